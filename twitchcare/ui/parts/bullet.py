"""One sentence of a list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens


class Bullet(QWidget):
    """A sentence that wraps, with a dot that stays on its first line."""

    def __init__(self, sentence: str, colour: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(IconLabel("dot", colour, 15), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(sentence), 1)
