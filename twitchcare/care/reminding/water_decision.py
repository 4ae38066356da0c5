"""What the water reminder does now, when to look again, and why. Numbered rules: the reminder rules."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from twitchcare.care.reminding.hold import Explanation, Hold, HoldReason, Surroundings
from twitchcare.care.reminding.nudge_line import NudgeLine
from twitchcare.care.reminding.water import MOST_ML_AN_HOUR, Nudge, WaterPace
from twitchcare.care.reminding.water_day import WaterDays, counted_ml, days_around
from twitchcare.care.reminding.water_state import ShownNudge, WaterState
from twitchcare.care.settings import ReminderSettings

KIND = "water"
ONE_HOUR = timedelta(hours=1)
ORDER = tuple(HoldReason)


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do now. next_wake_at: when to look again if nothing happens; UTC, None if only events matter.

    standing: the nudge that the app still shows. close: its notice was handled, so take that away.
    """

    next_wake_at: datetime | None
    show: Nudge | None
    close: bool
    standing: ShownNudge | None
    holds: frozenset[Hold]
    explanation: Explanation


def decide(
    now: datetime,
    settings: ReminderSettings,
    pace: WaterPace,
    state: WaterState,
    around: Surroundings,
) -> Decision:
    """Return what to do at `now` (aware, in the zone in force), all events up to now applied. Rule 18."""
    return _Now(settings, pace, state, around, days_around(now, settings, pace, state)).decision()


@dataclass(frozen=True, slots=True)
class _Coming:
    """A nudge that will come if nothing happens."""

    at: datetime
    line: NudgeLine
    snoozed: bool


