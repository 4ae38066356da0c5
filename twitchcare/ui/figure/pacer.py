"""How far the figure is in its exercise, how it glows and how it breathes."""

from math import cos, pi

from twitchcare.figure.breathing import fullness
from twitchcare.figure.moment import Pace
from twitchcare.ui.figure.glide import Clock, Glide, resting

_GLOW_S = 0.5
_FOLLOW_S = 0.15  # a little more than the time between two words of a flow
_PULSE_S, _PULSE = 2.6, 0.12  # the glow swells this softly


class Pacer:
    """Reads its clock when asked; owns no timer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._share, self._glow = resting(0.0), resting(1.0)
        self._breathing_since_s: float | None = None
        self._breath: Glide | None = None

    def show(self, share: float) -> None:
        """Be there at once."""
        self._share = resting(_within(share))

    def move_to(self, share: float, over_s: float) -> None:
        """Go there from wherever it is now."""
        now_s = self._clock()
        self._share = Glide(self._share.at(now_s), _within(share), now_s, over_s)

    def glow_to(self, glow: float, *, at_once: bool = False) -> None:
        """Glow more or less."""
        now_s = self._clock()
        if _within(glow) != self._glow.end:
            over_s = 0.0 if at_once else _GLOW_S
            self._glow = Glide(self._glow.at(now_s), _within(glow), now_s, over_s)

    def breathe(self, on: bool) -> None:
        """Breathe freely, or stand still."""
        if on != self.is_breathing:
            self._breathing_since_s = self._clock() if on else None

    def follow_breath(self, fullness: float | None) -> None:
        """Breathe as told (0 to 1) several times a second; None gives the breath free again."""
        if fullness is None:
            self._breath = None
            return
        now_s = self._clock()
        before = self._breath.at(now_s) if self._breath else _within(fullness)
        self._breath = Glide(before, _within(fullness), now_s, _FOLLOW_S)

    @property
    def is_breathing(self) -> bool:
        return self._breathing_since_s is not None

    def is_moving(self) -> bool:
        """Tell whether it changes faster than a breath does."""
        now_s = self._clock()
        return not (self._share.is_over(now_s) and self._glow.is_over(now_s))

    def now(self) -> Pace:
        """Return how it stands at this instant."""
        now_s = self._clock()
        glow = self._glow.at(now_s)
        breath = self._breath.at(now_s) if self._breath else 0.0
        if self._breathing_since_s is not None:
            elapsed_s = now_s - self._breathing_since_s
            glow *= 1.0 - _PULSE * (0.5 - 0.5 * cos(2 * pi * elapsed_s / _PULSE_S))
            if self._breath is None:
                breath = fullness(elapsed_s)
        return Pace(self._share.at(now_s), glow, breath)


def _within(value: float) -> float:
    return min(max(value, 0.0), 1.0)
