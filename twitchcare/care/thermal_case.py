"""The answers of a person looked up in the rules: what is closed, what needs care, and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from twitchcare.care.diary import Warmth
from twitchcare.care.ids import ConditionId, RegionId, SituationId
from twitchcare.care.place import Place
from twitchcare.care.thermal import Condition, Level, RegionLimit, Situation, ThermalRules, strictest


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said. alarms: the situations whose alarm question was answered with yes."""

    situations: tuple[SituationId, ...]
    conditions: tuple[ConditionId, ...] = ()
    place: Place | None = None
    alarms: tuple[SituationId, ...] = ()


@dataclass(frozen=True, slots=True)
class Forbidden:
    """One reason why one kind is off. id: the condition, situation or limit that says so."""

    id: str
    kind: Warmth
    why: str


@dataclass(frozen=True, slots=True)
class Caution:
    """A question that has to be answered with yes before the kinds it concerns."""

    id: str
    kinds: tuple[Warmth, ...]
    ask: str


@dataclass(frozen=True, slots=True)
class Case:
    """The answers looked up in the rules. situations: the most important first."""

    region: RegionId | None
    situations: tuple[Situation, ...]
    conditions: tuple[Condition, ...]
    limits: tuple[RegionLimit, ...]
    triage_ids: tuple[str, ...]

    @classmethod
    def of(cls, rules: ThermalRules, answers: Answers) -> "Case":
        region = answers.place.region if answers.place else None
        situations = tuple(s for s in rules.situations.values() if s.id in answers.situations)
        named = set(answers.conditions).union(*(situation.implies for situation in situations))
        conditions = tuple(c for c in rules.conditions.values() if c.id in named or region in c.implied_by)
        triage_ids = [c.id for c in conditions if c.triage]
        alarmed = [s.id for s in situations if s.id in answers.alarms or region in s.alarm_in]
        return cls(region, situations, conditions, rules.limits_at(region), (*triage_ids, *alarmed))

    @property
    def first(self) -> Situation | None:
        return next(iter(self.situations), None)

    @property
    def triage(self) -> bool:
        return bool(self.triage_ids)

    def level(self, kind: Warmth) -> Level:
        """The strictest word on one kind."""
        spoken = [condition.levels_at(self.region).of(kind) for condition in self.conditions]
        spoken += [limit.levels.of(kind) for limit in self.limits]
        spoken += [Level.NO for situation in self.situations if self._forbids(situation, kind)]
        return strictest(*spoken)

    def forbidden_by(self) -> tuple[Forbidden, ...]:
        """Every reason against either kind, conditions first."""
        found: list[Forbidden] = []
        for kind in Warmth:
            found += [
                Forbidden(condition.id, kind, condition.why)
                for condition in self.conditions
                if condition.levels_at(self.region).of(kind) is Level.NO
            ]
            found += [
                Forbidden(lim.id, kind, lim.why) for lim in self.limits if lim.levels.of(kind) is Level.NO
            ]
            found += [Forbidden(s.id, kind, s.why) for s in self.situations if self._forbids(s, kind)]
        return tuple(found)

    def _forbids(self, situation: Situation, kind: Warmth) -> bool:
        if kind not in situation.forbids:
            return False
        return not (situation.yields and self.first is not situation and self.first_wants(kind))

    def first_wants(self, kind: Warmth) -> bool:
        return self.first is not None and self.first.choice == kind.value

    def cautions(self, kinds: Iterable[Warmth]) -> tuple[Caution, ...]:
        """The questions before the given kinds."""
        wanted = tuple(kinds)
        asked: list[Caution] = []
        for one in self.conditions:
            levels = one.levels_at(self.region)
            concerned = tuple(kind for kind in wanted if levels.of(kind) is Level.CARE)
            asked += [Caution(one.id, concerned, one.ask)] if concerned else []
        for limit in self.limits:
            concerned = tuple(kind for kind in wanted if limit.levels.of(kind) is Level.CARE)
            asked += [Caution(limit.id, concerned, limit.ask)] if concerned else []
        return tuple(asked)

    def notes(self) -> tuple[str, ...]:
        spoken = (*(c.note for c in self.conditions), *(limit.note for limit in self.limits))
        return tuple(dict.fromkeys(note for note in spoken if note))
