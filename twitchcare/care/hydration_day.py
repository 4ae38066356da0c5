"""The water day and its pace line: when the day starts, and how much is expected by when."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from twitchcare.care.day import DAY_STARTS, local_day


def day_starts(wake: time, bed: time) -> time:
    """Return when a new water day starts: at 4 in the morning, or at waking for who is up then.

    A waking day is never cut in two: someone up from 16:00 to 08:00 keeps one day across 04:00.
    """
    up_at_four = wake < DAY_STARTS < bed if wake < bed else not bed <= DAY_STARTS <= wake
    return wake if up_at_four else DAY_STARTS


def water_day(local: datetime, wake: time, bed: time) -> date:
    """Return the day that a drink at this local time belongs to."""
    return local_day(local, day_starts(wake, bed))


def next_day_at(now: datetime, wake: time, bed: time) -> datetime:
    """Return the aware instant at which the next water day starts."""
    starts = day_starts(wake, bed)
    day = local_day(now, starts) + timedelta(days=1)
    return datetime.combine(day, starts, tzinfo=now.tzinfo)


@dataclass(frozen=True, slots=True)
class PaceLine:
    """A straight line from 0 at waking to the goal at the end, which comes before bed.

    start, end: aware. Minutes are real minutes, also over a change of daylight saving.
    """

    start: datetime
    end: datetime
    goal_ml: float

    def expected_ml(self, at: datetime) -> float:
        """Return what the line expects by this instant; 0 before the start, the goal after the end."""
        start, end, now = (moment.astimezone(UTC) for moment in (self.start, self.end, at))
        if now <= start:
            return 0.0
        if now >= end:
            return self.goal_ml
        return self.goal_ml * ((now - start) / (end - start))


def pace_line(now: datetime, wake: time, bed: time, winddown_min: int, goal_ml: float) -> PaceLine:
    """Return the line of the water day that holds `now` (aware).

    Bed at or before waking is on the next day. Where the wind-down would eat more than half of the
    waking day, the line ends half-way.
    """
    day = water_day(now, wake, bed)
    start = datetime.combine(day, wake, tzinfo=now.tzinfo)
    if wake < day_starts(wake, bed):
        start += timedelta(days=1)
    bed_day = start.date() if wake < bed else start.date() + timedelta(days=1)
    bed_at = datetime.combine(bed_day, bed, tzinfo=now.tzinfo)
    up = bed_at.astimezone(UTC) - start.astimezone(UTC)
    end = start.astimezone(UTC) + max(up - timedelta(minutes=winddown_min), up / 2)
    return PaceLine(start, end.astimezone(now.tzinfo), goal_ml)
