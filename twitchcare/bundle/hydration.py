"""The file `hydration.json` of a bundle: its shape, and how it becomes `HydrationRules`."""

from collections.abc import Sequence
from typing import Annotated, TypeVar

import msgspec

from twitchcare.care.hydration import (
    LAST_AGE,
    AgeRules,
    Ceiling,
    DrinkKind,
    Effect,
    ExerciseAllowance,
    Group,
    Guide,
    GuideKind,
    HeatAllowance,
    HydrationRules,
    Limit,
    Reference,
    WaterCondition,
    WaterTexts,
)
from twitchcare.care.ids import ConditionId, DrinkId, GuideId, SourceId
from twitchcare.care.settings import Sex
from twitchcare.care.source import Checked, Claim, Grade

Id = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]*$")]
Sentence = Annotated[str, msgspec.Meta(min_length=1, max_length=600)]
Ml = Annotated[int, msgspec.Meta(gt=0, le=10_000)]
Minutes = Annotated[int, msgspec.Meta(gt=0, le=1440)]
Age = Annotated[int, msgspec.Meta(ge=0, le=LAST_AGE)]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
Milligram = Annotated[float, msgspec.Meta(ge=0, le=2000)]


class ClaimPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence with its evidence."""

    text: Sentence
    grade: Grade
    checked: Checked
    sources: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]


class ReferencePart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One reference value of a table guide; total_ml counts the water in food."""

    total_ml: Ml
    drinks_ml: Ml
    checked: Checked
    group: Group = Group.AGE
    from_age: Age = 0
    to_age: Age = LAST_AGE
    sex: Sex | None = None


class GuidePart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a goal comes from."""

    id: Id
    title: Sentence
    kind: GuideKind
    claim: ClaimPart
    references: tuple[ReferencePart, ...] = ()
    fixed_ml: Ml | None = None


class DrinkPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of drink; minerals and caffeine per 100 ml."""

    id: Id
    title: Sentence
    water_share: Share
    counts: Share
    caffeine_mg: Milligram
    sodium_mg: Milligram
    potassium_mg: Milligram
    claim: ClaimPart


class LimitPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """At most so many ml in any so many minutes."""

    ml: Ml
    span_min: Minutes
    claim: ClaimPart


class ConditionPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something about the person that changes the goal."""

    id: Id
    title: Sentence
    effect: Effect
    claim: ClaimPart
    is_limit: bool = False
    for_now: bool = False
    sips: LimitPart | None = None


class HeatPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a hot day adds."""

    above_c: Annotated[float, msgspec.Meta(ge=15, le=45)]
    add_ml: Ml
    claim: ClaimPart


class ExercisePart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What sweaty exercise adds."""

    ml_per_h: Ml
    longest_min: Minutes
    claim: ClaimPart
    too_long: ClaimPart


class CeilingPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The most that a goal may be for these ages."""

    ml: Ml
    claim: ClaimPart
    from_age: Age = 0
    to_age: Age = LAST_AGE
    men_exercise_ml: Ml | None = None


class AgePart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The ages at which the rules change."""

    goal_from: Age
    adult_from: Age
    unsaid: Age
    child_guide: Id
    no_goal: ClaimPart
    table_only: ClaimPart


class TextPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences that belong to no guide or condition."""

    sex_unsaid: ClaimPart
    own_missing: ClaimPart
    doctor_missing: ClaimPart
    doctor_set: ClaimPart
    over_day: ClaimPart
    over_limit: ClaimPart


class HydrationFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of `hydration.json`."""

    guides: Annotated[tuple[GuidePart, ...], msgspec.Meta(min_length=1)]
    drinks: Annotated[tuple[DrinkPart, ...], msgspec.Meta(min_length=1)]
    conditions: tuple[ConditionPart, ...]
    heat: HeatPart
    exercise: ExercisePart
    ceilings: Annotated[tuple[CeilingPart, ...], msgspec.Meta(min_length=1)]
    ages: AgePart
    warn: LimitPart
    stop: LimitPart
    winddown_min: Annotated[int, msgspec.Meta(ge=0, le=360)]
    step_ml: Annotated[int, msgspec.Meta(ge=1, le=100)]
    texts: TextPart
    facts: tuple[ClaimPart, ...] = ()


def hydration_rules(file: HydrationFile) -> HydrationRules:
    """Return the rules that a file describes. Raises ValueError with the place when parts contradict."""
    _refuse_doubles("guides", file.guides)
    _refuse_doubles("drinks", file.drinks)
    _refuse_doubles("conditions", file.conditions)
    return HydrationRules(
        guides={GuideId(part.id): _guide(part) for part in file.guides},
        drinks={DrinkId(part.id): _drink(part) for part in file.drinks},
        conditions={ConditionId(part.id): _condition(part) for part in file.conditions},
        heat=HeatAllowance(file.heat.above_c, file.heat.add_ml, _claim(file.heat.claim)),
        exercise=_exercise(file.exercise),
        ceilings=tuple(_ceiling(part) for part in file.ceilings),
        ages=_ages(file.ages),
        warn=_limit(file.warn),
        stop=_limit(file.stop),
        winddown_min=file.winddown_min,
        step_ml=file.step_ml,
        texts=_texts(file.texts),
        facts=tuple(_claim(part) for part in file.facts),
    )


Part = TypeVar("Part", GuidePart, DrinkPart, ConditionPart)


def _refuse_doubles(where: str, parts: Sequence[Part]) -> None:
    seen: set[str] = set()
    for index, part in enumerate(parts):
        if part.id in seen:
            raise ValueError(f"$.{where}[{index}].id: {part.id} is there twice; keep one of them")
        seen.add(part.id)


def _claim(part: ClaimPart) -> Claim:
    return Claim(part.text, part.grade, part.checked, tuple(SourceId(name) for name in part.sources))


def _limit(part: LimitPart) -> Limit:
    return Limit(part.ml, part.span_min, _claim(part.claim))


def _guide(part: GuidePart) -> Guide:
    rows = tuple(
        Reference(row.total_ml, row.drinks_ml, row.checked, row.group, row.from_age, row.to_age, row.sex)
        for row in part.references
    )
    return Guide(GuideId(part.id), part.title, part.kind, _claim(part.claim), rows, part.fixed_ml)


def _drink(part: DrinkPart) -> DrinkKind:
    return DrinkKind(
        DrinkId(part.id),
        part.title,
        part.water_share,
        part.counts,
        part.caffeine_mg,
        part.sodium_mg,
        part.potassium_mg,
        _claim(part.claim),
    )


def _condition(part: ConditionPart) -> WaterCondition:
    return WaterCondition(
        ConditionId(part.id),
        part.title,
        part.effect,
        _claim(part.claim),
        part.is_limit,
        part.for_now,
        _limit(part.sips) if part.sips else None,
    )


def _exercise(part: ExercisePart) -> ExerciseAllowance:
    return ExerciseAllowance(part.ml_per_h, part.longest_min, _claim(part.claim), _claim(part.too_long))


def _ceiling(part: CeilingPart) -> Ceiling:
    return Ceiling(part.from_age, part.to_age, part.ml, _claim(part.claim), part.men_exercise_ml)


def _ages(part: AgePart) -> AgeRules:
    return AgeRules(
        part.goal_from,
        part.adult_from,
        part.unsaid,
        GuideId(part.child_guide),
        _claim(part.no_goal),
        _claim(part.table_only),
    )


def _texts(part: TextPart) -> WaterTexts:
    return WaterTexts(
        _claim(part.sex_unsaid),
        _claim(part.own_missing),
        _claim(part.doctor_missing),
        _claim(part.doctor_set),
        _claim(part.over_day),
        _claim(part.over_limit),
    )
