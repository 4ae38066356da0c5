"""What an article rests on: each statement with its evidence in words and its sources."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.ids import SourceId
from twitchcare.care.source import Checked, Claim, Grade, Source
from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens

_SAFE = "https://"


class ClaimsCard(Card):
    """Addresses are text to copy; the program never opens one."""

    def __init__(
        self, claims: Sequence[Claim], sources: Mapping[SourceId, Source], parent: QWidget | None = None
    ) -> None:
        super().__init__(margin=tokens.SPACE_XL, parent=parent)
        self._sources = sources
        self.column.setSpacing(tokens.SPACE_M)
        self.column.addWidget(Heading(self.tr("What this rests on"), "section"))
        self.column.addWidget(
            Text(
                self.tr(
                    "Strong: guidelines or reviews of studies. Moderate: limited trials or good observation."
                    " Weak: little to go by. None found: practice or opinion."
                ),
                "small",
            )
        )
        for claim in claims:
            self.column.addWidget(Line())
            self._add(claim)

    def _add(self, claim: Claim) -> None:
        part = QVBoxLayout()
        part.setSpacing(tokens.SPACE_XS)
        tags = FlowLayout()
        tags.addWidget(Text(self._grade(claim.grade), "tag"))
        if claim.checked is Checked.RECALLED:
            tags.addWidget(Text(self.tr("Not yet verified"), "tag"))
        part.addLayout(tags)
        part.addWidget(Text(claim.text))
        for source in (self._sources[name] for name in claim.sources if name in self._sources):
            part.addWidget(Text(self._words(source, claim), "caption"))
            if claim.may_link and source.url is not None and source.url.startswith(_SAFE):
                part.addWidget(self._address(source.url, source))
        self.column.addLayout(part)

    def _address(self, url: str, source: Source) -> Text:
        address = Text(url, "caption", "accent")
        address.setMinimumWidth(1)  # an address has no place to break; a long one must not widen the page
        address.setToolTip(url)
        address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        address.setAccessibleName(self.tr("Address of {0}: {1}").format(source.title, url))
        return address

    def _words(self, source: Source, claim: Claim) -> str:
        words = self.tr("{0}. {1}, {2}.").format(source.title, source.publisher, source.year.rstrip("."))
        # A recalled claim has said so for all its sources.
        if source.checked is Checked.RECALLED and claim.checked is Checked.READ:
            words += " " + self.tr("Not yet verified.")
        return words

    def _grade(self, grade: Grade) -> str:
        return {
            Grade.A: self.tr("Evidence: strong"),
            Grade.B: self.tr("Evidence: moderate"),
            Grade.C: self.tr("Evidence: weak"),
            Grade.D: self.tr("Evidence: none found"),
            Grade.S: self.tr("Safety rule"),
        }[grade]
