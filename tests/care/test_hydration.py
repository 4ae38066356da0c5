"""The rules of drinking as values: what they refuse, and what they look up."""

from dataclasses import replace

import pytest

from tests.water import water_rules
from twitchcare.care.hydration import Ceiling, DrinkKind, Group, Guide, GuideKind, Limit, Reference
from twitchcare.care.ids import DrinkId, GuideId
from twitchcare.care.settings import Sex
from twitchcare.care.source import Checked, Claim, Grade

CLAIM = Claim("A sentence.", Grade.S, Checked.RECALLED, ())
ADULT = Reference(2000, 1600, Checked.READ)


def a_guide(kind: GuideKind, rows: tuple[Reference, ...] = (), fixed_ml: int | None = None) -> Guide:
    return Guide(GuideId("g"), "G", kind, CLAIM, rows, fixed_ml)


@pytest.mark.parametrize(("total_ml", "drinks_ml"), [(2000, 0), (2000, 2100)])
def test_a_reference_value_leaves_something_to_drink(total_ml: int, drinks_ml: int) -> None:
    with pytest.raises(ValueError, match="drinks"):
        Reference(total_ml, drinks_ml, Checked.READ)


@pytest.mark.parametrize(("young", "old"), [(9, 4), (-1, 4)])
def test_the_ages_of_a_reference_value_run_from_young_to_old(young: int, old: int) -> None:
    with pytest.raises(ValueError, match="young to old"):
        Reference(2000, 1600, Checked.READ, from_age=young, to_age=old)


@pytest.mark.parametrize(
    ("kind", "rows", "fixed_ml"),
    [
        (GuideKind.TABLE, (), None),
        (GuideKind.OWN, (ADULT,), None),
        (GuideKind.FIXED, (), None),
        (GuideKind.OWN, (), 1900),
    ],
)
def test_a_guide_holds_what_its_kind_needs_and_no_more(
    kind: GuideKind, rows: tuple[Reference, ...], fixed_ml: int | None
) -> None:
    with pytest.raises(ValueError, match="guide g"):
        a_guide(kind, rows, fixed_ml)


def test_an_unsaid_sex_gets_the_lower_value() -> None:
    efsa = water_rules().guides[GuideId("efsa")]
    values = [efsa.find(Group.AGE, 40, sex) for sex in (Sex.MALE, Sex.FEMALE, None)]
    assert [row.drinks_ml for row in values if row] == [2000, 1600, 1600]


def test_a_guide_without_a_fitting_row_finds_none() -> None:
    assert a_guide(GuideKind.TABLE, (ADULT,)).find(Group.PREGNANT, 30, Sex.FEMALE) is None


@pytest.mark.parametrize(("share", "counts"), [(1.2, 1), (1, -0.1)])
def test_the_shares_of_a_drink_lie_between_none_and_all(share: float, counts: float) -> None:
    with pytest.raises(ValueError, match="drink x"):
        DrinkKind(DrinkId("x"), "X", share, counts, 0, 0, 0, CLAIM)


def test_rules_without_the_guide_for_children_are_refused() -> None:
    rules = water_rules()
    with pytest.raises(ValueError, match="child_guide"):
        replace(rules, ages=replace(rules.ages, child_guide=GuideId("own")))
    with pytest.raises(ValueError, match="child_guide"):
        replace(rules, ages=replace(rules.ages, child_guide=GuideId("nobody")))


def test_a_stop_below_the_warning_is_refused() -> None:
    with pytest.raises(ValueError, match="warning"):
        replace(water_rules(), stop=Limit(700, 60, CLAIM))


def test_an_age_without_a_ceiling_is_refused() -> None:
    with pytest.raises(ValueError, match="no ceiling for the age of 1"):
        replace(water_rules(), ceilings=(Ceiling(18, 150, 4000, CLAIM),))


def test_a_table_with_a_gap_is_refused() -> None:
    rules = water_rules()
    men = a_guide(GuideKind.TABLE, (replace(ADULT, sex=Sex.MALE),))
    with pytest.raises(ValueError, match="no value for female, age 1"):
        replace(rules, guides={**rules.guides, men.id: men})


def test_the_ceiling_of_the_youngest_and_oldest_holds_beyond_the_ends() -> None:
    assert water_rules().ceiling(-3).ml == 2000
    assert water_rules().ceiling(900).ml == 3000
