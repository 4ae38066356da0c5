"""Where the jaw turns and how far skin and lips follow it."""

import numpy as np

from tools.figure.arrays import Floats, turn_x
from tools.figure.face_patch import eased

HALF_CM = 2.42  # of the mouth's width
LINE_CM = 156.45  # height of the mouth line
JAW_JOINT_CM = np.array([0.0, 159.6, 0.8])
JAW_DEG = 33.0
JAW_SLIDE_CM = np.array([0.0, -0.95, 1.2])  # the joint's head glides forwards and down
NARROWER = 0.16  # the open mouth is narrower by this share


def jaw_offsets(points: Floats, share: Floats) -> Floats:
    """Return the way of points that follow the jaw by a share, at 50 mm between the teeth."""
    turned = (points - JAW_JOINT_CM) @ turn_x(JAW_DEG).T + JAW_JOINT_CM + JAW_SLIDE_CM
    return np.asarray(share[:, None] * (turned - points))


def jaw_share(points: Floats) -> Floats:
    """Return how far skin follows the jaw: 0 above the line from the mouth to the joint, 1 at the chin."""
    side, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    line = LINE_CM + np.clip(7.4 - z, 0, 9) * 0.60
    soft = 0.30 + 0.75 * np.clip(side - 1.0, 0, 2.2) + 0.10 * np.clip(6.0 - z, 0, 6)
    below = eased(line - y, -soft, soft)
    under = (y - 151.0) * 0.55 + (z - 1.2) * 0.62  # chin and floor of the mouth are in, the throat is out
    throat = eased(under, 0.2, 4.2)
    ear = eased(z, -0.6, 3.2)
    return np.asarray(below * throat * ear)


def lip_share(points: Floats, upper: Floats) -> Floats:
    """Return how far the lips follow the jaw; upper: 1 on the upper lip, 0 on the lower."""
    away = np.clip(np.abs(points[:, 0]) / HALF_CM, 0, 1)
    oval = (1 - away**2.2) ** 0.6
    return np.asarray(0.5 - 0.5 * oval * (2 * upper - 1))


def narrowed(points: Floats, share: Floats) -> Floats:
    """Return the way in of the mouth's sides when it opens."""
    out = np.zeros_like(points)
    out[:, 0] = -NARROWER * points[:, 0] * share
    out[:, 2] = -0.25 * share * (np.abs(points[:, 0]) / HALF_CM) ** 2
    return out
