"""The plan of one moment: goal, pace, what was counted, and how far behind."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes import MONDAY_MORNING, WINTER
from tests.water import water_rules
from twitchcare.care.hydration_goal import WaterProfile
from twitchcare.care.hydration_pace import Pace, Sip
from twitchcare.care.hydration_plan import WaterPlan, plan_water
from twitchcare.care.ids import ConditionId, DrinkId
from twitchcare.care.settings import Sex

WOMAN = WaterProfile(sex=Sex.FEMALE, birth_year=1990)  # 1600 ml from 7:00 to 21:00
WATER, BEER = DrinkId("water"), DrinkId("beer")


def at(hour: int, minute: int = 0, day: int = 2) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=WINTER)


def plan(*sips: Sip, who: WaterProfile = WOMAN, now: datetime = MONDAY_MORNING) -> WaterPlan:
    return plan_water(water_rules(), who, sips, now)


def test_the_pace_is_compared_with_what_was_drunk_today() -> None:
    found = plan(Sip(at(8), WATER, 250), now=at(14))
    assert (found.goal_ml, found.pace_ml_now, found.counted_ml, found.behind_ml) == (1600, 800, 250, 550)
    assert found.day == MONDAY_MORNING.date()


def test_ahead_of_the_pace_is_not_behind() -> None:
    assert plan(Sip(at(8), WATER, 700), now=at(10)).behind_ml == 0


def test_what_was_drunk_last_night_or_lies_ahead_is_not_counted() -> None:
    found = plan(Sip(at(3, 59), WATER, 100), Sip(at(4), WATER, 200), Sip(at(10, 1), WATER, 400), now=at(10))
    assert (found.counted_ml, found.drunk_ml) == (200, 200)


def test_a_time_in_another_zone_is_put_into_the_day_of_the_person() -> None:
    before_four = Sip(at(3, 30).astimezone(UTC), WATER, 100)
    assert plan(before_four).counted_ml == 0
    assert plan(Sip(at(4, 30).astimezone(UTC), WATER, 100)).counted_ml == 100


def test_a_drink_logged_for_a_day_counts_on_that_day() -> None:
    last_night = Sip(at(9), WATER, 300, MONDAY_MORNING.date() - timedelta(days=1))
    assert plan(last_night, Sip(at(9), WATER, 200)).counted_ml == 200


def test_counted_and_drunk_differ_for_beer() -> None:
    found = plan(Sip(at(9), BEER, 500))
    assert (found.counted_ml, found.drunk_ml) == (230, 500)


def test_without_a_goal_there_is_no_pace_but_the_drinks_still_count() -> None:
    ill = replace(WOMAN, conditions=(ConditionId("heart_failure"),))
    found = plan(Sip(at(9), WATER, 300), who=ill)
    assert (found.goal_ml, found.pace_ml_now, found.behind_ml, found.line) == (None, None, None, None)
    assert (found.counted_ml, found.automatic) == (300, False)


@pytest.mark.parametrize("drunk_ml", [850, 1100])
def test_the_hourly_limits_hold_with_and_without_a_goal(drunk_ml: int) -> None:
    for who in (WOMAN, replace(WOMAN, conditions=(ConditionId("low_sodium"),), doctor_ml=3000)):
        found = plan(Sip(at(9, 30), WATER, drunk_ml), who=who)
        assert found.too_fast is not None
        assert found.too_fast.level is (Pace.STOP if drunk_ml > 1000 else Pace.WARN)
        assert found.room_ml == 0


def test_the_hour_reaches_back_over_the_start_of_the_day() -> None:
    found = plan(Sip(at(3, 45), WATER, 900), now=at(4, 15))
    assert found.counted_ml == 0
    assert found.too_fast is not None


def test_a_day_over_the_ceiling_outranks_the_hour() -> None:
    sips = [Sip(at(hour), WATER, 700) for hour in range(8, 14)]
    found = plan(*sips, now=at(14))
    assert found.too_fast is not None
    assert (found.too_fast.span_min, found.too_fast.drunk_ml) == (None, 4200)


def test_the_line_ends_as_long_before_bed_as_the_person_wants() -> None:
    found = plan_water(water_rules(), WOMAN, [], at(22), winddown_min=0)
    assert found.line is not None
    assert found.line.end == at(23)
    assert found.pace_ml_now == 1500


def test_every_source_is_named_once() -> None:
    found = plan(Sip(at(9, 30), WATER, 1100), who=replace(WOMAN, heat_c=32))
    assert found.sources == ("EFSA-WATER", "EFSA-WATER-TAB", "R-PHYS", "EAH-2018")
    assert plan().sources == ("EFSA-WATER", "EFSA-WATER-TAB")


def test_a_plan_moves_with_the_clock_only() -> None:
    first, later = plan(now=at(12)), plan(now=at(12) + timedelta(hours=1))
    assert first.goal_ml == later.goal_ml
    assert (first.pace_ml_now or 0) < (later.pace_ml_now or 0)
