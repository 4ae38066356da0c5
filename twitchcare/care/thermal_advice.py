"""Warm, cold, either, neither, or see someone first: the answer and everything that explains it.

The order of the questions is fixed: warning signs, what forbids a side, fresh injury or swelling, the
situation, the person's liking. Nothing later in that order can free what an earlier part closed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from twitchcare.care.diary import Warmth
from twitchcare.care.ids import SourceId, TimerId
from twitchcare.care.source import Claim
from twitchcare.care.thermal import (
    Choice,
    Level,
    ThermalRules,
)
from twitchcare.care.thermal_case import Answers, Case, Caution, Forbidden
from twitchcare.care.thermal_ways import Way, ways_for


@dataclass(frozen=True, slots=True)
class Times:
    """Minutes of a use: suggested, at most, until the next, between looks at the skin."""

    minutes: int
    max_minutes: int
    gap_minutes: int
    check_minutes: int


@dataclass(frozen=True, slots=True)
class Advice:
    """The answer. ways: how to do it, best first; empty means no timer. later: what may ease afterwards.

    steps: what holds whichever way is taken; each preset has its own steps besides.
    """

    choice: Choice
    allowed: frozenset[Warmth]
    ways: tuple[Way, ...]
    later: tuple[Way, ...]
    steps: tuple[str, ...]
    reasons: tuple[str, ...]
    notes: tuple[str, ...]
    cautions: tuple[Caution, ...]
    forbidden_by: tuple[Forbidden, ...]
    triage_first: bool
    sources: tuple[SourceId, ...]
    claims: tuple[Claim, ...]

    def steps_with(self, own: tuple[str, ...]) -> tuple[str, ...]:
        """Return all steps, the first look first. own: the steps of the preset that is used."""
        return _once(*self.steps[:1], *own, *self.steps[1:])

    @property
    def times(self) -> Times | None:
        """The times of the best way; where warm and cold are equal, times that are right for both."""
        best = [next(way for way in self.ways if way.kind is kind) for kind in self._kinds]
        if not best:
            return None
        return Times(
            min(way.minutes for way in best),
            min(way.max_minutes for way in best),
            max(way.gap_minutes for way in best),
            min(way.check_minutes for way in best),
        )

    @property
    def timer(self) -> TimerId | None:
        """The preset of the best way."""
        return self.ways[0].timer if self.ways else None

    @property
    def _kinds(self) -> tuple[Warmth, ...]:
        return tuple(dict.fromkeys(way.kind for way in self.ways))


def advise(rules: ThermalRules, answers: Answers) -> Advice:
    """Return the advice for the answers. Ids that the rules do not know are ignored; check them before."""
    case = Case.of(rules, answers)
    return _see_someone(rules, case) if case.triage else _comfort(rules, case)


def _see_someone(rules: ThermalRules, case: Case) -> Advice:
    closed = list(case.forbidden_by())
    for situation in (s for s in case.situations if s.id in case.triage_ids):
        known = {(one.id, one.kind) for one in closed}
        closed += [
            Forbidden(situation.id, kind, rules.texts.see_someone)
            for kind in Warmth
            if (situation.id, kind) not in known
        ]
    claims = [c.claim for c in case.conditions if c.id in case.triage_ids]
    claims += [rules.facts[fact] for s in case.situations if s.id in case.triage_ids for fact in s.facts]
    return Advice(
        choice=Choice.SEE_SOMEONE,
        allowed=frozenset(),
        ways=(),
        later=(),
        steps=rules.texts.see_someone_steps,
        reasons=_once(rules.texts.see_someone, *(one.why for one in closed if one.id in case.triage_ids)),
        notes=(),
        cautions=(),
        forbidden_by=tuple(closed),
        triage_first=True,
        sources=_sources(claims),
        claims=tuple(claims),
    )


def _comfort(rules: ThermalRules, case: Case) -> Advice:
    first, closed = case.first, case.forbidden_by()
    allowed = frozenset(kind for kind in Warmth if case.level(kind) is not Level.NO)
    kinds = _kinds(case, allowed)
    ways = tuple(way for kind in kinds for way in _ways(rules, case, kind))
    later_kind = first.later if first and not ways and first.later in allowed else None
    later = _ways(rules, case, later_kind) if later_kind else ()
    claims = _claims(rules, case, ways or later)
    return Advice(
        choice=_choice(tuple(dict.fromkeys(way.kind for way in ways))),
        allowed=allowed,
        ways=ways,
        later=later,
        steps=_steps(rules, case, ways, later),
        reasons=_reasons(rules, case, allowed, ways),
        notes=case.notes() if ways or later else (),
        cautions=case.cautions(dict.fromkeys(way.kind for way in ways or later)),
        forbidden_by=closed,
        triage_first=False,
        sources=_sources(claims),
        claims=claims,
    )


def _kinds(case: Case, allowed: frozenset[Warmth]) -> tuple[Warmth, ...]:
    """The kinds to offer: the situation's choice, else the second it names, else none."""
    first = case.first
    if first is None or first.choice is Choice.NEITHER:
        return ()
    if first.choice is Choice.EITHER:
        return tuple(kind for kind in Warmth if kind in allowed)
    wanted = Warmth(first.choice.value)
    if wanted in allowed:
        return (wanted,)
    named = first.second is not None and (not first.second_in or case.region in first.second_in)
    return (first.second,) if named and first.second in allowed and first.second else ()


