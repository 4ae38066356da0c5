"""What the bundle knows about drinking: guides, drinks, conditions, allowances and limits.

Volumes are in ml. The rules hold data only; `hydration_plan` turns them into one person's plan.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from twitchcare.care.ids import ConditionId, DrinkId, GuideId
from twitchcare.care.settings import Sex
from twitchcare.care.source import Checked, Claim

LAST_AGE = 150


class GuideKind(StrEnum):
    """TABLE: values by age and sex. FIXED: one number. OWN, DOCTOR: a number the person enters."""

    TABLE = "table"
    FIXED = "fixed"
    OWN = "own"
    DOCTOR = "doctor"


class Group(StrEnum):
    """Whom a reference value is for."""

    AGE = "age"
    PREGNANT = "pregnant"
    BREASTFEEDING = "breastfeeding"


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference value. total_ml counts the water in food, drinks_ml is what is left to drink.

    from_age, to_age: full years, both included. sex: None is for everybody.
    """

    total_ml: int
    drinks_ml: int
    checked: Checked
    group: Group = Group.AGE
    from_age: int = 0
    to_age: int = LAST_AGE
    sex: Sex | None = None

    def __post_init__(self) -> None:
        if not 0 < self.drinks_ml <= self.total_ml:
            raise ValueError("the drinks are more than 0 ml and no more than all water")
        if not 0 <= self.from_age <= self.to_age:
            raise ValueError("the ages of a reference value run from young to old")


@dataclass(frozen=True, slots=True)
class Guide:
    """Where a goal comes from. fixed_ml is set for FIXED guides, references for TABLE guides."""

    id: GuideId
    title: str
    kind: GuideKind
    claim: Claim
    references: tuple[Reference, ...] = ()
    fixed_ml: int | None = None

    def __post_init__(self) -> None:
        if (self.kind is GuideKind.TABLE) != bool(self.references):
            raise ValueError(f"guide {self.id}: a table guide has references, no other guide has any")
        if (self.kind is GuideKind.FIXED) != (self.fixed_ml is not None):
            raise ValueError(f"guide {self.id}: a fixed guide has fixed_ml, no other guide has it")

    def find(self, group: Group, age: int, sex: Sex | None) -> Reference | None:
        """Return the value for a group and age; for an unsaid sex the lower of the two."""
        return min(self._fitting(group, age, sex), key=_drinks_ml, default=None)

    def for_age(self, age: int, sex: Sex | None) -> Reference:
        """Return the value for an age and sex. Raises ValueError when the table has none."""
        return min(self._fitting(Group.AGE, age, sex), key=_drinks_ml)

    def _fitting(self, group: Group, age: int, sex: Sex | None) -> Iterator[Reference]:
        for row in self.references:
            if (
                row.group is group
                and row.from_age <= age <= row.to_age
                and (sex is None or row.sex in (None, sex))
            ):
                yield row


def _drinks_ml(row: Reference) -> int:
    return row.drinks_ml


@dataclass(frozen=True, slots=True)
class DrinkKind:
    """One kind of drink. water_share: 0 to 1 of its volume. counts: 0 to 1, the part a goal counts.

    Caffeine, sodium and potassium are per 100 ml, typical values.
    """

    id: DrinkId
    title: str
    water_share: float
    counts: float
    caffeine_mg: float
    sodium_mg: float
    potassium_mg: float
    claim: Claim

    def __post_init__(self) -> None:
        if not (0 <= self.water_share <= 1 and 0 <= self.counts <= 1):
            raise ValueError(f"drink {self.id}: water_share and counts lie between 0 and 1")

    def counted_ml(self, volume_ml: float) -> float:
        """How much of this volume a goal counts."""
        return volume_ml * self.water_share * self.counts


