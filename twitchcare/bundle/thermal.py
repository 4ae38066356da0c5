"""The file thermal.json of a bundle: its shape, and the way from it to the rules of `care`."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated

import msgspec

from twitchcare.bundle.kinds.fields import Id, MaybeText, SourceKey, Text
from twitchcare.care.diary import Warmth
from twitchcare.care.ids import ConditionId, SituationId, SourceId, TimerId
from twitchcare.care.source import Checked, Claim, Grade
from twitchcare.care.thermal import (
    Choice,
    Condition,
    Level,
    Levels,
    RegionLimit,
    Scope,
    Situation,
    ThermalRules,
    ThermalTexts,
    TimerPreset,
)

Minutes = Annotated[int, msgspec.Meta(ge=1, le=1440)]


class ClaimFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    text: Text
    grade: Grade
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], msgspec.Meta(min_length=1)]

    def value(self) -> Claim:
        return Claim(self.text, self.grade, self.checked, tuple(SourceId(source) for source in self.sources))


class LevelsFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    warm: Level
    cold: Level

    def value(self) -> Levels:
        return Levels(self.warm, self.cold)


class ConditionFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: Id
    title: Text
    hint: MaybeText = ""
    levels: LevelsFile
    why: MaybeText = ""
    ask: MaybeText = ""
    note: MaybeText = ""
    scope: Scope
    triage: bool = False
    unsure_is_yes: bool = False
    implied_by: tuple[Id, ...] = ()
    asked_in: tuple[Id, ...] = ()
    only_in: tuple[Id, ...] = ()
    elsewhere: LevelsFile = LevelsFile(warm=Level.OK, cold=Level.OK)
    only_timers: tuple[Id, ...] = ()
    timers_off: tuple[Id, ...] = ()
    max_min: Minutes | None = None
    claim: ClaimFile


class SituationFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: Id
    order: Annotated[int, msgspec.Meta(ge=1)]
    title: Text
    hint: MaybeText = ""
    choice: Choice
    second: Warmth | None = None
    second_in: tuple[Id, ...] = ()
    forbids: tuple[Warmth, ...] = ()
    yields: bool = False
    why: MaybeText = ""
    implies: tuple[Id, ...] = ()
    later: Warmth | None = None
    minutes: Minutes | None = None
    max_min: Minutes | None = None
    alarm: MaybeText = ""
    alarm_in: tuple[Id, ...] = ()
    asked_in: tuple[Id, ...] = ()
    hidden_in: tuple[Id, ...] = ()
    table: Text
    reason: Text
    steps: tuple[Text, ...]
    facts: tuple[str, ...]


class TimerFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: Id
    title: Text
    kind: Warmth
    default_min: Minutes
    min_min: Minutes
    max_min: Minutes
    check_every_min: Minutes
    gap_min: Minutes
    max_per_day: Annotated[int, msgspec.Meta(ge=1, le=24)]
    regions: tuple[Id, ...] = ()
    free_only: bool = False
    steps: tuple[Text, ...]
    facts: tuple[str, ...]


class LimitFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: Id
    regions: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1)]
    levels: LevelsFile = LevelsFile(warm=Level.OK, cold=Level.OK)
    why: MaybeText = ""
    ask: MaybeText = ""
    note: MaybeText = ""
    warm_max_min: Minutes | None = None
    cold_max_min: Minutes | None = None
    first: tuple[Id, ...] = ()
    claim: ClaimFile


class FactFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}-[0-9]{3}$")]
    claim: ClaimFile


class TextsFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    shared_steps: tuple[Text, ...]
    warm_steps: tuple[Text, ...]
    cold_steps: tuple[Text, ...]
    neither_steps: tuple[Text, ...]
    see_someone_steps: tuple[Text, ...]
    warm_later: Text
    cold_later: Text
    see_someone: Text
    both_off: Text
    choice_off: Text
    other_left: Text
    nothing_said: Text
    honest: Text


class ThermalFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file."""

    conditions: Annotated[tuple[ConditionFile, ...], msgspec.Meta(min_length=1)]
    situations: Annotated[tuple[SituationFile, ...], msgspec.Meta(min_length=1)]
    timers: Annotated[tuple[TimerFile, ...], msgspec.Meta(min_length=2)]
    limits: tuple[LimitFile, ...]
    facts: tuple[FactFile, ...]
    texts: TextsFile


