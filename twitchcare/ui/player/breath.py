"""Where a paced breath stands."""

from dataclasses import dataclass
from enum import Enum, auto

from twitchcare.care.exercise import BreathPattern, Exercise, Kind

_LONGEST_OUT_S = 10.0  # nobody breathes out for longer: such a pattern paces something else


class BreathPart(Enum):
    """The parts of one breath, in their order."""

    IN = auto()
    FULL = auto()
    OUT = auto()
    EMPTY = auto()


@dataclass(frozen=True, slots=True)
class Breath:
    """The part in progress, how full the lungs are from 0 to 1, and the seconds left of the part."""

    part: BreathPart
    fullness: float
    left_s: float


def pace_of(exercise: Exercise) -> BreathPattern | None:
    """Return the breath to follow, or None where the breath is left free."""
    pattern = exercise.breath
    if exercise.kind is not Kind.BREATHING or pattern is None:
        return None
    return pattern if pattern.in_s > 0 and 0 < pattern.out_s <= _LONGEST_OUT_S else None


def breath_at(pattern: BreathPattern, elapsed_s: float) -> Breath:
    """Return the breath a time after the first one began. The pattern has a way in and a way out."""
    parts = (
        (BreathPart.IN, pattern.in_s),
        (BreathPart.FULL, pattern.hold_in_s),
        (BreathPart.OUT, pattern.out_s),
        (BreathPart.EMPTY, pattern.hold_out_s),
    )
    rest_s = elapsed_s % sum(length_s for _, length_s in parts)
    for part, length_s in parts:
        if rest_s < length_s:
            return Breath(part, _fullness(part, rest_s / length_s), length_s - rest_s)
        rest_s -= length_s
    return Breath(BreathPart.IN, 0.0, pattern.in_s)  # rounding left nothing of the last part


def _fullness(part: BreathPart, share: float) -> float:
    return {
        BreathPart.IN: share,
        BreathPart.FULL: 1.0,
        BreathPart.OUT: 1.0 - share,
        BreathPart.EMPTY: 0.0,
    }[part]
