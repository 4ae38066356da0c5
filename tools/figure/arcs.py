"""Parts a picture of region numbers into regions that share their borders exactly.

Every border between two regions (or a region and the outside) is one arc. An arc is smoothed and fitted
once and then used by the regions on both its sides, so no gap and no overlap can arise. Pictures are
(height, width) arrays, points are in pixels, x to the right and y down.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d

from tools.figure.arrays import Bools, Floats, Ints
from tools.figure.curves import Curve, fitted, reversed_curve

OUTSIDE = -1
LEAST_RING_PX2 = 4.0  # smaller rings come from single pixels
STEPS = ((1, 0), (0, 1), (-1, 0), (0, -1))  # right, down, left, up
Node = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Arc:
    """A border along pixel edges. left, right: the region numbers beside it when walked from its start."""

    points: Floats
    left: int
    right: int
    start: Node
    end: Node

    @property
    def closed(self) -> bool:
        """Whether it is a whole ring that meets no third region."""
        return self.start == self.end and np.array_equal(self.points[0], self.points[-1])


@dataclass(frozen=True, slots=True)
class Smoothness:
    """How borders become curves.

    inner_px, outer_px: blur along borders inside the body and along its edge. tolerance_px: of the curves.
    """

    inner_px: float
    outer_px: float
    tolerance_px: float


def region_rings(labels: Ints, smoothness: Smoothness) -> dict[int, list[list[Curve]]]:
    """Return for each region number its closed rings of curves, the largest first; holes are rings too."""
    arcs = list(borders(without_diagonals(labels)))
    curves = [_smooth_curves(arc, smoothness) for arc in arcs]
    found: dict[int, list[list[Curve]]] = {}
    for number in sorted({arc.left for arc in arcs} | {arc.right for arc in arcs} - {OUTSIDE}):
        if number != OUTSIDE:
            rings = [(abs(_area(ring)), ring) for ring in _rings(number, arcs, curves)]
            kept = sorted((pair for pair in rings if pair[0] >= LEAST_RING_PX2), key=lambda pair: -pair[0])
            found[number] = [ring for _, ring in kept]
    return found


def _area(ring: Sequence[Curve]) -> float:
    """Return the signed area inside the knots and handles of a ring, in square pixels."""
    handles = np.vstack([curve[:3] for curve in ring])
    x, y = handles.T
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2


def without_diagonals(labels: Ints) -> Ints:
    """Return the picture changed so that no region touches itself across a corner only."""
    out = np.pad(labels, 1, constant_values=OUTSIDE)
    for _ in range(20):
        a, b, c, d = out[:-1, :-1], out[:-1, 1:], out[1:, :-1], out[1:, 1:]
        falling = (a == d) & (a != b) & (a != c)
        rising = (b == c) & (b != a) & (b != d) & ~falling
        if not falling.any() and not rising.any():
            break
        for corner, side, (row, column) in ((falling, a, (0, 1)), (rising, b, (0, 0))):
            at = np.argwhere(corner)
            out[at[:, 0] + row, at[:, 1] + column] = side[corner]
    return np.asarray(out[1:-1, 1:-1])


def borders(labels: Ints) -> Iterator[Arc]:
    """Yield every border once."""
    walk = _Walk(labels)
    for node in walk.junctions():
        for way in range(4):
            if walk.is_free(node, way):
                yield walk.arc(node, way)
    for node, way in walk.rest():
        if walk.is_free(node, way):
            yield walk.arc(node, way)


class _Walk:
    """Follows pixel edges between unlike pixels; nodes are pixel corners (column, row)."""

    def __init__(self, labels: Ints) -> None:
        self._labels = np.pad(labels, 1, constant_values=OUTSIDE)
        across = self._labels[:-1, 1:] != self._labels[1:, 1:]
        down = self._labels[1:, :-1] != self._labels[1:, 1:]
        # free[row, column, way]: the edge that leaves the corner that way and was not walked yet
        self._free: Bools = np.zeros((*across.shape, 4), bool)
        self._free[..., 0], self._free[..., 1] = across, down
        self._free[:, 1:, 2], self._free[1:, :, 3] = across[:, :-1], down[:-1]
        self._free[:, -1, 0] = self._free[-1, :, 1] = False
        self._degree = self._free.sum(2)

    def junctions(self) -> Iterator[Node]:
        for row, column in np.argwhere(self._degree > 2):
            yield int(column), int(row)

    def rest(self) -> Iterator[tuple[Node, int]]:
        for row, column in np.argwhere(self._free[..., 0]):
            yield (int(column), int(row)), 0

    def is_free(self, node: Node, way: int) -> bool:
        return bool(self._free[node[1], node[0], way])

    def arc(self, start: Node, way: int) -> Arc:
        left, right = self._beside(start, way)
        at, points = start, [start]
        while True:
            self._free[at[1], at[0], way] = False
            at = at[0] + STEPS[way][0], at[1] + STEPS[way][1]
            self._free[at[1], at[0], (way + 2) % 4] = False
            points.append(at)
            if at == start or self._degree[at[1], at[0]] > 2:
                return Arc(np.array(points, float), left, right, start, at)
            way = int(np.flatnonzero(self._free[at[1], at[0]])[0])

    def _beside(self, node: Node, way: int) -> tuple[int, int]:
        """Return the numbers left and right of an edge. Corner (0, 0) is between padded pixels 0 and 1."""
        x, y = node
        here, right_of, below, across = (y, x), (y, x + 1), (y + 1, x), (y + 1, x + 1)
        pixels = ((right_of, across), (across, below), (below, here), (here, right_of))
        left, right = pixels[way]
        return int(self._labels[left]), int(self._labels[right])


def _smooth_curves(arc: Arc, smoothness: Smoothness) -> list[Curve]:
    blur = smoothness.outer_px if OUTSIDE in (arc.left, arc.right) else smoothness.inner_px
    points = _smoothed(arc.points, blur, arc.closed)
    return fitted(points, smoothness.tolerance_px, arc.closed)


def _smoothed(points: Floats, blur_px: float, closed: bool) -> Floats:
    """Return the path without its stairs; the ends of an open path stay where they are."""
    if closed:
        ring = gaussian_filter1d(points[:-1], blur_px, axis=0, mode="wrap")
        return np.vstack([ring, ring[:1]])
    reach = min(len(points) - 1, int(4 * blur_px) + 1)
    before = 2 * points[0] - points[reach:0:-1]
    after = 2 * points[-1] - points[-2 : -reach - 2 : -1]
    smooth = gaussian_filter1d(np.vstack([before, points, after]), blur_px, axis=0, mode="nearest")
    smooth = smooth[reach : reach + len(points)]
    smooth[0], smooth[-1] = points[0], points[-1]
    return np.asarray(smooth)


def _rings(number: int, arcs: Sequence[Arc], curves: Sequence[list[Curve]]) -> list[list[Curve]]:
    """Return the rings around one region, walked with the region to the left."""
    leaving: dict[Node, tuple[Node, list[Curve]]] = {}
    rings = []
    for arc, parts in zip(arcs, curves, strict=True):
        if number not in (arc.left, arc.right):
            continue
        forward = arc.left == number
        walked = parts if forward else [reversed_curve(curve) for curve in reversed(parts)]
        start, end = (arc.start, arc.end) if forward else (arc.end, arc.start)
        if start == end:
            rings.append(walked)
        else:
            leaving[start] = (end, walked)
    while leaving:
        start = next(iter(leaving))
        at, ring = start, []
        while at in leaving:
            at, walked = leaving.pop(at)
            ring += walked
        rings.append(ring)
    return rings