class _Now:
    """One instant, with all that a decision reads."""

    def __init__(
        self,
        settings: ReminderSettings,
        pace: WaterPace,
        state: WaterState,
        around: Surroundings,
        days: WaterDays,
    ) -> None:
        self._settings, self._pace, self._state = settings, pace, state
        self._around, self._days, self._now = around, days, days.now
        self._settle = timedelta(seconds=settings.settle_s)
        self._shown = sorted(at for at in (row.nudge.at for row in state.shown) if at <= self._now)
        self._all_shown = sorted(
            (*self._shown, *(at.astimezone(UTC) for at in around.others if at <= self._now))
        )

    def decision(self) -> Decision:
        coming = None if self._is_closed_off() else self._coming()
        show = coming is not None and coming.at <= self._now
        nudge = self._nudge(coming) if coming is not None and show else None
        standing = self._standing()
        wakes = [] if coming is None or show else [coming.at]
        if standing is not None:
            wakes.append(self._stops(standing))
        holds = () if show else tuple(sorted(self._holds(), key=_rank))
        next_at, day = (coming.at, coming.line.day) if coming is not None else (None, None)
        return Decision(
            next_wake_at=min(wakes, default=None),
            show=nudge,
            close=self._is_handled(),
            standing=standing,
            holds=frozenset(holds),
            explanation=Explanation(KIND, next_at, day, holds),
        )

    def _nudge(self, coming: _Coming) -> Nudge:
        number, serving_ml = self._state.last_number + 1, self._pace.serving_ml
        return Nudge(number, coming.line.day, self._now, serving_ml, coming.snoozed)

    # What comes next

    def _coming(self) -> _Coming | None:
        """The next nudge if nothing happens: today's, or that of the first day that needs one."""
        for line in self._days.coming():
            if self._is_met(line) or self._is_full(line):
                continue
            again_at = self._snoozed_until(line)
            if again_at is not None:
                return _Coming(again_at, line, snoozed=True)
            behind_at = self._behind_at(line)
            if behind_at is None:
                continue
            at = line.opening(max(behind_at, self._now, *_ends(self._waits())), self._settle)
            if at is not None:
                return _Coming(at, line, snoozed=False)
        return None

    def _snoozed_until(self, line: NudgeLine) -> datetime | None:
        """When a nudge that was put off comes again; it lapses with its window, and with a drink."""
        snooze = self._state.snooze
        if snooze is None or snooze.since > self._now:
            return None
        if self._drank_at is not None and self._drank_at >= snooze.since:
            return None
        span = next((span for span in line.spans if snooze.since in span), None)
        at = max(snooze.until, self._now, *_ends(self._blocks()))
        return at if span is not None and at in span else None

    def _behind_at(self, line: NudgeLine) -> datetime | None:
        """When one whole serving is missing on the line."""
        needed = Fraction(self._counted_ml(line) + self._pace.serving_ml)
        return line.reaches(needed / (self._pace.goal_ml or 1))

    # What holds it back

    def _is_closed_off(self) -> bool:
        """Whether something holds that has no known end."""
        if not self._settings.water_on or self._pace.goal_ml is None:
            return True
        return any(hold.until is None for hold in self._around.holds)

    def _blocks(self) -> Iterator[Hold]:
        """What even a nudge that was put off waits for, each until it lets go: rules 6, 10, 11 and 18."""
        settled = [hold.until for hold in self._around.holds if hold.until is not None]
        yield Hold(HoldReason.SETTLING, max((self._around.free_since, *settled)) + self._settle)
        pause = self._state.pause
        if pause is not None and pause.since <= self._now:
            gap = timedelta(minutes=self._settings.nudge_gap_min)
            yield Hold(HoldReason.AFTER_PAUSE, pause.until + gap, pause.until)
        if self._pace.too_fast and self._drank_at is not None:
            until = self._pace.too_fast_until or self._drank_at + ONE_HOUR
            yield Hold(HoldReason.TOO_FAST, until.astimezone(UTC))
        most = ((self._all_shown, self._settings.max_per_hour), (self._shown, self._servings_an_hour))
        for shown, at_most in most:
            if 0 < at_most <= len(shown):
                yield Hold(HoldReason.HOURLY_CAP, shown[-at_most] + ONE_HOUR)

    def _waits(self) -> Iterator[Hold]:
        """What a first nudge waits for."""
        yield from self._blocks()
        settings = self._settings
        if self._all_shown:
            yield Hold(HoldReason.MIN_GAP, self._all_shown[-1] + timedelta(minutes=settings.min_gap_min))
        if self._shown:
            yield Hold(HoldReason.NUDGE_GAP, self._shown[-1] + timedelta(minutes=settings.nudge_gap_min))
        if self._drank_at is not None:
            quiet = timedelta(minutes=settings.quiet_after_drink_min)
            yield Hold(HoldReason.AFTER_DRINK, self._drank_at + quiet)

    def _holds(self) -> Iterator[Hold]:
        """All reasons that stand now."""
        if not self._settings.water_on:
            yield Hold(HoldReason.OFF)
        if self._pace.goal_ml is None:
            yield Hold(HoldReason.NO_GOAL)
        yield from self._around.holds
        pause = self._state.pause
        paused = pause is not None and pause.since <= self._now < pause.until
        if pause is not None and paused:
            yield Hold(HoldReason.PAUSED, pause.until, pause.since)
        for hold in self._waits():
            hidden = paused and hold.reason is HoldReason.AFTER_PAUSE
            hidden = hidden or (bool(self._around.holds) and hold.reason is HoldReason.SETTLING)
            if hold.until is not None and hold.until > self._now and not hidden:
                yield hold
        yield from self._holds_of_the_day()

    def _holds_of_the_day(self) -> Iterator[Hold]:
        span, line = self._days.span, self._days.line
        if span is None or line is None:
            yield Hold(HoldReason.QUIET_HOURS, self._days.next_opening)
            return
        if self._now >= line.stops:
            yield Hold(HoldReason.BEFORE_BED, line.closes, line.stops)
        if self._pace.goal_ml is None:
            return
        if self._is_met(line):
            yield Hold(HoldReason.GOAL_MET, line.closes)
        if self._is_full(line):
            yield Hold(HoldReason.DAILY_MAX, line.closes)
        again_at, behind_at = self._snoozed_until(line), self._behind_at(line)
        if again_at is not None and again_at > self._now:
            yield Hold(HoldReason.SNOOZED, again_at)
        if behind_at is None or behind_at > self._now:
            yield Hold(HoldReason.ON_PACE, behind_at)

    # What is already on the screen

    def _standing(self) -> ShownNudge | None:
        """The nudge that the app still shows: not answered, and drinking is still wanted."""
        last = self._state.last
        if last is None or self._is_handled() or self._now >= self._stops(last):
            return None
        return last

    def _stops(self, shown: ShownNudge) -> datetime:
        line = self._line_of(shown)
        return self._now if line is None else line.stops

    def _is_handled(self) -> bool:
        """Whether the last nudge asks for nothing more, so that its notice should go."""
        last = self._state.last
        if last is None:
            return False
        pause, line = self._state.pause, self._line_of(last)
        paused = pause is not None and pause.since <= self._now < pause.until
        wanted = self._settings.water_on and self._pace.goal_ml is not None and not paused
        return last.settled or not wanted or (line is not None and self._is_met(line))

    def _line_of(self, shown: ShownNudge) -> NudgeLine | None:
        return next((line for line in self._days.lines if line.day == shown.nudge.day), None)

    # Small facts

    @property
    def _drank_at(self) -> datetime | None:
        """The last drink; one that lies ahead was written by a clock that has been set back since."""
        at = self._pace.last_drink_at
        return None if at is None or at > self._now else at.astimezone(UTC)

    @property
    def _servings_an_hour(self) -> int:
        return MOST_ML_AN_HOUR // self._pace.serving_ml

    def _counted_ml(self, line: NudgeLine) -> float:
        return counted_ml(line, self._days, self._pace, self._state)

    def _is_met(self, line: NudgeLine) -> bool:
        return self._pace.goal_ml is not None and self._counted_ml(line) >= self._pace.goal_ml

    def _is_full(self, line: NudgeLine) -> bool:
        return self._state.shown_on(line.day) >= self._settings.max_per_day


def _ends(holds: Iterable[Hold]) -> tuple[datetime, ...]:
    return tuple(hold.until for hold in holds if hold.until is not None)


def _rank(hold: Hold) -> int:
    return ORDER.index(hold.reason)
