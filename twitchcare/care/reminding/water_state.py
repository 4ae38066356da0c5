"""What happened to the water reminder so far. Each step returns a new state; `water_text` writes it down."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from twitchcare.care.reminding.nudge_line import Anchor
from twitchcare.care.reminding.water import Nudge

KEEP = timedelta(days=2)
KEEP_AT_MOST = 100


class Result(StrEnum):
    """What came of a nudge. The first three settle it; after the others the person may still answer."""

    DONE = "done"
    SNOOZE = "snooze"
    SKIP = "skip"
    OPENED = "opened"
    DISMISSED = "dismissed"
    EXPIRED = "expired"
    UNDELIVERABLE = "undeliverable"

    @property
    def settles(self) -> bool:
        return self in (Result.DONE, Result.SNOOZE, Result.SKIP)


@dataclass(frozen=True, slots=True)
class Snooze:
    """Tell again at `until`; the person asked for that at `since`."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing from `since` to `until`; a pause always has an end."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class ShownNudge:
    """A nudge that was shown, and the result that stands for it."""

    nudge: Nudge
    result: Result | None = None

    @property
    def settled(self) -> bool:
        return self.result is not None and self.result.settles


@dataclass(frozen=True, slots=True)
class WaterState:
    """All that must survive a restart. All instants are UTC.

    begun: False before the very first look at the clock. zone: the zone at the last look.
    shown: oldest first, of the last two days. counted: what was drunk by day, as last told.
    """

    begun: bool = False
    zone: str | None = None
    anchor: Anchor | None = None
    last_number: int = 0
    shown: tuple[ShownNudge, ...] = ()
    snooze: Snooze | None = None
    pause: Pause | None = None
    counted: tuple[tuple[date, float], ...] = ()

    @property
    def last(self) -> ShownNudge | None:
        return self.shown[-1] if self.shown else None

    def find(self, number: int) -> ShownNudge | None:
        return next((row for row in self.shown if row.nudge.number == number), None)

    def shown_on(self, day: date) -> int:
        """How many nudges were for this day."""
        return sum(row.nudge.day == day for row in self.shown)

    def with_shown(self, nudge: Nudge) -> "WaterState":
        """The nudge goes up: it takes the snooze with it, and old ones are forgotten."""
        near = [row for row in self.shown if abs(nudge.at - row.nudge.at) <= KEEP]
        kept = (*near[1 - KEEP_AT_MOST :], ShownNudge(nudge))
        return replace(self, last_number=nudge.number, shown=kept, snooze=None)

    def with_result(self, number: int, result: Result) -> "WaterState":
        """Store what came of a nudge. The first result stays, but an answer may still follow a mere look."""
        return replace(self, shown=tuple(_with(row, result, number) for row in self.shown))

    def with_drink(self, day: date) -> "WaterState":
        """Something was drunk on a day: its open nudge is done, and nobody needs to be told again."""
        last = self.last
        done = last is not None and last.nudge.day == day
        settled = self.with_result(last.nudge.number, Result.DONE) if last and done else self
        return replace(settled, snooze=None)

    def with_snooze(self, now: datetime, minutes: int) -> "WaterState":
        return replace(self, snooze=Snooze(now, now + timedelta(minutes=minutes)))

    def with_pause(self, now: datetime, until: datetime) -> "WaterState":
        """Pause until a given instant. What was put off goes with it: a pause ends without a catch-up."""
        return replace(self, pause=Pause(now, max(now, until)), snooze=None)

    def with_pause_ended(self, now: datetime) -> "WaterState":
        """End a running pause now; a pause that is over stays as it is."""
        if self.pause is None or self.pause.until <= now:
            return self
        return replace(self, pause=replace(self.pause, since=min(self.pause.since, now), until=now))

    def with_counted(self, day: date, ml: float) -> "WaterState":
        """Remember what was drunk on a day; three days are kept."""
        days = {**dict(self.counted), day: ml}
        return replace(self, counted=tuple(sorted(days.items())[-3:]))


def _with(row: ShownNudge, result: Result, number: int) -> ShownNudge:
    is_new = row.result is None or (result.settles and not row.settled)
    return replace(row, result=result) if row.nudge.number == number and is_new else row
