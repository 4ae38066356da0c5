from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.care.reminding.world import RAN_BEFORE, WARSAW, World, monday
from twitchcare.care.reminding.nudge_line import Anchor
from twitchcare.care.reminding.water_state import WaterState
from twitchcare.care.settings import EVERY_DAY, ReminderSettings, Window

NEW_YORK, TOKYO, HONOLULU = (
    ZoneInfo(name) for name in ("America/New_York", "Asia/Tokyo", "Pacific/Honolulu")
)


def test_rule_17_on_the_first_run_ever_the_line_starts_at_zero_now() -> None:
    world = World(monday(14), state=WaterState())
    world.run_to(15, 29)
    assert world.times == []
    world.run_to(15, 31)
    assert world.times == ["Mon 15:30"]


def test_rule_17_the_second_run_reckons_from_the_morning() -> None:
    world = World(monday(14), state=RAN_BEFORE)
    world.run(2)
    assert world.times == ["Mon 14:01"]


def test_the_day_after_the_first_run_has_its_whole_line() -> None:
    world = World(monday(14), state=WaterState())
    world.run_to(22)
    before = len(world.shown)
    world.run_to(9, 31)
    assert world.times[before:] == ["Tue 09:30"]


def test_a_first_run_at_night_leaves_the_next_day_alone() -> None:
    world = World(monday(3), state=WaterState())
    assert world.state.begun
    assert world.state.anchor is None


def test_rule_17_after_the_clock_was_set_the_line_starts_at_zero() -> None:
    world = World(monday(12))
    world.set_clock(timedelta(hours=2))
    world.run_to(15, 29)
    assert world.times == []
    world.run_to(15, 31)
    assert world.times == ["Mon 15:30"]


def test_rule_14_a_snooze_keeps_its_real_length_when_the_clock_is_set() -> None:
    world = World(monday(9))
    world.run_to(9, 30)
    world.snooze(15)
    world.run(5)
    world.set_clock(timedelta(hours=1))
    world.run(30)
    assert [f"{nudge.at.astimezone(WARSAW):%H:%M}" for nudge in world.shown] == ["09:30", "10:45"]


def test_rule_14_a_pause_keeps_its_real_length_when_the_clock_is_set() -> None:
    world = World(monday(9))
    world.pause(60)
    world.set_clock(timedelta(days=1))
    assert world.state.pause is not None
    assert world.state.pause.until == (monday(10) + timedelta(days=1)).astimezone(UTC)


def test_a_clock_set_to_the_night_has_no_line() -> None:
    world = World(monday(21))
    world.set_clock(timedelta(hours=4))
    assert world.state.anchor is None


def test_rule_17_on_a_journey_the_line_goes_on_from_its_value_with_its_slope() -> None:
    world = World(monday(14))  # half the line
    world.drink(1000)
    world.travel(NEW_YORK)  # 08:00 there: the line waits for nothing, half of it is behind
    assert world.state.anchor == Anchor(date(2026, 3, 2), monday(14).astimezone(UTC), 0.5, 12 * 3600.0)
    world.run_to(9, 29)
    assert world.times == []
    world.run_to(9, 31)
    assert world.times == ["Mon 09:30"]


def test_rule_17_the_new_zone_decides_the_wind_down() -> None:
    world = World(monday(12))
    world.travel(TOKYO)  # 20:00 there
    world.run(300)
    assert world.times == []


def test_rule_17_over_the_date_line_the_line_belongs_to_the_day_of_the_new_zone() -> None:
    world = World(datetime(2026, 3, 3, 10, tzinfo=TOKYO))
    world.travel(HONOLULU)  # 15:00 on Monday
    assert world.state.anchor is not None
    assert world.state.anchor.day == date(2026, 3, 2)


def test_rule_13_a_journey_into_the_night_keeps_the_line_for_the_same_day() -> None:
    world = World(monday(9, 30))
    world.travel(NEW_YORK)  # 03:30 there
    world.run_to(8)
    assert world.state.anchor is not None
    assert world.state.anchor.share == 0.125
    world.run_to(8, 2)
    assert world.times == ["Mon 08:01"]


def test_a_journey_at_night_carries_no_line() -> None:
    world = World(monday(23))
    world.travel(NEW_YORK)
    assert world.state.anchor is None


def test_a_zone_that_this_machine_does_not_know_carries_no_line() -> None:
    world = World(monday(12), state=replace(RAN_BEFORE, zone="Atlantis/Capital"))
    assert world.state.anchor is None
    assert world.state.zone == "Europe/Warsaw"


def test_p13_what_was_drunk_is_kept_over_the_date_line() -> None:
    settings = ReminderSettings(water_windows=(Window(EVERY_DAY, time(6), time(23)),))
    world = World(datetime(2026, 3, 3, 12, tzinfo=TOKYO), settings)
    world.drink(2000)
    world.travel(HONOLULU)
    world.run_to(22)
    assert world.times == []


def test_a_clock_set_back_by_a_day_forgets_what_was_drunk_tomorrow() -> None:
    world = World(monday(12))
    world.drink(2000)
    world.set_clock(timedelta(days=-1))
    assert [day for day, _ in world.state.counted] == [date(2026, 3, 1)]
