"""A rounded surface that holds things that belong together."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.ui.parts.text import Tone
from twitchcare.ui.theme import tokens


class Card(QFrame):
    """A surface with a column of its own: add to `column`, or a row at a time through `row()`."""

    def __init__(
        self, tone: Tone = "", *, margin: int = tokens.SPACE_L, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.setProperty("tone", tone)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(tokens.SPACE_S)

    def row(self, *widgets: QWidget) -> QHBoxLayout:
        """Add a row to the column and return it."""
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_S)
        for widget in widgets:
            row.addWidget(widget)
        self.column.addLayout(row)
        return row

    def set_tone(self, tone: Tone) -> None:
        """Show the card on another ground of the look."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class Line(QFrame):
    """A thin line between two parts of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "line")
