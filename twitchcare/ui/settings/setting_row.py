"""One choice: what it is, why it is there, and the control."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens

_SIDE_BY_SIDE = 66  # letters of body text


Row = tuple[str, str, QWidget]
"""What it is, why it is there, the control."""


def add_rows(card: Card, rows: Iterable[Row]) -> None:
    """Add choices to a card, with a thin line before each."""
    for title, why, control in rows:
        card.column.addWidget(Line())
        card.column.addWidget(SettingRow(title, why, control))


class SettingRow(QWidget):
    """Words to the left, the control to the right; below them where large text needs the room."""

    def __init__(self, title: str, why: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if not control.accessibleName():
            control.setAccessibleName(title)
        control.setAccessibleDescription(why)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title, self.why = Text(title), Text(why, "small")
        words.addWidget(self.title)
        words.addWidget(self.why)
        self.why.setVisible(bool(why))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, tokens.SPACE_XS, 0, tokens.SPACE_XS)
        self._row.setSpacing(tokens.SPACE_L)
        self._row.addLayout(words, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._control = control

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
            self._row.setSpacing(tokens.SPACE_L if beside else tokens.SPACE_XS)
            side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
            self._row.setAlignment(self._control, side)
