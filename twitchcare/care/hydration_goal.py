"""The goal for one person and day, line by line, so that the lines add up to it."""

from dataclasses import dataclass
from datetime import date, time

from twitchcare.care.hydration import (
    LAST_AGE,
    Effect,
    Group,
    Guide,
    GuideKind,
    HydrationRules,
    Reference,
    WaterCondition,
)
from twitchcare.care.ids import ConditionId, GuideId
from twitchcare.care.settings import EFSA, Settings, Sex
from twitchcare.care.source import Claim


@dataclass(frozen=True, slots=True)
class WaterProfile:
    """What a plan asks about the person and the day. heat_c: of the air; exercise_min: sweaty exercise."""

    guide: GuideId = EFSA
    sex: Sex | None = None
    birth_year: int | None = None
    pregnant: bool = False
    breastfeeding: bool = False
    heat_c: float | None = None
    exercise_min: int = 0
    conditions: tuple[ConditionId, ...] = ()
    doctor_ml: int | None = None
    own_ml: int | None = None
    wake: time = time(7, 0)
    bed: time = time(23, 0)

    @classmethod
    def of(cls, settings: Settings, day: date) -> "WaterProfile":
        """Return what the settings say about drinking on a day; yesterday's heat and exercise are over."""
        person, water = settings.profile, settings.water
        extras = water.extras_day in (None, day)
        return cls(
            guide=water.guide,
            sex=person.sex,
            birth_year=person.birth_year,
            pregnant=person.pregnant,
            breastfeeding=person.breastfeeding,
            heat_c=water.heat_c if extras else None,
            exercise_min=water.exercise_min if extras else 0,
            conditions=person.conditions,
            doctor_ml=water.doctor_ml,
            own_ml=water.own_ml,
            wake=water.wake,
            bed=water.bed,
        )


@dataclass(frozen=True, slots=True)
class Why:
    """One line of the sum: what it stands for, its ml (0 for a note), and the claim behind it."""

    text: str
    ml: int
    claim: Claim


@dataclass(frozen=True, slots=True)
class Goal:
    """The goal of a day. ml: None when there is none; the lines then say why.

    automatic: worked out from a guide, not the person's own or the doctor's number.
    reminded_ml: the part that reminders may ask for; what exercise adds is left to thirst.
    switched_off: the conditions that take the goal away, also while the doctor's number stands.
    """

    automatic: bool
    ml: int | None
    reminded_ml: int | None
    ceiling_ml: int
    why: tuple[Why, ...]
    switched_off: tuple[ConditionId, ...] = ()
    ceiling_is_limit: bool = False


def plan_goal(rules: HydrationRules, who: WaterProfile, year: int) -> Goal:
    """Return the goal of a day in this calendar year."""
    age = rules.ages.unsaid if who.birth_year is None else year - who.birth_year
    conditions = [rules.conditions[name] for name in who.conditions if name in rules.conditions]
    off = [row for row in conditions if row.effect is Effect.OFF]
    if who.birth_year is not None and age - 1 < rules.ages.goal_from:  # may not have had this birthday yet
        return _no_goal(rules, age, [_note(rules.ages.no_goal)])
    guide = rules.guides.get(who.guide, rules.guides[rules.ages.child_guide])
    if off or guide.kind is GuideKind.DOCTOR:
        return _doctors_goal(rules, who, age, conditions)
    notes = [_note(row.claim) for row in conditions]
    if age < rules.ages.adult_from:
        return _childs_goal(rules, who, age, guide, notes)
    if guide.kind is GuideKind.OWN and who.own_ml is None:
        return _no_goal(rules, age, [_note(rules.texts.own_missing)])
    return _adults_goal(rules, who, age, guide, notes)


def _note(claim: Claim) -> Why:
    return Why(claim.text, 0, claim)


def _no_goal(rules: HydrationRules, age: int, why: list[Why], off: tuple[ConditionId, ...] = ()) -> Goal:
    return Goal(False, None, None, rules.ceiling(age).ml, tuple(why), off)