def _choice(kinds: tuple[Warmth, ...]) -> Choice:
    if len(kinds) == len(Warmth):
        return Choice.EITHER
    return Choice(kinds[0].value) if kinds else Choice.NEITHER


def _ways(rules: ThermalRules, case: Case, kind: Warmth) -> tuple[Way, ...]:
    return ways_for(rules, kind, case.level(kind), case.region, case.conditions, case.situations, case.limits)


def _steps(rules: ThermalRules, case: Case, ways: tuple[Way, ...], later: tuple[Way, ...]) -> tuple[str, ...]:
    texts, first = rules.texts, case.first
    own = first.steps if first else ()
    if not ways:
        afterwards = {Warmth.WARM: texts.warm_later, Warmth.COLD: texts.cold_later}
        rest = () if first and first.choice is Choice.NEITHER else texts.neither_steps
        return (*own, *rest, *(afterwards[way.kind] for way in later[:1]))
    general = {Warmth.WARM: texts.warm_steps, Warmth.COLD: texts.cold_steps}
    kinds = dict.fromkeys(way.kind for way in ways)
    return _once(*texts.shared_steps, *(step for kind in kinds for step in general[kind]), *own)


def _reasons(
    rules: ThermalRules, case: Case, allowed: frozenset[Warmth], ways: tuple[Way, ...]
) -> tuple[str, ...]:
    texts, first = rules.texts, case.first
    whys = [one.why for one in case.forbidden_by()]
    if first is None:
        return _once(texts.nothing_said, *whys, texts.honest)
    if not allowed and first.choice is not Choice.NEITHER:
        return _once(texts.both_off, *whys, texts.honest)
    as_wanted = first.choice in (Choice.NEITHER, Choice.EITHER) or any(
        first.choice.value == way.kind.value for way in ways
    )
    if as_wanted:
        return _once(first.reason, *whys, texts.honest)
    return _once(texts.other_left if ways else texts.choice_off, *whys, texts.honest)


def _claims(rules: ThermalRules, case: Case, ways: tuple[Way, ...]) -> tuple[Claim, ...]:
    """What the advice rests on: the situation, what closes or limits a kind, the best way."""
    facts = [*(case.first.facts if case.first else ())]
    facts += rules.timers[ways[0].timer].facts if ways else ()
    claims = [rules.facts[fact] for fact in facts]
    claims += [c.claim for c in case.conditions] + [limit.claim for limit in case.limits]
    return tuple(dict.fromkeys(claims))


def _sources(claims: Iterable[Claim]) -> tuple[SourceId, ...]:
    return tuple(dict.fromkeys(source for claim in claims for source in claim.sources))


def _once(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
