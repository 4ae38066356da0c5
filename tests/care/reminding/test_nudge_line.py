from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.care.reminding.nudge_line import Anchor, NudgeLine, line_of
from twitchcare.care.reminding.window import every_day, spans_between
from twitchcare.care.settings import EVERY_DAY, Window

MONDAY = date(2026, 3, 2)
TWO_HOURS = timedelta(hours=2)


def at(hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, 3, 2, hour, minute, second, tzinfo=UTC)


def line(*hours: tuple[int, int], anchor: Anchor | None = None, winddown: timedelta = TWO_HOURS) -> NudgeLine:
    windows = [Window(EVERY_DAY, time(start), time(end)) for start, end in hours]
    return line_of(spans_between(windows, MONDAY, MONDAY, UTC), winddown, anchor)


def test_rule_17_the_line_rises_from_the_start_to_the_wind_down() -> None:
    day = line((8, 22))
    assert [day.share_at(at(hour)) for hour in (7, 8, 14, 20, 21)] == [0, 0, 0.5, 1, 1]
    assert day.stops == at(20)


def test_rule_17_a_share_is_reached_at_an_exact_second() -> None:
    assert line((8, 22)).reaches(Fraction(250, 2000)) == at(9, 30)
    assert line((8, 22)).reaches(Fraction(1, 7)) == at(9, 42, 52)


def test_rule_17_the_whole_goal_is_only_reached_at_the_wind_down_when_nothing_is_said_any_more() -> None:
    assert line((8, 22)).reaches(Fraction(1)) is None
    assert line((8, 22)).reaches(Fraction(9, 8)) is None


def test_rule_17_the_line_is_measured_in_real_minutes_over_a_clock_change() -> None:
    zone, day = ZoneInfo("Europe/Warsaw"), date(2026, 10, 25)
    spans = spans_between(every_day(time(0), time(23)), day, day, zone)
    noon = line_of(spans, timedelta(0), None).share_at(datetime(2026, 10, 25, 12, tzinfo=zone))
    assert noon == pytest.approx(13 / 24)


def test_rule_22_several_windows_of_a_day_share_one_line_that_rests_between() -> None:
    day = line((8, 12), (14, 20))
    assert [day.share_at(at(hour)) for hour in (10, 12, 13, 14, 16, 18)] == [0.25, 0.5, 0.5, 0.5, 0.75, 1]
    assert day.reaches(Fraction(3, 4)) == at(16)
    assert day.reaches(Fraction(1, 2)) == at(14)


def test_a_wind_down_longer_than_the_last_window_reaches_into_the_one_before() -> None:
    day = line((8, 12), (14, 15), winddown=timedelta(hours=4))
    assert day.stops == at(11)
    assert [span.end for span in day.spans] == [at(11)]


def test_a_day_shorter_than_its_wind_down_has_no_line() -> None:
    day = line((8, 9))
    assert day.spans == ()
    assert day.stops == day.begins
    assert day.share_at(at(8, 30)) == 0
    assert day.reaches(Fraction(1, 8)) is None
    assert day.opening(at(8), timedelta(0)) is None


def test_rule_17_from_an_anchor_the_line_starts_at_zero_with_the_slope_of_the_day() -> None:
    day = line((8, 22), anchor=Anchor(MONDAY, at(14), 0.0))
    assert [day.share_at(at(hour)) for hour in (14, 17, 20)] == [0, 0.25, 0.5]
    assert day.reaches(Fraction(1, 4)) == at(17)
    assert day.reaches(Fraction(0)) == at(14)
    assert day.reaches(Fraction(1, 2)) is None


def test_rule_17_an_anchor_may_carry_a_slope_and_the_share_stops_at_the_goal() -> None:
    day = line((8, 22), anchor=Anchor(MONDAY, at(14), 0.5, 4 * 3600.0))
    assert [day.share_at(at(hour)) for hour in (15, 16, 17)] == [0.75, 1, 1]


def test_an_anchor_of_another_day_is_ignored() -> None:
    assert line((8, 22), anchor=Anchor(date(2026, 3, 1), at(14), 0.0)) == line((8, 22))


def test_an_anchor_in_the_gap_waits_for_the_next_window() -> None:
    day = line((8, 12), (14, 20), anchor=Anchor(MONDAY, at(13), 0.0))
    assert day.share_at(at(14)) == 0
    assert day.reaches(Fraction(1, 8)) == at(15)


def test_rule_3_nothing_is_said_on_entry_of_a_window() -> None:
    day = line((8, 12), (14, 20))
    settle = timedelta(seconds=60)
    assert day.opening(at(8), settle) == at(8, 1)
    assert day.opening(at(12), settle) == at(14, 1)
    assert day.opening(at(15), settle) == at(15)
    assert day.opening(at(18), settle) is None


@given(
    share=st.fractions(Fraction(0), Fraction(1)),
    start=st.integers(0, 12),
    length=st.integers(1, 11),
    from_min=st.integers(-200, 600) | st.none(),
)
def test_a_share_is_reached_at_the_first_second_at_which_the_line_has_it(
    share: Fraction, start: int, length: int, from_min: int | None
) -> None:
    anchor = None if from_min is None else Anchor(MONDAY, at(start) + timedelta(minutes=from_min), 0.1)
    day = line((start, start + length), anchor=anchor, winddown=timedelta(minutes=30))
    reached = day.reaches(share)
    if reached is None:
        assert day.share_at(day.stops - timedelta(seconds=1)) <= float(share)
    else:
        assert day.share_at(reached) >= float(share)
        assert reached == day.start or day.share_at(reached - timedelta(seconds=1)) < float(share) + 1e-9
