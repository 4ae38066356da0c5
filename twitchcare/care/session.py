"""One run of a routine: where it stands, told by the clock whenever someone asks."""

from collections.abc import Callable
from dataclasses import dataclass

from twitchcare.care.routine import READY_S, Step
from twitchcare.care.session_plan import Phase, Span, change_to, plan

Clock = Callable[[], float]
"""Seconds that never run backwards."""

GAP_S = 5.0
"""A longer silence between two looks means that nobody was watching: the computer slept or stalled."""

DONE_SHARE = 0.5
"""A hold left early still counts as done from this share on."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a session stands. All times in seconds; `index` is the step in progress, or the last one.

    left_s of phase_s: the phase. elapsed_s and remaining_s: the whole session as planned, so what was
    skipped counts as elapsed. waited: it paused itself, because time went missing.
    """

    phase: Phase
    index: int
    left_s: float
    phase_s: float
    fraction: float
    elapsed_s: float
    remaining_s: float
    paused: bool
    waited: bool = False

    @property
    def phase_fraction(self) -> float:
        """The share of the phase that is over, 0 to 1."""
        return 1.0 - self.left_s / self.phase_s if self.phase_s else 1.0


class Session:
    """Plays steps. Reads its clocks when asked; owns no timer and counts no ticks.

    running: a clock that stops while the computer sleeps; it measures holds. elapsed: one that goes on;
    it only shows that the computer slept. A new session waits, paused, for `play`.
    """

    def __init__(self, steps: tuple[Step, ...], running: Clock, elapsed: Clock) -> None:
        self._steps, self._running, self._elapsed = steps, running, elapsed
        self._plan = plan(steps)
        self._total_s = sum(span.length_s for span in self._plan)
        self._span, self._following = self._plan[0], 1
        self._played_s = 0.0  # of the span in progress
        self._seen: tuple[float, float] | None = None  # both clocks at the last look; None while paused
        self._waited = False
        self._ended = False
        self._done_s = 0.0
        self._holds_done = 0

    @property
    def total_s(self) -> float:
        """How long the whole session takes, played straight through."""
        return self._total_s

    @property
    def done_s(self) -> float:
        """Seconds really played; never more than the session has, whatever was repeated."""
        return min(self._done_s, self._total_s)

    @property
    def holds_done(self) -> int:
        """Holds that were held to the end, or for at least half their time."""
        return self._holds_done

    def play(self) -> None:
        if self._seen is None and not self._ended:
            self._seen, self._waited = self._look(), False

    def pause(self) -> None:
        self._catch_up()
        self._seen = None

    def next(self) -> None:
        """Go to the next hold; after the last one the session is over."""
        self._catch_up()
        self._go_to(self._span.index + 1)

    def back(self) -> None:
        """Go to the hold before this one; the first one starts again."""
        self._catch_up()
        self._go_to(max(0, self._span.index - 1))

    def too_much(self) -> None:
        """Leave out what remains of this exercise and go on with the next."""
        self._catch_up()
        here, index = self._steps[self._span.index].exercise, self._span.index
        while index < len(self._steps) and self._steps[index].exercise == here:
            index += 1
        self._go_to(index)

    def stop(self) -> None:
        """End here and keep what was done."""
        self._catch_up()
        if not self._ended:
            self._leave_span()
            self._end()

    def moment(self) -> Moment:
        """Return where the session stands now. Looking also notices that the computer slept."""
        self._catch_up()
        position_s = self._span.starts_s + (0.0 if self._span.extra else self._played_s)
        left_s = 0.0 if self._ended else self._span.length_s - self._played_s
        remaining_s = 0.0 if self._ended else self._total_s - position_s
        return Moment(
            phase=Phase.DONE if self._ended else self._span.phase,
            index=self._span.index,
            left_s=left_s,
            phase_s=0.0 if self._ended else self._span.length_s,
            fraction=min(1.0, position_s / self._total_s),
            elapsed_s=position_s,
            remaining_s=max(0.0, remaining_s + (left_s if self._span.extra else 0.0)),
            paused=self._seen is None and not self._ended,
            waited=self._waited,
        )

    def _look(self) -> tuple[float, float]:
        return self._running(), self._elapsed()

    def _catch_up(self) -> None:
        """Spend the time since the last look, or pause where that look was if too much is missing."""
        if self._seen is None:
            return
        before, now = self._seen, self._look()
        if max(now[0] - before[0], now[1] - before[1]) > GAP_S:
            self._seen, self._waited = None, True
            return
        self._seen = now
        self._spend(max(0.0, now[0] - before[0]))

    def _spend(self, seconds: float) -> None:
        while not self._ended and seconds >= (left_s := self._span.length_s - self._played_s):
            self._play(left_s)
            self._played_s = self._span.length_s
            seconds -= left_s
            self._leave_span()
            self._enter(self._following)
        if not self._ended:
            self._play(seconds)

    def _play(self, seconds: float) -> None:
        self._played_s += seconds
        if not self._span.extra:
            self._done_s += seconds

    def _leave_span(self) -> None:
        if self._span.phase is Phase.HOLD and self._played_s >= DONE_SHARE * self._span.length_s:
            self._holds_done += 1

    def _enter(self, number: int) -> None:
        if number == len(self._plan):
            self._end()
        else:
            self._span, self._following, self._played_s = self._plan[number], number + 1, 0.0

    def _go_to(self, index: int) -> None:
        if self._ended:
            return
        self._leave_span()
        left, self._waited = self._span, False
        number = next((n for n, span in enumerate(self._plan) if span.index == index), len(self._plan))
        if number == len(self._plan):
            self._span, self._played_s = self._plan[-1], self._plan[-1].length_s
        self._enter(number)
        getting_ready = None if self._ended else change_to(self._steps, left.index, index)
        if getting_ready is not None and self._span.phase is Phase.HOLD:
            # Nobody is in place for a hold in the middle of another exercise or side.
            self._span = Span(getting_ready, index, READY_S, self._span.starts_s, extra=True)
            self._following = number

    def _end(self) -> None:
        self._ended, self._seen, self._waited = True, None, False
