"""Small values for tests: an exercise or a routine with only the parts that matter spelled out."""

from collections.abc import Sequence

from twitchcare.care.exercise import Dose, Exercise, Kind, Position, Sides
from twitchcare.care.ids import ExerciseId, RegionId, RoutineId
from twitchcare.care.routine import Item, Routine
from twitchcare.care.source import Checked


def an_exercise(
    name: str,
    sides: Sides = Sides.BOTH,
    hold_s: float = 30.0,
    reps: int = 1,
    rest_s: float = 10.0,
    title: str = "",
    region: str = "calf",
    steps: Sequence[str] = (
        "Stand tall.",
        "Lean in slowly.",
        "Feel a gentle stretch. Breathe out.",
        "Come back.",
    ),
) -> Exercise:
    """Return an exercise with this dose."""
    return Exercise(
        id=ExerciseId(name),
        title=title or name.replace("_", " ").capitalize(),
        kind=Kind.STRETCH,
        targets=("gastrocnemius",),
        regions=(RegionId(region),),
        position=Position.STANDING,
        equipment=(),
        sides=sides,
        dose=Dose(hold_s, reps, rest_s, hold_older_s=hold_s),
        steps=tuple(steps),
        cautions=(),
        easier="Bend the knee a little.",
        checked=Checked.RECALLED,
        sources=(),
    )


def a_routine(name: str, *exercises: Exercise, region: str = "calf") -> Routine:
    """Return a routine that does each exercise with its own dose."""
    return Routine(
        id=RoutineId(name),
        title=name.replace("_", " ").capitalize(),
        summary="",
        regions=(RegionId(region),),
        position=Position.STANDING,
        situations=(),
        items=tuple(Item(exercise.id) for exercise in exercises),
        sources=(),
    )
