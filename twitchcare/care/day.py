"""Which day something belongs to: a day starts when the person gets up, not at midnight."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

DAY_STARTS = time(4, 0)


@dataclass(frozen=True, slots=True)
class When:
    """An instant as it was lived: UTC, the zone's offset then, and the day it belongs to."""

    at_utc: datetime
    offset_min: int
    local_day: date

    def __post_init__(self) -> None:
        if self.at_utc.utcoffset() != timedelta(0):
            raise ValueError("at_utc must be an aware time in UTC")

    @property
    def local(self) -> datetime:
        """The wall clock that the person saw, without a zone name."""
        return (self.at_utc + timedelta(minutes=self.offset_min)).replace(tzinfo=None)


def local_day(local: datetime, starts: time = DAY_STARTS) -> date:
    """Return the day that a local wall-clock time belongs to; before `starts` it is the night before."""
    return local.date() if local.time() >= starts else local.date() - timedelta(days=1)
