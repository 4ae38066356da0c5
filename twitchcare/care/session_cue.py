"""The instants of a session worth a sound, a flash or a spoken word."""

from dataclasses import dataclass
from enum import StrEnum

from twitchcare.care.session import Moment
from twitchcare.care.session_plan import Phase

COUNTED_S = (3, 2, 1)
HALF_WAY_FROM_S = 15.0
"""A shorter hold needs no word at half-way."""


class CueKind(StrEnum):
    PHASE = "phase"
    HALF_WAY = "half_way"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Cue:
    """Something just happened. left_s: whole seconds left of the phase, as a person counts them."""

    kind: CueKind
    phase: Phase
    index: int
    left_s: int


def cue_between(before: Moment | None, after: Moment) -> Cue | None:
    """Return what happened between two looks at a session, at most one thing: the newest.

    before: None at the start. A paused session has nothing to say.
    """
    if after.paused:
        return None
    if before is None or _entered(before, after):
        return Cue(CueKind.PHASE, after.phase, after.index, round(after.left_s))
    for second in reversed(COUNTED_S):
        if after.left_s <= second < before.left_s:
            return Cue(CueKind.COUNT, after.phase, after.index, second)
    half_s = after.phase_s / 2
    half_way = after.phase is Phase.HOLD and after.left_s <= half_s < before.left_s
    if half_way and after.phase_s >= HALF_WAY_FROM_S:
        return Cue(CueKind.HALF_WAY, after.phase, after.index, round(half_s))
    return None


def _entered(before: Moment, after: Moment) -> bool:
    """True if the phase is another one, or the same one from its beginning."""
    return (before.phase, before.index) != (after.phase, after.index) or after.left_s > before.left_s
