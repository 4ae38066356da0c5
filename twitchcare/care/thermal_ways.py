"""The ways to use one kind at one place: which presets fit, and for how long."""

from collections.abc import Sequence
from dataclasses import dataclass

from twitchcare.care.diary import Warmth
from twitchcare.care.ids import RegionId, TimerId
from twitchcare.care.thermal import Condition, Level, RegionLimit, Situation, ThermalRules, TimerPreset


@dataclass(frozen=True, slots=True)
class Way:
    """One preset with the times that hold for this person and place, in minutes."""

    timer: TimerId
    kind: Warmth
    minutes: int
    min_minutes: int
    max_minutes: int
    gap_minutes: int
    check_minutes: int
    max_per_day: int

    def __post_init__(self) -> None:
        if not 0 < self.min_minutes <= self.minutes <= self.max_minutes:
            raise ValueError(f"{self.timer}: min_minutes <= minutes <= max_minutes does not hold")


def ways_for(
    rules: ThermalRules,
    kind: Warmth,
    level: Level,
    region: RegionId | None,
    conditions: Sequence[Condition],
    situations: Sequence[Situation],
    limits: Sequence[RegionLimit],
) -> tuple[Way, ...]:
    """Return the ways that are left, the one that fits best first; none when the kind is off."""
    if level is Level.NO:
        return ()
    caps = [condition.max_min for condition in conditions]
    caps += [situation.max_min for situation in situations] + [limit.max_min(kind) for limit in limits]
    cap = min((minutes for minutes in caps if minutes is not None), default=None)
    wanted = situations[0].minutes if situations else None
    fitting = [
        timer
        for timer in rules.timers.values()
        if timer.kind is kind
        and _fits(timer, region, conditions)
        and not (timer.free_only and level is Level.CARE)
    ]
    best = [timer for limit in limits for timer in limit.first]
    fitting.sort(key=lambda timer: best.index(timer.id) if timer.id in best else len(best))
    ways = (_way(timer, level, wanted, cap) for timer in fitting)
    return tuple(way for way in ways if way is not None)


def _fits(timer: TimerPreset, region: RegionId | None, conditions: Sequence[Condition]) -> bool:
    if any(timer.id in condition.timers_off for condition in conditions):
        return False
    only = [condition.only_timers for condition in conditions if condition.only_timers]
    if only:
        return all(timer.id in names for names in only)
    return not timer.regions or region in timer.regions


def _way(timer: TimerPreset, level: Level, wanted_min: int | None, cap_min: int | None) -> Way | None:
    """Return the preset cut to the limits, or None when its shortest time is longer than they allow."""
    most = timer.max_min if cap_min is None else min(timer.max_min, cap_min)
    if most < timer.min_min or (wanted_min is not None and wanted_min < timer.min_min):
        return None
    usual = timer.default_min if wanted_min is None else wanted_min
    minutes = timer.min_min if level is Level.CARE else min(usual, most)
    return Way(
        timer=timer.id,
        kind=timer.kind,
        minutes=minutes,
        min_minutes=timer.min_min,
        max_minutes=most,
        gap_minutes=timer.gap_min,
        check_minutes=timer.check_every_min,
        max_per_day=timer.max_per_day,
    )
