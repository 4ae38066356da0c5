"""Active windows: the person's hours, by weekday, as stretches of real time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from itertools import pairwise
from zoneinfo import ZoneInfo

from twitchcare.care.settings import EVERY_DAY, Window

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Active time from `start` up to, not including, `end`, both UTC. day: the local date of the start."""

    start: datetime
    end: datetime
    day: date

    def __contains__(self, at: datetime) -> bool:
        return self.start <= at < self.end


def every_day(start: time, end: time) -> tuple[Window, ...]:
    """The same hours on all days."""
    return (Window(EVERY_DAY, start, end),)


def to_utc(day: date, at: time, zone: tzinfo) -> datetime:
    """Return the instant of a local time. A time that is skipped is read with the offset before the gap.

    One that comes twice means the first. Source: RFC 5545, 3.3.5.
    """
    return datetime.combine(day, at, zone).replace(fold=0).astimezone(UTC)


def spans_between(windows: Iterable[Window], first: date, last: date, zone: tzinfo) -> tuple[Span, ...]:
    """Return the spans that start on the days first to last, in order. Of two that overlap the later wins."""
    days = [first + ONE_DAY * n for n in range((last - first).days + 1)]
    found = sorted(
        _span(window, day, zone)
        for window in windows
        for day in days
        if EVERY_DAY[day.weekday()] in window.days
    )
    cut = [replace(span, end=min(span.end, after.start)) for span, after in pairwise(found)]
    return tuple(span for span in (*cut, *found[-1:]) if span.start < span.end)


def _span(window: Window, day: date, zone: tzinfo) -> Span:
    ends_on = day if window.start < window.end else day + ONE_DAY
    return Span(to_utc(day, window.start, zone), to_utc(ends_on, window.end, zone), day)


def overlapping(windows: Sequence[Window]) -> bool:
    """Say whether any two windows share time in the week; touching ones do not."""
    monday = date(2024, 1, 1)
    spans = sorted(
        _span(window, monday + ONE_DAY * n, UTC)
        for window in windows
        for n in range(8)  # one day more: a window over Sunday's midnight may meet Monday's
        if EVERY_DAY[n % 7] in window.days
    )
    return any(after.start < span.end for span, after in pairwise(spans))


def zone_name(now: datetime) -> str:
    """Return the name of the zone of an aware time, or its offset ("3600 s") where it has no name."""
    if isinstance(now.tzinfo, ZoneInfo) and now.tzinfo.key:
        return now.tzinfo.key
    offset = now.utcoffset()
    if offset is None:
        raise ValueError("a time without a zone")
    return f"{round(offset.total_seconds())} s"


def zone_named(name: str) -> tzinfo:
    """The zone that `zone_name` named. Raises ValueError if this machine does not know it."""
    number, _, unit = name.partition(" ")
    try:
        return timezone(timedelta(seconds=int(number))) if unit == "s" else ZoneInfo(name)
    except (KeyError, OSError, ValueError) as problem:
        raise ValueError(f"unknown zone {name!r}") from problem
