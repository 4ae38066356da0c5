"""One movement: how it is done, how long, and who should be careful."""

from dataclasses import dataclass
from enum import StrEnum

from twitchcare.care.ids import ExerciseId, RegionId, SourceId
from twitchcare.care.source import Checked


class Kind(StrEnum):
    STRETCH = "stretch"
    RELEASE = "release"
    STRENGTH = "strength"
    BREATHING = "breathing"


class Sides(StrEnum):
    """BOTH: one side, then the other, in full. NONE: both at once. ONE: only the side that hurts."""

    BOTH = "both"
    NONE = "none"
    ONE = "one"


class Position(StrEnum):
    STANDING = "standing"
    SEATED = "seated"
    SUPINE = "supine"
    PRONE = "prone"
    SIDE_LYING = "side-lying"
    KNEELING = "kneeling"
    HALF_KNEEL = "half-kneel"
    QUADRUPED = "quadruped"
    LONG_SITTING = "long-sitting"
    FLOOR = "floor"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of an exercise: seconds a hold, holds a side, seconds of rest between holds.

    moves: how often the movement goes there and back inside one hold; 1 is a still hold.
    """

    hold_s: float
    reps: int
    rest_s: float
    hold_older_s: float
    moves: int = 1

    def __post_init__(self) -> None:
        if self.hold_s <= 0 or self.hold_older_s <= 0 or self.rest_s < 0:
            raise ValueError("a hold lasts longer than 0 s and a rest is not negative")
        if self.reps < 1 or self.moves < 1:
            raise ValueError("an exercise is done at least once")


@dataclass(frozen=True, slots=True)
class BreathPattern:
    """Seconds of one breath: in, hold, out, hold. All zero means that the breath is left free."""

    in_s: float
    hold_in_s: float
    out_s: float
    hold_out_s: float


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise of the bundle. `steps`, `cautions` and `easier` are sentences to show.

    script: what is said in the course of a hold, at the seconds of `script_at_s` of the advised hold.
    """

    id: ExerciseId
    title: str
    kind: Kind
    targets: tuple[str, ...]
    regions: tuple[RegionId, ...]
    position: Position
    equipment: tuple[str, ...]
    sides: Sides
    dose: Dose
    steps: tuple[str, ...]
    cautions: tuple[str, ...]
    easier: str
    checked: Checked
    sources: tuple[SourceId, ...]
    breath: BreathPattern | None = None
    script: tuple[str, ...] = ()
    script_at_s: tuple[float, ...] = ()
