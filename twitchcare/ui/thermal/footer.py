"""The buttons under a question, side by side or, where large text needs it, below each other."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from twitchcare.ui.theme import tokens


class Footer(QWidget):
    """Keeps the order of its widgets; hidden ones take no room."""

    def __init__(self, widgets: tuple[QWidget, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = widgets
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_M, tokens.SPACE_XL, tokens.SPACE_M)
        self._row.setSpacing(tokens.SPACE_M)
        self._row.addStretch(1)
        for widget in widgets:
            self._row.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the widest widget: the row gives way before its words are cut.
        shown = [widget.sizeHint().width() for widget in self._widgets if not widget.isHidden()]
        return QSize(max(shown, default=0) + 2 * tokens.SPACE_XL, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # words or visibility of a widget changed
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        shown = [widget.sizeHint().width() for widget in self._widgets if not widget.isHidden()]
        room = self.width() - 2 * tokens.SPACE_XL - tokens.SPACE_M * len(shown)
        beside = sum(shown) <= room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not way:
            self._row.setDirection(way)
            self._row.setSpacing(tokens.SPACE_M if beside else tokens.SPACE_XS)
