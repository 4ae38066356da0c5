"""The rules of warmth and cold as data: conditions, situations, timers and limits of single regions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from twitchcare.care.diary import Warmth
from twitchcare.care.ids import ConditionId, RegionId, SituationId, SourceId, TimerId
from twitchcare.care.source import Claim


class Level(StrEnum):
    """How free one side (warm or cold) is. The order of the members is the order of strictness."""

    OK = "ok"
    CARE = "care"
    NO = "no"

    @property
    def strictness(self) -> int:
        return list(Level).index(self)


def strictest(*levels: Level) -> Level:
    """Return the strictest of the levels; without any it is OK."""
    return max(levels, key=lambda level: level.strictness, default=Level.OK)


class Choice(StrEnum):
    """What is advised."""

    WARM = "warm"
    COLD = "cold"
    EITHER = "either"
    NEITHER = "neither"
    SEE_SOMEONE = "see_someone"


class Scope(StrEnum):
    """PERSON: true of the person for long, asked once. SPOT: true of this spot or today, asked each time."""

    PERSON = "person"
    SPOT = "spot"


@dataclass(frozen=True, slots=True)
class Levels:
    """How free warmth and cold are."""

    warm: Level
    cold: Level

    def of(self, kind: Warmth) -> Level:
        return self.warm if kind is Warmth.WARM else self.cold


FREE = Levels(Level.OK, Level.OK)


@dataclass(frozen=True, slots=True)
class Condition:
    """Something about the person or the spot that limits warmth or cold.

    why: the reason a side is off. ask: the question before a side that needs care. note: said beside it.
    triage: opens the check of warning signs first. unsure_is_yes: "not sure" counts as yes.
    implied_by: regions that carry the condition in themselves. asked_in: where it can be; empty is all.
    only_in: the levels hold there; elsewhere, with a known region, `elsewhere` holds. Empty is everywhere.
    only_timers: the only presets left; empty is all. timers_off: presets not offered. max_min: shorter limit.
    """

    id: ConditionId
    title: str
    hint: str
    levels: Levels
    why: str
    ask: str
    note: str
    scope: Scope
    triage: bool
    unsure_is_yes: bool
    implied_by: tuple[RegionId, ...]
    asked_in: tuple[RegionId, ...]
    only_in: tuple[RegionId, ...]
    elsewhere: Levels
    only_timers: tuple[TimerId, ...]
    timers_off: tuple[TimerId, ...]
    max_min: int | None
    claim: Claim

    def levels_at(self, region: RegionId | None) -> Levels:
        """Return the levels for a region; an unknown region gets the strict ones."""
        if not self.only_in or region is None or region in self.only_in:
            return self.levels
        return self.elsewhere


@dataclass(frozen=True, slots=True)
class Situation:
    """What is going on, and what is advised then. A lower order comes first when several are true.

    second: what else may be offered when the choice is off, in `second_in` only (empty is everywhere).
    forbids: kinds that are off while this is true, with `why`; when it `yields`, not against the choice of
    an earlier situation. implies: conditions it brings along. later: what may ease afterwards.
    minutes, max_min: a suggestion and a limit of its own. alarm: a question; yes means see someone first.
    alarm_in: regions where the situation alone means that. asked_in, hidden_in: where it is offered, and not.
    """

    id: SituationId
    order: int
    title: str
    hint: str
    choice: Choice
    second: Warmth | None
    second_in: tuple[RegionId, ...]
    forbids: tuple[Warmth, ...]
    yields: bool
    why: str
    implies: tuple[ConditionId, ...]
    later: Warmth | None
    minutes: int | None
    max_min: int | None
    alarm: str
    alarm_in: tuple[RegionId, ...]
    asked_in: tuple[RegionId, ...]
    hidden_in: tuple[RegionId, ...]
    table: str
    reason: str
    steps: tuple[str, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimerPreset:
    """One way to use warmth or cold, with its times in minutes.

    gap_min: from the end to the next use of any kind on the place. regions: where it fits; empty is anywhere.
    free_only: not offered when the side needs care.
    """

    id: TimerId
    title: str
    kind: Warmth
    default_min: int
    min_min: int
    max_min: int
    check_every_min: int
    gap_min: int
    max_per_day: int
    regions: tuple[RegionId, ...]
    free_only: bool
    steps: tuple[str, ...]
    facts: tuple[str, ...]

    def __post_init__(self) -> None:
        if not 0 < self.min_min <= self.default_min <= self.max_min:
            raise ValueError(f"timer {self.id}: min_min <= default_min <= max_min does not hold")
        if self.check_every_min < 1 or self.gap_min < 1 or self.max_per_day < 1:
            raise ValueError(f"timer {self.id}: check_every_min, gap_min and max_per_day start at 1")


@dataclass(frozen=True, slots=True)
class RegionLimit:
    """What some regions allow whatever the person has. first: presets that fit best there, best first."""

    id: str
    regions: tuple[RegionId, ...]
    levels: Levels
    why: str
    ask: str
    note: str
    warm_max_min: int | None
    cold_max_min: int | None
    first: tuple[TimerId, ...]
    claim: Claim

    def max_min(self, kind: Warmth) -> int | None:
        return self.warm_max_min if kind is Warmth.WARM else self.cold_max_min


@dataclass(frozen=True, slots=True)
class ThermalTexts:
    """Sentences that belong to no single rule."""

    shared_steps: tuple[str, ...]
    warm_steps: tuple[str, ...]
    cold_steps: tuple[str, ...]
    neither_steps: tuple[str, ...]
    see_someone_steps: tuple[str, ...]
    warm_later: str
    cold_later: str
    see_someone: str
    both_off: str
    choice_off: str
    other_left: str
    nothing_said: str
    honest: str


@dataclass(frozen=True)
class ThermalRules:
    """All rules of one bundle. Mappings keep the order of the bundle; situations are sorted by `order`."""

    conditions: Mapping[ConditionId, Condition]
    situations: Mapping[SituationId, Situation]
    timers: Mapping[TimerId, TimerPreset]
    limits: tuple[RegionLimit, ...]
    facts: Mapping[str, Claim]
    texts: ThermalTexts
    numb: ConditionId = field(default=ConditionId("numb_skin"))

    def __post_init__(self) -> None:
        for kind in Warmth:
            if not any(timer.kind is kind and not timer.regions for timer in self.timers.values()):
                raise ValueError(f"no {kind} timer fits everywhere; leave `regions` of one empty")
        if self.numb not in self.conditions:
            raise ValueError(f"the condition {self.numb} is missing; the test of feeling needs it")

    def limits_at(self, region: RegionId | None) -> tuple[RegionLimit, ...]:
        return tuple(limit for limit in self.limits if region in limit.regions)

    def situations_at(self, region: RegionId | None) -> tuple[Situation, ...]:
        """The situations to offer for a region; all of them when it is not known."""
        return tuple(
            one
            for one in self.situations.values()
            if region is None
            or (region not in one.hidden_in and (not one.asked_in or region in one.asked_in))
        )

    def conditions_at(self, scope: Scope, region: RegionId | None) -> tuple[Condition, ...]:
        """The conditions to ask about for a region. Those that a region implies are known with the region."""
        return tuple(
            one
            for one in self.conditions.values()
            if one.scope is scope
            and (region is None or not (one.implied_by or (one.asked_in and region not in one.asked_in)))
        )

    def counted(self, yes: Iterable[ConditionId], unsure: Iterable[ConditionId]) -> tuple[ConditionId, ...]:
        """Return what counts as yes: "not sure" does where the rules say so. In the order of the rules."""
        sure, doubtful = frozenset(yes), frozenset(unsure)
        return tuple(
            name
            for name, one in self.conditions.items()
            if name in sure or (one.unsure_is_yes and name in doubtful)
        )

    @property
    def regions_named(self) -> frozenset[RegionId]:
        """Every region that a rule names, to be checked against the regions of the bundle."""
        lists: list[tuple[RegionId, ...]] = [limit.regions for limit in self.limits]
        lists += [timer.regions for timer in self.timers.values()]
        for condition in self.conditions.values():
            lists += [condition.implied_by, condition.asked_in, condition.only_in]
        for situation in self.situations.values():
            lists += [situation.second_in, situation.alarm_in, situation.asked_in]
            lists.append(situation.hidden_in)
        return frozenset(region for regions in lists for region in regions)

    @property
    def sources_named(self) -> frozenset[SourceId]:
        """Every source that a rule names, to be checked against the registry of the bundle."""
        claims = [*self.facts.values(), *(limit.claim for limit in self.limits)]
        claims += [condition.claim for condition in self.conditions.values()]
        return frozenset(source for claim in claims for source in claim.sources)
