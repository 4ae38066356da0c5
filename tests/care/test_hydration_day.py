"""The water day and its pace line."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import WINTER
from twitchcare.care.hydration_day import day_starts, next_day_at, pace_line, water_day

WAKE, BED = time(7), time(23)
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 3, 2)


def at(hour: int, minute: int = 0, day: int = 2) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=WINTER)


@pytest.mark.parametrize(
    ("wake", "bed", "starts"),
    [
        (time(7), time(23), time(4)),
        (time(7), time(1), time(4)),
        (time(3), time(19), time(3)),
        (time(16), time(8), time(16)),
        (time(4), time(20), time(4)),
        (time(7), time(7), time(7)),
        (time(1), time(3), time(4)),
    ],
)
def test_a_day_starts_at_four_unless_the_person_is_up_then(wake: time, bed: time, starts: time) -> None:
    assert day_starts(wake, bed) == starts


def test_a_drink_after_midnight_belongs_to_the_evening_before() -> None:
    assert water_day(at(1, day=3), WAKE, BED) == MONDAY
    assert water_day(at(4, day=3), WAKE, BED) == date(2026, 3, 3)


def test_a_night_worker_keeps_one_day_until_the_next_waking() -> None:
    assert water_day(at(7, day=3), time(16), time(8)) == MONDAY
    assert water_day(at(16, day=3), time(16), time(8)) == date(2026, 3, 3)


def test_the_next_day_starts_at_the_next_four_o_clock() -> None:
    assert next_day_at(at(10), WAKE, BED) == at(4, day=3)
    assert next_day_at(at(3), WAKE, BED) == at(4)


def test_the_line_goes_from_waking_to_two_hours_before_bed() -> None:
    line = pace_line(at(10), WAKE, BED, 120, 2800)
    assert (line.start, line.end) == (at(7), at(21))
    assert [line.expected_ml(at(hour)) for hour in (5, 7, 14, 21, 23)] == [0, 0, 1400, 2800, 2800]


def test_bed_after_midnight_is_on_the_next_day() -> None:
    line = pace_line(at(0, 30, day=3), WAKE, time(2), 120, 1700)
    assert (line.start, line.end) == (at(7), at(0, day=3))
    assert line.expected_ml(at(0, 30, day=3)) == 1700


def test_a_night_workers_line_crosses_midnight() -> None:
    line = pace_line(at(2, day=3), time(16), time(8), 120, 1400)
    assert (line.start, line.end) == (at(16), at(6, day=3))
    assert line.expected_ml(at(23)) == 700


def test_a_waking_before_four_on_a_day_of_four_is_the_next_morning() -> None:
    line = pace_line(at(12), time(1), time(3), 0, 1000)
    assert (line.start, line.end) == (at(1, day=3), at(3, day=3))


def test_a_short_day_ends_its_line_half_way_instead_of_before_it_begins() -> None:
    line = pace_line(at(10), time(9), time(12), 120, 900)
    assert (line.start, line.end) == (at(9), at(10, 30))


def test_the_line_runs_in_real_minutes_over_the_change_of_daylight_saving() -> None:
    now = datetime(2026, 3, 29, 12, tzinfo=BERLIN)  # clocks went from 2:00 to 3:00
    line = pace_line(now, time(0, 30), time(22, 30), 120, 1900)
    assert line.end.astimezone(UTC) - line.start.astimezone(UTC) == timedelta(hours=19)
    day_before = pace_line(now - timedelta(days=1), time(0, 30), time(22, 30), 120, 1900)
    assert day_before.end.astimezone(UTC) - day_before.start.astimezone(UTC) == timedelta(hours=20)


times = st.times().map(lambda t: t.replace(second=0, microsecond=0))
moments = st.integers(0, 16 * 24 * 60).map(
    lambda minutes: (datetime(2026, 3, 20, tzinfo=UTC) + timedelta(minutes=minutes)).astimezone(BERLIN)
)


@given(times, times, st.integers(0, 360), st.integers(1, 5000), moments)
def test_the_line_rises_from_nothing_to_the_goal_and_lies_in_its_day(
    wake: time, bed: time, winddown_min: int, goal_ml: int, now: datetime
) -> None:
    line = pace_line(now, wake, bed, winddown_min, goal_ml)
    start, end = line.start.astimezone(UTC), line.end.astimezone(UTC)
    assert start < end or wake == bed
    steps = [line.expected_ml(start + (end - start) * share / 8) for share in range(9)]
    assert steps == sorted(steps)
    assert line.expected_ml(start - timedelta(minutes=1)) == 0
    assert line.expected_ml(end) == goal_ml
    if wake.hour >= 4:
        assert water_day(line.start, wake, bed) == water_day(now, wake, bed)


@given(times, times, moments)
def test_every_moment_of_a_day_has_the_same_line(wake: time, bed: time, now: datetime) -> None:
    after = next_day_at(now, wake, bed)
    last = (after.astimezone(UTC) - timedelta(seconds=1)).astimezone(BERLIN)
    assert after.astimezone(UTC) > now.astimezone(UTC)
    if water_day(last, wake, bed) == water_day(now, wake, bed):
        assert pace_line(last, wake, bed, 120, 2000) == pace_line(now, wake, bed, 120, 2000)
