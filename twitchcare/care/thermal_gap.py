"""When a place may have warmth or cold again. Both kinds count together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from twitchcare.care.day import DAY_STARTS, local_day
from twitchcare.care.diary import Entry, ThermalRun
from twitchcare.care.ids import TimerId
from twitchcare.care.place import Place
from twitchcare.care.thermal import TimerPreset
from twitchcare.care.thermal_ways import Way


class Wait(StrEnum):
    """Why it is not time yet: too soon after the last use, or enough for one day."""

    GAP = "gap"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class NextUse:
    """at: the first moment it may start, in the zone of the question, or None when that is now."""

    at: datetime | None
    wait: Wait | None
    used_today: int
    most_today: int

    @property
    def free(self) -> bool:
        return self.at is None


def next_allowed(
    way: Way,
    place: Place | None,
    past: Iterable[Entry],
    timers: Mapping[TimerId, TimerPreset],
    now: datetime,
) -> NextUse:
    """Return when `way` may start on `place`. now: aware. The time of an entry is when that use ended.

    The gap is the one of the earlier use; a preset no longer known counts with the gap of `way`.
    A use with no place named may have been here, so it counts, as every use does when `place` is None.
    An entry from the future (the clock was set back) counts as one that ended just now.
    """
    here = [(entry, entry.record) for entry in past if isinstance(entry.record, ThermalRun)]
    here = [(entry, run) for entry, run in here if _may_touch(place, run.place)]
    today = local_day(now.replace(tzinfo=None))
    used_today = sum(entry.when.local_day == today for entry, _ in here)
    latest = now.astimezone(UTC)
    free_at = max(
        (min(entry.when.at_utc, latest) + _gap(run, timers, way) for entry, run in here), default=latest
    )
    if used_today >= way.max_per_day:
        tomorrow = datetime.combine(today + timedelta(days=1), DAY_STARTS, tzinfo=now.tzinfo)
        return NextUse(max(tomorrow, free_at.astimezone(now.tzinfo)), Wait.DAY, used_today, way.max_per_day)
    if free_at > latest:
        return NextUse(free_at.astimezone(now.tzinfo), Wait.GAP, used_today, way.max_per_day)
    return NextUse(None, None, used_today, way.max_per_day)


def _gap(run: ThermalRun, timers: Mapping[TimerId, TimerPreset], way: Way) -> timedelta:
    preset = timers.get(run.timer)
    return timedelta(minutes=way.gap_minutes if preset is None else preset.gap_min)


def _may_touch(one: Place | None, other: Place | None) -> bool:
    if one is None or other is None:
        return True
    return one.region == other.region and (one.side is None or other.side is None or one.side is other.side)
