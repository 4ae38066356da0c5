"""Numbers that go from one value to another in a given time."""

from collections.abc import Callable
from dataclasses import dataclass

Clock = Callable[[], float]
"""Seconds that never run backwards."""


@dataclass(frozen=True, slots=True)
class Glide:
    """Goes from start to end between two instants; eased: it sets off and arrives gently."""

    start: float
    end: float
    begun_s: float
    over_s: float
    eased: bool = False

    def at(self, now_s: float) -> float:
        """Return the value at an instant."""
        if self.is_over(now_s):
            return self.end
        share = max(0.0, (now_s - self.begun_s) / self.over_s)
        if self.eased:
            share = share * share * (3.0 - 2.0 * share)
        return self.start + share * (self.end - self.start)

    def is_over(self, now_s: float) -> bool:
        return self.over_s <= 0 or now_s >= self.begun_s + self.over_s


def resting(value: float) -> Glide:
    """Return a glide that has arrived."""
    return Glide(value, value, 0.0, 0.0)
