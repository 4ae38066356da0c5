import pytest

from twitchcare.bundle.built_in import built_in
from twitchcare.care.food import Advised, Mineral, Who
from twitchcare.care.ids import FoodId

FOODS = built_in().foods


def test_the_tables_are_complete():
    assert len(FOODS.foods) == 105
    assert (len(FOODS.minerals), len(FOODS.vitamins), len(FOODS.europe)) == (20, 15, 2)


def test_a_banana_holds_what_the_table_of_usda_says():
    banana = FOODS.foods[FoodId("banana")]
    held = [banana.holds_mg(mineral) for mineral in Mineral]
    assert (banana.grams, held) == (118, [422, 32, 6, 1])


@pytest.mark.parametrize(
    ("age", "who", "potassium_mg", "calcium_mg"),
    [
        (2, Who.MALE, 2000, 700),
        (40, Who.FEMALE, 2600, 1000),
        (51, Who.FEMALE, 2600, 1200),
        (70, Who.MALE, 3400, 1000),
        (71, Who.MALE, 3400, 1200),
        (99, Who.MALE, 3400, 1200),
        (30, Who.PREGNANT, 2900, 1000),
        (30, Who.LACTATING, 2800, 1000),
    ],
)
def test_the_row_of_an_age_and_group_is_found(age, who, potassium_mg, calcium_mg):
    row = FOODS.minerals_for(age, who)
    assert row is not None
    assert (row.potassium_mg, row.calcium_mg) == (potassium_mg, calcium_mg)


def test_nobody_outside_the_tables_gets_a_row():
    assert FOODS.minerals_for(0, Who.FEMALE) is None
    assert FOODS.minerals_for(60, Who.PREGNANT) is None


@pytest.mark.parametrize("who", [Who.MALE, Who.FEMALE])
def test_every_year_from_one_on_has_exactly_one_row(who):
    for age in range(1, 110):
        assert sum(row.of.fits(age, who) for row in FOODS.minerals) == 1
        assert sum(row.of.fits(age, who) for row in FOODS.vitamins) == 1


def test_the_richest_food_comes_first():
    for mineral in Mineral:
        values = [food.holds_mg(mineral) for food in FOODS.richest(mineral)]
        assert values == sorted(values, reverse=True)
    assert FOODS.richest(Mineral.CALCIUM)[0].holds_mg(Mineral.CALCIUM) > 300


def test_a_row_without_an_end_has_none():
    assert Advised(71, None, Who.BOTH).fits(120, Who.MALE)
    assert not Advised(71, None, Who.BOTH).fits(70, Who.MALE)
