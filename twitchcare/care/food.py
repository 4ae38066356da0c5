"""What foods hold, and how much of the minerals and vitamins a person of an age is advised to get."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from twitchcare.care.ids import FoodId, SourceId
from twitchcare.care.source import Checked


class Mineral(StrEnum):
    """The minerals that the food page knows."""

    POTASSIUM = "potassium"
    MAGNESIUM = "magnesium"
    CALCIUM = "calcium"
    SODIUM = "sodium"


class FoodGroup(StrEnum):
    """Where a food stands on the shelf."""

    FRUIT = "fruit"
    VEGETABLE = "vegetable"
    LEGUME = "legume"
    WHOLE_GRAIN = "whole_grain"
    NUTS_SEEDS = "nuts_seeds"
    DAIRY = "dairy"
    DAIRY_ALTERNATIVE = "dairy_alternative"
    EGG = "egg"
    FISH = "fish"
    LEAN_MEAT = "lean_meat"
    DRINK = "drink"
    OTHER = "other"


class Who(StrEnum):
    """Whom a row of advice is for."""

    BOTH = "both"
    MALE = "male"
    FEMALE = "female"
    PREGNANT = "pregnant"
    LACTATING = "lactating"


@dataclass(frozen=True, slots=True)
class Food:
    """One food by its usual serving. All mineral values in milligrams of that serving of `grams` grams.

    usda: its number in USDA SR28, where the values come from.
    """

    id: FoodId
    title: str
    group: FoodGroup
    serving: str
    grams: float
    potassium_mg: float
    magnesium_mg: float
    calcium_mg: float
    sodium_mg: float
    note: str
    usda: str
    checked: Checked
    sources: tuple[SourceId, ...]

    def holds_mg(self, mineral: Mineral) -> float:
        """Return how much of a mineral one serving holds."""
        return {
            Mineral.POTASSIUM: self.potassium_mg,
            Mineral.MAGNESIUM: self.magnesium_mg,
            Mineral.CALCIUM: self.calcium_mg,
            Mineral.SODIUM: self.sodium_mg,
        }[mineral]


@dataclass(frozen=True, slots=True)
class Advised:
    """The age and group that a row is for. to_age: the last full year, or None without an end."""

    from_age: int
    to_age: int | None
    who: Who

    def fits(self, age: int, who: Who) -> bool:
        """Return whether the row is for somebody of an age in full years."""
        return (
            self.from_age <= age
            and (self.to_age is None or age <= self.to_age)
            and self.who in (who, Who.BOTH)
        )


@dataclass(frozen=True, slots=True)
class MineralAdvice:
    """Milligrams a day. sodium_limit_mg: above it more is linked to disease; the others: safe upper levels.

    Source: United States and Canada dietary reference intakes; limits are checked apart.
    """

    of: Advised
    potassium_mg: float
    magnesium_mg: float
    calcium_mg: float
    sodium_mg: float
    sodium_limit_mg: float
    magnesium_supplement_limit_mg: float
    calcium_limit_mg: float
    checked: Checked
    limits_checked: Checked
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class VitaminAdvice:
    """A day's vitamins. The upper levels of B6 differ between the United States and Europe."""

    of: Advised
    vitamin_d_mcg: float
    vitamin_d_limit_mcg: float
    thiamin_mg: float
    b6_mg: float
    b6_limit_us_mg: float
    b6_limit_eu_mg: float
    b12_mcg: float
    checked: Checked
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class EuropeanAdvice:
    """The European values for adults, in one row. calcium_young_mg: until 24 years."""

    of: Advised
    potassium_mg: float
    magnesium_mg: float
    magnesium_supplement_limit_mg: float
    calcium_young_mg: float
    calcium_mg: float
    calcium_limit_mg: float
    sodium_mg: float
    vitamin_d_mcg: float
    vitamin_d_limit_mcg: float
    b6_mg: float
    b6_limit_mg: float
    b12_mcg: float
    checked: Checked
    sources: tuple[SourceId, ...]


@dataclass(frozen=True)
class FoodRules:
    """Everything the food page says."""

    foods: Mapping[FoodId, Food]
    minerals: tuple[MineralAdvice, ...]
    vitamins: tuple[VitaminAdvice, ...]
    europe: tuple[EuropeanAdvice, ...]

    def minerals_for(self, age: int, who: Who) -> MineralAdvice | None:
        """Return a day's minerals for somebody, or None where no row is made for them."""
        return next((row for row in self.minerals if row.of.fits(age, who)), None)

    def vitamins_for(self, age: int, who: Who) -> VitaminAdvice | None:
        """Return a day's vitamins for somebody, or None where no row is made for them."""
        return next((row for row in self.vitamins if row.of.fits(age, who)), None)

    def richest(self, mineral: Mineral) -> tuple[Food, ...]:
        """Return the foods with the most of a mineral in a serving first; equal ones by name."""
        return tuple(sorted(self.foods.values(), key=lambda food: (-food.holds_mg(mineral), food.title)))
