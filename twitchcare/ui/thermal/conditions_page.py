"""What speaks against it: about the person, asked once, or about this spot today, asked each time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import ConditionId
from twitchcare.care.thermal import Scope
from twitchcare.flows.thermal import Journey, Step
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.thermal.certainty_row import CertaintyRow
from twitchcare.ui.thermal.option_card import OptionCard
from twitchcare.ui.thermal.step_page import StepPage


class ConditionsPage(StepPage):
    """First the ones that want an answer of their own, then a list to tick."""

    conditions_said = Signal(object, object)  # tuples of ConditionId: yes, not sure
    about_me_requested = Signal()  # change the answers about the person

    def __init__(self, content: Content, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        about_me = journey.stop.step is Step.ABOUT_ME
        scope = Scope.PERSON if about_me else Scope.SPOT
        said = journey.about_me if about_me else journey.right_now
        was_asked = journey.stop.step in journey.answered
        self._say_question(about_me)
        asked = content.thermal.conditions_at(scope, journey.region)
        self.rows = [CertaintyRow(one) for one in asked if one.unsure_is_yes]
        self.cards = [
            OptionCard(one.id, one.title, one.hint, checkable=True) for one in asked if not one.unsure_is_yes
        ]
        for row in self.rows:
            if was_asked or row.condition.id in said:
                row.show_answer(row.condition.id in said)
            row.answered.connect(self._show_ready)
            self.column.addWidget(row)
        self.column.addWidget(Text(self.tr("Tick what fits. Nothing ticked means none of these."), "muted"))
        for card in self.cards:
            card.setChecked(card.key in said)
        self.grid(*self.cards)
        self._add_buttons(about_me)
        self._show_ready()

    def _say_question(self, about_me: bool) -> None:
        question = self.tr("About you") if about_me else self.tr("This spot, right now")
        lead = (
            self.tr("Asked once and remembered on this computer, because it decides what is safe.")
            if about_me
            else self.tr("Asked each time, because it changes.")
        )
        self.column.addWidget(Heading(question))
        self.column.addWidget(Text(lead, "muted"))

    def _add_buttons(self, about_me: bool) -> None:
        self.open = Text(self.tr("Please answer each question above."), "small")
        self.open.setWordWrap(False)
        self.forward = Button(self.tr("Continue"), "primary")
        self.forward.clicked.connect(self._say)
        self.change = Button(self.tr("Change what I said about me"), "quiet")
        self.change.clicked.connect(self.about_me_requested)
        self.change.setVisible(not about_me)
        self.add_footer(self.open, self.change, self.forward)

    @Slot()
    def _show_ready(self) -> None:
        ready = all(row.is_answered for row in self.rows)
        self.forward.setEnabled(ready)
        self.open.setVisible(not ready)

    @Slot()
    def _say(self) -> None:
        yes = [ConditionId(card.key) for card in self.cards if card.isChecked()]
        yes += [row.condition.id for row in self.rows if row.yes.isChecked()]
        unsure = tuple(row.condition.id for row in self.rows if row.unsure.isChecked())
        self.conditions_said.emit(tuple(yes), unsure)
