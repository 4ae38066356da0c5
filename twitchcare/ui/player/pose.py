"""Which picture belongs to a moment of a session."""

from dataclasses import dataclass

from twitchcare.care.exercise import Exercise
from twitchcare.care.ids import ExerciseId
from twitchcare.care.place import Side
from twitchcare.care.routine import Step
from twitchcare.care.session import Moment
from twitchcare.care.session_plan import Phase
from twitchcare.figure.stills import StillMoment


@dataclass(frozen=True, slots=True)
class Pose:
    """One exercise on one side, at its start or its end."""

    exercise: ExerciseId
    side: Side | None
    moment: StillMoment


def pose_at(moment: Moment, step: Step, exercise: Exercise) -> Pose:
    """Return what to show. A hold of several movements goes to the end and back, time after time."""
    if moment.phase is not Phase.HOLD:
        return Pose(step.exercise, step.side, StillMoment.START)
    share = (moment.phase_fraction * exercise.dose.moves) % 1.0
    back = exercise.dose.moves > 1 and share >= 0.5
    return Pose(step.exercise, step.side, StillMoment.START if back else StillMoment.END)
