"""The Today page: what is next, water so far, one suggestion, the check-in, the last days in small."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.check_in import TAPS, reading_of
from twitchcare.care.content import Content
from twitchcare.care.diary import FactorReading
from twitchcare.care.hydration_today import WaterDay
from twitchcare.care.reminding.hold import Explanation
from twitchcare.care.suggestion import suggest
from twitchcare.care.week_marks import marks_of
from twitchcare.flows.diary import DiaryFlow, DiaryProblem
from twitchcare.flows.hydration import HydrationFlow, NotKept
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.parts.page import Page
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme
from twitchcare.ui.today.check_in_card import CheckInCard, Tap
from twitchcare.ui.today.next_card import NextCard
from twitchcare.ui.today.suggestion_card import SuggestionCard
from twitchcare.ui.today.water_card import WaterCard
from twitchcare.ui.today.week_card import WeekCard

_WIDE, _WIDE_PX = 104, 820  # letters of body text, and pixels, from which two columns stand side by side
_WATER, _DIARY = "water", "diary"


class TodayView(Page):
    """Reads two flows; every wish goes on to them or to the app."""

    start_requested = Signal(object)  # StartWish: the person wants to follow the suggestion
    page_requested = Signal(str)  # the key of a page to show

    def __init__(
        self,
        content: Content,
        hydration_flow: HydrationFlow,
        diary_flow: DiaryFlow,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("TodayView", "Today")
        super().__init__(title, _date_words(diary_flow.today), parent=parent)
        self._content = content
        self._hydration, self._diary = hydration_flow, diary_flow
        self._explanation: Explanation | None = None
        self.banner = Banner("warning", "warm")
        self.next, self.water = NextCard(), WaterCard()
        self.suggestion = SuggestionCard(content)
        self.check_in, self.week = CheckInCard(), WeekCard()
        self.banner.hide()
        self.column.addWidget(self.banner)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(tokens.SPACE_L)
        for column in (self._left, self._right):
            column.setSpacing(tokens.SPACE_L)
            self._columns.addLayout(column, 3)
        self.column.addLayout(self._columns)
        self._arrange(wide=True)
        self.column.addStretch(1)
        self._join()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards side by side where there is room for the text size in force."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        wide = self.width() >= max(_WIDE_PX, _WIDE * self.fontMetrics().averageCharWidth())
        if wide != self._is_wide:
            self._arrange(wide)

    def _arrange(self, wide: bool) -> None:
        """Set water and week beside the rest, or all in one column."""
        self._is_wide = wide
        beside = (self.water, self.week) if wide else ()
        for card in (self.next, self.water, self.suggestion, self.check_in, self.week):
            column = self._right if card in beside else self._left
            column.addWidget(card, 1 if card is self.week else 0)  # it takes up what the other has more
        self._columns.setStretch(1, 2 if wide else 0)

    @Slot(object)
    def show_next(self, explanation: Explanation | None) -> None:
        """Show what comes next, as the reminders explain it."""
        self._explanation = explanation
        self.next.show_next(explanation, self._hydration.day.now)

    def _join(self) -> None:
        self.next.page_requested.connect(self.page_requested)
        self.water.add_requested.connect(self._add_water)
        self.water.page_requested.connect(self.page_requested)
        self.suggestion.start_requested.connect(self.start_requested)
        self.suggestion.page_requested.connect(self.page_requested)
        self.check_in.tapped.connect(self._note)
        self.check_in.skip_requested.connect(self._diary.skip_check_in)
        self.banner.answered.connect(self._answer)
        theme.changed.connect(self._fit)
        self._hydration.day_changed.connect(self._show_water)
        self._hydration.not_kept.connect(self._show_water_problem)
        self._diary.recent_changed.connect(self._show_recent)
        self._diary.not_kept.connect(self._show_diary_problem)
        self._show_water(self._hydration.day)
        self.show_next(None)

    @Slot(object)
    def _show_water(self, day: WaterDay) -> None:
        self.water.show_day(day)
        self.next.show_next(self._explanation, day.now)
        self._show_recent()

    @Slot()
    def _show_recent(self) -> None:
        """Draw all that depends on the last days; the time of day moves with the water day."""
        day, week = self._hydration.day, self._diary.recent
        self.lead.setText(_date_words(week.today))
        self.suggestion.show_suggestion(suggest(self._content, week.entries, day.now), week.today)
        self.week.show_marks(marks_of(week, day.week, day.goal_ml))
        self.check_in.setVisible(self._diary.check_in_open)
        found = {factor: self._diary.factor_today(factor) for factor in TAPS}
        readings = {
            factor: entry.record
            for factor, entry in found.items()
            if entry is not None and isinstance(entry.record, FactorReading)
        }
        self.check_in.show_readings(readings)

    @Slot()
    def _add_water(self) -> None:
        self._hydration.add(self._hydration.day.water.serving_ml)

    @Slot(object)
    def _note(self, tap: Tap) -> None:
        if tap.number is None:
            self._diary.clear_factor(tap.factor)
        else:
            self._diary.set_factor(reading_of(tap.factor, tap.number))
        self._show_recent()  # a chip shows what is noted, not what was pressed

    @Slot(object)
    def _show_water_problem(self, problem: NotKept) -> None:
        self._say(_WATER, problem.reason, can_retry=problem.drink is not None)

    @Slot(object)
    def _show_diary_problem(self, problem: DiaryProblem) -> None:
        self._say(_DIARY, problem.reason, can_retry=problem.unwritten is not None)

    def _say(self, key: str, reason: str, *, can_retry: bool) -> None:
        title = self.tr("Not written yet; it is kept here until it is.") if can_retry else ""
        actions = ((key, self.tr("Try again")),) if can_retry else ()
        self.banner.say(title, reason, actions)

    @Slot(str)
    def _answer(self, key: str) -> None:
        self.banner.hide()
        if key == _WATER:
            self._hydration.retry()
        elif key == _DIARY:
            self._diary.retry()


def _date_words(day: date) -> str:
    pattern = QCoreApplication.translate("TodayView", "dddd, d MMMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
