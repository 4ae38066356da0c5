"""Words on a screen: headings, text, and values that a screen reader can read."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

Level = Literal["giant", "display", "title", "section"]
Manner = Literal["body", "lead", "strong", "muted", "small", "eyebrow", "caption", "tag"]
Tone = Literal["", "accent", "water", "warm", "cold", "calm", "danger"]


class Heading(QLabel):
    """A heading in one of the sizes of the look."""

    def __init__(self, text: str, level: Level = "title", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("part", level)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)


class Text(QLabel):
    """A paragraph that wraps. Plain text only: what comes from a bundle is never read as markup."""

    def __init__(
        self, text: str = "", manner: Manner = "body", tone: Tone = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("part", manner)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(manner != "tag")
        if manner == "tag":
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        """Show the same words in another colour of the look."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class ValueLabel(QLabel):
    """A value that changes. What a screen reader reads may say more than what is shown."""

    def __init__(self, part: str = "strong", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", part)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_value(self, shown: str, spoken: str | None = None) -> None:
        """Show one text and let assistive technology read the other, or the same."""
        if self.text() != shown:
            self.setText(shown)
        # An accessible name of its own hides a label's text, so it has to carry the value.
        if self.accessibleName() != (name := shown if spoken is None else spoken):
            self.setAccessibleName(name)
