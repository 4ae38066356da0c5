"""Plain bodies made of triangles: boxes with soft edges, tubes, bands and cushions. In centimetres."""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations, product

import numpy as np

from twitchcare.figure.arrays import Floats, Ints, unit


class Material(StrEnum):
    """What a thing is made of; the view gives each a colour for light and dark."""

    WOOD = "wood"
    WALL = "wall"
    MAT = "mat"
    FABRIC = "fabric"
    METAL = "metal"


@dataclass(frozen=True, slots=True, eq=False)
class Solid:
    """A closed thing of one material. vertices, normals: (n, 3). faces: (m, 3), wound to face outwards.

    looks_to: for a wall the direction that its shown side faces. is_static: it stays where it is while
    the body moves, so that it may be kept between frames.
    """

    vertices: Floats
    normals: Floats
    faces: Ints
    material: Material
    looks_to: tuple[float, float, float] | None = None
    is_static: bool = True

    def opacity_from(self, eye_cm: Floats) -> float:
        """Return how dense to draw it: walls let the body shine through, most of all from behind."""
        if self.looks_to is None:
            return 1.0
        in_front = (eye_cm - self.vertices.mean(0)) @ np.array(self.looks_to) > 0
        return _WALL_OPACITY if in_front else _WALL_FROM_BEHIND

    def placed(self, turn: Floats, shift_cm: Floats) -> "Solid":
        """Return the solid turned by a (3, 3) rotation about the origin and then moved."""
        looks = self.looks_to
        if looks is not None:
            x, y, z = (turn @ np.array(looks)).tolist()
            looks = (x, y, z)
        return replace(
            self, vertices=self.vertices @ turn.T + shift_cm, normals=self.normals @ turn.T, looks_to=looks
        )


_WALL_OPACITY, _WALL_FROM_BEHIND = 0.45, 0.20
_ROUND = 12  # sides of a tube


def box(
    low: tuple[float, ...],
    high: tuple[float, ...],
    material: Material,
    bevel_cm: float = 0.8,
    looks_to: tuple[float, float, float] | None = None,
) -> Solid:
    """Return a box between two corners; its edges and corners are cut and shaded as if they were round."""
    first, last = np.array(low, np.float64), np.array(high, np.float64)
    half, middle = (last - first) / 2, (last + first) / 2
    cut = min(bevel_cm, 0.9 * float(half.min()))
    signs = np.repeat(np.array(list(product((-1.0, 1.0), repeat=3))), 3, axis=0)
    along = np.tile(np.eye(3), (8, 1))
    vertices = signs * (half - cut * (1 - along))
    return Solid(vertices + middle, signs * along, _facing_out(vertices, _BOX_FACES), material, looks_to)


def _box_faces() -> Ints:
    """Return the 44 triangles of a box whose vertex 3 * corner + axis lies on the face across that axis."""
    at = {
        (corner, axis): 3 * i + axis
        for i, corner in enumerate(product((-1, 1), repeat=3))
        for axis in range(3)
    }
    faces: list[tuple[int, int, int]] = [(at[c, 0], at[c, 1], at[c, 2]) for c in product((-1, 1), repeat=3)]
    for axis, sign in product(range(3), (-1, 1)):
        a, b, c, d = (at[corner, axis] for corner in product((-1, 1), repeat=3) if corner[axis] == sign)
        faces += [(a, b, d), (a, d, c)]
    for (one, two), signs in product(combinations(range(3), 2), product((-1, 1), repeat=2)):
        near, far = (corner for corner in product((-1, 1), repeat=3) if (corner[one], corner[two]) == signs)
        a, b, c, d = at[near, one], at[far, one], at[far, two], at[near, two]
        faces += [(a, b, c), (a, c, d)]
    return np.array(faces, np.int64)


_BOX_FACES = _box_faces()


def _facing_out(vertices: Floats, faces: Ints) -> Ints:
    """Return the faces of a convex body around the origin, each wound to face outwards."""
    a, b, c = (vertices[faces[:, k]] for k in range(3))
    inwards = (np.cross(b - a, c - a) * (a + b + c)).sum(1) < 0
    return np.where(inwards[:, None], faces[:, ::-1], faces)


def tube(start: Floats, end: Floats, radius_cm: float, material: Material, level: bool = False) -> Solid:
    """Return a round bar. level: for a leg, which goes up: its ends lie level even if it leans."""
    along = unit(end - start)
    across, other = (np.eye(3)[2], np.eye(3)[0]) if level else _across(along)
    angles = np.arange(_ROUND) * 2 * np.pi / _ROUND
    ring = np.cos(angles)[:, None] * across + np.sin(angles)[:, None] * other
    rims = [start + radius_cm * ring, end + radius_cm * ring]
    vertices = np.vstack([*rims, *rims])
    outwards = ring - (ring @ along)[:, None] * along
    outwards /= np.linalg.norm(outwards, axis=1, keepdims=True)
    cap = np.tile(np.cross(across, other), (_ROUND, 1))
    normals = np.vstack([outwards, outwards, -cap, cap])
    i, j = np.arange(_ROUND), (np.arange(_ROUND) + 1) % _ROUND
    sides = [np.stack([i, j, j + _ROUND], 1), np.stack([i, j + _ROUND, i + _ROUND], 1)]
    low, high = 2 * _ROUND, 3 * _ROUND
    fan, zero = np.arange(1, _ROUND - 1), np.zeros(_ROUND - 2, np.int64)
    caps = [np.stack([zero, fan + 1, fan], 1) + low, np.stack([zero, fan, fan + 1], 1) + high]
    return Solid(vertices, normals, np.vstack([*sides, *caps]), material)