def thermal_rules(file: ThermalFile) -> ThermalRules:
    """Return the rules. Raises ValueError with the key path, what is wrong and what to do."""
    _check(file)
    situations = sorted(file.situations, key=lambda row: row.order)
    return ThermalRules(
        conditions={ConditionId(row.id): condition_of(row) for row in file.conditions},
        situations={SituationId(row.id): _situation(row) for row in situations},
        timers={TimerId(row.id): _timer(row) for row in file.timers},
        limits=tuple(_limit(row) for row in file.limits),
        facts={row.id: row.claim.value() for row in file.facts},
        texts=ThermalTexts(**msgspec.structs.asdict(file.texts)),
    )


def condition_of(row: ConditionFile) -> Condition:
    """Return the care value of one condition."""
    plain = msgspec.structs.asdict(row) | {
        "id": ConditionId(row.id),
        "levels": row.levels.value(),
        "elsewhere": row.elsewhere.value(),
        "claim": row.claim.value(),
    }
    return Condition(**plain)


def _situation(row: SituationFile) -> Situation:
    return Situation(**msgspec.structs.asdict(row) | {"id": SituationId(row.id)})


def _timer(row: TimerFile) -> TimerPreset:
    return TimerPreset(**msgspec.structs.asdict(row) | {"id": TimerId(row.id)})


def _limit(row: LimitFile) -> RegionLimit:
    return RegionLimit(
        **msgspec.structs.asdict(row) | {"levels": row.levels.value(), "claim": row.claim.value()}
    )


def _check(file: ThermalFile) -> None:
    problem = next(_problems(file), None)
    if problem is not None:
        raise ValueError(problem)


def _problems(file: ThermalFile) -> Iterator[str]:
    yield from doubles("conditions", (row.id for row in file.conditions))
    yield from doubles("situations", (row.id for row in file.situations))
    yield from doubles("timers", (row.id for row in file.timers))
    yield from doubles("facts", (row.id for row in file.facts))
    timers, facts = {row.id for row in file.timers}, {row.id for row in file.facts}
    conditions = {row.id for row in file.conditions}
    yield from condition_problems(file.conditions, timers)
    for at, limit in enumerate(file.limits):
        yield from _levels_said(f"$.limits[{at}]", limit, limit.levels)
        yield from _unknown(f"$.limits[{at}].first", limit.first, timers, "timer")
    for at, timer in enumerate(file.timers):
        if not timer.min_min <= timer.default_min <= timer.max_min:
            yield f"$.timers[{at}].default_min: lies outside min_min and max_min; change one of the three"
        yield from _unknown(f"$.timers[{at}].facts", timer.facts, facts, "fact")
    for at, situation in enumerate(file.situations):
        yield from _situation_problems(f"$.situations[{at}]", situation, conditions, facts)


def condition_problems(conditions: Sequence[ConditionFile], timers: set[str]) -> Iterator[str]:
    """Yield what is wrong with conditions, each with its key path. timers: those that there are."""
    for at, condition in enumerate(conditions):
        path = f"$.conditions[{at}]"
        yield from _levels_said(path, condition, condition.levels, condition.elsewhere)
        yield from _unknown(f"{path}.only_timers", condition.only_timers, timers, "timer")
        yield from _unknown(f"{path}.timers_off", condition.timers_off, timers, "timer")


def _situation_problems(
    path: str, row: SituationFile, conditions: set[str], facts: set[str]
) -> Iterator[str]:
    if row.choice is Choice.SEE_SOMEONE:
        yield f"{path}.choice: see_someone is not for a situation; give it an alarm question"
    if row.choice in {str(kind) for kind in row.forbids}:
        yield f"{path}.forbids: forbids its own choice; remove one of the two"
    if row.forbids and not row.why:
        yield f"{path}.why: is empty although the situation forbids something; say why"
    yield from _unknown(f"{path}.implies", row.implies, conditions, "condition")
    yield from _unknown(f"{path}.facts", row.facts, facts, "fact")


def _levels_said(path: str, row: ConditionFile | LimitFile, *levels: LevelsFile) -> Iterator[str]:
    """A side that is off needs its reason, a side that needs care its question."""
    found = {level for pair in levels for level in (pair.warm, pair.cold)}
    if Level.NO in found and not row.why:
        yield f"{path}.why: is empty although a side is off; say why"
    if Level.CARE in found and not row.ask:
        yield f"{path}.ask: is empty although a side needs care; write the question"


def doubles(part: str, ids: Iterable[str]) -> Iterator[str]:
    """Yield the place of every id that came before."""
    seen: set[str] = set()
    for at, name in enumerate(ids):
        if name in seen:
            yield f"$.{part}[{at}].id: {name} is there twice; rename or remove one"
        seen.add(name)


def _unknown(path: str, named: Iterable[str], known: set[str], what: str) -> Iterator[str]:
    for at, name in enumerate(named):
        if name not in known:
            yield f"{path}[{at}]: there is no {what} {name}; add it or correct the id"
