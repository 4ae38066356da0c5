from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.fakes import MONDAY_MORNING
from tests.flows.reminder_desk import PACE, Desk
from twitchcare.care.diary import NotSaved
from twitchcare.care.notice import Notice
from twitchcare.care.reminding.hold import HoldReason
from twitchcare.care.reminding.water_text import from_text
from twitchcare.care.settings import Settings
from twitchcare.flows.reminders import STATE


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_the_state_is_written_before_the_notice_is_shown(qtbot: QtBot) -> None:
    desk = Desk()
    written: list[str] = []

    def look(notice: Notice) -> None:
        written.append(desk.keeper.texts[STATE])

    desk.notifier.show = look  # type: ignore[method-assign]
    desk.flow.water_changed(PACE)
    desk.wait(1)
    assert [row.nudge.number for row in from_text(written[0]).shown] == [1]


def test_a_pause_of_an_hour_is_silent_closes_the_notice_and_can_be_ended(desk: Desk) -> None:
    desk.until_due()
    desk.flow.pause_hour()
    assert desk.notifier.visible == {}
    desk.wait(59)
    explanation = desk.flow.explain()
    assert explanation is not None
    assert HoldReason.PAUSED in {hold.reason for hold in explanation.holds}
    desk.flow.resume()
    explanation = desk.flow.explain()
    assert explanation is not None
    assert HoldReason.PAUSED not in {hold.reason for hold in explanation.holds}
    desk.wait(61)
    assert len(desk.notifier.shown) == 2


def test_a_session_holds_the_nudge_back(desk: Desk) -> None:
    desk.board.begin(HoldReason.SESSION)
    desk.flow.water_changed(PACE)
    desk.wait(30)
    assert desk.notifier.shown == []
    desk.board.end(HoldReason.SESSION)
    desk.wait(1)
    assert len(desk.notifier.shown) == 1


def test_after_a_long_sleep_there_is_one_notice_after_the_grace(desk: Desk) -> None:
    desk.flow.water_changed(replace(PACE, counted_ml=500, last_drink_at=desk.clock.now()))
    desk.clock.sleep(7 * 3600)
    desk.flow.refresh()
    assert desk.notifier.shown == []
    for _ in range(50):
        desk.wait(1)
    assert len(desk.notifier.shown) == 1


@pytest.mark.parametrize("days", [1, -1])
def test_a_clock_set_by_a_day_brings_no_burst_and_no_silence(desk: Desk, days: int) -> None:
    desk.until_due()
    desk.clock.set_wall(desk.clock.now() + timedelta(days=days))
    for _ in range(60):
        desk.wait(1)
    assert len(desk.notifier.shown) == 1
    for _ in range(60):
        desk.wait(1)
    assert len(desk.notifier.shown) == 2


def test_on_the_first_run_ever_it_starts_gently(qtbot: QtBot) -> None:
    desk = Desk(texts={})
    desk.flow.water_changed(PACE)
    desk.wait(89)
    assert desk.notifier.shown == []
    desk.wait(1)
    assert len(desk.notifier.shown) == 1


def test_a_journey_does_not_repeat_or_lose_a_nudge(desk: Desk) -> None:
    desk.until_due()
    desk.clock.travel(ZoneInfo("Europe/London"))
    desk.wait(59)
    assert len(desk.notifier.shown) == 1
    desk.wait(1)
    assert len(desk.notifier.shown) == 2


def test_changed_settings_hold_at_once(desk: Desk) -> None:
    desk.until_due()
    chosen = Settings()
    desk.flow.settings_changed(replace(chosen, reminders=replace(chosen.reminders, water_on=False)))
    assert desk.notifier.visible == {}
    assert desk.flow.banner is None
    desk.flow.settings_changed(replace(chosen, reminders=replace(chosen.reminders, snooze_min=5)))
    assert desk.flow.snooze_min == 5


def test_a_state_that_cannot_be_read_counts_as_a_program_that_ran_before(qtbot: QtBot) -> None:
    desk = Desk(texts={STATE: "rubbish"})
    assert desk.until_due().number == 1


def test_a_state_that_cannot_be_written_costs_no_reminder(desk: Desk) -> None:
    def refuse(name: str, text: str) -> None:
        raise NotSaved("the disk is full")

    desk.keeper.write = refuse  # type: ignore[method-assign]
    desk.until_due()
    desk.wait(5)
    assert len(desk.notifier.shown) == 1


def test_what_comes_next_is_told_when_it_changes(desk: Desk) -> None:
    desk.flow.water_changed(PACE)
    assert [value.next_at for value in desk.explained] == [MONDAY_MORNING + timedelta(minutes=1)]
    desk.wait(1)
    assert desk.explained[-1].next_at == MONDAY_MORNING + timedelta(minutes=61)
    assert desk.explained[-1] == desk.flow.explain()
    count = len(desk.explained)
    desk.wait(0)
    assert len(desk.explained) == count


def test_the_timer_wakes_at_the_due_time_and_never_busily(desk: Desk) -> None:
    desk.flow.water_changed(PACE)
    (timer,) = desk.flow.findChildren(QTimer)
    assert timer.isSingleShot()
    assert timer.interval() == 60_000
    desk.wait(1)
    assert timer.interval() == 900_000
    desk.wait(50)
    assert timer.interval() == 9 * 60_000


def test_with_nothing_to_come_the_timer_still_looks_now_and_then(desk: Desk) -> None:
    desk.flow.water_changed(replace(PACE, goal_ml=None))
    (timer,) = desk.flow.findChildren(QTimer)
    assert timer.interval() == 810_000
