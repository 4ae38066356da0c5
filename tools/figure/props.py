"""Walls, chairs, mats and straps as plain blocks. Coordinates in centimetres on the floor."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tools.figure.arrays import Floats, Ints, unit
from tools.figure.body import Body
from tools.figure.kinematics import posed_point

BLUE_GREY = np.array([0.56, 0.63, 0.71])
PALE_BLUE = np.array([0.60, 0.69, 0.76])
SLATE = np.array([0.38, 0.47, 0.57])
MAT_CM = 1.2
CORNERS = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], float)
SIDES = np.array(
    [
        [0, 1, 3], [0, 3, 2], [4, 6, 7], [4, 7, 5], [0, 4, 5], [0, 5, 1],
        [2, 3, 7], [2, 7, 6], [0, 2, 6], [0, 6, 4], [1, 5, 7], [1, 7, 3],
    ]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Solid:
    """A flat-shaded thing: triangles with vertices of their own."""

    vertices: Floats
    normals: Floats
    faces: Ints
    colour: Floats


def block(low: Sequence[float], high: Sequence[float], colour: Floats) -> Solid:
    """Return a box between two corners."""
    first, last = np.array(low, float), np.array(high, float)
    return _solid(first + CORNERS * (last - first), colour)


def band(start: Floats, end: Floats, wide_cm: float, thick_cm: float, colour: Floats) -> Solid:
    """Return a straight strap between two points, flat side up where it can be."""
    along = end - start
    across = np.cross(along, [0.0, 1.0, 0.0]) if abs(unit(along)[1]) < 0.95 else np.array([1.0, 0.0, 0.0])
    wide = unit(across) * wide_cm
    thick = unit(np.cross(wide, along)) * thick_cm
    middle = CORNERS - np.array([0.5, 0.5, 0.0])
    return _solid(start + middle[:, :1] * wide + middle[:, 1:2] * thick + CORNERS[:, 2:] * along, colour)


def _solid(corners: Floats, colour: Floats) -> Solid:
    vertices = corners[SIDES].reshape(-1, 3)
    faces = np.arange(len(vertices)).reshape(-1, 3)
    triangle = vertices[faces]
    normal = np.cross(triangle[:, 1] - triangle[:, 0], triangle[:, 2] - triangle[:, 0])
    outward = np.sign((normal * (triangle.mean(1) - corners.mean(0))).sum(1, keepdims=True))
    normal = normal * outward / np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    return Solid(vertices, np.repeat(normal, 3, axis=0), faces, np.tile(colour, (len(vertices), 1)))


def chair(x: float, z: float, facing: float) -> list[Solid]:
    """Return a chair; `facing` 1 faces the front, -1 the back (then its rest is to hold on to)."""

    def part(low: Sequence[float], high: Sequence[float]) -> Solid:
        ends = np.array([low, high], float) * [1, 1, facing] + [x, 0, z]
        return block(ends.min(0), ends.max(0), BLUE_GREY)

    legs = [part((sx - 1.6, 0, sz - 1.6), (sx + 1.6, 40, sz + 1.6)) for sx in (-19, 19) for sz in (-20, 16)]
    posts = [part((sx - 1.6, 40, -21.6), (sx + 1.6, 84, -18.4)) for sx in (-19, 19)]
    return [*legs, *posts, part((-21, 39.5, -22), (21, 43.0, 18)), part((-19, 66, -21.2), (19, 84, -18.8))]


def build_props(
    written: Sequence[Sequence[Any]], body: Body, matrices: Floats, vertices: Floats
) -> list[Solid]:
    """Return the solids of a pose.

    written: `["block", low, high]`, `["chair", x, z, facing]`, `["mat"]` under the figure,
    or `["strap", landmark, landmark]`.
    """
    solids: list[Solid] = []
    for kind, *rest in written:
        if kind == "block":
            solids.append(block(rest[0], rest[1], BLUE_GREY))
        elif kind == "chair":
            solids += chair(*rest)
        elif kind == "mat":
            low, high = vertices.min(0) - 10, vertices.max(0) + 10
            solids.append(block((low[0], -MAT_CM, low[2]), (high[0], -0.15, high[2]), PALE_BLUE))
        elif kind == "strap":
            start, end = (posed_point(body, matrices, name) for name in rest)
            solids.append(band(start, end, 3.0, 0.5, SLATE))
        else:
            raise ValueError(f"no prop is called {kind!r}")
    return solids
