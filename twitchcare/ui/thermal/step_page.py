"""The frame of one question: the question large, the answers below, and buttons that stay in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.flows.thermal import Journey
from twitchcare.ui.parts.card import Line
from twitchcare.ui.parts.page import Page
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens
from twitchcare.ui.thermal.footer import Footer


class StepPage(QWidget):
    """Add to `column`; `add_footer` makes the row of buttons under the scrolling part."""

    def __init__(
        self,
        question: str,
        lead: str = "",
        *,
        width: int = tokens.READING_WIDTH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # The page itself takes the focus when it comes; Tab goes on to its first answer.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        page = Page(width=width)
        self.column = page.column
        self.column.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_L, tokens.SPACE_XL, tokens.SPACE_XL)
        self._width = width
        outer.addWidget(page, 1)
        if question:
            self.column.addWidget(Heading(question))
        if lead:
            self.column.addWidget(Text(lead, "muted"))

    def show_journey(self, journey: Journey) -> None:
        """Show what changed while this page stays. Most pages are made anew for each stop."""

    def grid(self, *widgets: QWidget) -> None:
        """Add widgets side by side in two columns."""
        grid = QGridLayout()
        grid.setSpacing(tokens.SPACE_M)
        for index, widget in enumerate(widgets):
            grid.addWidget(widget, index // 2, index % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)

    def add_footer(self, *widgets: QWidget) -> None:
        """Put widgets at the right end of a bar that does not scroll."""
        outer = self.layout()
        bar = Footer(widgets)
        bar.setMaximumWidth(self._width + 2 * tokens.SPACE_XL)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(bar, 1000)
        middle.addStretch(1)
        assert isinstance(outer, QVBoxLayout)
        outer.addWidget(Line())
        outer.addLayout(middle)
