"""The inset of the face map: an open mouth with the tongue resting inside, drawn as shaded shapes."""

import numpy as np
from scipy.ndimage import gaussian_filter

from tools.figure.arrays import Floats

LIP = np.array([0.80, 0.52, 0.47])
MOUTH = np.array([0.30, 0.13, 0.13])
TEETH = np.array([0.94, 0.92, 0.87])
TONGUE = np.array([0.86, 0.50, 0.49])
SKIN_EDGE = np.array([0.84, 0.73, 0.65])
EDGE_LEVELS = 0.5


def oval(
    x: Floats, y: Floats, centre: tuple[float, float], half: tuple[float, float], power: float = 2.0
) -> Floats:
    """Return 1 in the middle of a superellipse, 0 on its edge and negative outside."""
    return np.asarray(
        1
        - (np.abs((x - centre[0]) / half[0]) ** power + np.abs((y - centre[1]) / half[1]) ** power)
        ** (1 / power)
    )


def tongue_shape(x: Floats, y: Floats) -> Floats:
    """Return a level that is positive on the tongue; x, y run from -1 to 1 over the inset, y down."""
    broad = oval(x, y, (0.0, 0.28), (0.43, 0.30), 2.3)
    tip = oval(x, y, (0.0, 0.34), (0.34, 0.28), 2.0)
    return np.maximum(broad, tip)


def mouth_inset(size_px: int) -> tuple[Floats, Floats]:
    """Return the (size, size, 4) picture and the (size, size) level of the tongue."""
    fine = size_px * 3
    y, x = (np.mgrid[0:fine, 0:fine] + 0.5) / fine * 2 - 1
    outer = oval(x, y, (0, 0), (0.98, 0.98))
    lips = np.maximum(oval(x, y, (0, 0.02), (0.74, 0.66), 2.1), -1)
    hole = oval(x, y, (0, 0.03), (0.60, 0.50), 2.1)
    colour = _domed(outer, SKIN_EDGE, 0.9)
    colour = _over(colour, lips, _domed_ring(lips, hole, LIP, y), fine)
    colour = _over(colour, hole, np.broadcast_to(MOUTH, (*x.shape, 3)) * (1.0 - 0.25 * hole[..., None]), fine)
    upper = np.minimum(oval(x, y, (0, -0.36), (0.46, 0.16), 3.0), hole * 4)
    colour = _over(colour, upper, _domed(upper, TEETH, 1.0) * _tooth_lines(x), fine)
    tongue = np.minimum(tongue_shape(x, y), hole * 3 + 0.02)
    furrow = 1 - 0.16 * np.exp(-((x / 0.035) ** 2)) * np.clip((0.52 - y) / 0.3, 0, 1)
    colour = _over(colour, tongue, _domed(tongue, TONGUE, 1.0) * furrow[..., None], fine)
    cover = np.clip(outer * fine * 0.5 + EDGE_LEVELS, 0, 1)
    picture = np.dstack([np.clip(colour, 0, 1) * cover[..., None], cover])
    picture = picture.reshape(size_px, 3, size_px, 3, 4).mean((1, 3))
    picture[..., :3] /= np.maximum(picture[..., 3:], 1e-6)
    return picture, tongue.reshape(size_px, 3, size_px, 3).mean((1, 3))


def _domed(level: Floats, colour: Floats, bright: float) -> Floats:
    """Return the colour shaded as a soft dome lit from above."""
    height = np.sqrt(np.clip(level, 0, 1))
    height = gaussian_filter(height, height.shape[0] / 60)
    slope = np.gradient(height, axis=0) * height.shape[0] / 2
    light = np.clip(0.86 + 0.10 * slope + 0.10 * height, 0.55, 1.12)
    return np.asarray(bright * light[..., None] * colour)


def _domed_ring(lips: Floats, hole: Floats, colour: Floats, y: Floats) -> Floats:
    """Return the lips as a rounded ring around the hole."""
    ring = np.clip(lips * 6, 0, 1) * np.clip(-hole * 6, 0, 1)
    light = 0.80 + 0.24 * np.sqrt(ring) + 0.05 * np.sign(y) * ring
    return np.asarray(light[..., None] * colour)


def _tooth_lines(x: Floats) -> Floats:
    gap = np.abs((x / 0.115 + 0.5) % 1.0 - 0.5)
    return np.asarray((1 - 0.12 * np.exp(-((gap / 0.06) ** 2)))[..., None])


def _over(below: Floats, level: Floats, colour: Floats, fine: int) -> Floats:
    share = np.clip(level * fine * 0.25 + EDGE_LEVELS, 0, 1)[..., None]
    return np.asarray(below * (1 - share) + colour * share)
