"""What the program knows about one region of the body."""

from dataclasses import dataclass
from datetime import date

from twitchcare.care.ids import ExerciseId, RegionId, SourceId
from twitchcare.care.place import Place, Side
from twitchcare.care.source import Checked


@dataclass(frozen=True, slots=True)
class Titles:
    """What the region is called alone and on either side of the person."""

    plain: str
    left: str = ""
    right: str = ""

    def of(self, side: Side | None) -> str:
        return {None: self.plain, Side.LEFT: self.left, Side.RIGHT: self.right}[side] or self.plain


@dataclass(frozen=True, slots=True)
class Region:
    """A selectable region: what is usual here, what helps, what needs a doctor.

    views: names of the body maps that show it. self_care: sentences. exercises: what moves or
    relaxes this region. red_flags: signs that need someone, with how soon, as sentences.
    """

    id: RegionId
    titles: Titles
    views: tuple[str, ...]
    paired: bool
    uberon: str | None
    muscles: tuple[str, ...]
    usual_causes: tuple[str, ...]
    self_care: tuple[str, ...]
    exercises: tuple[ExerciseId, ...]
    special: str
    red_flags: tuple[str, ...]
    heat_cold: str
    checked: Checked
    sources: tuple[SourceId, ...]
    reviewed: date | None

    @property
    def places(self) -> tuple[Place, ...]:
        """The one or two places a person can select here."""
        if self.paired:
            return tuple(Place(self.id, side) for side in Side)
        return (Place(self.id),)
