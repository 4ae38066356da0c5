"""exercises/<id>.json: one movement."""

from itertools import pairwise
from typing import Annotated

import msgspec

from twitchcare.bundle.kinds.fields import (
    BreathSeconds,
    File,
    Id,
    MaybeText,
    Part,
    RestSeconds,
    Seconds,
    Some,
    SourceKey,
    Text,
    Times,
    Title,
)
from twitchcare.care.exercise import BreathPattern, Dose, Exercise, Kind, Position, Sides
from twitchcare.care.ids import ExerciseId, RegionId, SourceId
from twitchcare.care.source import Checked


class DosePart(Part, frozen=True, kw_only=True):
    """How much: seconds a hold, holds a side, seconds of rest after a hold, movements inside a hold."""

    hold_s: Seconds
    reps: Times
    rest_s: RestSeconds
    hold_older_s: Seconds
    moves: Times = 1


class BreathPart(Part, frozen=True, kw_only=True):
    """Seconds of one breath; all zero leaves the breath free."""

    in_s: BreathSeconds
    hold_in_s: BreathSeconds
    out_s: BreathSeconds
    hold_out_s: BreathSeconds


class LinePart(Part, frozen=True, kw_only=True):
    """What is said at a second of the hold."""

    at_s: RestSeconds
    say: Text


class ExerciseFile(File, frozen=True, kw_only=True):
    """An exercise. regions may be empty for what concerns the whole person."""

    id: Id
    title: Title
    kind: Kind
    targets: tuple[Text, ...]
    regions: tuple[Id, ...]
    position: Position
    equipment: tuple[Title, ...]
    sides: Sides
    dose: DosePart
    steps: Annotated[tuple[Text, ...], Some, msgspec.Meta(max_length=12)]
    cautions: Annotated[tuple[Text, ...], msgspec.Meta(max_length=12)]
    easier: MaybeText
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], Some]
    breath: BreathPart | None = None
    lines: Annotated[tuple[LinePart, ...], msgspec.Meta(max_length=120)] = msgspec.field(
        name="script", default=()
    )

    @property
    def script(self) -> tuple[str, ...]:
        """The words of the lines, as a language folder translates them."""
        return tuple(line.say for line in self.lines)

    def __post_init__(self) -> None:
        if self.kind is Kind.BREATHING and self.breath is None:
            raise ValueError('a breathing exercise needs "breath"')
        times_s = [line.at_s for line in self.lines]
        if any(later <= earlier for earlier, later in pairwise(times_s)):
            raise ValueError('each line of "script" comes later than the one before')
        if times_s and times_s[-1] >= self.dose.hold_s:
            raise ValueError('the last line of "script" must be said before the hold ends')


def exercise(file: ExerciseFile) -> Exercise:
    """Return the care value of one exercise."""
    dose, breath = file.dose, file.breath
    return Exercise(
        id=ExerciseId(file.id),
        title=file.title,
        kind=file.kind,
        targets=file.targets,
        regions=tuple(RegionId(key) for key in file.regions),
        position=file.position,
        equipment=file.equipment,
        sides=file.sides,
        dose=Dose(dose.hold_s, dose.reps, dose.rest_s, dose.hold_older_s, dose.moves),
        steps=file.steps,
        cautions=file.cautions,
        easier=file.easier,
        checked=file.checked,
        sources=tuple(SourceId(key) for key in file.sources),
        breath=None
        if breath is None
        else BreathPattern(breath.in_s, breath.hold_in_s, breath.out_s, breath.hold_out_s),
        script=file.script,
        script_at_s=tuple(line.at_s for line in file.lines),
    )
