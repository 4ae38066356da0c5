"""What is going on?"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.flows.thermal import Journey
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.thermal.option_card import OptionCard
from twitchcare.ui.thermal.pictures import situation_icon
from twitchcare.ui.thermal.step_page import StepPage


class SituationPage(StepPage):
    """Cards to tick; several may be true at once."""

    situations_picked = Signal(object)  # tuple of SituationId

    def __init__(self, content: Content, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.column.addWidget(Heading(self.tr("What is going on there?")))
        self.column.addWidget(Text(self.tr("Pick what fits. More than one may be true."), "muted"))
        self.cards: list[OptionCard] = []
        for situation in content.thermal.situations_at(journey.region):
            icon_name = situation_icon(situation.id)
            card = OptionCard(situation.id, situation.title, situation.hint, icon_name, checkable=True)
            card.setChecked(situation.id in journey.situations)
            card.toggled.connect(self._show_ready)
            self.cards.append(card)
        self.grid(*self.cards)
        self.forward = Button(self.tr("Continue"), "primary")
        self.forward.clicked.connect(self._pick)
        self.add_footer(self.forward)
        self._show_ready()

    @Slot()
    def _show_ready(self) -> None:
        self.forward.setEnabled(any(card.isChecked() for card in self.cards))

    @Slot()
    def _pick(self) -> None:
        self.situations_picked.emit(tuple(card.key for card in self.cards if card.isChecked()))
