"""What is around a moving body: the things it uses and the place it is seen from."""

from dataclasses import dataclass, replace
from enum import StrEnum


class PropKind(StrEnum):
    """Things that stand, lie or hang beside the body; `figure.props` tells the size of each."""

    BLOCK = "block"
    WALL = "wall"
    CORNER = "corner"
    DOORWAY = "doorway"
    DOOR_FRAME = "door_frame"
    CHAIR = "chair"
    TABLE = "table"
    MAT = "mat"
    STEP = "step"
    STAIR = "stair"
    RAIL = "rail"
    STRAP = "strap"
    TOWEL = "towel"
    BALL = "ball"
    CUSHION = "cushion"
    PILLOW = "pillow"


@dataclass(frozen=True, slots=True)
class Prop:
    """Something beside the body, in centimetres of the room.

    at_cm: the middle of its underside unless `figure.props` says otherwise. facing_deg: where its front
    looks, 0 to the front like the standing figure, 90 to the figure's left. size_cm: empty for the usual
    size. landmarks: points of the body that it follows. Every prop is symmetric about its own front.
    """

    kind: PropKind
    at_cm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    facing_deg: float = 0.0
    size_cm: tuple[float, ...] = ()
    landmarks: tuple[str, ...] = ()

    def mirrored(self) -> "Prop":
        """Return the same thing on the other side of the body."""
        x, y, z = self.at_cm
        others = tuple(other_side(name) for name in self.landmarks)
        return replace(self, at_cm=(-x, y, z), facing_deg=-self.facing_deg, landmarks=others)


@dataclass(frozen=True, slots=True)
class View:
    """Where to look from: around 0 sees the front, 90 the left side; above 90 looks straight down.

    close: None for the whole body, or the landmark that a close-up centres on; radius_cm: what it shows.
    """

    around_deg: float
    above_deg: float
    close: str | None = None
    radius_cm: float = 0.0

    def __post_init__(self) -> None:
        if self.close is not None and self.radius_cm <= 0:
            raise ValueError(f"the close view of {self.close} has no radius")

    def mirrored(self) -> "View":
        """Return the same view from the other side."""
        close = None if self.close is None else other_side(self.close)
        return replace(self, around_deg=-self.around_deg, close=close)


def other_side(name: str) -> str:
    """Return the name of the same thing on the other side; a name of the midline stays."""
    return name[:-2] + {"_L": "_R", "_R": "_L"}.get(name[-2:], name[-2:])
