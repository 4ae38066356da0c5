"""One condition that can be ticked."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.ids import ConditionId
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens


class ConditionRow(QWidget):
    """A box with a title that wraps, and a hint. The words can be clicked too."""

    ticked = Signal()  # the person changed it

    def __init__(
        self, condition: ConditionId, title: str, hint: str, why: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.condition = condition
        self._searched = f"{title} {hint}".casefold()
        self.box = QCheckBox()
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(hint or why)
        self.box.toggled.connect(self._tick)
        self.setToolTip(why)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title))
        if hint:
            words.addWidget(Text(hint, "small"))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, tokens.SPACE_XS, 0, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_ticked(self, ticked: bool) -> None:
        """Show whether the profile has it."""
        with QSignalBlocker(self.box):
            self.box.setChecked(ticked)

    def has_words(self, words: list[str]) -> bool:
        """Tell whether each of the words, in small letters, occurs in it."""
        return all(word in self._searched for word in words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.box.click()

    @Slot()
    def _tick(self) -> None:
        self.ticked.emit()
