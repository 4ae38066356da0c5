"""The water day as a page shows it."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.fakes import MONDAY_MORNING, FakeClock, MemoryDiary
from tests.small_content import EVENING
from tests.water import water_rules
from twitchcare.care.diary import Drink, SessionRun
from twitchcare.care.hydration_today import DayTotal, Unsaved, WaterDay, look, span_of_days
from twitchcare.care.ids import DrinkId
from twitchcare.care.settings import Settings, VolumeUnit, WaterSettings

MONDAY = MONDAY_MORNING.date()
WATER, MILK = DrinkId("water"), DrinkId("milk")
NIGHT = Settings(water=WaterSettings(wake=time(16), bed=time(8)))


@pytest.fixture
def diary() -> MemoryDiary:
    return MemoryDiary(FakeClock())


def day(
    diary: MemoryDiary, *unsaved: Unsaved, settings: Settings | None = None, now: datetime = MONDAY_MORNING
) -> WaterDay:
    chosen = settings or Settings()
    return look(water_rules(), chosen, diary.between(*span_of_days(chosen, now)), unsaved, now)


def ago(**spans: float) -> datetime:
    return MONDAY_MORNING - timedelta(**spans)


def test_an_empty_day_has_a_goal_and_nothing_to_undo(diary: MemoryDiary) -> None:
    found = day(diary)
    assert (found.day, found.counted_ml, found.goal_ml, found.can_undo) == (MONDAY, 0, 1600, False)
    assert (found.pace_ml, found.behind_ml, found.too_fast, found.last_drink_at) == (343, 343, None, None)
    assert (found.unit, found.glasses_ml) == (VolumeUnit.ML, (150, 250, 330, 500))


def test_drinks_of_today_are_listed_and_counted_and_other_records_are_not(diary: MemoryDiary) -> None:
    first = diary.add(Drink(WATER, 250), ago(hours=2))
    diary.add(SessionRun(EVENING.id, None, 10, 10), ago(hours=1))
    second = diary.add(Drink(MILK, 200), ago(minutes=20))
    found = day(diary)
    assert found.entries == (first, second)
    assert found.counted_ml == 250 + 178
    assert found.last_drink_at == ago(minutes=20)


def test_an_unsaved_drink_counts_as_well(diary: MemoryDiary) -> None:
    found = day(diary, Unsaved(Drink(WATER, 300), MONDAY_MORNING, MONDAY, "The disk is full."))
    assert (found.counted_ml, found.can_undo, found.entries) == (300, True, ())
    assert found.last_drink_at == MONDAY_MORNING


def test_a_drink_logged_for_yesterday_counts_there(diary: MemoryDiary) -> None:
    diary.add(Drink(WATER, 250), MONDAY_MORNING, MONDAY - timedelta(days=1))
    found = day(diary)
    assert (found.counted_ml, found.entries) == (0, ())
    assert found.week[-2:] == (DayTotal(MONDAY - timedelta(days=1), 250), DayTotal(MONDAY, 0))


def test_the_week_ends_today_and_has_seven_days(diary: MemoryDiary) -> None:
    diary.add(Drink(WATER, 500), ago(days=6))
    diary.add(Drink(WATER, 500), ago(days=7))
    found = day(diary)
    assert [total.counted_ml for total in found.week] == [500, 0, 0, 0, 0, 0, 0]
    assert found.week[0].day == date(2026, 2, 24)


def test_a_night_workers_drink_at_five_belongs_to_the_evening_before(diary: MemoryDiary) -> None:
    five = MONDAY_MORNING.replace(hour=5)
    diary.add(Drink(WATER, 250), five)
    assert day(diary, settings=NIGHT).entries[0].when.at_utc == five.astimezone(UTC)
    assert day(diary, settings=NIGHT).day == MONDAY - timedelta(days=1)


def test_the_level_rises_with_each_drink_in_the_order_of_time(diary: MemoryDiary) -> None:
    diary.add(Drink(MILK, 200), ago(minutes=20))
    diary.add(Drink(WATER, 250), ago(hours=2))
    found = [(level.at, level.counted_ml) for level in day(diary).levels]
    assert found == [(ago(hours=2), 250), (ago(minutes=20), 428)]


def test_the_day_is_up_from_waking_to_bed(diary: MemoryDiary) -> None:
    assert day(diary).up == (MONDAY_MORNING.replace(hour=7), MONDAY_MORNING.replace(hour=23))


def test_after_the_clock_was_set_back_what_was_drunk_still_counts(diary: MemoryDiary) -> None:
    diary.add(Drink(WATER, 900), MONDAY_MORNING)
    found = day(diary, now=ago(hours=2))
    assert found.counted_ml == 900
    assert found.too_fast is not None
