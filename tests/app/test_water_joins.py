"""Drinking and reminding, joined: what one says reaches the other."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes import FakeClock, FakeNotifier, MemoryDiary, MemorySettings, MemoryState
from tests.small_content import small_content
from twitchcare.app.water_joins import WaterJoins, water_pace
from twitchcare.care.settings import Settings
from twitchcare.flows.hold_board import HoldBoard
from twitchcare.flows.hydration import HydrationFlow
from twitchcare.flows.reminders import STATE, ReminderFlow
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.phrases import WaterPhrases


class Desk:
    """Both flows on fakes, as the house joins them."""

    def __init__(self, qtbot) -> None:
        self.clock, self.notifier = FakeClock(), FakeNotifier()
        self.diary = MemoryDiary(self.clock)
        usual = Settings()
        settings = MemorySettings(replace(usual, reminders=replace(usual.reminders, settle_s=1)))
        state = MemoryState()
        state.write(STATE, "{}")
        self.banner = Banner()
        qtbot.addWidget(self.banner)
        self.phrases = WaterPhrases()
        self.board = HoldBoard(self.clock)
        self.water = HydrationFlow(small_content(), self.clock, self.diary, settings)
        self.reminders = ReminderFlow(self.clock, state, settings, self.notifier, self.phrases, self.board)
        self.joins = WaterJoins(self.water, self.reminders, self.banner, self.phrases, self.water)

    def pass_time(self, minutes: float) -> None:
        self.clock.advance(minutes * 60)
        self.water.refresh()
        self.reminders.refresh()


@pytest.fixture
def desk(qtbot) -> Desk:
    return Desk(qtbot)


def test_falling_behind_shows_a_notice_and_a_banner(desk):
    desk.pass_time(180)
    assert desk.notifier.shown
    assert not desk.banner.isHidden()
    assert "Drank" in dict(desk.notifier.shown[-1].actions)["drank"]


def test_the_button_of_a_notice_logs_the_drink_to_the_day_of_the_notice(desk):
    desk.pass_time(180)
    notice = desk.notifier.shown[-1]
    desk.pass_time(24 * 60)
    desk.notifier.answer(notice, "drank")
    days = [entry.when.local_day for entry in desk.diary.entries]
    assert days == [notice.for_day]
    assert notice.for_day == desk.clock.now().date() - timedelta(days=1)


def test_the_banner_logs_the_drink_and_goes(desk):
    desk.pass_time(180)
    desk.banner.answered.emit("drank")
    assert len(desk.diary.entries) == 1
    assert desk.banner.isHidden()


def test_drinking_in_the_app_closes_the_notice(desk):
    desk.pass_time(180)
    desk.water.add(250)
    assert desk.notifier.closed
    assert desk.banner.isHidden()


def test_a_serving_that_would_pass_the_limit_counts_as_too_fast(desk):
    for _ in range(4):
        desk.water.add(250)
    assert water_pace(desk.water.day).too_fast
