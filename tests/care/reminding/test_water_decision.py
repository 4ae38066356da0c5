from dataclasses import replace
from datetime import date, datetime, time

import pytest

from tests.care.reminding.world import World, monday
from twitchcare.care.reminding.hold import HoldReason
from twitchcare.care.reminding.water_decision import decide
from twitchcare.care.settings import EVERY_DAY, ReminderSettings, Weekday, Window

PLAIN = ReminderSettings()


def test_rule_18_a_nudge_comes_when_one_serving_is_missing() -> None:
    world = World(monday(7))
    world.run_to(9, 29)
    assert world.times == []
    world.run_to(9, 31)
    assert world.times == ["Mon 09:30"]


def test_rule_18_nudges_keep_their_gap_and_stop_at_the_wind_down() -> None:
    world = World(monday(7))
    world.run_to(23, 59)
    assert world.times == [f"Mon {hour:02d}:30" for hour in range(9, 20)]


def test_rule_18_a_nudge_proposes_one_serving_however_much_is_missing() -> None:
    world = World(monday(18))
    world.run(2)
    assert [nudge.serving_ml for nudge in world.shown] == [250]


def test_rule_18_ahead_of_the_line_it_is_silent() -> None:
    world = World(monday(8))
    world.drink(700)
    world.run_to(13, 41)
    assert world.times == []
    world.run_to(13, 43)
    assert world.times == ["Mon 13:42"]


def test_rule_18_after_a_drink_it_is_quiet() -> None:
    world = World(monday(12))
    world.drink(10)
    world.run_to(12, 29)
    assert world.times == []
    assert HoldReason.AFTER_DRINK in world.reasons()
    world.run_to(12, 31)
    assert world.times == ["Mon 12:30"]


def test_rule_18_the_goal_met_ends_the_day() -> None:
    world = World(monday(12))
    world.drink(2000)
    world.run_to(7)
    assert world.times == []
    assert world.ask().explanation.day == date(2026, 3, 3)


def test_rule_18_never_more_than_the_daily_maximum() -> None:
    world = World(monday(7), replace(PLAIN, max_per_day=3))
    world.run_to(15)
    assert len(world.shown) == 3
    assert HoldReason.DAILY_MAX in world.reasons()
    world.run_to(9, 31)
    assert [nudge.day for nudge in world.shown] == [date(2026, 3, 2)] * 3 + [date(2026, 3, 3)]


def test_rule_18_nudges_never_ask_for_more_than_a_litre_in_an_hour() -> None:
    busy = replace(PLAIN, nudge_gap_min=1, min_gap_min=1, max_per_hour=20, max_per_day=100)
    world = World(monday(12), busy, goal_ml=4000, serving_ml=400)
    world.run(61)
    assert world.times == ["Mon 12:01", "Mon 12:02", "Mon 13:01"]


def test_rule_18_too_fast_waits_for_an_hour_without_a_drink() -> None:
    world = World(monday(16))
    world.drink(300)
    world.too_fast = True
    world.run_to(16, 59)
    assert world.times == []
    assert HoldReason.TOO_FAST in world.reasons()
    world.run_to(17, 1)
    assert world.times == ["Mon 17:00"]


def test_rule_18_too_fast_may_say_itself_when_it_ends() -> None:
    world = World(monday(16))
    world.drink(300)
    pace = replace(world.pace, too_fast=True, too_fast_until=monday(16, 45))
    decision = decide(world.now, world.settings, pace, world.state, world.around)
    assert decision.next_wake_at == monday(16, 45)


def test_a_goal_that_nobody_set_asks_for_nothing() -> None:
    world = World(monday(7), goal_ml=None)
    world.run_to(21)
    assert world.times == []
    assert HoldReason.NO_GOAL in world.reasons()
    assert world.ask().explanation.next_at is None


def test_water_switched_off_is_silent_and_says_so() -> None:
    world = World(monday(7), replace(PLAIN, water_on=False))
    world.run_to(23)
    assert world.times == []
    assert HoldReason.OFF in world.reasons()


def test_rule_2_a_window_of_another_weekday_stays_closed() -> None:
    weekend = (Window((Weekday.SAT, Weekday.SUN), time(8), time(22)),)
    world = World(monday(7), replace(PLAIN, water_windows=weekend))
    world.run_to(23)
    assert world.times == []
    assert world.ask().explanation.next_at == datetime(2026, 3, 7, 9, 30, tzinfo=world.zone)


def test_windows_that_never_open_have_no_next() -> None:
    world = World(monday(7), replace(PLAIN, water_windows=(Window((), time(8), time(22)),)))
    assert world.ask().next_wake_at is None
    assert HoldReason.QUIET_HOURS in world.reasons()
    assert world.until(HoldReason.QUIET_HOURS) == "never"


def test_rule_17_a_night_over_midnight_has_the_day_of_its_start() -> None:
    night = replace(PLAIN, water_windows=(Window(EVERY_DAY, time(20), time(6)),))
    world = World(monday(19), night)
    world.run_to(3, 59)
    assert {nudge.day for nudge in world.shown} == {date(2026, 3, 2)}
    assert world.times[-1] == "Tue 03:00"


def test_rule_17_what_was_drunk_counts_for_the_whole_night_when_the_diary_turns_its_page() -> None:
    night = replace(PLAIN, water_windows=(Window(EVERY_DAY, time(22), time(8)),), winddown_min=60)
    world = World(monday(21), night)
    world.run_to(1)
    world.drink(1800)
    before = len(world.shown)
    world.run_to(7, 30)
    assert len(world.shown) == before
    assert world.ask().explanation.day == date(2026, 3, 3)


def test_rule_3_nothing_is_said_on_entry_of_the_second_window() -> None:
    two = (Window(EVERY_DAY, time(8), time(10)), Window(EVERY_DAY, time(14), time(22)))
    world = World(monday(7), replace(PLAIN, water_windows=two))
    world.run_to(9, 50)
    assert world.times == ["Mon 09:00"]
    world.run_to(14, 2)
    assert world.times == ["Mon 09:00", "Mon 14:01"]


def test_a_time_without_a_zone_is_refused() -> None:
    world = World(monday(7))
    with pytest.raises(ValueError, match="aware"):
        decide(datetime(2026, 3, 2), PLAIN, world.pace, world.state, world.around)  # noqa: DTZ001
