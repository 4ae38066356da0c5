"""Days of the diary as a page shows them: a week of days, and which kind of thing an entry is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

from twitchcare.care.diary import Drink, Entry, Episode, Record, SessionRun, ThermalRun

WEEK_DAYS = 7


class Group(StrEnum):
    """What an entry is about, as a person would sort it."""

    EPISODES = "episodes"
    SESSIONS = "sessions"
    DRINKS = "drinks"
    WARM_COLD = "warm_cold"
    OTHER = "other"


_GROUPS: dict[type[Record], Group] = {
    Episode: Group.EPISODES,
    SessionRun: Group.SESSIONS,
    Drink: Group.DRINKS,
    ThermalRun: Group.WARM_COLD,
}


def group_of(record: Record) -> Group:
    """Return what a record is about."""
    return _GROUPS.get(type(record), Group.OTHER)


@dataclass(frozen=True, slots=True)
class DiaryDay:
    """One day. entries: of that day, oldest first."""

    date: date
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days in a row, oldest first. today: the day it is now, in this week or later."""

    days: tuple[DiaryDay, ...]
    today: date

    @property
    def first(self) -> date:
        return self.days[0].date

    @property
    def last(self) -> date:
        return self.days[-1].date

    @property
    def is_latest(self) -> bool:
        """Whether there is no later day to see."""
        return self.last >= self.today

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything in it, oldest day first."""
        return tuple(entry for day in self.days for entry in day.entries)


def week_from(first: date, entries: Sequence[Entry], today: date) -> Week:
    """Return the seven days from `first`. entries: of any days, oldest first."""
    days = [first + timedelta(days=number) for number in range(WEEK_DAYS)]
    sorted_in: dict[date, list[Entry]] = {day: [] for day in days}
    for entry in entries:
        if entry.when.local_day in sorted_in:
            sorted_in[entry.when.local_day].append(entry)
    return Week(tuple(DiaryDay(day, tuple(found)) for day, found in sorted_in.items()), today)


def first_of_latest(today: date) -> date:
    """Return the first of the seven days that end today."""
    return today - timedelta(days=WEEK_DAYS - 1)


def lived_at(entry: Entry) -> datetime:
    """Return the time of an entry with the offset that was in force then."""
    # A name keeps this zone apart from UTC, which stands for an instant without a place.
    zone = timezone(timedelta(minutes=entry.when.offset_min), "lived")
    return entry.when.at_utc.astimezone(zone)
