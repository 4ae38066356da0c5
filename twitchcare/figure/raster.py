"""Fills triangles into a picture with a depth for each pixel, in numpy.

Triangles of about the same size are filled together: each gets a box of pixels, and those of the box that
it covers and that nothing nearer covers are painted.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from twitchcare.figure.arrays import Floats, Ints, Singles

_BOXES = (4, 8, 16, 32, 64, 128, 256, 512, 1024, 4096)
_AT_ONCE = 60_000  # pixels of boxes that are looked at together
_FAR = np.float32(1e9)


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """What is seen at each pixel: its depth, its triangle (-1 for none) and two of the three shares."""

    depth: Singles
    triangle: Ints
    second: Singles
    third: Singles

    def clear(self) -> None:
        """Forget what was painted; cheaper than a new layer."""
        self.depth.fill(_FAR)
        self.triangle.fill(-1)

    @staticmethod
    def empty(pixels: int) -> "Layer":
        return Layer(
            np.full(pixels, _FAR),
            np.full(pixels, -1, np.int32),
            np.zeros(pixels, np.float32),
            np.zeros(pixels, np.float32),
        )


def fill(layer: Layer, spots: Floats, faces: Ints, width: int, height: int) -> None:
    """Paint triangles over a layer. spots: (n, 3) pixel x, pixel y and depth of the corners."""
    corners = spots.astype(np.float32)[faces]
    first, second, third = (corners[:, k, :2] for k in range(3))  # by hand: `min` over three is slow
    low = np.floor(np.minimum(np.minimum(first, second), third)).astype(np.int64)
    high = np.ceil(np.maximum(np.maximum(first, second), third)).astype(np.int64)
    np.maximum(low, 0, out=low)
    np.minimum(high, np.array((width, height)), out=high)
    spread = high - low
    seen = np.flatnonzero((spread[:, 0] > 0) & (spread[:, 1] > 0) & (_doubled_area(corners) != 0))
    kind = np.searchsorted(_BOXES, spread[seen])
    sort = kind[:, 0] * len(_BOXES) + kind[:, 1]
    order = np.argsort(sort, kind="stable")
    ends = np.cumsum(np.bincount(sort, minlength=len(_BOXES) ** 2)).tolist()
    for number, (begin, end) in enumerate(pairwise([0, *ends])):
        across, down = (_BOXES[part] for part in divmod(number, len(_BOXES)))
        step = max(1, _AT_ONCE // (across * down))
        for start in range(begin, end, step):
            some = seen[order[start : min(start + step, end)]]
            size = (min(across, width), min(down, height))
            _fill_boxes(layer, corners[some], some, low[some], high[some], size, width)


def _fill_boxes(
    layer: Layer, corners: Singles, numbers: Ints, low: Ints, high: Ints, size: tuple[int, int], width: int
) -> None:
    first, second, third = corners[:, 0], corners[:, 1], corners[:, 2]
    columns, rows = np.arange(size[0], dtype=np.int32), np.arange(size[1], dtype=np.int32)
    x = (low[:, 0, None] + columns).astype(np.float32) + np.float32(0.5)
    y = (low[:, 1, None] + rows).astype(np.float32) + np.float32(0.5)
    u = _share(third, first, corners, x, y)
    v = _share(first, second, corners, x, y)
    inside = (u >= 0) & (v >= 0) & (u + v <= 1)
    if (low + size > high.max(0)).any():  # a box may reach over the rim of the picture
        inside &= ((x < high[:, :1])[:, None, :]) & ((y < high[:, 1:])[:, :, None])
    hits = np.flatnonzero(inside)
    which, within = np.divmod(hits, size[0] * size[1])
    pixel = (low[:, 1] * width + low[:, 0])[which] + (rows[:, None] * width + columns).ravel()[within]
    u, v = u.ravel()[hits], v.ravel()[hits]
    z = first[:, 2]
    depth = z[which] + u * (second[:, 2] - z)[which] + v * (third[:, 2] - z)[which]
    np.minimum.at(layer.depth, pixel, depth)
    nearer = np.flatnonzero(depth == layer.depth[pixel])
    pixel = pixel[nearer]
    layer.triangle[pixel] = numbers[which[nearer]]
    layer.second[pixel], layer.third[pixel] = u[nearer], v[nearer]


def _share(a: Singles, b: Singles, corners: Singles, x: Singles, y: Singles) -> Singles:
    """Return the share of a corner at each pixel: it grows evenly from the side a to b that lies opposite."""
    area = _doubled_area(corners)
    grow_x, grow_y = ((a[:, 1] - b[:, 1]) / area)[:, None], ((b[:, 0] - a[:, 0]) / area)[:, None]
    along, down = grow_x * (x - a[:, :1]), grow_y * (y - a[:, 1:2])
    return np.asarray(along[:, None, :] + down[:, :, None])


def _doubled_area(corners: Singles) -> Singles:
    first, second, third = corners[:, 0], corners[:, 1], corners[:, 2]
    return np.asarray(
        (second[:, 0] - first[:, 0]) * (third[:, 1] - first[:, 1])
        - (third[:, 0] - first[:, 0]) * (second[:, 1] - first[:, 1])
    )
