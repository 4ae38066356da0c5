"""The Water page: today's amount and one more, the pace of the day, the goal and where it comes from."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.hydration_today import WaterDay
from twitchcare.care.ids import EntryId, GuideId
from twitchcare.flows.hydration import HydrationFlow, NotKept
from twitchcare.ui.parts.page import Page
from twitchcare.ui.theme import tokens
from twitchcare.ui.water.amount_card import AmountCard
from twitchcare.ui.water.day_card import DayCard
from twitchcare.ui.water.facts_card import FactsCard
from twitchcare.ui.water.glasses_card import Glasses, GlassesCard
from twitchcare.ui.water.goal_card import ConditionChange, Extras, GoalCard
from twitchcare.ui.water.number_row import Number
from twitchcare.ui.water.pace_notice import PaceNotice
from twitchcare.ui.water.pour_row import Pour
from twitchcare.ui.water.week_card import WeekCard

_WIDE = 820  # pixels from which two columns stand side by side


class WaterView(Page):
    """Shows the flow's day and passes every wish on to the flow."""

    def __init__(self, flow: HydrationFlow, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("WaterView", "Water"),
            QCoreApplication.translate("WaterView", "A little at a time, spread over the day."),
            parent=parent,
        )
        self._flow = flow
        drinks = content.hydration.drinks
        self.notice = PaceNotice()
        self.amount = AmountCard(drinks)
        self.day = DayCard(drinks)
        self.week = WeekCard()
        self.goal = GoalCard(content)
        self.glasses = GlassesCard()
        self.facts = FactsCard(content.hydration.facts)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(tokens.SPACE_L)
        for cards in ((self.day, self.week, self.glasses), (self.goal, self.facts)):
            column = QVBoxLayout()
            column.setSpacing(tokens.SPACE_L)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.amount)
        self.column.addLayout(self._columns)
        self.column.addStretch(1)
        self._join(flow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not wanted:
            self._columns.setDirection(wanted)

    def _join(self, flow: HydrationFlow) -> None:
        self.amount.pour.pour_requested.connect(self._add)
        self.amount.pour.undo_requested.connect(flow.undo)
        self.day.remove_requested.connect(self._remove)
        self.notice.retry_requested.connect(flow.retry)
        self.goal.guide_picked.connect(self._choose_guide)
        self.goal.extras_picked.connect(self._set_extras)
        self.goal.condition_picked.connect(self._set_condition)
        self.goal.own.number_picked.connect(self._set_own)
        self.goal.doctor.number_picked.connect(self._set_doctors)
        self.glasses.glasses_picked.connect(self._set_glasses)
        flow.day_changed.connect(self._show_day)
        flow.not_kept.connect(self._show_not_kept)
        self._show_day(flow.day)

    @Slot(object)
    def _show_day(self, day: WaterDay) -> None:
        for part in (self.notice, self.amount, self.day, self.week, self.goal, self.glasses):
            part.show_day(day)

    @Slot(object)
    def _show_not_kept(self, problem: NotKept) -> None:
        self._show_day(self._flow.day)  # what was chosen in a field is not what holds
        self.notice.show_not_kept(problem)

    @Slot(object)
    def _add(self, pour: Pour) -> None:
        self._flow.add(pour.volume_ml, pour.drink)

    @Slot(object)
    def _remove(self, entry: EntryId) -> None:
        self._flow.remove(entry)

    @Slot(str)
    def _choose_guide(self, guide: str) -> None:
        self._flow.choose_guide(GuideId(guide))

    @Slot(object)
    def _set_extras(self, extras: Extras) -> None:
        self._flow.set_extras(extras.heat_c, extras.exercise_min)

    @Slot(object)
    def _set_condition(self, change: ConditionChange) -> None:
        self._flow.set_condition(change.condition, change.on)

    @Slot(object)
    def _set_own(self, number: Number) -> None:
        self._flow.change_water(replace(self._flow.day.water, own_ml=number.ml))

    @Slot(object)
    def _set_doctors(self, number: Number) -> None:
        self._flow.change_water(replace(self._flow.day.water, doctor_ml=number.ml))

    @Slot(object)
    def _set_glasses(self, glasses: Glasses) -> None:
        water = replace(self._flow.day.water, glasses_ml=glasses.glasses_ml, unit=glasses.unit)
        self._flow.change_water(water)
