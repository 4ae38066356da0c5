from dataclasses import replace
from datetime import UTC, time, timedelta

import pytest

from tests.care.reminding.world import World, monday
from twitchcare.care.reminding.hold import HoldReason
from twitchcare.care.reminding.water_decision import decide
from twitchcare.care.reminding.water_state import Result
from twitchcare.care.settings import ReminderSettings, Weekday, Window

PLAIN = ReminderSettings()


def test_rule_21_outside_the_windows_quiet_hours_end_with_the_next_window() -> None:
    world = World(monday(23))
    assert world.reasons() == {HoldReason.QUIET_HOURS, HoldReason.SETTLING}
    assert world.until(HoldReason.QUIET_HOURS) == "08:00"


def test_rule_23_before_bed_it_is_quiet_and_says_until_when() -> None:
    world = World(monday(21))
    world.run(5)
    assert world.times == []
    assert world.reasons() >= {HoldReason.BEFORE_BED}
    assert world.until(HoldReason.BEFORE_BED) == "22:00"


def test_rule_24_it_says_when_the_next_comes_and_why_not_now() -> None:
    world = World(monday(9))
    explanation = world.ask().explanation
    assert explanation.next_at == monday(9, 30)
    assert [hold.reason for hold in explanation.holds] == [HoldReason.SETTLING, HoldReason.ON_PACE]
    assert world.until(HoldReason.ON_PACE) == "09:30"


def test_rule_24_a_reason_that_is_over_is_named_no_more() -> None:
    world = World(monday(7))
    world.run_to(9, 30)
    world.drink(1500)
    assert world.reasons() == {
        HoldReason.NUDGE_GAP,
        HoldReason.MIN_GAP,
        HoldReason.AFTER_DRINK,
        HoldReason.ON_PACE,
    }
    world.run(61)
    assert world.reasons() == {HoldReason.ON_PACE}


def test_rule_24_a_next_that_is_due_now_has_no_reasons() -> None:
    world = World(monday(7))
    world.at = monday(10).astimezone(UTC)
    decision = world.ask()
    assert decision.show is not None
    assert (decision.explanation.holds, decision.holds) == ((), frozenset())


def test_rule_24_on_pace_for_the_rest_of_the_day_the_next_is_tomorrow() -> None:
    world = World(monday(18))
    world.drink(1800)
    assert world.until(HoldReason.ON_PACE) == "never"
    assert world.ask().explanation.next_at == monday(9, 30) + timedelta(days=1)


def test_a_nudge_stands_in_the_app_until_the_wind_down() -> None:
    world = World(monday(7))
    world.run_to(19, 45)
    assert world.ask().standing == world.state.last
    assert world.ask().next_wake_at == monday(20)
    world.run_to(20)
    assert world.ask().standing is None
    assert not world.ask().close


@pytest.mark.parametrize("result", [Result.DONE, Result.SKIP, Result.SNOOZE])
def test_an_answered_nudge_goes(result: Result) -> None:
    world = World(monday(7))
    world.run_to(9, 31)
    world.state = world.state.with_result(1, result)
    assert world.ask().close
    assert world.ask().standing is None


@pytest.mark.parametrize("result", [Result.OPENED, Result.DISMISSED, Result.EXPIRED, Result.UNDELIVERABLE])
def test_rule_4_no_answer_changes_nothing(result: Result) -> None:
    world = World(monday(7))
    world.run_to(9, 31)
    before = world.ask()
    world.state = world.state.with_result(1, result)
    after = world.ask()
    assert not after.close
    assert after.standing is not None
    assert (after.next_wake_at, after.holds) == (before.next_wake_at, before.holds)


def test_drinking_in_the_app_takes_the_notice_away() -> None:
    world = World(monday(7))
    world.run_to(9, 31)
    world.drink(250)
    assert world.ask().close
    last = world.state.last
    assert last is not None
    assert last.result is Result.DONE


def test_pausing_and_switching_off_take_the_notice_away() -> None:
    world = World(monday(7))
    world.run_to(9, 31)
    off = replace(PLAIN, water_on=False)
    assert decide(world.now, off, world.pace, world.state, world.around).close
    world.pause(60)
    assert world.ask().close


def test_a_notice_of_yesterday_stays_when_today_is_drunk() -> None:
    world = World(monday(7))
    world.run_to(21)
    world.sleep(11 * 60)
    world.drink(100)
    assert not world.ask().close
    last = world.state.last
    assert last is not None
    assert last.result is None


def test_a_notice_whose_windows_are_gone_stands_no_more() -> None:
    world = World(monday(7))
    world.run_to(9, 31)
    world.change(replace(PLAIN, water_windows=(Window((Weekday.FRI,), time(8), time(22)),)))
    assert world.ask().standing is None
