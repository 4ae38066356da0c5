"""The holds of a session grouped as a person counts them: one exercise on one side."""

from dataclasses import dataclass
from itertools import groupby

from twitchcare.care.ids import ExerciseId
from twitchcare.care.place import Side
from twitchcare.care.routine import Step


@dataclass(frozen=True, slots=True)
class Leg:
    """All holds of one exercise on one side. first, last: numbers of its steps. Times in seconds."""

    exercise: ExerciseId
    side: Side | None
    first: int
    last: int
    starts_s: float
    length_s: float

    @property
    def reps(self) -> int:
        """How many holds it has."""
        return self.last - self.first + 1


def legs_of(steps: tuple[Step, ...]) -> tuple[Leg, ...]:
    """Return the legs in the order they are played; together they last as long as the steps."""
    legs: list[Leg] = []
    first, starts_s = 0, 0.0
    for (exercise, side), group in groupby(steps, key=_key):
        holds = tuple(group)
        length_s = sum(step.total_s for step in holds)
        legs.append(Leg(exercise, side, first, first + len(holds) - 1, starts_s, length_s))
        first, starts_s = first + len(holds), starts_s + length_s
    return tuple(legs)


def leg_at(legs: tuple[Leg, ...], index: int) -> int:
    """Return the number of the leg that holds a step."""
    return next(number for number, leg in enumerate(legs) if leg.first <= index <= leg.last)


def _key(step: Step) -> tuple[ExerciseId, Side | None]:
    return step.exercise, step.side
