"""Which presets fit a place, and how their times are cut."""

from dataclasses import replace

import pytest

from tests.care.thermal_samples import COLD, WARM, a_way, built_in_rules
from twitchcare.care.diary import Warmth
from twitchcare.care.ids import RegionId, SituationId
from twitchcare.care.thermal import Level, Situation
from twitchcare.care.thermal_ways import Way, ways_for

RULES = built_in_rules()


def ways(
    kind: Warmth,
    level: Level = Level.OK,
    region: RegionId | None = None,
    situations: tuple[Situation, ...] = (),
) -> tuple[Way, ...]:
    limits = RULES.limits_at(region)
    return ways_for(RULES, kind, level, region, (), situations, limits)


def test_a_kind_that_is_off_has_no_way() -> None:
    assert ways(WARM, Level.NO) == ()


def test_without_a_place_only_what_fits_everywhere_is_offered() -> None:
    assert [way.timer for way in ways(WARM)] == ["heat_pack"]
    assert [way.timer for way in ways(COLD)] == ["cold_pack"]


def test_the_low_back_has_the_wrap_and_the_shin_the_cold_bath() -> None:
    assert "heat_wrap_low" in [way.timer for way in ways(WARM, region=RegionId("back_lower"))]
    assert "cold_water_immersion" in [way.timer for way in ways(COLD, region=RegionId("shin"))]


def test_care_takes_the_shortest_time_and_leaves_the_limit() -> None:
    (way,) = ways(WARM, Level.CARE)
    assert (way.minutes, way.max_minutes) == (5, 20)


def test_a_way_that_cannot_be_as_short_as_wished_is_left_out() -> None:
    short = replace(RULES.situations[SituationId("unsure")], minutes=10)
    offered = ways(WARM, region=RegionId("back_lower"), situations=(short,))
    assert offered
    assert "heat_wrap_low" not in [way.timer for way in offered]


def test_minutes_outside_the_limits_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="min_minutes"):
        a_way(minutes=21)
