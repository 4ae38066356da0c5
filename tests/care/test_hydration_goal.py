"""The goal of a day: who gets which, and that its lines add up."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.water import water_rules
from twitchcare.care.hydration import Effect
from twitchcare.care.hydration_goal import Goal, WaterProfile, plan_goal
from twitchcare.care.ids import ConditionId, GuideId
from twitchcare.care.settings import Profile, Settings, Sex, WaterSettings

YEAR = 2026
TODAY = date(YEAR, 3, 2)
RULES = water_rules()
EFSA, IOM, EIGHT, OWN, DOCTOR = map(GuideId, ("efsa", "iom", "eight_by_eight", "own", "doctor"))
WOMAN = WaterProfile(sex=Sex.FEMALE, birth_year=1990)
MAN = WaterProfile(sex=Sex.MALE, birth_year=1990)
OFF = sorted(row.id for row in RULES.conditions.values() if row.effect is Effect.OFF)
BASE_ONLY = sorted(row.id for row in RULES.conditions.values() if row.effect is Effect.BASE_ONLY)


def goal(who: WaterProfile) -> Goal:
    return plan_goal(RULES, who, YEAR)


@pytest.mark.parametrize(
    ("age", "sex", "efsa_ml", "iom_ml"),
    [
        (3, Sex.MALE, 1000, 900),
        (6, Sex.FEMALE, 1300, 1200),
        (10, Sex.MALE, 1700, 1800),
        (10, Sex.FEMALE, 1500, 1600),
        (16, Sex.MALE, 2000, 2600),
        (16, Sex.FEMALE, 1600, 1800),
        (40, Sex.MALE, 2000, 3000),
        (40, Sex.FEMALE, 1600, 2200),
        (90, Sex.FEMALE, 1600, 2200),
        (40, None, 1600, 2200),
    ],
)
def test_the_guides_give_the_drinks_of_their_tables(
    age: int, sex: Sex | None, efsa_ml: int, iom_ml: int
) -> None:
    who = WaterProfile(sex=sex, birth_year=YEAR - age)
    assert goal(who).ml == efsa_ml
    assert goal(replace(who, guide=IOM)).ml == iom_ml


@pytest.mark.parametrize(
    ("pregnant", "breastfeeding", "efsa_ml", "iom_ml"),
    [(True, False, 1800, 2300), (False, True, 2200, 3100), (True, True, 2200, 3100)],
)
def test_pregnancy_and_breastfeeding_have_their_own_values(
    pregnant: bool, breastfeeding: bool, efsa_ml: int, iom_ml: int
) -> None:
    who = replace(WOMAN, pregnant=pregnant, breastfeeding=breastfeeding)
    assert goal(who).ml == efsa_ml
    assert goal(replace(who, guide=IOM)).ml == iom_ml


def test_without_a_birth_year_the_adult_value_holds_and_an_unsaid_sex_is_named() -> None:
    found = goal(WaterProfile())
    assert found.ml == 1600
    assert RULES.texts.sex_unsaid.text in [line.text for line in found.why]
    assert RULES.texts.sex_unsaid.text not in [line.text for line in goal(WOMAN).why]


def test_a_hot_day_and_exercise_each_add_a_line() -> None:
    found = goal(replace(WOMAN, heat_c=31, exercise_min=45))
    assert (found.ml, found.reminded_ml, found.automatic) == (2400, 2100, True)
    assert [line.ml for line in found.why] == [1600, 500, 300]


@pytest.mark.parametrize(("heat_c", "ml"), [(None, 1600), (28, 1600), (28.1, 2100), (41, 2100)])
def test_only_above_28_degrees_is_a_hot_day(heat_c: float | None, ml: int) -> None:
    assert goal(replace(WOMAN, heat_c=heat_c)).ml == ml


@pytest.mark.parametrize(
    ("minutes", "ml"), [(0, 1600), (2, 1600), (10, 1650), (60, 2000), (240, 3200), (241, 1600)]
)
def test_exercise_adds_0_4_litres_an_hour_up_to_four_hours(minutes: int, ml: int) -> None:
    assert goal(replace(WOMAN, exercise_min=minutes)).ml == ml


def test_long_exercise_says_to_drink_to_thirst() -> None:
    assert "thirst" in goal(replace(WOMAN, exercise_min=300)).why[-1].text


def test_the_popular_rule_is_eight_glasses_rounded() -> None:
    assert goal(replace(MAN, guide=EIGHT)).ml == 1900


@pytest.mark.parametrize(
    ("who", "ml", "ceiling_ml"),
    [
        (replace(WOMAN, guide=IOM, heat_c=35, exercise_min=240), 4000, 4000),
        (replace(MAN, guide=IOM, heat_c=35, exercise_min=240), 5000, 5000),
        (replace(MAN, guide=OWN, own_ml=4500), 4000, 4000),
        (replace(MAN, guide=IOM, birth_year=YEAR - 65, heat_c=35), 3000, 3000),
    ],
)
def test_the_ceiling_caps_with_a_line_of_its_own(who: WaterProfile, ml: int, ceiling_ml: int) -> None:
    found = goal(who)
    assert (found.ml, found.ceiling_ml) == (ml, ceiling_ml)
    assert found.why[-1].ml < 0


def test_the_ceiling_takes_from_what_exercise_adds_first() -> None:
    found = goal(replace(WOMAN, guide=IOM, heat_c=35, exercise_min=240))
    assert found.reminded_ml == 2700


def test_an_own_number_is_taken_as_it_is() -> None:
    found = goal(replace(WOMAN, guide=OWN, own_ml=1777, heat_c=35, exercise_min=60))
    assert (found.ml, found.reminded_ml, found.automatic) == (1777, 1777, False)


def test_an_own_or_doctors_number_that_is_missing_gives_no_goal_and_says_so() -> None:
    for guide, text in ((OWN, RULES.texts.own_missing), (DOCTOR, RULES.texts.doctor_missing)):
        found = goal(replace(WOMAN, guide=guide))
        assert (found.ml, found.automatic) == (None, False)
        assert [line.text for line in found.why] == [text.text]


def test_the_doctors_number_may_pass_the_ceiling() -> None:
    found = goal(replace(WOMAN, guide=DOCTOR, doctor_ml=4500, heat_c=35))
    assert (found.ml, found.ceiling_ml, found.automatic) == (4500, 4500, False)
    assert goal(replace(WOMAN, guide=DOCTOR, doctor_ml=1500)).ceiling_ml == 4000


def test_a_doctors_limit_is_the_ceiling_too() -> None:
    found = goal(replace(MAN, conditions=(ConditionId("heart_failure"),), doctor_ml=1500))
    assert (found.ml, found.ceiling_ml, found.ceiling_is_limit) == (1500, 1500, True)
    assert found.switched_off == ("heart_failure",)


@pytest.mark.parametrize("guide", [EFSA, IOM, EIGHT, OWN, DOCTOR])
@pytest.mark.parametrize("condition", OFF)
def test_a_condition_takes_the_goal_away_until_the_doctors_number_is_there(
    condition: ConditionId, guide: GuideId
) -> None:
    who = replace(WOMAN, guide=guide, own_ml=2000, conditions=(condition,))
    found = goal(who)
    assert (found.ml, found.reminded_ml, found.automatic) == (None, None, False)
    assert found.switched_off == (condition,)
    assert RULES.conditions[condition].claim.text in [line.text for line in found.why]
    assert goal(replace(who, doctor_ml=1800)).ml == 1800


@pytest.mark.parametrize("condition", BASE_ONLY)
def test_a_condition_that_asks_first_keeps_the_base_and_adds_a_note(condition: ConditionId) -> None:
    found = goal(replace(WOMAN, heat_c=35, exercise_min=90, conditions=(condition,)))
    assert found.ml == 1600
    assert found.why[-1].text == RULES.conditions[condition].claim.text


def test_a_condition_of_another_kind_changes_nothing() -> None:
    assert goal(replace(WOMAN, heat_c=35, conditions=(ConditionId("raynaud"),))).ml == 2100


def test_under_18_the_table_holds_with_nothing_added_and_no_preset() -> None:
    girl = replace(WOMAN, birth_year=YEAR - 12, heat_c=35, exercise_min=90)
    for guide in (EFSA, EIGHT, OWN):
        found = goal(replace(girl, guide=guide, own_ml=3000))
        assert (found.ml, found.ceiling_ml) == (1500, 3000)
        assert RULES.ages.table_only.text in [line.text for line in found.why]
    assert goal(replace(girl, guide=IOM)).ml == 1600


@pytest.mark.parametrize("born", [YEAR, YEAR - 1, YEAR + 1])
def test_who_may_still_be_in_the_first_year_has_no_goal(born: int) -> None:
    found = goal(replace(WOMAN, birth_year=born, guide=DOCTOR, doctor_ml=900))
    assert found.ml is None
    assert [line.text for line in found.why] == [RULES.ages.no_goal.text]


def test_a_guide_that_the_bundle_no_longer_has_falls_back_on_the_table() -> None:
    assert goal(replace(WOMAN, guide=GuideId("gone"))).ml == 1600


def test_the_profile_is_made_from_the_settings() -> None:
    settings = Settings(
        profile=Profile(1990, Sex.FEMALE, conditions=(ConditionId("lithium"),)),
        water=WaterSettings(own_ml=1700, heat_c=30, exercise_min=20, wake=time(6)),
    )
    assert WaterProfile.of(settings, TODAY) == WaterProfile(
        sex=Sex.FEMALE,
        birth_year=1990,
        conditions=(ConditionId("lithium"),),
        own_ml=1700,
        heat_c=30,
        exercise_min=20,
        wake=time(6),
    )


def test_heat_and_exercise_hold_for_their_day_only() -> None:
    settings = Settings(water=WaterSettings(heat_c=30, exercise_min=20, extras_day=TODAY))
    assert WaterProfile.of(settings, TODAY).heat_c == 30
    tomorrow = WaterProfile.of(settings, TODAY + timedelta(days=1))
    assert (tomorrow.heat_c, tomorrow.exercise_min) == (None, 0)


people = st.builds(
    WaterProfile,
    guide=st.sampled_from([EFSA, IOM, EIGHT, OWN, DOCTOR]),
    sex=st.none() | st.sampled_from(Sex),
    birth_year=st.none() | st.integers(YEAR - 120, YEAR),
    pregnant=st.booleans(),
    breastfeeding=st.booleans(),
    heat_c=st.none() | st.floats(-20, 55),
    exercise_min=st.integers(0, 600),
    conditions=st.lists(st.sampled_from([*OFF, *BASE_ONLY]), max_size=2).map(tuple) | st.just(()),
    doctor_ml=st.none() | st.integers(300, 8000),
    own_ml=st.none() | st.integers(300, 8000),
)


@given(people)
def test_no_goal_passes_its_ceiling_and_every_goal_is_the_sum_of_its_lines(who: WaterProfile) -> None:
    found = goal(who)
    assert found.why
    if found.ml is None:
        assert sum(line.ml for line in found.why) == 0
        assert not found.automatic
        return
    assert found.reminded_ml is not None
    assert 0 < found.reminded_ml <= found.ml <= found.ceiling_ml
    assert sum(line.ml for line in found.why) == found.ml


@given(people, st.floats(-20, 55), st.floats(-20, 55))
def test_more_heat_never_lowers_the_goal(who: WaterProfile, one_c: float, other_c: float) -> None:
    cool, hot = sorted((one_c, other_c))
    cooler, hotter = goal(replace(who, heat_c=cool)).ml, goal(replace(who, heat_c=hot)).ml
    assert (cooler is None) == (hotter is None)
    if cooler is not None and hotter is not None:
        assert cooler <= hotter


@given(people, st.sampled_from(OFF))
def test_a_condition_always_takes_the_goal_away_unless_a_doctor_set_it(
    who: WaterProfile, condition: ConditionId
) -> None:
    ill = replace(who, conditions=(*who.conditions, condition))
    assert goal(replace(ill, doctor_ml=None)).ml is None
    assert goal(ill).ml in (None, ill.doctor_ml)
