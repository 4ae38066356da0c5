"""What the first start, a new zone and a clock that was set do to the state of the water reminder."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from twitchcare.care.reminding.nudge_line import Anchor
from twitchcare.care.reminding.water import WaterPace
from twitchcare.care.reminding.water_day import WaterDays, days_around
from twitchcare.care.reminding.water_state import WaterState
from twitchcare.care.reminding.window import zone_name, zone_named
from twitchcare.care.settings import ReminderSettings


def looked(now: datetime, settings: ReminderSettings, pace: WaterPace, state: WaterState) -> WaterState:
    """Return the state after a look at the clock: rule 17 on the first run ever and on a change of zone."""
    zone = zone_name(now)
    here = days_around(now, settings, pace, state)
    noted = state.with_counted(here.pace_day, pace.counted_ml)
    if not state.begun:
        return replace(noted, begun=True, zone=zone, anchor=_from_zero(here))
    if state.zone in (None, zone):
        return replace(noted, zone=zone)
    return replace(noted, zone=zone, anchor=_carried(now, settings, pace, noted, here))


def clock_set(
    now: datetime, step: timedelta, settings: ReminderSettings, pace: WaterPace, state: WaterState
) -> WaterState:
    """Return the state after the wall clock was moved by `step` and now says `now`: rules 14 and 17.

    Waits that run keep their real length. The line of the day starts at zero now; nothing is caught up.
    """
    snooze, pause = state.snooze, state.pause
    moved = replace(
        state,
        shown=tuple(replace(row, nudge=replace(row.nudge, at=row.nudge.at + step)) for row in state.shown),
        snooze=snooze and replace(snooze, since=snooze.since + step, until=snooze.until + step),
        pause=pause and replace(pause, since=pause.since + step, until=pause.until + step),
    )
    here = days_around(now, settings, pace, moved)
    counted = tuple((day, ml) for day, ml in moved.counted if day <= here.pace_day)
    return replace(moved, counted=counted, anchor=_from_zero(here))


def _from_zero(here: WaterDays) -> Anchor | None:
    """The line of the open day starts at zero now, with the slope of the whole day."""
    return None if here.line is None else Anchor(here.line.day, here.now, 0.0)


def _carried(
    now: datetime, settings: ReminderSettings, pace: WaterPace, state: WaterState, here: WaterDays
) -> Anchor | None:
    """The line goes on from its present value with its slope; the new zone decides which day that is."""
    try:
        before = now.astimezone(zone_named(state.zone or ""))
    except ValueError:
        return None
    old = days_around(before, settings, pace, state).line
    if old is None:
        return None
    day = old.day if here.line is None else here.line.day
    return Anchor(day, now.astimezone(UTC), old.share_at(here.now), float(old.whole_s))
