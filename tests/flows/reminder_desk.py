"""A reminder flow with its fakes, and all that it said."""

from dataclasses import replace
from datetime import date, datetime

from tests.fakes import MONDAY_MORNING, FakeClock, FakeNotifier, MemorySettings, MemoryState
from twitchcare.care.notice import Notice
from twitchcare.care.reminding.hold import Explanation
from twitchcare.care.reminding.water import DrinkConfirmed, Nudge, WaterPace
from twitchcare.care.reminding.water_state import Result
from twitchcare.care.reminding.water_text import from_text
from twitchcare.flows.hold_board import HoldBoard
from twitchcare.flows.reminders import STATE, BannerValue, NoticeText, ReminderFlow

MONDAY = date(2026, 3, 2)
EIGHT, TWENTY_TWO = (datetime(2026, 3, 2, hour).time() for hour in (8, 22))  # noqa: DTZ001
RAN_BEFORE = {STATE: "{}"}
PACE = WaterPace(2000, 0, 250, None, EIGHT, TWENTY_TWO)


class Words:
    """Puts a nudge into words that a test can recognise."""

    def water(self, nudge: Nudge, snooze_min: int) -> NoticeText:
        body = f"{nudge.serving_ml} ml"
        return NoticeText("Drink", body, f"Drank {body}", f"{snooze_min} min", "Skip", "Open")


class Desk:
    """A flow with its fakes, and all that it said."""

    def __init__(self, texts: dict[str, str] | None = None, start: datetime = MONDAY_MORNING) -> None:
        self.clock = FakeClock(start)
        self.keeper = MemoryState(RAN_BEFORE if texts is None else texts)
        self.notifier = FakeNotifier()
        self.settings = MemorySettings()
        self.board = HoldBoard(self.clock)
        self.flow = ReminderFlow(self.clock, self.keeper, self.settings, self.notifier, Words(), self.board)
        self.banners: list[BannerValue | None] = []
        self.drinks: list[DrinkConfirmed] = []
        self.opened: list[str] = []
        self.explained: list[Explanation] = []
        self.flow.banner_changed.connect(self.banners.append)
        self.flow.drink_confirmed.connect(self.drinks.append)
        self.flow.open_requested.connect(self.opened.append)
        self.flow.explanation_changed.connect(self.explained.append)

    def wait(self, minutes: float) -> None:
        self.clock.advance(minutes * 60)
        self.flow.refresh()

    def drink(self, counted_ml: float) -> None:
        self.flow.water_changed(replace(PACE, counted_ml=counted_ml, last_drink_at=self.clock.now()))

    def until_due(self) -> Notice:
        """Give the plan and wait for the grace: at 10:01 the first nudge is overdue."""
        self.flow.water_changed(PACE)
        self.wait(1)
        return self.notifier.shown[-1]

    def results(self) -> list[Result | None]:
        return [row.result for row in from_text(self.keeper.texts[STATE]).shown]
