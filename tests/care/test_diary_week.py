"""A week of the diary as values."""

from datetime import UTC, date, datetime, timedelta

import pytest

from twitchcare.care.day import When
from twitchcare.care.diary import (
    Drink,
    Entry,
    Episode,
    EpisodeKind,
    FactorReading,
    SessionRun,
    ThermalRun,
    Warmth,
)
from twitchcare.care.diary_week import Group, first_of_latest, group_of, lived_at, week_from
from twitchcare.care.ids import DrinkId, EntryId, FactorId, RegionId, RoutineId, TimerId
from twitchcare.care.place import Place

MONDAY = date(2026, 3, 2)
WATER = Drink(DrinkId("water"), 250)
NECK = Place(RegionId("neck_back"))


def entry_on(day: date, number: int = 1, offset_min: int = 60) -> Entry:
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return Entry(EntryId(number), When(at, offset_min, day), WATER)


@pytest.mark.parametrize(
    ("record", "group"),
    [
        (Episode(NECK, EpisodeKind.TWITCH, 3), Group.EPISODES),
        (SessionRun(RoutineId("desk"), None, 60, 60), Group.SESSIONS),
        (WATER, Group.DRINKS),
        (ThermalRun(Warmth.WARM, TimerId("heat_pack"), NECK, 60, False), Group.WARM_COLD),
        (FactorReading(FactorId("sleep"), 7, "h"), Group.OTHER),
    ],
)
def test_each_record_is_of_one_kind(record, group):
    assert group_of(record) is group


def test_a_week_has_seven_days_whatever_was_noted():
    first = first_of_latest(MONDAY)
    entries = (entry_on(first, 1), entry_on(MONDAY, 2), entry_on(MONDAY + timedelta(days=1), 3))
    week = week_from(first, entries, MONDAY)
    assert [day.date for day in week.days] == [first + timedelta(days=n) for n in range(7)]
    assert [entry.id for entry in week.entries] == [1, 2]
    assert week.is_latest


def test_an_older_week_is_not_the_latest():
    assert not week_from(date(2026, 2, 1), (), MONDAY).is_latest


@pytest.mark.parametrize("offset_min", [0, 60, -210])
def test_an_entry_is_brought_back_at_the_offset_it_was_lived_in(offset_min):
    entry = entry_on(MONDAY, offset_min=offset_min)
    at = lived_at(entry)
    assert at == entry.when.at_utc
    assert at.replace(tzinfo=None) == entry.when.local
    assert at.tzinfo is not UTC
