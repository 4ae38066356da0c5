"""One question that decides whether someone should be seen first."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.flows.thermal import Journey
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.thermal.option_card import OptionCard
from twitchcare.ui.thermal.step_page import StepPage


class AlarmPage(StepPage):
    """Two large answers; a doubt goes with yes."""

    alarm_answered = Signal(bool)  # True: yes, or not sure

    def __init__(self, content: Content, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        name = journey.stop.situation
        question = content.thermal.situations[name].alarm if name else ""
        self.column.addWidget(Text(self.tr("One thing first"), "eyebrow"))
        self.column.addWidget(Heading(question))
        self.no = OptionCard("no", self.tr("No"), "", "check", colour="calm")
        self.yes = OptionCard(
            "yes",
            self.tr("Yes, or I am not sure"),
            self.tr("Then we look at that first"),
            "someone",
            colour="warm",
        )
        for card in (self.no, self.yes):
            card.picked.connect(self._answer)
        self.grid(self.no, self.yes)

    @Slot(str)
    def _answer(self, key: str) -> None:
        self.alarm_answered.emit(key == "yes")
