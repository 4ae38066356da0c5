"""A routine, and the timed steps it becomes when someone follows it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from twitchcare.care.exercise import Exercise, Position, Sides
from twitchcare.care.ids import ExerciseId, RegionId, RoutineId, SourceId
from twitchcare.care.place import Side

READY_S = 5.0
CRAMP_NOW = "cramp_now"  # the situation of routines that help at once


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise of a routine. What is None is taken from the exercise itself.

    sides: a cramp, for one, is eased on one side even where the exercise is usually done on both.
    """

    exercise: ExerciseId
    reps: int | None = None
    hold_s: float | None = None
    sides: Sides | None = None


@dataclass(frozen=True, slots=True)
class Routine:
    """An ordered, non-empty list of exercises for one or more regions."""

    id: RoutineId
    title: str
    summary: str
    regions: tuple[RegionId, ...]
    position: Position
    situations: tuple[str, ...]
    items: tuple[Item, ...]
    sources: tuple[SourceId, ...]

    def __post_init__(self) -> None:
        if not self.items:
            raise ValueError(f"routine {self.id} has no exercises")


@dataclass(frozen=True, slots=True)
class Step:
    """One hold of one side: get ready, hold, rest. `side` is None when both sides work at once."""

    exercise: ExerciseId
    side: Side | None
    rep: int
    ready_s: float
    hold_s: float
    rest_s: float

    @property
    def total_s(self) -> float:
        return self.ready_s + self.hold_s + self.rest_s


def expand(
    routine: Routine, exercises: Mapping[ExerciseId, Exercise], first: Side = Side.LEFT
) -> tuple[Step, ...]:
    """Return every hold in the order it is played; both sides of an exercise get the same holds.

    first: the side that starts, and the only side of an exercise done on one side.
    Getting ready comes before the first hold of a side; the very last hold has no rest after it.
    """
    steps = tuple(
        chain.from_iterable(_holds(item, exercises[item.exercise], first) for item in routine.items)
    )
    last = steps[-1]
    return (*steps[:-1], Step(last.exercise, last.side, last.rep, last.ready_s, last.hold_s, 0.0))


def total_s(steps: tuple[Step, ...]) -> float:
    """Return the seconds that the player takes for these steps."""
    return sum(step.total_s for step in steps)


def cautions_of(routine: Routine, exercises: Mapping[ExerciseId, Exercise]) -> tuple[str, ...]:
    """Return the cautions of all its exercises, each once, in the order of the exercises."""
    every = (caution for item in routine.items for caution in exercises[item.exercise].cautions)
    return tuple(dict.fromkeys(every))


def equipment_of(routine: Routine, exercises: Mapping[ExerciseId, Exercise]) -> tuple[str, ...]:
    """Return what its exercises need, each thing once."""
    every = (thing for item in routine.items for thing in exercises[item.exercise].equipment)
    return tuple(dict.fromkeys(every))


def _holds(item: Item, exercise: Exercise, first: Side) -> Iterator[Step]:
    dose = exercise.dose
    reps = dose.reps if item.reps is None else item.reps
    hold_s = dose.hold_s if item.hold_s is None else item.hold_s
    sides = _sides(item.sides or exercise.sides, first)
    for side in sides:
        for rep in range(1, reps + 1):
            # Switching sides is itself the rest: the time to get ready on the other side.
            switching = rep == reps and side is not sides[-1]
            rest_s = 0.0 if switching else dose.rest_s
            yield Step(exercise.id, side, rep, READY_S if rep == 1 else 0.0, hold_s, rest_s)


def _sides(sides: Sides, first: Side) -> tuple[Side | None, ...]:
    return {Sides.BOTH: (first, first.other), Sides.ONE: (first,), Sides.NONE: (None,)}[sides]
