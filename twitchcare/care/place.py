"""A place on the person's body: a region and the person's side."""

from dataclasses import dataclass, replace
from enum import StrEnum

from twitchcare.care.ids import RegionId


class Side(StrEnum):
    """The person's own side: their left is LEFT in every view."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One selectable place. `side` is None for regions on the midline."""

    region: RegionId
    side: Side | None = None

    @property
    def mirrored(self) -> "Place":
        """The same region on the other side; a midline place is its own mirror image."""
        return self if self.side is None else replace(self, side=self.side.other)
