"""Times, days and durations as people write them after `log`."""

import re
from datetime import date, datetime

_DURATION = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6})?)\s*([a-z]+)", re.ASCII)
_UNIT_S = {"s": 1, "sec": 1, "second": 1, "m": 60, "min": 60, "minute": 60, "h": 3600, "hour": 3600}
FIRST_YEAR, LAST_YEAR = 1900, 2200
LONGEST_S = 7 * 24 * 3600


class Wrong(ValueError):
    """The word does not fit. The sentence says what is wrong and what to write instead."""


def parse_at(text: str, now: datetime) -> datetime:
    """Return an aware time. One without an offset is refused: it can mean two moments when clocks change."""
    try:
        found = datetime.fromisoformat(text)
        if found.tzinfo is None:
            raise ValueError("no offset")
        _check_year(found)
    except ValueError as problem:
        raise Wrong(
            f"{text!r} is no time with its offset; write it like {now.isoformat(timespec='minutes')}"
        ) from problem
    return found


def _check_year(found: date) -> None:
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ValueError("outside the years a diary can be about")


def parse_day(text: str) -> date:
    try:
        found = date.fromisoformat(text)
        _check_year(found)
    except ValueError as problem:
        raise Wrong(f"{text!r} is no day; write it like 2026-03-02") from problem
    return found


def parse_duration_s(text: str) -> float:
    """Return the seconds of "3min", "45s" or "1.5h"."""
    match = _DURATION.fullmatch(text.strip().lower())
    unit_s = _UNIT_S.get(match[2], _UNIT_S.get(match[2].removesuffix("s"))) if match else None
    if match is None or unit_s is None:
        raise Wrong(f"{text!r} is no duration; write it like 45s, 3min or 1h")
    if (duration_s := float(match[1]) * unit_s) > LONGEST_S:
        raise Wrong(f"{text!r} is too long; an episode lasts at most 7 days")
    return duration_s


def parse_level(text: str) -> int:
    """Return an intensity or a pain, 0 to 10."""
    if not re.fullmatch("[0-9]|10", text):
        raise Wrong(f"{text!r} is out of range; write a whole number from 0 (none) to 10 (worst)")
    return int(text)


def parse_note(text: str) -> str:
    """Return the note. Bytes that are not UTF-8 arrive here as half characters."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as problem:
        raise Wrong("the text is not UTF-8; write it with a UTF-8 keyboard or terminal") from problem
    return text
