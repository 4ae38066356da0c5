"""routines/<id>.json: exercises in their order."""

from typing import Annotated, Literal

import msgspec

from twitchcare.bundle.kinds.fields import File, Id, Part, Seconds, Some, SourceKey, Text, Times, Title
from twitchcare.care.exercise import Position, Sides
from twitchcare.care.ids import ExerciseId, RegionId, RoutineId, SourceId
from twitchcare.care.routine import Item, Routine

Situation = Literal["cramp_now", "morning", "desk", "evening", "wind_down", "after_exercise", "strength"]


class ItemPart(Part, frozen=True, kw_only=True):
    """One exercise; what is left out comes from the exercise's own dose."""

    exercise: Id
    reps: Times | None = None
    hold_s: Seconds | None = None
    sides: Sides | None = None


class RoutineFile(File, frozen=True, kw_only=True):
    """A routine."""

    id: Id
    title: Title
    summary: Text
    regions: tuple[Id, ...]
    position: Position
    situations: tuple[Situation, ...] = ()
    items: Annotated[tuple[ItemPart, ...], Some, msgspec.Meta(max_length=50)]
    sources: Annotated[tuple[SourceKey, ...], Some]


def routine(file: RoutineFile) -> Routine:
    """Return the care value of one routine."""
    return Routine(
        id=RoutineId(file.id),
        title=file.title,
        summary=file.summary,
        regions=tuple(RegionId(key) for key in file.regions),
        position=file.position,
        situations=file.situations,
        items=tuple(
            Item(ExerciseId(part.exercise), part.reps, part.hold_s, part.sides) for part in file.items
        ),
        sources=tuple(SourceId(key) for key in file.sources),
    )
