"""Small buttons that turn the figure. They show themselves when wanted and can always be reached."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from twitchcare.ui.figure.turntable import Named
from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.theme import tokens

_ORDER = (Named.FRONT, Named.SIDE, Named.BACK, Named.BEST)


class ViewButtons(QWidget):
    """Front, Side, Back and Best view in a row."""

    picked = Signal(Named)  # the person wants to see it from there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = (self.tr("Front"), self.tr("Side"), self.tr("Back"), self.tr("Best view"))
        self.buttons = {named: _Quiet(word, self) for named, word in zip(_ORDER, words, strict=True)}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_S)
        for number, button in enumerate(self.buttons.values()):
            self._group.addButton(button, number)
            row.addWidget(button)
            button.installEventFilter(self)
        self._group.idClicked.connect(self._pick)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._wanted = False

    def reveal(self, on: bool) -> None:
        """Show them because the pointer is near, or let them be unseen again."""
        self._wanted = on
        self._show()

    @property
    def are_seen(self) -> bool:
        return any(button.seen for button in self.buttons.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        seen = self._wanted or any(button.hasFocus() for button in self.buttons.values())
        for button in self.buttons.values():
            if button.seen != seen:
                button.seen = seen
                button.update()

    @Slot(int)
    def _pick(self, number: int) -> None:
        self.picked.emit(_ORDER[number])


class _Quiet(Chip):
    """A chip that is there for keys and assistive technology even while it is not painted."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, checkable=False, parent=parent)
        self.seen = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.seen:
            super().paintEvent(event)