class Effect(StrEnum):
    """OFF: no goal but the doctor's. BASE_ONLY: the guide's value with nothing added, and a note."""

    OFF = "off"
    BASE_ONLY = "base_only"


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `ml` drunk in any `span_min` minutes; the claim says why."""

    ml: int
    span_min: int
    claim: Claim


@dataclass(frozen=True, slots=True)
class WaterCondition:
    """Something about the person that changes the goal.

    is_limit: the doctor's number is the most to drink, not only the amount to reach.
    for_now: it passes (a stomach bug), so the page offers to take it off again.
    sips: a slower limit for this condition.
    """

    id: ConditionId
    title: str
    effect: Effect
    claim: Claim
    is_limit: bool = False
    for_now: bool = False
    sips: Limit | None = None


@dataclass(frozen=True, slots=True)
class HeatAllowance:
    """What a hot day adds: `add_ml` when it is hotter than `above_c`."""

    above_c: float
    add_ml: int
    claim: Claim


@dataclass(frozen=True, slots=True)
class ExerciseAllowance:
    """What sweaty exercise adds, up to `longest_min`; beyond that nothing, and `too_long` says why."""

    ml_per_h: int
    longest_min: int
    claim: Claim
    too_long: Claim


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The most that a goal may be for these ages. men_exercise_ml: for men on a day with exercise."""

    from_age: int
    to_age: int
    ml: int
    claim: Claim
    men_exercise_ml: int | None = None


@dataclass(frozen=True, slots=True)
class AgeRules:
    """goal_from: no goal below. adult_from: below, the table value of `child_guide` and nothing added.

    unsaid: the age to reckon with when no birth year is known.
    """

    goal_from: int
    adult_from: int
    unsaid: int
    child_guide: GuideId
    no_goal: Claim
    table_only: Claim


@dataclass(frozen=True, slots=True)
class WaterTexts:
    """Sentences for a plan that belong to no guide or condition."""

    sex_unsaid: Claim
    own_missing: Claim
    doctor_missing: Claim
    doctor_set: Claim
    over_day: Claim
    over_limit: Claim


@dataclass(frozen=True, slots=True)
class HydrationRules:
    """All that the bundle says about drinking.

    warn, stop: the limits of pace, they hold for every goal. winddown_min: the line ends so long before bed.
    facts: what the page tells beside the goal.
    """

    guides: Mapping[GuideId, Guide]
    drinks: Mapping[DrinkId, DrinkKind]
    conditions: Mapping[ConditionId, WaterCondition]
    heat: HeatAllowance
    exercise: ExerciseAllowance
    ceilings: tuple[Ceiling, ...]
    ages: AgeRules
    warn: Limit
    stop: Limit
    winddown_min: int
    step_ml: int
    texts: WaterTexts
    facts: tuple[Claim, ...] = ()

    def __post_init__(self) -> None:
        child = self.guides.get(self.ages.child_guide)
        if child is None or child.kind is not GuideKind.TABLE:
            raise ValueError("ages.child_guide must name a guide with a table")
        if not 0 < self.warn.ml <= self.stop.ml:
            raise ValueError("the warning comes before the stop")
        for age in range(self.ages.goal_from, LAST_AGE + 1):
            self._refuse_gap(age)

    def _refuse_gap(self, age: int) -> None:
        if not any(row.from_age <= age <= row.to_age for row in self.ceilings):
            raise ValueError(f"no ceiling for the age of {age}")
        for guide in self.guides.values():
            for sex in Sex if guide.kind is GuideKind.TABLE else ():
                if guide.find(Group.AGE, age, sex) is None:
                    raise ValueError(f"guide {guide.id} has no value for {sex}, age {age}")

    def ceiling(self, age: int) -> Ceiling:
        """Return the ceiling for an age; the youngest and oldest rows hold beyond the ends."""
        kept = min(max(age, self.ages.goal_from), LAST_AGE)
        return next(row for row in self.ceilings if row.from_age <= kept <= row.to_age)

    def counted_ml(self, drink: DrinkId, volume_ml: float) -> float:
        """How much of a drink a goal counts; a drink that this bundle does not know counts in full."""
        kind = self.drinks.get(drink)
        return volume_ml if kind is None else kind.counted_ml(volume_ml)

    @property
    def claims(self) -> Iterator[Claim]:
        """Every claim, so that the reader can check the sources they name."""
        yield from (guide.claim for guide in self.guides.values())
        yield from (drink.claim for drink in self.drinks.values())
        yield from (condition.claim for condition in self.conditions.values())
        yield from (row.sips.claim for row in self.conditions.values() if row.sips)
        yield from (row.claim for row in self.ceilings)
        yield from (self.heat.claim, self.exercise.claim, self.exercise.too_long)
        yield from (self.ages.no_goal, self.ages.table_only, self.warn.claim, self.stop.claim)
        texts = self.texts
        yield from (texts.sex_unsaid, texts.own_missing, texts.doctor_missing, texts.doctor_set)
        yield from (texts.over_day, texts.over_limit)
        yield from self.facts
