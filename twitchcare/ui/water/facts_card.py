"""What is good to know about drinking, each sentence with its grade."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from twitchcare.care.source import Claim
from twitchcare.ui.parts.bullet import Bullet
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.text import Heading, Text


class FactsCard(Card):
    """The bundle's facts beside the goal."""

    def __init__(self, facts: Sequence[Claim], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.addWidget(Heading(self.tr("Good to know"), "section"))
        for fact in facts:
            self.column.addWidget(Bullet(f"{fact.text} [{fact.grade}]", "water"))
        legend = self.tr("In brackets: how strong the evidence is, from A to D; S is a safety rule.")
        self.column.addWidget(Text(legend, "caption"))
        self.column.addStretch(1)
