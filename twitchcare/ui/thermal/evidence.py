"""What the advice rests on: each statement with its grade and its sources."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.source import Checked, Claim, Grade
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens


class Evidence(Card):
    """Small print that can be read. What is only recalled says so and carries no link."""

    def __init__(self, content: Content, claims: Sequence[Claim], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._content = content
        self.column.setSpacing(tokens.SPACE_M)
        self.column.addWidget(Text(self.tr("What this rests on"), "eyebrow"))
        for claim in claims:
            self.column.addLayout(self._line(claim))
        self.column.addWidget(
            Text(
                self.tr(
                    "Grades: A to C from strong to weak studies or guidance, D opinion, S a safety rule."
                    " Information for self-care, not a diagnosis."
                ),
                "caption",
            )
        )

    def _line(self, claim: Claim) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_M)
        grade = Text(self._grade(claim.grade), "tag")
        row.addWidget(grade, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(claim.text, "body"))
        sources = Text(self._sources(claim), "caption")
        links = [s.url for s in map(self._content.sources.get, claim.sources) if s and s.url]
        if links and claim.checked is Checked.READ:
            sources.setToolTip("\n".join(links))
            sources.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(sources)
        row.addLayout(words, 1)
        return row

    def _grade(self, grade: Grade) -> str:
        return self.tr("Safety") if grade is Grade.S else self.tr("Grade {0}").format(grade.value)

    def _sources(self, claim: Claim) -> str:
        known = [self._content.sources[name] for name in claim.sources if name in self._content.sources]
        words = "; ".join(f"{one.title}. {one.publisher}, {one.year}" for one in known)
        if claim.checked is Checked.RECALLED:
            return self.tr("{0}. Not yet verified.").format(words) if words else self.tr("Not yet verified.")
        return words
