"""What each map shows: which part of the body, how it stands, from where, and where on the picture."""

from dataclasses import dataclass, field

import numpy as np

from tools.figure.arcs import Smoothness
from tools.figure.arrays import Floats, turn_x, turn_y, turn_z

Angles = dict[str, tuple[float, float, float]]

FINGERS = ("index", "middle", "ring", "little")
FINGERTIPS = tuple(f"{finger}_tip" for finger in FINGERS)
STANDING: Angles = {
    "upper_arm": (0, 13, 0),
    "forearm": (4, 0, 0),
    "forearm_twist": (0, 0, 12),
    "thigh": (0, 5, -2),
    "foot": (-26, 0, 0),
    **dict.fromkeys(FINGERS, (4, 0, 0)),
    **dict.fromkeys(FINGERTIPS, (5, 0, 0)),
}
SIDEWAYS: Angles = {
    "upper_arm": (34, 6, 0),
    "forearm": (14, 0, 0),
    "forearm_twist": (0, 0, 88),
    "foot": (0, 0, 0),
    **dict.fromkeys(FINGERS, (8, 0, 0)),
    **dict.fromkeys(FINGERTIPS, (10, 0, 0)),
}
OPEN_HAND: Angles = {"thumb": (-4, 4, 0)}
POINTED_FOOT: Angles = {"foot": (-34, 0, 0)}
HAND = ("forearm", "forearm_twist", "wrist", "thumb", "thumb_tip", *FINGERS, *FINGERTIPS)
FOOT = ("shin", "foot", "toes")
FACE_REGIONS = (
    *("neck_front", "neck_side", "forehead", "temple", "eyelid_upper", "eyelid_lower"),
    *("cheek", "lip_upper", "lip_lower", "jaw", "chin"),
)


@dataclass(frozen=True, slots=True)
class Panel:
    """One look at the body, or at a part of its left side. Centimetres are those of the turned body.

    turn: how the posed body is turned before it is seen from the front. facing: 1 where the palm and the
    upper side of the foot are meant, -1 for back of the hand and sole; foot_facing: of the foot alone.
    width_cm, height_cm: of the cut-out; None is as large as what is seen. The upper edge is from_top_cm
    above what is seen, or at top_cm; or the lower edge is from_low_cm below it. bones: only what they
    carry. fade_cm: over how much the part ends softly, at the bottom (positive) or at the top (negative).
    offered: region names, all if empty. one_sided: what is seen of the right side counts as left.
    least_z_cm: nothing farther away is drawn.
    """

    angles_deg: Angles
    turn: Floats
    facing: float
    width_cm: float | None = None
    height_cm: float | None = None
    bones: tuple[str, ...] = ()
    top_cm: float | None = None
    from_low_cm: float = 2.0
    from_top_cm: float | None = None
    fade_cm: float = 0.0
    offered: tuple[str, ...] = ()
    shapes: dict[str, float] = field(default_factory=dict)
    foot_facing: float | None = None
    one_sided: bool = False
    least_z_cm: float = -1e3


@dataclass(frozen=True, slots=True)
class Place:
    """Where a panel lies on the picture, in cells; mirrored: it shows the right side."""

    panel: Panel
    column: int = 0
    row: int = 0
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """A map. gap_px: between cells. signs: (name, share of the width, of the height)."""

    name: str
    px_per_cm: float
    smoothness: Smoothness
    places: tuple[Place, ...]
    signs: tuple[tuple[str, float, float], ...]
    gap_px: tuple[int, int] = (0, 0)
    inset: tuple[int, int, int] | None = None  # left, top and size in pixels


def _hand(turn: Floats, facing: float) -> Panel:
    return Panel(
        OPEN_HAND, turn, facing, 15.0, 23.0, HAND, from_top_cm=1.0, fade_cm=3.5,
        offered=("hand_palm", "hand_back", "thumb", "fingers"),
    )  # fmt: skip


FRONT, BACK, LEFT, UP = np.eye(3), turn_y(180), turn_y(-90), turn_z(180)
BODY_LINES = Smoothness(4.2, 2.6, 0.6)
PALM, HAND_BACK = _hand(UP, 1.0), _hand(UP @ BACK, -1.0)
TOP = Panel(
    POINTED_FOOT, turn_x(42), 1.0, 13.5, 28.5, FOOT, from_low_cm=1.2, fade_cm=-5.0,
    offered=("foot_top", "toes", "ankle"),
)  # fmt: skip
SOLE = Panel(
    {}, turn_x(-90), -1.0, 13.5, 28.5, FOOT, from_low_cm=1.6, least_z_cm=-9.0, offered=("foot_sole", "toes")
)
FACE = Panel(
    {}, FRONT, 1.0, 25.6, 27.0, top_cm=176.5, offered=FACE_REGIONS,
    shapes={"eye_close_L": 1.0, "eye_close_R": 1.0},
)  # fmt: skip

VIEWS = (
    View(
        "front", 10, BODY_LINES, (Place(Panel(STANDING, FRONT, 1.0)),),
        (("left", 0.9, 0.3), ("right", 0.1, 0.3)),
    ),
    View(
        "back", 10, BODY_LINES, (Place(Panel(STANDING, BACK, -1.0)),),
        (("left", 0.1, 0.3), ("right", 0.9, 0.3)),
    ),
    View(
        "left", 10, BODY_LINES,
        (Place(Panel(SIDEWAYS, LEFT, -1.0, foot_facing=1.0, one_sided=True)),), (("left", 0.2, 0.2),),
    ),
    View(
        "face", 36, Smoothness(7.0, 4.0, 0.9), (Place(FACE),), (("left", 0.9, 0.6), ("right", 0.1, 0.6)),
        inset=(660, 710, 258),
    ),
    View(
        "hands", 22, Smoothness(5.0, 3.0, 0.7),
        (Place(PALM, 1, 0), Place(PALM, 0, 0, True), Place(HAND_BACK, 1, 1), Place(HAND_BACK, 0, 1, True)),
        (
            ("left", 0.82, 0.475), ("right", 0.18, 0.475), ("hand_palm", 0.5, 0.475),
            ("left", 0.7, 0.985), ("right", 0.3, 0.985), ("hand_back", 0.5, 0.985),
        ),
        gap_px=(20, 20),
    ),
    View(
        "feet", 20, Smoothness(5.0, 3.0, 0.7),
        (Place(TOP, 1, 0), Place(TOP, 0, 0, True), Place(SOLE, 1, 1), Place(SOLE, 0, 1, True)),
        (
            ("left", 0.95, 0.2), ("right", 0.05, 0.2), ("foot_top", 0.5, 0.04),
            ("left", 0.95, 0.75), ("right", 0.05, 0.75), ("foot_sole", 0.5, 0.96),
        ),
        gap_px=(20, 40),
    ),
)  # fmt: skip
