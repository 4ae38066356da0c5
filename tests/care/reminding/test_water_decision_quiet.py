from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from tests.care.reminding.world import World, monday
from twitchcare.care.reminding.hold import Hold, HoldReason, Surroundings
from twitchcare.care.reminding.water_decision import decide
from twitchcare.care.settings import ReminderSettings

PLAIN = ReminderSettings()


def test_rule_6_after_a_long_sleep_there_is_one_nudge_after_the_grace() -> None:
    world = World(monday(7))
    world.sleep(60 * 10)
    assert world.times == []
    assert HoldReason.SETTLING in world.reasons()
    world.run(59)
    assert world.times == ["Mon 17:01"]


@pytest.mark.parametrize("reason", [HoldReason.DO_NOT_DISTURB, HoldReason.AWAY, HoldReason.LOCKED])
def test_rule_6_what_passes_while_blocked_comes_once_after_the_grace(reason: HoldReason) -> None:
    world = World(monday(7))
    world.block(reason)
    world.run_to(13)
    assert world.times == []
    assert reason in world.reasons()
    assert world.ask().explanation.next_at is None
    world.unblock(reason)
    world.run(59)
    assert world.times == ["Mon 13:01"]


def test_rule_10_a_pause_ends_without_a_catch_up() -> None:
    world = World(monday(12))
    world.pause(60)
    assert HoldReason.PAUSED in world.reasons()
    assert world.until(HoldReason.PAUSED) == "13:00"
    world.run_to(13, 30)
    assert HoldReason.AFTER_PAUSE in world.reasons()
    world.run_to(14, 1)
    assert world.times == ["Mon 14:00"]


def test_rule_10_a_pause_ended_early_counts_from_then() -> None:
    world = World(monday(12))
    world.pause(60 * 8)
    world.run_to(13)
    world.state = world.state.with_pause_ended(world.at)
    assert world.state.with_pause_ended(world.at) == world.state
    world.run_to(14, 1)
    assert world.times == ["Mon 14:00"]


def test_rule_5_a_snooze_comes_again_exactly_once() -> None:
    world = World(monday(7))
    world.run_to(9, 30)
    world.snooze(15)
    assert HoldReason.SNOOZED in world.reasons()
    world.run_to(10, 44)
    assert world.times == ["Mon 09:30", "Mon 09:45"]
    assert [nudge.snoozed for nudge in world.shown] == [False, True]


def test_rule_8_a_snooze_slept_through_is_one_catch_up() -> None:
    world = World(monday(7))
    world.run_to(9, 30)
    world.snooze(15)
    world.sleep(120)
    world.run(30)
    assert world.times == ["Mon 09:30", "Mon 11:31"]


def test_rule_5_a_drink_takes_the_snooze_away() -> None:
    world = World(monday(7))
    world.run_to(9, 30)
    world.snooze(15)
    world.drink(250)
    world.run_to(10, 59)
    assert world.times == ["Mon 09:30"]


def test_rule_5_a_drink_told_only_by_its_time_takes_the_snooze_away_too() -> None:
    world = World(monday(7))
    world.run_to(9, 30)
    world.snooze(15)
    pace = replace(world.pace, last_drink_at=world.at)
    holds = decide(world.now, world.settings, pace, world.state, world.around).holds
    assert HoldReason.SNOOZED not in {hold.reason for hold in holds}


def test_rule_5_a_snooze_ends_with_the_day() -> None:
    world = World(monday(7), replace(PLAIN, max_per_day=100))
    world.run_to(19, 50)
    world.snooze(15)
    world.run_to(9)
    assert world.times[-1] == "Mon 19:30"


def test_rule_11_a_snooze_ignores_the_gap_but_not_the_hourly_cap() -> None:
    world = World(monday(12), replace(PLAIN, max_per_hour=2))
    world.run(2)
    world.snooze(5)
    world.run(10)
    assert world.times == ["Mon 12:01", "Mon 12:07"]
    world.snooze(5)
    world.run_to(13)
    assert HoldReason.HOURLY_CAP in world.reasons()
    world.run_to(13, 2)
    assert world.times[2:] == ["Mon 13:01"]


def test_rule_11_other_kinds_delay_the_nudge_by_the_gap_and_fill_the_hour() -> None:
    world = World(monday(9))
    nine_20, nine_25 = (monday(9, minute).astimezone(UTC) for minute in (20, 25))
    world.others = [nine_25, nine_20]
    world.run_to(9, 34)
    assert HoldReason.MIN_GAP in world.reasons()
    world.run_to(9, 36)
    assert world.times == ["Mon 09:35"]
    assert HoldReason.HOURLY_CAP in world.reasons()


def test_rule_9_a_restart_stands_for_sleep() -> None:
    world = World(monday(7))
    world.run_to(9, 31)
    again = World(monday(10, 29), state=world.state)
    again.run(60)
    assert again.times == ["Mon 10:30"]


def test_times_ahead_of_a_clock_that_was_set_back_while_off_hold_nothing() -> None:
    world = World(monday(7))
    world.run_to(12)
    world.drink(100)
    world.pause(600)
    earlier = monday(12) - timedelta(days=3)
    again = World(earlier, state=world.state)
    again.drunk = world.drunk
    again.run(5)
    assert [f"{nudge.at:%d %H:%M}" for nudge in again.shown] == ["27 11:01"]


def test_a_block_with_a_known_end_lets_go_by_itself() -> None:
    world = World(monday(12))
    until = world.at + timedelta(minutes=30)
    around = Surroundings(world.at, frozenset({Hold(HoldReason.MEETING, until)}))
    decision = decide(world.now, world.settings, world.pace, world.state, around)
    assert decision.next_wake_at == until + timedelta(seconds=60)
