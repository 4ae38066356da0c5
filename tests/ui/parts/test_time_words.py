"""Days and durations in words."""

from datetime import date, time

import pytest

from twitchcare.ui.parts.time_words import (
    clock_text,
    date_words,
    day_within,
    day_words,
    duration_words,
    span_words,
    weekday_name,
)

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("day", "alone", "within"),
    [
        (MONDAY, "Today", "today"),
        (date(2026, 3, 1), "Yesterday", "yesterday"),
        (date(2026, 2, 27), "Friday", "on Friday"),
    ],
)
def test_near_days_have_names(day, alone, within):
    assert (day_words(day, MONDAY), day_within(day, MONDAY)) == (alone, within)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 2, 17), date(2026, 2, 23), "17 – 23 February 2026"),
        (date(2026, 2, 24), MONDAY, "24 February – 2 March 2026"),
        (date(2025, 12, 29), date(2026, 1, 4), "29 December 2025 – 4 January 2026"),
    ],
)
def test_a_span_names_month_and_year_once_if_they_are_the_same(first, last, words):
    assert span_words(first, last) == words


@pytest.mark.parametrize(
    ("duration_s", "words"),
    [(0, "0 s"), (59, "59 s"), (60, "1 min"), (3540, "59 min"), (3600, "1 h"), (4800, "1 h 20 min")],
)
def test_a_duration_uses_the_unit_that_fits(duration_s, words):
    assert duration_words(duration_s) == words


def test_dates_and_times_have_no_more_than_is_needed():
    assert date_words(MONDAY) == "2 March"
    assert clock_text(time(9, 5)) == "09:05"


def test_a_weekday_is_named_in_full_or_in_short():
    assert (weekday_name(MONDAY), weekday_name(MONDAY, short=True)) == ("Monday", "Mon")
