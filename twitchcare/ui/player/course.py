"""How far the figure is in its exercise at a moment of a session."""

from twitchcare.care.exercise import Exercise
from twitchcare.care.session import Moment
from twitchcare.care.session_plan import Phase

_INTO_S, _BACK_S = 3.0, 2.5
_MOST_OF_HOLD = 0.4  # of a short hold that the way into it may take
_QUIET_GLOW, _FULL_GLOW = 0.5, 1.0


def share_at(moment: Moment, exercise: Exercise, ahead_s: float = 0.0) -> float:
    """Return the share of the way from the start (0) to the end (1). ahead_s: a little later than now."""
    into_s = min(moment.phase_s, moment.phase_s - moment.left_s + ahead_s)
    if moment.phase is Phase.HOLD:
        if exercise.dose.moves > 1:
            turn = (into_s / moment.phase_s * exercise.dose.moves) % 1.0
            return 1.0 - abs(2.0 * turn - 1.0)
        return min(1.0, into_s / min(_INTO_S, _MOST_OF_HOLD * moment.phase_s))
    if moment.phase is Phase.REST and exercise.dose.moves == 1:
        return max(0.0, 1.0 - into_s / min(_BACK_S, moment.phase_s))
    return 0.0


def glow_at(moment: Moment) -> float:
    """Return how much the worked muscles glow: fully while they work."""
    return _FULL_GLOW if moment.phase is Phase.HOLD else _QUIET_GLOW
