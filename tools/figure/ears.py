"""Ears: a shell in a plane that stands off the head, with rim, inner fold, bowl, tragus and lobe."""

import numpy as np

from tools.figure.arrays import Floats, unit
from tools.figure.face_patch import Patch, eased, fan_faces, grid_faces, through, wound_along

CENTRE_CM = np.array([7.3, 161.9, -0.95])
BACK = unit([0.46, 0.0, -0.89])
UP = unit([0.05, 0.98, -0.15])
OUT = unit(np.cross(BACK, UP))
HALF_WIDE_CM, HALF_HIGH_CM = 1.75, 2.9
# From the middle of the bowl outwards, round the rim, and behind it into the head.
SHARE = np.array([0.0, 0.22, 0.42, 0.55, 0.65, 0.77, 0.88, 0.96, 1.0, 0.98, 0.86, 0.60])
WARM = (1.0, 0.925, 0.90)


def ear(columns: int, rows: int) -> Patch:
    """Return the left ear."""
    turn = 2 * np.pi * np.arange(columns) / columns
    places = np.linspace(0, len(SHARE) - 1, rows + 1)[1:]
    height = _relief(turn)
    flat = _outline(turn)
    controls = CENTRE_CM + SHARE[:, None, None] * flat + height[..., None] * OUT
    points = np.vstack([controls[0].mean(0), through(controls, places).reshape(-1, 3)])
    out = np.tile(OUT, (len(points), 1))
    rim = np.repeat(places, columns)
    behind = np.concatenate([[0.0], eased(rim, 7.0, 9.0)])[:, None]
    away = points - (CENTRE_CM - 0.2 * OUT)
    facing = out * (1 - behind) + behind * (away - 1.5 * out)
    ring = wound_along(points, grid_faces(rows, columns, closed=True) + 1, facing)
    middle = wound_along(points, fan_faces(columns), out)
    deep = np.concatenate([[0.0], rim])
    shade = 0.62 + 0.38 * eased(deep, 1.0, 4.0) - 0.18 * np.exp(-(((deep - 5.0) / 0.8) ** 2))
    ones = np.ones(len(points))
    tint = np.tile(WARM, (len(points), 1))
    faces = np.vstack([middle, ring])
    return Patch(points, faces, tint, shade, ("ear_L",) * len(points), 0 * ones, ones)


def _outline(turn: Floats) -> Floats:
    """Return the (columns, 3) way from the middle to the rim; 0 is to the back, a quarter turn up."""
    narrow = 1 - 0.34 * np.clip(-np.sin(turn), 0, 1) ** 1.6 + 0.10 * np.clip(np.sin(turn), 0, 1)
    back, up = HALF_WIDE_CM * np.cos(turn) * narrow, HALF_HIGH_CM * np.sin(turn)
    back = back + 0.25 * np.clip(np.sin(turn), 0, 1) - 0.15 * np.clip(-np.sin(turn), 0, 1) ** 2
    return np.asarray(back[:, None] * BACK + up[:, None] * UP)


def _relief(turn: Floats) -> Floats:
    """Return the (rows of SHARE, columns) heights above the plane."""
    high, back = np.sin(turn), np.cos(turn)
    rim = eased(back, -0.95, -0.45) * (1 - 0.85 * eased(high, -0.45, -0.85))
    lobe = eased(high, -0.5, -0.9)
    fold = eased(back, -0.35, 0.15) * eased(high, -0.75, -0.4) * (1 - 0.5 * eased(high, 0.75, 0.95))
    tragus = np.exp(-(((np.mod(turn, 2 * np.pi) - 3.25) / 0.42) ** 2))
    bowl = -0.42 + 0 * turn
    return np.stack(
        [
            bowl,
            bowl + 0.02 + 0.05 * lobe,
            -0.30 + 0.20 * lobe + 0.20 * tragus,
            -0.08 + 0.16 * fold + 0.14 * lobe + 0.34 * tragus,
            0.02 + 0.16 * fold + 0.08 * lobe + 0.20 * tragus,
            -0.06 + 0.10 * fold + 0.14 * lobe,
            0.04 + 0.20 * rim + 0.06 * lobe,
            0.02 + 0.30 * rim + 0.02 * lobe,
            -0.10 + 0.16 * rim,
            -0.26 + 0.04 * rim,
            -0.42 + 0 * turn,
            -1.60 + 0 * turn,
        ]
    )