def band(start: Floats, end: Floats, wide_cm: float, thick_cm: float, material: Material) -> Solid:
    """Return a straight strap between two points, its flat side level where it can be."""
    along = end - start
    length = float(np.linalg.norm(along))
    forward = along / length if length > 1e-6 else np.array([0.0, 0.0, 1.0])
    across, other = _across(forward)
    half = (wide_cm / 2, thick_cm / 2, max(length, thick_cm) / 2)
    straight = box((-half[0], -half[1], -half[2]), half, material, 0.3 * thick_cm)
    return straight.placed(np.stack([across, other, forward], 1), (start + end) / 2)


def _across(along: Floats) -> tuple[Floats, Floats]:
    """Return two unit vectors square to a third and to each other; the first is level where it can be."""
    upright = abs(float(along[1])) > 0.95
    across = unit(np.cross([0.0, 1.0, 0.0] if not upright else [0.0, 0.0, 1.0], along))
    return across, np.cross(along, across)


def cushion(half_cm: tuple[float, float, float], material: Material, roundness: float, edge: float) -> Solid:
    """Return a ball (both 1) or a cushion: a smaller roundness squares its outline, a smaller edge its side.

    Its middle is at the origin.
    """
    rows, columns = 9, 20
    up = np.linspace(-np.pi / 2, np.pi / 2, rows)[1:-1, None]
    round_ = (np.arange(columns) * 2 * np.pi / columns)[None, :]
    ring = np.stack(
        [
            _power(np.cos(up), edge) * _power(np.cos(round_), roundness),
            _power(np.sin(up), edge) * np.ones_like(round_),
            _power(np.cos(up), edge) * _power(np.sin(round_), roundness),
        ],
        -1,
    ).reshape(-1, 3)
    poles = np.array([[0.0, -1.0, 0.0], [0.0, 1.0, 0.0]])
    vertices = np.vstack([ring, poles]) * np.array(half_cm)
    faces = _facing_out(vertices, _globe_faces(rows - 2, columns))
    return Solid(vertices, smooth_normals(vertices, faces), faces, material)


def _power(values: Floats, exponent: float) -> Floats:
    exact = np.round(values, 12)  # a root makes much of the rounding of a zero
    return np.asarray(np.sign(exact) * np.abs(exact) ** exponent)


def _globe_faces(rows: int, columns: int) -> Ints:
    i = np.arange(columns)
    j = (i + 1) % columns
    faces = []
    for row in range(rows - 1):
        low, high = row * columns, (row + 1) * columns
        faces += [np.stack([low + i, low + j, high + j], 1), np.stack([low + i, high + j, high + i], 1)]
    south, north, top = rows * columns, rows * columns + 1, (rows - 1) * columns
    for pole, row in ((south, 0), (north, top)):
        faces.append(np.stack([np.full(columns, pole), row + i, row + j], 1))
    return np.vstack(faces)


def smooth_normals(vertices: Floats, faces: Ints) -> Floats:
    """Return unit normals that are the mean of the faces around each vertex, by their area."""
    a, b, c = (vertices[faces[:, k]] for k in range(3))
    square = np.cross(b - a, c - a)
    total = np.zeros_like(vertices)
    for k in range(3):
        np.add.at(total, faces[:, k], square)
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12))


def divided(solid: Solid, longest_cm: float) -> Solid:
    """Return the same solid with no edge over a length: for a painter that sorts triangles by distance."""
    vertices, normals, faces = solid.vertices, solid.normals, solid.faces
    while True:
        corners = vertices[faces]
        lengths = np.linalg.norm(corners - np.roll(corners, -1, axis=1), axis=2)
        rows = np.flatnonzero(lengths.max(1) > longest_cm)
        if not len(rows):
            return replace(solid, vertices=vertices, normals=normals, faces=faces)
        split = lengths[rows].argmax(1)
        a, b, c = (faces[rows, (split + k) % 3] for k in range(3))
        new = len(vertices) + np.arange(len(rows))
        vertices = np.vstack([vertices, (vertices[a] + vertices[b]) / 2])
        between = normals[a] + normals[b]
        normals = np.vstack([normals, between / np.linalg.norm(between, axis=1, keepdims=True)])
        halves = [np.stack([a, new, c], 1), np.stack([new, b, c], 1)]
        faces = np.vstack([np.delete(faces, rows, axis=0), *halves])
