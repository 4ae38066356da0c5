"""How the skin of the face moves: for each shape, where points of the bind pose go at full strength.

All are smooth in the point, so skin and the patches that lie on it move together. Only the mouth is
slit: there lips follow the jaw by their own share.
"""

from collections.abc import Callable

import numpy as np

from tools.figure.arrays import Floats
from tools.figure.face_patch import eased
from tools.figure.jaw import LINE_CM, jaw_offsets, jaw_share

Mover = Callable[[Floats], Floats]  # (n, 3) points to their (n, 3) offsets in centimetres
STEP_CM = 0.02


def skin_movers() -> dict[str, Mover]:
    """Return for each shape the function from (n, 3) points to their (n, 3) offsets in centimetres."""
    return {
        "jaw_open": jaw_open,
        "brow_up": brow_up,
        "brow_down": brow_down,
        "cheek_puff": cheek_puff,
        "lips_round": lips_round,
        "smile": smile,
    }


def jaw_open(points: Floats) -> Floats:
    """Lower the jaw until 50 mm are between the teeth."""
    return jaw_offsets(points, jaw_share(points))


def turned_normals(move: Mover, points: Floats, normals: Floats) -> Floats:
    """Return the normals of a surface whose points a shape moves."""
    slope = np.tile(np.eye(3), (len(points), 1, 1))
    for axis in range(3):
        step = np.eye(3)[axis] * STEP_CM
        slope[:, :, axis] += (move(points + step) - move(points - step)) / (2 * STEP_CM)
    x, y, z = (slope[:, :, k] for k in range(3))
    cofactors = np.stack([np.cross(y, z), np.cross(z, x), np.cross(x, y)], 2)
    turned = np.einsum("nij,nj->ni", cofactors, normals)
    return np.asarray(turned / np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-9))


def _bump(points: Floats, centre: tuple[float, float, float], radii: tuple[float, float, float]) -> Floats:
    """Return 1 at the centre on both sides of the face, falling smoothly to 0."""
    mirrored = np.column_stack([np.abs(points[:, 0]), points[:, 1:]])
    return np.asarray(np.exp(-(((mirrored - centre) / radii) ** 2).sum(1)))


def _sideways(points: Floats) -> Floats:
    """Return -1 on the right, 1 on the left, eased across the midline."""
    return np.asarray(np.tanh(points[:, 0] / 0.8))


def _offsets(points: Floats, share: Floats, way: tuple[float, float, float]) -> Floats:
    out = share[:, None] * np.array(way)
    out[:, 0] *= _sideways(points)
    return np.asarray(out)


def _forehead(points: Floats, low_cm: float) -> Floats:
    """Return 1 along the brows, fading to the hair, the temples and the lids below."""
    side, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    rise = eased(y, low_cm, 165.6) * (1 - eased(y, 166.4, 171.5))
    return np.asarray(rise * (1 - eased(side, 4.4, 6.8)) * eased(z, 2.5, 5.5))


def brow_up(points: Floats) -> Floats:
    """Raise the brows."""
    lift = _forehead(points, 163.7)
    out = _offsets(points, lift, (0.10, 0.85, 0.0))
    out[:, 2] -= 0.10 * lift
    return out


def brow_down(points: Floats) -> Floats:
    """Draw the brows down and together, as in a frown."""
    pull = _forehead(points, 163.9)
    inner = _bump(points, (1.0, 165.5, 8.0), (1.5, 1.3, 2.5))
    out = _offsets(points, pull, (-0.14, -0.34, 0.06))
    return out + _offsets(points, inner, (-0.22, -0.18, 0.14))


def cheek_puff(points: Floats) -> Floats:
    """Blow up the cheeks; the lips stay closed and come forward a little."""
    cheek = _bump(points, (4.0, 157.2, 5.4), (2.0, 2.2, 2.9))
    above = _bump(points, (0.0, 157.9, 8.6), (2.6, 0.9, 2.0))
    lips = _bump(points, (0.0, 156.4, 8.6), (2.0, 1.0, 2.0))
    out = _offsets(points, cheek, (1.15, 0.0, 0.75))
    out[:, 2] += 0.28 * above + 0.16 * lips
    out[:, 0] -= 0.10 * points[:, 0] * lips
    return out


def lips_round(points: Floats) -> Floats:
    """Purse the lips as for a whistle."""
    lips = _bump(points, (0.0, LINE_CM, 8.2), (2.9, 1.9, 3.2))
    out = np.zeros_like(points)
    out[:, 0] = -0.46 * points[:, 0] * lips
    out[:, 1] = 0.10 * (points[:, 1] - LINE_CM) * lips
    out[:, 2] = 0.95 * lips * np.exp(-((points[:, 0] / 2.2) ** 2))
    return out


def smile(points: Floats) -> Floats:
    """Draw the corners of the mouth out and up, and raise the cheeks under the eyes."""
    corner = _bump(points, (2.5, 156.5, 7.5), (1.6, 1.5, 2.6))
    cheek = _bump(points, (3.3, 159.8, 6.6), (1.7, 1.6, 2.4))
    chin = _bump(points, (0.0, 155.2, 8.4), (1.8, 1.0, 2.0))
    out = _offsets(points, corner, (0.50, 0.60, -0.40))
    out += _offsets(points, cheek, (0.18, 0.26, 0.26))
    out[:, 2] -= 0.10 * chin
    return out
