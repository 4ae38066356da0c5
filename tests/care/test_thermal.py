"""The rules as values: what they refuse, and that all of the evidence is in the built-in bundle."""

from dataclasses import replace

import pytest

from tests.care.thermal_samples import COLD, WARM, built_in_rules
from twitchcare.care.ids import ConditionId, RegionId, TimerId
from twitchcare.care.thermal import Level, Levels, strictest


def test_no_is_stricter_than_care_and_care_stricter_than_ok() -> None:
    assert strictest(Level.OK, Level.NO, Level.CARE) is Level.NO
    assert strictest(Level.OK, Level.CARE) is Level.CARE
    assert strictest() is Level.OK


def test_levels_are_asked_by_kind() -> None:
    levels = Levels(warm=Level.NO, cold=Level.CARE)
    assert (levels.of(WARM), levels.of(COLD)) == (Level.NO, Level.CARE)


def test_the_built_in_rules_hold_all_conditions_situations_timers_and_facts() -> None:
    rules = built_in_rules()
    counts = len(rules.conditions), len(rules.situations), len(rules.timers), len(rules.facts)
    assert counts == (37, 13, 9, 35)


def test_situations_come_in_their_order() -> None:
    orders = [situation.order for situation in built_in_rules().situations.values()]
    assert orders == sorted(orders) == list(range(1, 14))


def test_a_timer_whose_default_exceeds_its_longest_time_is_refused() -> None:
    preset = built_in_rules().timers[TimerId("heat_pack")]
    with pytest.raises(ValueError, match="heat_pack"):
        replace(preset, default_min=21)
    with pytest.raises(ValueError, match="check_every_min"):
        replace(preset, check_every_min=0)


def test_rules_without_a_cold_timer_for_everywhere_are_refused() -> None:
    rules = built_in_rules()
    timers = {name: timer for name, timer in rules.timers.items() if name != "cold_pack"}
    with pytest.raises(ValueError, match="no cold timer"):
        replace(rules, timers=timers)


def test_rules_without_the_condition_of_numb_skin_are_refused() -> None:
    with pytest.raises(ValueError, match="numb"):
        replace(built_in_rules(), numb=ConditionId("numb"))


def test_pregnancy_is_strict_at_the_belly_and_where_the_place_is_unknown() -> None:
    pregnancy = built_in_rules().conditions[ConditionId("pregnancy")]
    assert pregnancy.levels_at(RegionId("back_lower")).warm is Level.NO
    assert pregnancy.levels_at(None).warm is Level.NO
    assert pregnancy.levels_at(RegionId("calf")).warm is Level.CARE


def test_every_named_region_and_source_can_be_listed_for_the_bundle_check() -> None:
    rules = built_in_rules()
    assert {"calf", "eyelid_upper", "tongue", "jaw"} <= rules.regions_named
    assert {"MPFT-HEAT", "R-EPA", "FDA-RUB"} <= rules.sources_named


def test_not_sure_about_feeling_circulation_clots_or_pregnancy_counts_as_yes() -> None:
    unsure = {name for name, condition in built_in_rules().conditions.items() if condition.unsure_is_yes}
    assert unsure == {"numb_skin", "poor_circulation", "dvt", "pregnancy"}
