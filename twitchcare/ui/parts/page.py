"""The frame of a page: a title, and a column that scrolls and never grows too wide to read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from twitchcare.ui.parts.steady_scroll_area import SteadyScrollArea
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens

_SCROLLING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Page(QWidget):
    """Add to `column`. `header` is the row of the title, for buttons at its right end."""

    def __init__(
        self,
        title: str = "",
        lead: str = "",
        *,
        width: int = tokens.PAGE_WIDTH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QWidget()
        inside.setProperty("part", "plain")
        inside.setMaximumWidth(width + 2 * tokens.SPACE_XL)
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_XL, tokens.SPACE_XL, tokens.SPACE_XL)
        self.column.setSpacing(tokens.SPACE_L)
        self.header = QHBoxLayout()
        self.header.setSpacing(tokens.SPACE_S)
        if title:
            self._add_title(title, lead)
        self.area = _scrolling(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A page that has just come has the focus itself: the keys that scroll are meant for what is in it.
        if event.key() in _SCROLLING:
            self.area.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _add_title(self, title: str, lead: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_XS)
        self.title = Heading(title)
        words.addWidget(self.title)
        if lead:
            self.lead = Text(lead, "muted")
            words.addWidget(self.lead)
        self.header.addLayout(words, 1)
        self.column.addLayout(self.header)


def _scrolling(inside: QWidget) -> SteadyScrollArea:
    # The column keeps to the middle of a wide window.
    holder = QWidget()
    holder.setProperty("part", "plain")
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inside, 1000, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    area = SteadyScrollArea()
    area.setWidget(holder)
    return area
