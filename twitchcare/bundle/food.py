"""The file foods.json of a bundle: its shape, and the way from it to the values of `care`."""

from collections.abc import Sequence
from typing import Annotated, Any

import msgspec

from twitchcare.bundle.kinds.fields import Id, MaybeText, Part, Some, SourceKey, Title
from twitchcare.care.food import (
    Advised,
    EuropeanAdvice,
    Food,
    FoodGroup,
    FoodRules,
    MineralAdvice,
    VitaminAdvice,
    Who,
)
from twitchcare.care.ids import FoodId, SourceId
from twitchcare.care.source import Checked

Amount = Annotated[float, msgspec.Meta(ge=0, le=20_000)]
Age = Annotated[int, msgspec.Meta(ge=0, le=130)]


class FoodPart(Part, frozen=True, kw_only=True):
    """One food by its usual serving of `grams` grams."""

    id: Id
    title: Title
    group: FoodGroup
    serving: Title
    grams: Annotated[float, msgspec.Meta(gt=0, le=2000)]
    potassium_mg: Amount
    magnesium_mg: Amount
    calcium_mg: Amount
    sodium_mg: Amount
    note: MaybeText = ""
    usda: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{0,6}$")] = ""
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], Some]


class AdvicePart(Part, frozen=True, kw_only=True):
    """The age and group of a row. to_age is the last full year; leave it out for "and older"."""

    from_age: Age
    to_age: Age | None = None
    group: Who
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], Some]


class MineralPart(AdvicePart, frozen=True, kw_only=True):
    potassium_mg: Amount
    magnesium_mg: Amount
    calcium_mg: Amount
    sodium_mg: Amount
    sodium_limit_mg: Amount
    magnesium_supplement_limit_mg: Amount
    calcium_limit_mg: Amount
    limits_checked: Checked


class VitaminPart(AdvicePart, frozen=True, kw_only=True):
    vitamin_d_mcg: Amount
    vitamin_d_limit_mcg: Amount
    thiamin_mg: Amount
    b6_mg: Amount
    b6_limit_us_mg: Amount
    b6_limit_eu_mg: Amount
    b12_mcg: Amount


class EuropePart(AdvicePart, frozen=True, kw_only=True):
    potassium_mg: Amount
    magnesium_mg: Amount
    magnesium_supplement_limit_mg: Amount
    calcium_young_mg: Amount
    calcium_mg: Amount
    calcium_limit_mg: Amount
    sodium_mg: Amount
    vitamin_d_mcg: Amount
    vitamin_d_limit_mcg: Amount
    b6_mg: Amount
    b6_limit_mg: Amount
    b12_mcg: Amount


class FoodFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file."""

    foods: Annotated[tuple[FoodPart, ...], Some]
    minerals: tuple[MineralPart, ...]
    vitamins: tuple[VitaminPart, ...]
    europe: tuple[EuropePart, ...]


def food_rules(file: FoodFile) -> FoodRules:
    """Return the foods and the advice. Raises ValueError with the key path and what is wrong."""
    _check(file)
    return FoodRules(
        foods={FoodId(row.id): food_of(row) for row in file.foods},
        minerals=tuple(MineralAdvice(**_advice(row)) for row in file.minerals),
        vitamins=tuple(VitaminAdvice(**_advice(row)) for row in file.vitamins),
        europe=tuple(EuropeanAdvice(**_advice(row)) for row in file.europe),
    )


def food_of(row: FoodPart) -> Food:
    """Return the care value of one food."""
    return Food(**msgspec.structs.asdict(row) | {"id": FoodId(row.id), "sources": _sources(row.sources)})


def _advice(row: AdvicePart) -> dict[str, Any]:
    fields = msgspec.structs.asdict(row) | {"sources": _sources(row.sources)}
    del fields["from_age"], fields["to_age"], fields["group"]
    return fields | {"of": Advised(row.from_age, row.to_age, row.group)}


def _sources(keys: tuple[str, ...]) -> tuple[SourceId, ...]:
    return tuple(SourceId(key) for key in keys)


def _check(file: FoodFile) -> None:
    refuse_double_foods(file.foods)
    for name, rows in (("minerals", file.minerals), ("vitamins", file.vitamins), ("europe", file.europe)):
        for index, row in enumerate(rows):
            if row.to_age is not None and row.to_age < row.from_age:
                raise ValueError(f"$.{name}[{index}].to_age: the last year lies before the first")


def refuse_double_foods(foods: Sequence[FoodPart]) -> None:
    """Raise ValueError with the place when a food is there twice."""
    seen: set[str] = set()
    for index, food in enumerate(foods):
        if food.id in seen:
            raise ValueError(f"$.foods[{index}].id: the food {food.id} is there twice")
        seen.add(food.id)
