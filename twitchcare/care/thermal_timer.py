"""The timer of one use of warmth or cold, with its looks at the skin and a cap that nothing extends."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from twitchcare.care.thermal_ways import Way

CHECK_ANSWER_S = 60.0  # a look at the skin that nobody answers for this long ends the use
Clock = Callable[[], float]


class Phase(StrEnum):
    """CHECK: the pack is still on and the question about the skin waits. DONE and STOPPED are final."""

    RUNNING = "running"
    PAUSED = "paused"
    CHECK = "check"
    DONE = "done"
    STOPPED = "stopped"


class Ending(StrEnum):
    """Why it ended. CAP: pauses used up the longest time. UNANSWERED: the look at the skin got no answer."""

    TIME_UP = "time_up"
    CAP = "cap"
    UNANSWERED = "unanswered"
    SKIN = "skin"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class ThermalMoment:
    """What holds now. applied_s: time with the pack on. check_left_s: left to answer while in CHECK.

    next_check_s: until the next look at the skin, or None when no more comes. late_s: how long ago it
    ended before anybody could notice, as after the computer slept.
    """

    phase: Phase
    applied_s: float
    left_s: float
    total_s: float
    check_left_s: float = 0.0
    next_check_s: float | None = None
    ending: Ending | None = None
    late_s: float = 0.0

    @property
    def over(self) -> bool:
        return self.phase in (Phase.DONE, Phase.STOPPED)


class ThermalTimer:
    """Runs one use. Reads the clock when asked; the clock goes on while the computer sleeps."""

    def __init__(self, way: Way, minutes: int, clock: Clock) -> None:
        """Start at once. Raises ValueError for minutes outside the limits of the way."""
        if not way.min_minutes <= minutes <= way.max_minutes:
            raise ValueError(f"{minutes} min lie outside {way.min_minutes} to {way.max_minutes}")
        self.way = way
        self._clock = clock
        self._total_s = minutes * 60.0
        self._check_every_s = way.check_minutes * 60.0
        self._cap_at_s = clock() + way.max_minutes * 60.0
        self._banked_s = 0.0  # applied before the last pause
        self._since_s: float | None = clock()  # clock at the last start, None while paused
        self._looked = 0  # looks at the skin that were answered with "all well"
        self._over: ThermalMoment | None = None

    def moment(self) -> ThermalMoment:
        if self._over is None:
            now_s = self._clock()
            self._over = self._ended(now_s)
            if self._over is None:
                return self._going(now_s)
        return self._over

    def pause(self) -> None:
        """Stop counting, pack off. Not while the question about the skin waits."""
        if self.moment().phase is Phase.RUNNING:
            self._banked_s, self._since_s = self._applied_s(self._clock()), None

    def resume(self) -> None:
        if self.moment().phase is Phase.PAUSED:
            self._since_s = self._clock()

    def skin_is_well(self) -> None:
        """Answer the question: pink, nothing else."""
        if self.moment().phase is Phase.CHECK:
            self._looked += 1

    def skin_is_not_well(self) -> None:
        """Answer the question: white, blotchy, blistered, very painful or numb. Also without being asked."""
        self._stop(Ending.SKIN)

    def stop(self) -> None:
        """The person takes it off."""
        self._stop(Ending.PERSON)

    def _stop(self, ending: Ending) -> None:
        if not self.moment().over:
            self._over = self._final(Phase.STOPPED, ending, self._applied_s(self._clock()), 0.0)

    def _applied_s(self, now_s: float) -> float:
        return self._banked_s + (0.0 if self._since_s is None else now_s - self._since_s)

    def _check_at_s(self) -> float | None:
        """The applied time of the next look at the skin; the end of the use is a look of its own."""
        at_s = (self._looked + 1) * self._check_every_s
        return at_s if at_s < self._total_s else None

    def _ended(self, now_s: float) -> ThermalMoment | None:
        """Return how it ended if some deadline has passed: the earliest one counts."""
        applied_s, past_cap_s = self._applied_s(now_s), now_s - self._cap_at_s
        if self._since_s is None:
            if past_cap_s < 0:
                return None
            return self._final(Phase.STOPPED, Ending.CAP, applied_s, past_cap_s)
        check_at_s = self._check_at_s()
        ends = [(self._total_s, Ending.TIME_UP), (applied_s - past_cap_s, Ending.CAP)]
        if check_at_s is not None:
            ends.append((check_at_s + CHECK_ANSWER_S, Ending.UNANSWERED))
        end_s, ending = min(ends, key=lambda end: end[0])
        if applied_s < end_s:
            return None
        phase = Phase.DONE if ending is Ending.TIME_UP else Phase.STOPPED
        return self._final(phase, ending, end_s, applied_s - end_s)

    def _final(self, phase: Phase, ending: Ending, applied_s: float, late_s: float) -> ThermalMoment:
        left_s = max(self._total_s - applied_s, 0.0)
        return ThermalMoment(phase, applied_s, left_s, self._total_s, ending=ending, late_s=late_s)

    def _going(self, now_s: float) -> ThermalMoment:
        applied_s, check_at_s = self._applied_s(now_s), self._check_at_s()
        left_s = min(self._total_s - applied_s, self._cap_at_s - now_s)  # after pauses the cap comes first
        waiting_s = None if check_at_s is None else check_at_s - applied_s
        if waiting_s is not None and waiting_s <= 0 and self._since_s is not None:
            left_to_answer_s = waiting_s + CHECK_ANSWER_S
            return ThermalMoment(Phase.CHECK, applied_s, left_s, self._total_s, left_to_answer_s)
        phase = Phase.RUNNING if self._since_s is not None else Phase.PAUSED
        return ThermalMoment(phase, applied_s, left_s, self._total_s, next_check_s=waiting_s)
