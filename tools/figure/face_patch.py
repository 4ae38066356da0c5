"""Small surfaces of the face that a grid of distances cannot hold: lids, lips, teeth, hair.

Each is a grid of rows and columns. It lies on the skin with its outer row, so that no seam is seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np

from tools.figure.arrays import MIRROR_X, Floats, Ints

SEAT_ROUNDS = 50
SKIRT_CM, RIM_CM = 0.4, 0.015
AS_SKIN = ""  # a region: that of the skin near by


class Surface(Protocol):
    """The skin below, as a distance that is negative inside."""

    def distance(self, points: Floats) -> Floats:
        """Return the distance at (n, 3) points, in centimetres."""

    def normals(self, points: Floats, step_cm: float = ...) -> Floats:
        """Return outward unit normals."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A surface in the bind pose.

    points: (n, 3). faces: (m, 3) wound outwards. tint: (n, 3). shade: (n,) factor on the ambient light.
    region: (n,) labels such as `cheek_L`, or AS_SKIN. seated: (n,) 1 where the normal is that of the skin.
    follows: (n,) share of the movements of the skin. moved: for the shapes that the patch makes itself,
    the points at full strength.
    """

    points: Floats
    faces: Ints
    tint: Floats
    shade: Floats
    region: tuple[str, ...]
    seated: Floats
    follows: Floats
    moved: dict[str, Floats] = field(default_factory=dict)

    def mirrored(self) -> "Patch":
        """Return the same patch on the right side of the face."""
        return replace(
            self,
            points=self.points * MIRROR_X,
            faces=self.faces[:, ::-1].copy(),
            region=tuple(other_side(name) for name in self.region),
            moved={other_side(name): points * MIRROR_X for name, points in self.moved.items()},
        )


def other_side(name: str) -> str:
    """Return the name with L and R exchanged."""
    return name[:-2] + {"_L": "_R", "_R": "_L"}.get(name[-2:], name[-2:])


def grid_faces(rows: int, columns: int, closed: bool) -> Ints:
    """Return triangles of a grid, row by row; closed: the last column meets the first."""
    across = np.arange(columns if closed else columns - 1)
    row, column = np.meshgrid(np.arange(rows - 1), across, indexing="ij")
    after = (column + 1) % columns
    a, b = row * columns + column, row * columns + after
    c, d = a + columns, b + columns
    first, second = np.stack([a, b, d], -1), np.stack([a, d, c], -1)
    return np.concatenate([first.reshape(-1, 3), second.reshape(-1, 3)]).astype(np.int64)


def wound_along(points: Floats, faces: Ints, outward: Floats) -> Ints:
    """Return the triangles of one grid wound so that most of them face along the (n, 3) directions."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    return faces if (np.cross(b - a, c - a) * outward[faces[:, 0]]).sum() > 0 else faces[:, ::-1].copy()


def fan_faces(columns: int) -> Ints:
    """Return the triangles from point 0 to a closed ring of the points 1 to `columns`."""
    here = np.arange(columns)
    return np.stack([np.zeros(columns, np.int64), 1 + here, 1 + (here + 1) % columns], 1)


def through(controls: Floats, at: Sequence[float] | Floats) -> Floats:
    """Return points of the smooth curves through (k, ...) controls at fractional indices."""
    places = np.asarray(at, float)
    base = np.clip(np.floor(places).astype(int), 0, len(controls) - 2)
    part = (places - base).reshape(-1, *[1] * (controls.ndim - 1))
    first, last = 2 * controls[:1] - controls[1:2], 2 * controls[-1:] - controls[-2:-1]
    padded = np.concatenate([first, controls, last])
    p0, p1, p2, p3 = (padded[base + k] for k in range(4))
    bend = 2 * p0 - 5 * p1 + 4 * p2 - p3
    twist = 3 * (p1 - p2) + p3 - p0
    return np.asarray(p1 + 0.5 * part * (p2 - p0 + part * (bend + part * twist)))


def seat(surface: Surface, points: Floats, direction: Floats, from_cm: float = 6.0) -> Floats:
    """Return the points moved against `direction` until they meet the skin, starting outside of it."""
    points = points + direction * from_cm
    for _ in range(SEAT_ROUNDS):
        points = points - direction * np.clip(surface.distance(points), -0.6, 1.2)[:, None] * 0.9
    return points


def skirted(surface: Surface, rows: Floats) -> Floats:
    """Return the (rows, columns, 3) points with one more row that goes from the last one into the skin.

    It closes the gap to the sunk skin below, where that is coarse.
    """
    out = surface.normals(rows[-1])
    return np.concatenate([rows[:-1], [rows[-1] + RIM_CM * out, rows[-1] - SKIRT_CM * out]])


def forward(points: Floats) -> Floats:
    """Return the direction to the front for each point."""
    return np.broadcast_to([0.0, 0.0, 1.0], points.shape)


def eased(value: Floats, low: float | Floats, high: float | Floats) -> Floats:
    """Return 0 at `low`, 1 at `high`, eased in between; low may be the larger."""
    t = np.clip((value - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t))


def vertex_normals(points: Floats, faces: Ints) -> Floats:
    """Return unit normals, each the mean of the triangles around a point."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    flat = np.cross(b - a, c - a)
    total = np.zeros_like(points)
    for k in range(3):
        np.add.at(total, faces[:, k], flat)
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12))


def painted(values: Floats, marks: Sequence[tuple[float, tuple[float, float, float]]]) -> Floats:
    """Return (n, 3) colours between marks (value, colour) in rising order."""
    at = [mark for mark, _ in marks]
    return np.stack([np.interp(values, at, [colour[k] for _, colour in marks]) for k in range(3)], 1)
