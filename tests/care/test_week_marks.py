"""Seven days at a glance."""

from datetime import UTC, date, datetime, timedelta

from twitchcare.care.day import When
from twitchcare.care.diary import Drink, Entry, Episode, EpisodeKind, FactorReading, Record, SessionRun
from twitchcare.care.diary_week import week_from
from twitchcare.care.hydration_today import DayTotal
from twitchcare.care.ids import DrinkId, EntryId, FactorId, RegionId, RoutineId
from twitchcare.care.place import Place
from twitchcare.care.week_marks import DayMarks, marks_of

MONDAY = date(2026, 3, 2)
FIRST = MONDAY - timedelta(days=6)


def entry(record: Record, days_back: int) -> Entry:
    day = MONDAY - timedelta(days=days_back)
    return Entry(EntryId(1), When(datetime(day.year, day.month, day.day, 9, tzinfo=UTC), 0, day), record)


def test_each_day_says_what_there_was():
    entries = (
        entry(SessionRun(RoutineId("desk"), None, 10, 60), 3),
        entry(Episode(Place(RegionId("calf")), EpisodeKind.TWITCH, 2), 2),
        entry(FactorReading(FactorId("sleep"), 7, "h"), 1),
        entry(Drink(DrinkId("water"), 250), 0),
    )
    totals = (DayTotal(MONDAY, 1999), DayTotal(MONDAY - timedelta(days=4), 2000))
    marks = marks_of(week_from(FIRST, entries, MONDAY), totals, 2000)
    assert marks[2:] == (
        DayMarks(MONDAY - timedelta(days=4), session=False, water=True, noted=False),
        DayMarks(MONDAY - timedelta(days=3), session=True, water=False, noted=False),
        DayMarks(MONDAY - timedelta(days=2), session=False, water=False, noted=True),
        DayMarks(MONDAY - timedelta(days=1), session=False, water=False, noted=True),
        DayMarks(MONDAY, session=False, water=False, noted=False),
    )
    assert [day.any for day in marks] == [False, False, True, True, True, True, False]


def test_without_a_goal_no_goal_is_met():
    marks = marks_of(week_from(FIRST, (), MONDAY), (DayTotal(MONDAY, 3000),), None)
    assert not any(day.any for day in marks)
