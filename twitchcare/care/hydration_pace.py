"""How fast is too fast: what was drunk in a rolling hour, and in a day, against the limits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from twitchcare.care.hydration import HydrationRules, Limit
from twitchcare.care.ids import ConditionId, DrinkId
from twitchcare.care.source import Claim


@dataclass(frozen=True, slots=True)
class Sip:
    """Something drunk at an aware instant; volume_ml is what was in the glass.

    day: the water day it was logged for; None follows from `at`.
    """

    at: datetime
    drink: DrinkId
    volume_ml: float
    day: date | None = None


class Pace(StrEnum):
    """WARN: let the next glass wait. STOP: drink no more for now."""

    WARN = "warn"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class TooFast:
    """Drunk too much in too short a time. span_min: None when a whole day is meant.

    clear_at: from when on no warning would stand either; None for the whole day.
    """

    level: Pace
    drunk_ml: int
    limit_ml: int
    span_min: int | None
    clear_at: datetime | None
    claim: Claim


def too_fast(
    rules: HydrationRules, conditions: Iterable[ConditionId], sips: Sequence[Sip], now: datetime
) -> TooFast | None:
    """Return the gravest limit that is passed at `now`, or None. The limits hold for every goal."""
    graded = [(Pace.STOP, rules.stop)]
    graded += [(Pace.WARN, limit) for limit in _sip_limits(rules, conditions)]
    graded.append((Pace.WARN, rules.warn))
    for level, limit in graded:
        recent = _within(sips, now, limit.span_min)
        drunk_ml = sum(sip.volume_ml for sip in recent)
        if drunk_ml > limit.ml:
            clear_at = _clear_at(recent, limit.span_min, min(limit.ml, rules.warn.ml))
            return TooFast(level, round(drunk_ml), limit.ml, limit.span_min, clear_at, limit.claim)
    return None


def over_day(
    rules: HydrationRules, ceiling_ml: int, is_limit: bool, sips_of_day: Sequence[Sip]
) -> TooFast | None:
    """Return a stop when more than the ceiling was drunk in the day, or None."""
    drunk_ml = sum(sip.volume_ml for sip in sips_of_day)
    if drunk_ml <= ceiling_ml:
        return None
    claim = rules.texts.over_limit if is_limit else rules.texts.over_day
    return TooFast(Pace.STOP, round(drunk_ml), ceiling_ml, None, None, claim)


def room_ml(
    rules: HydrationRules, conditions: Iterable[ConditionId], sips: Sequence[Sip], now: datetime
) -> float:
    """Return how much can be drunk now without passing a warning; reminders ask for no more."""
    limits = [rules.warn, *_sip_limits(rules, conditions)]
    left_ml = (
        limit.ml - sum(sip.volume_ml for sip in _within(sips, now, limit.span_min)) for limit in limits
    )
    return max(0.0, min(left_ml))


def _sip_limits(rules: HydrationRules, conditions: Iterable[ConditionId]) -> list[Limit]:
    known = (rules.conditions.get(name) for name in conditions)
    return [row.sips for row in known if row is not None and row.sips is not None]


def _within(sips: Sequence[Sip], now: datetime, span_min: int) -> list[Sip]:
    """The sips strictly younger than the span, oldest first."""
    span = timedelta(minutes=span_min)
    return sorted((sip for sip in sips if timedelta(0) <= now - sip.at < span), key=_at)


def _at(sip: Sip) -> datetime:
    return sip.at


def _clear_at(recent: Sequence[Sip], span_min: int, calm_ml: int) -> datetime:
    """When enough of the oldest sips have left the span. `recent` is more than `calm_ml`."""
    left_ml = sum(sip.volume_ml for sip in recent)
    gone = 0
    while left_ml > calm_ml:
        left_ml -= recent[gone].volume_ml
        gone += 1
    return recent[gone - 1].at + timedelta(minutes=span_min)
