"""How each thing that stands or lies around the body is built, in its own place and facing the front.

Every builder takes its sizes, which `props` lists, and the height of the floor beneath it.
"""

from collections.abc import Callable, Mapping

import numpy as np

from twitchcare.figure.setting import PropKind
from twitchcare.figure.solids import Material, Solid, box, cushion, tube

Sizes = tuple[float, ...]
Builder = Callable[[Sizes, float], list[Solid]]

MAT_CM = 1.2
_WALL_CM = 3.0
_CASING_CM = (9.0, 13.0)  # a door post, wide and deep
_SEAT_CM = 42.0


def _block(size: Sizes, foot: float) -> list[Solid]:
    wide, high, deep = size
    return [box((-wide / 2, foot, -deep / 2), (wide / 2, high, deep / 2), Material.WOOD, 1.2)]


def _wall(size: Sizes, foot: float) -> list[Solid]:
    wide, high = size
    return [_panel((-wide / 2, foot, -_WALL_CM), (wide / 2, high, 0.0))]


def _corner(size: Sizes, foot: float) -> list[Solid]:
    wide, high = size
    half = np.sqrt(0.5)
    right = np.array([[half, 0, half], [0, 1, 0], [-half, 0, half]])  # its front turned towards the left
    wall = _panel((-_WALL_CM, foot, -_WALL_CM), (wide, high, 0.0))
    other = _panel((-wide, foot, -_WALL_CM), (_WALL_CM, high, 0.0))
    return [wall.placed(right.T, np.zeros(3)), other.placed(right, np.zeros(3))]


def _panel(low: Sizes, high: Sizes) -> Solid:
    return box(low, high, Material.WALL, 0.6, looks_to=(0.0, 0.0, 1.0))


def _doorway(size: Sizes, foot: float) -> list[Solid]:
    wide, high = size
    post, deep = _CASING_CM
    near, far = wide / 2, wide / 2 + post
    return [
        box((near, foot, -deep / 2), (far, high, deep / 2), Material.WOOD),
        box((-far, foot, -deep / 2), (-near, high, deep / 2), Material.WOOD),
        box((-far, high, -deep / 2), (far, high + post, deep / 2), Material.WOOD),
    ]


def _door_frame(size: Sizes, foot: float) -> list[Solid]:
    post, deep = _CASING_CM
    return [box((-post / 2, foot, -deep / 2), (post / 2, size[0], deep / 2), Material.WOOD)]


def _chair(size: Sizes, foot: float) -> list[Solid]:
    (seat,), half = size, _SEAT_CM / 2
    solids = [
        box((-half, seat - 2.5, -half), (half, seat, half), Material.FABRIC, 1.2),
        box((-half + 0.8, seat - 5.5, -half + 0.8), (half - 0.8, seat - 2.6, half - 0.8), Material.WOOD),
        box((-half + 1, seat + 27, -half - 5.6), (half - 1, seat + 43, -half - 3.0), Material.WOOD, 1.2),
    ]
    for x in (-half + 2.5, half - 2.5):
        solids.append(_leg((x * 1.06, foot, half - 2), (x, seat - 4, half - 4), 1.5))
        solids.append(_leg((x * 1.06, foot, -half - 1.5), (x, seat - 4, -half + 2.5), 1.5))
        solids.append(_bar((x, seat - 4, -half + 2.5), (x, seat + 41, -half - 4.2), 1.4))
    return solids


def _bar(start: Sizes, end: Sizes, radius_cm: float, material: Material = Material.WOOD) -> Solid:
    return tube(np.array(start, np.float64), np.array(end, np.float64), radius_cm, material)


def _leg(foot: Sizes, top: Sizes, radius_cm: float) -> Solid:
    return tube(np.array(foot, np.float64), np.array(top, np.float64), radius_cm, Material.WOOD, level=True)


def _table(size: Sizes, foot: float) -> list[Solid]:
    wide, high, deep = size
    x, z = wide / 2, deep / 2
    legs = [
        _leg((sx * (x - 4), foot, sz * (z - 4)), (sx * (x - 6), high - 2, sz * (z - 6)), 1.8)
        for sx in (-1, 1)
        for sz in (-1, 1)
    ]
    return [box((-x, high - 3, -z), (x, high, z), Material.WOOD, 1.0), *legs]


def _mat(size: Sizes, _foot: float) -> list[Solid]:
    wide, long = size
    return [box((-wide / 2, -MAT_CM, -long / 2), (wide / 2, 0.0, long / 2), Material.MAT, 0.5)]


def _step(size: Sizes, foot: float) -> list[Solid]:
    wide, high, deep = size
    x, z = wide / 2, deep / 2
    return [
        box((-x, foot, -z), (x, high - 0.8, z), Material.WOOD, 1.0),
        box((-x + 1, high - 0.9, -z + 1), (x - 1, high, z - 1), Material.MAT, 0.3),
    ]


def _stair(size: Sizes, foot: float) -> list[Solid]:
    wide, high, deep = size
    x = wide / 2
    return [
        box((-x, foot, -2 * deep), (x, high, 0.0), Material.WOOD, 1.0),
        box((-x, high, -2 * deep), (x, 2 * high, -deep), Material.WOOD, 1.0),
    ]


def _rail(size: Sizes, foot: float) -> list[Solid]:
    wide, high = size
    x = wide / 2 - 8
    posts = [_bar((side * x, foot, 0.0), (side * x, high - 1, 0.0), 1.5, Material.METAL) for side in (-1, 1)]
    feet = [
        box((side * x - 5, foot, -5.0), (side * x + 5, foot + 1, 5.0), Material.METAL) for side in (-1, 1)
    ]
    return [_bar((-wide / 2, high - 2, 0.0), (wide / 2, high - 2, 0.0), 2.0, Material.WOOD), *posts, *feet]


def _ball(size: Sizes, _foot: float) -> list[Solid]:
    return [_resting(cushion((size[0] / 2,) * 3, Material.FABRIC, 1.0, 1.0), size[0] / 2)]


def _cushion(size: Sizes, foot: float) -> list[Solid]:
    wide, high, deep = size
    half = (high - foot) / 2
    return [_resting(cushion((wide / 2, half, deep / 2), Material.FABRIC, 0.3, 0.5), foot + half)]


def _pillow(size: Sizes, foot: float) -> list[Solid]:
    wide, high, deep = size
    half = (high - foot) / 2
    return [_resting(cushion((wide / 2, half, deep / 2), Material.FABRIC, 0.45, 0.85), foot + half)]


def _resting(solid: Solid, middle_cm: float) -> Solid:
    return solid.placed(np.eye(3), np.array([0.0, middle_cm, 0.0]))


BUILDERS: Mapping[PropKind, Builder] = {
    PropKind.BLOCK: _block,
    PropKind.WALL: _wall,
    PropKind.CORNER: _corner,
    PropKind.DOORWAY: _doorway,
    PropKind.DOOR_FRAME: _door_frame,
    PropKind.CHAIR: _chair,
    PropKind.TABLE: _table,
    PropKind.MAT: _mat,
    PropKind.STEP: _step,
    PropKind.STAIR: _stair,
    PropKind.RAIL: _rail,
    PropKind.BALL: _ball,
    PropKind.CUSHION: _cushion,
    PropKind.PILLOW: _pillow,
}
