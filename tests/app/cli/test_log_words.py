from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from twitchcare.app.cli.log_words import (
    Wrong,
    parse_at,
    parse_day,
    parse_duration_s,
    parse_level,
    parse_note,
)

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 10, 0, tzinfo=BERLIN)


def test_a_time_with_an_offset_is_that_instant() -> None:
    assert parse_at("2026-03-02T10:07:00+01:00", NOW) == datetime(2026, 3, 2, 9, 7, tzinfo=UTC)
    assert parse_at("2026-03-02T09:07Z", NOW) == datetime(2026, 3, 2, 9, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    ["", "now", "2026-03-02", "20260302", "2026-02-30T10:00Z", "2026-07-02T10:07", "0001-01-01T00:00Z"],
)
def test_what_is_no_time_is_told_how_to_write_one(text: str) -> None:
    with pytest.raises(Wrong, match=r"is no time with its offset; write it like 2026-03-02T10:00\+01:00"):
        parse_at(text, NOW)


def test_a_day_is_read() -> None:
    assert parse_day("2026-03-02") == date(2026, 3, 2)


@pytest.mark.parametrize("text", ["", "today", "2026-02-30", "9999-12-31"])
def test_what_is_no_day_is_told_how_to_write_one(text: str) -> None:
    with pytest.raises(Wrong, match="is no day; write it like 2026-03-02"):
        parse_day(text)


@pytest.mark.parametrize(
    ("text", "duration_s"),
    [
        ("45s", 45),
        ("3min", 180),
        ("3 minutes", 180),
        ("1.5h", 5400),
        ("2 hours", 7200),
        ("0s", 0),
        ("7m", 420),
    ],
)
def test_a_duration_is_read(text: str, duration_s: float) -> None:
    assert parse_duration_s(text) == duration_s


@pytest.mark.parametrize("text", ["", "3", "3 days", "-3min", "nan s", "min"])
def test_what_is_no_duration_is_told_how_to_write_one(text: str) -> None:
    with pytest.raises(Wrong, match="is no duration; write it like 45s, 3min or 1h"):
        parse_duration_s(text)


def test_an_episode_of_more_than_a_week_is_a_slip() -> None:
    with pytest.raises(Wrong, match="at most 7 days"):
        parse_duration_s("169h")


@pytest.mark.parametrize("text", ["11", "-1", "5.5", "", "٣"])
def test_a_level_lies_between_0_and_10(text: str) -> None:
    with pytest.raises(Wrong, match="from 0"):
        parse_level(text)
    assert (parse_level("0"), parse_level("10")) == (0, 10)


def test_a_note_that_is_not_utf_8_is_refused() -> None:
    assert parse_note("łydka 🦵") == "łydka 🦵"
    with pytest.raises(Wrong, match="UTF-8"):
        parse_note("\udcff")
