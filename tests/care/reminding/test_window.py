from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from twitchcare.care.reminding.window import (
    every_day,
    overlapping,
    spans_between,
    to_utc,
    zone_name,
    zone_named,
)
from twitchcare.care.settings import EVERY_DAY, Weekday, Window

WARSAW = ZoneInfo("Europe/Warsaw")
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
MONDAY = date(2026, 3, 2)


def test_rule_2_a_window_belongs_to_the_weekday_on_which_it_starts() -> None:
    night = Window((Weekday.MON,), time(22), time(6))
    (span,) = spans_between((night,), MONDAY - timedelta(days=1), MONDAY + timedelta(days=1), UTC)
    assert span.day == MONDAY
    assert (span.start, span.end) == (
        datetime(2026, 3, 2, 22, tzinfo=UTC),
        datetime(2026, 3, 3, 6, tzinfo=UTC),
    )


def test_rule_2_a_window_is_half_open() -> None:
    (span,) = spans_between(every_day(time(8), time(22)), MONDAY, MONDAY, UTC)
    assert span.start in span
    assert span.end not in span


def test_rule_2_equal_ends_mean_a_whole_day() -> None:
    (span,) = spans_between(every_day(time(7), time(7)), MONDAY, MONDAY, UTC)
    assert span.end - span.start == timedelta(days=1)


def test_rule_2_a_time_that_does_not_exist_is_read_with_the_offset_before_the_gap() -> None:
    assert to_utc(SPRING, time(2, 30), WARSAW) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_rule_2_a_time_that_comes_twice_means_the_first() -> None:
    assert to_utc(AUTUMN, time(2, 30, fold=1), WARSAW) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(("day", "hours"), [(SPRING, 23), (AUTUMN, 25)])
def test_rule_1_a_window_over_a_clock_change_has_its_real_length(day: date, hours: int) -> None:
    (span,) = spans_between(every_day(time(0), time(0)), day, day, WARSAW)
    assert span.end - span.start == timedelta(hours=hours)


def test_a_window_that_a_clock_change_swallows_is_no_window() -> None:
    assert spans_between(every_day(time(2, 45), time(3, 15)), SPRING, SPRING, WARSAW) == ()


def test_rule_22_touching_windows_are_two() -> None:
    windows = (Window(EVERY_DAY, time(8), time(12)), Window(EVERY_DAY, time(12), time(18)))
    assert len(spans_between(windows, MONDAY, MONDAY, UTC)) == 2
    assert not overlapping(windows)


def test_rule_22_of_overlapping_windows_the_earlier_is_cut() -> None:
    windows = (Window(EVERY_DAY, time(8), time(13)), Window(EVERY_DAY, time(12), time(18)))
    first, second = spans_between(windows, MONDAY, MONDAY, UTC)
    assert first.end == second.start
    assert overlapping(windows)


def test_rule_22_a_night_of_sunday_may_overlap_monday() -> None:
    night = Window((Weekday.SUN,), time(22), time(7))
    assert overlapping((night, Window((Weekday.MON,), time(6), time(9))))
    assert not overlapping((night, Window((Weekday.MON,), time(7), time(9))))


@pytest.mark.parametrize("zone", [WARSAW, UTC, timezone(timedelta(hours=-3, minutes=-30))])
def test_a_zone_is_found_again_by_its_name(zone: ZoneInfo | timezone) -> None:
    now = datetime(2026, 3, 2, 12, tzinfo=zone)
    assert now.astimezone(zone_named(zone_name(now))).utcoffset() == now.utcoffset()


@pytest.mark.parametrize("name", ["", "Atlantis/Capital", "../etc/passwd", "900000 s"])
def test_an_unknown_zone_is_a_value_error(name: str) -> None:
    with pytest.raises(ValueError, match="unknown zone"):
        zone_named(name)


def test_a_time_without_a_zone_has_no_zone_name() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        zone_name(datetime(2026, 3, 2))  # noqa: DTZ001