def _doctors_goal(
    rules: HydrationRules, who: WaterProfile, age: int, conditions: list[WaterCondition]
) -> Goal:
    off = tuple(row.id for row in conditions if row.effect is Effect.OFF)
    if who.doctor_ml is None:
        named = [_note(row.claim) for row in conditions]
        return _no_goal(rules, age, named if off else [_note(rules.texts.doctor_missing), *named], off)
    set_by = rules.texts.doctor_set
    is_limit = any(row.is_limit for row in conditions)
    ceiling_ml = who.doctor_ml if is_limit else max(who.doctor_ml, rules.ceiling(age).ml)
    why = (Why(set_by.text, who.doctor_ml, set_by),)
    return Goal(False, who.doctor_ml, who.doctor_ml, ceiling_ml, why, off, is_limit)


def _childs_goal(rules: HydrationRules, who: WaterProfile, age: int, guide: Guide, notes: list[Why]) -> Goal:
    table = guide if guide.kind is GuideKind.TABLE else rules.guides[rules.ages.child_guide]
    lines = [*_table_lines(rules, who, age, table), _note(rules.ages.table_only), *notes]
    return _capped(rules, who, age, lines, exercise_ml=0, automatic=True)


def _adults_goal(rules: HydrationRules, who: WaterProfile, age: int, guide: Guide, notes: list[Why]) -> Goal:
    if guide.kind is GuideKind.OWN and who.own_ml is not None:
        lines = [Why(guide.title, who.own_ml, guide.claim), *notes]
        return _capped(rules, who, age, lines, exercise_ml=0, automatic=False)
    if guide.fixed_ml is not None:
        lines = [Why(guide.title, _stepped(guide.fixed_ml, rules.step_ml), guide.claim)]
    else:
        lines = _table_lines(rules, who, age, guide)
    base_only = any(
        rules.conditions[name].effect is Effect.BASE_ONLY
        for name in who.conditions
        if name in rules.conditions
    )
    exercise = None if base_only else _exercise_line(rules, who.exercise_min)
    if not base_only and who.heat_c is not None and who.heat_c > rules.heat.above_c:
        lines.append(Why(rules.heat.claim.text, rules.heat.add_ml, rules.heat.claim))
    if exercise is not None:
        lines.append(exercise)
    return _capped(rules, who, age, [*lines, *notes], exercise.ml if exercise else 0, automatic=True)


def _table_lines(rules: HydrationRules, who: WaterProfile, age: int, guide: Guide) -> list[Why]:
    row = _reference(who, age, guide)
    lines = [Why(guide.title, _stepped(row.drinks_ml, rules.step_ml), guide.claim)]
    if who.sex is None and row.sex is not None:
        lines.append(_note(rules.texts.sex_unsaid))
    return lines


def _reference(who: WaterProfile, age: int, guide: Guide) -> Reference:
    kept = min(age, LAST_AGE)
    groups = [Group.BREASTFEEDING] * who.breastfeeding + [Group.PREGNANT] * who.pregnant
    special = (guide.find(group, kept, who.sex) for group in groups)
    return next((row for row in special if row is not None), None) or guide.for_age(kept, who.sex)


def _exercise_line(rules: HydrationRules, exercise_min: int) -> Why | None:
    rule = rules.exercise
    if exercise_min <= 0:
        return None
    if exercise_min > rule.longest_min:
        return _note(rule.too_long)
    added_ml = _stepped(rule.ml_per_h * exercise_min / 60, rules.step_ml)
    return Why(rule.claim.text, added_ml, rule.claim) if added_ml else None


def _capped(
    rules: HydrationRules, who: WaterProfile, age: int, lines: list[Why], exercise_ml: int, automatic: bool
) -> Goal:
    """Add the lines up; what passes the ceiling becomes a line of its own."""
    row = rules.ceiling(age)
    active_man = who.sex is Sex.MALE and who.exercise_min > 0
    ceiling_ml = row.men_exercise_ml if active_man and row.men_exercise_ml is not None else row.ml
    total_ml = sum(line.ml for line in lines)
    if total_ml > ceiling_ml:
        lines = [*lines, Why(row.claim.text, ceiling_ml - total_ml, row.claim)]
    goal_ml = min(total_ml, ceiling_ml)
    return Goal(automatic, goal_ml, min(goal_ml, total_ml - exercise_ml), ceiling_ml, tuple(lines))


def _stepped(volume_ml: float, step_ml: int) -> int:
    return round(volume_ml / step_ml) * step_ml
