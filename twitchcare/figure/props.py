"""The things around the body as solids.

Sizes in centimetres, wide x high x deep seen from the thing's own front; `Prop.size_cm` may give the first
few. `Prop.at_cm` is the middle of the underside unless said otherwise, `Prop.facing_deg` its front.

- block (40, 20, 30); step (50, 18, 32); table (100, 72, 60).
- wall (150, 210): at_cm lies at the foot of its shown side. corner (90, 210): two walls that meet at at_cm,
  each 45 degrees from the front.
- doorway (84, 204): two posts and a lintel, open in the middle. door_frame (204): one post.
- chair (44): the height of the seat; a sitter looks to the front. Its seat is 42 wide and 42 deep.
- stair (90, 18, 28): two steps; at_cm is the middle of the first riser's foot, the riser looks to the front.
- rail (90, 92): a bar on two posts.
- mat (62, 180): at_cm is the middle of its top, its length runs to the front. Where there is a
  mat the floor is lower by its thickness, see `floor_cm`.
- strap (3, 0.4) and towel (9, 1.2), wide x thick: from landmark to landmark, through all that are named.
- ball (6): with a landmark its middle is there, moved by at_cm. cushion (40, 9, 36); pillow (58, 12, 38).
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

import numpy as np

from twitchcare.figure.arrays import Floats
from twitchcare.figure.furniture import BUILDERS, MAT_CM
from twitchcare.figure.kinematics import landmark_at
from twitchcare.figure.setting import Prop, PropKind
from twitchcare.figure.skeleton import Skeleton
from twitchcare.figure.solids import Material, Solid, band

_BANDS = (PropKind.STRAP, PropKind.TOWEL)
_SIZES: dict[PropKind, tuple[float, ...]] = {
    PropKind.BLOCK: (40, 20, 30),
    PropKind.WALL: (150, 210),
    PropKind.CORNER: (90, 210),
    PropKind.DOORWAY: (84, 204),
    PropKind.DOOR_FRAME: (204,),
    PropKind.CHAIR: (44,),
    PropKind.TABLE: (100, 72, 60),
    PropKind.MAT: (62, 180),
    PropKind.STEP: (50, 18, 32),
    PropKind.STAIR: (90, 18, 28),
    PropKind.RAIL: (90, 92),
    PropKind.STRAP: (3, 0.4),
    PropKind.TOWEL: (9, 1.2),
    PropKind.BALL: (6,),
    PropKind.CUSHION: (40, 9, 36),
    PropKind.PILLOW: (58, 12, 38),
}


def build_props(props: Iterable[Prop], skeleton: Skeleton, matrices: Floats) -> list[Solid]:
    """Return the solids beside a posed body; those that do not move are built once and kept."""
    props = tuple(props)
    floor, solids = floor_cm(props), list[Solid]()
    for prop in props:
        if prop.landmarks:
            solids += _following(prop, [landmark_at(skeleton, matrices, name) for name in prop.landmarks])
        else:
            solids += _standing(prop, floor)
    return solids


def floor_cm(props: Iterable[Prop]) -> float:
    """Return the height of the floor: below zero by its thickness where the body lies on a mat."""
    return -MAT_CM if any(prop.kind is PropKind.MAT for prop in props) else 0.0


def size_cm(prop: Prop) -> tuple[float, ...]:
    """Return the size of a prop, with the usual numbers for those that it leaves out."""
    usual = _SIZES[prop.kind]
    if len(prop.size_cm) > len(usual):
        raise ValueError(f"a {prop.kind} has {len(usual)} sizes, not {len(prop.size_cm)}")
    return (*prop.size_cm, *usual[len(prop.size_cm) :])


@lru_cache(maxsize=64)
def _standing(prop: Prop, floor: float) -> tuple[Solid, ...]:
    if prop.kind in _BANDS:
        raise ValueError(f"a {prop.kind} needs landmarks")
    angle = np.radians(prop.facing_deg)
    turn = np.array(
        [[np.cos(angle), 0, np.sin(angle)], [0, 1, 0], [-np.sin(angle), 0, np.cos(angle)]], np.float64
    )
    foot = floor if prop.at_cm[1] == 0 else 0.0
    made = BUILDERS[prop.kind](size_cm(prop), foot)
    return tuple(solid.placed(turn, np.array(prop.at_cm)) for solid in made)


def _following(prop: Prop, places: list[Floats]) -> list[Solid]:
    size = size_cm(prop)
    if prop.kind in _BANDS and len(places) > 1:
        solids = [band(start, end, size[0], size[1], Material.FABRIC) for start, end in pairwise(places)]
    elif prop.kind is PropKind.BALL and len(places) == 1:
        shift = places[0] + np.array(prop.at_cm) - [0.0, size[0] / 2, 0.0]
        solids = [ball.placed(np.eye(3), shift) for ball in BUILDERS[prop.kind](size, 0.0)]
    else:
        raise ValueError(f"a {prop.kind} cannot follow {len(places)} landmarks")
    return [replace(solid, is_static=False) for solid in solids]
