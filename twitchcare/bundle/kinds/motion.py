"""motions/<exercise>.json: how the figure does an exercise; `twitchcare.figure.motion` says what it means."""

from collections.abc import Mapping
from typing import Annotated

import msgspec

from twitchcare.bundle.kinds.fields import File, Id, Part
from twitchcare.figure.setting import PropKind

Name = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,39}$(?!\n)")]
Degrees = Annotated[float, msgspec.Meta(ge=-360, le=360)]
Centimetres = Annotated[float, msgspec.Meta(ge=-500, le=500)]
Size = Annotated[float, msgspec.Meta(gt=0, le=500)]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
TurnPart = Annotated[float, msgspec.Meta(ge=-1, le=1)]
Triple = Annotated[tuple[Centimetres, ...], msgspec.Meta(min_length=3, max_length=3)]
Angles = Annotated[tuple[Degrees, ...], msgspec.Meta(min_length=3, max_length=3)]
LEAST_TURN = 0.5  # a quaternion much shorter than 1 is a slip


class ViewPart(Part, frozen=True, kw_only=True, omit_defaults=True):
    """Where to look from. close: a landmark for a close-up of radius_cm."""

    around_deg: Degrees
    above_deg: Annotated[float, msgspec.Meta(ge=-90, le=90)]
    close: Name | None = None
    radius_cm: Annotated[float, msgspec.Meta(ge=0, le=200)] = 0.0


class PropPart(Part, frozen=True, kw_only=True, omit_defaults=True):
    """Something beside the body."""

    kind: PropKind
    at_cm: Triple = (0.0, 0.0, 0.0)
    facing_deg: Degrees = 0.0
    size_cm: Annotated[tuple[Size, ...], msgspec.Meta(max_length=3)] = ()
    landmarks: Annotated[tuple[Name, ...], msgspec.Meta(max_length=20)] = ()


class KeyPart(Part, frozen=True, kw_only=True, omit_defaults=True):
    """One pose. root_turn: a quaternion w, x, y, z."""

    angles_deg: Annotated[dict[Name, Angles], msgspec.Meta(max_length=200)] = msgspec.field(
        default_factory=dict
    )
    root_cm: Triple = (0.0, 0.0, 0.0)
    root_turn: Annotated[tuple[TurnPart, ...], msgspec.Meta(min_length=4, max_length=4)] = (1, 0, 0, 0)
    shapes: Annotated[dict[Name, Share], msgspec.Meta(max_length=50)] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        if sum(part * part for part in self.root_turn) < LEAST_TURN:
            raise ValueError("root_turn is no turn; leave it out, or write w, x, y, z of length 1")


class MotionFile(File, frozen=True, kw_only=True, omit_defaults=True):
    """The poses of one exercise from its start to its end."""

    exercise: Id
    view: ViewPart
    repeats: bool = False
    targets: Annotated[tuple[Name, ...], msgspec.Meta(max_length=50)] = ()
    props: Annotated[tuple[PropPart, ...], msgspec.Meta(max_length=12)] = ()
    keys: Annotated[tuple[KeyPart, ...], msgspec.Meta(min_length=1, max_length=40)]


def motion(file: MotionFile) -> Mapping[str, object]:
    """Return the plain values that `twitchcare.figure.motion.read_motion` reads."""
    found: dict[str, object] = msgspec.to_builtins(file)
    return found
