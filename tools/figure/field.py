"""The signed distance field of the posed body, in centimetres, negative inside."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from tools.figure.arrays import MIRROR_X, Floats, Ints
from tools.figure.body import Body, Primitive
from tools.figure.kernels import all_group_distances, body_distances, chosen_distances

SHAPES = {"ellipsoid": 0, "chain": 1, "loft": 2}
MIDLINE_CM = 9.0
ROLES = {"add": 0, "carve": 1, "tag": 2}


class Field:
    """Distance to a set of primitives carried by posed bones."""

    def __init__(
        self, body: Body, primitives: Sequence[Primitive], matrices: Floats, even: bool = False
    ) -> None:
        """Pack the primitives. even: the pose is the same on both sides, so make the field exactly so."""
        count, self._even = len(primitives), even
        self._kind = np.zeros((count, 5), np.int64)
        self._data, self._bounds = np.zeros((count, 16)), np.zeros((count, 4))
        self._blends = body.group_blends_cm
        segments: list[Floats] = [np.zeros(8)]
        tables: list[Floats] = [np.ones((96, 4))]
        for i, primitive in enumerate(primitives):
            matrix = matrices[primitive.bone]
            self._kind[i, :3] = SHAPES[primitive.shape], primitive.group, ROLES[primitive.role]
            self._data[i, 0] = primitive.blend_cm
            self._kind[i, 3] = len(segments) if primitive.shape == "chain" else len(tables)
            if primitive.shape == "ellipsoid":
                self._pack_ellipsoid(i, primitive, matrix)
            elif primitive.shape == "chain":
                segments.extend(self._pack_chain(i, primitive, matrix))
            else:
                tables.append(self._pack_loft(i, primitive, matrix))
            self._kind[i, 4] = len(segments)
        self._segments, self._tables = np.array(segments), np.array(tables)

    def distance(self, points: Floats) -> Floats:
        """Return the distance to the body at (n, 3) points."""
        packed = (self._kind, self._data, self._bounds, self._segments, self._tables, self._blends)
        out = body_distances(np.ascontiguousarray(points, float), *packed)
        if self._even:  # parts of the left are blended first, which matters a little near the midline
            near = np.flatnonzero(np.abs(points[:, 0]) < MIDLINE_CM)
            out[near] = (out[near] + body_distances(points[near] * MIRROR_X, *packed)) / 2
        return out

    def to_groups(self, points: Floats) -> Floats:
        """Return (n, groups) distances to the blend groups."""
        packed = (self._kind, self._data, self._bounds, self._segments, self._tables)
        return all_group_distances(np.ascontiguousarray(points, float), *packed, len(self._blends))

    def to_primitives(self, points: Floats, chosen: Sequence[int] | Ints) -> Floats:
        """Return (n, chosen) distances to single primitives."""
        packed = (self._kind, self._data, self._segments, self._tables)
        return chosen_distances(np.ascontiguousarray(points, float), np.asarray(chosen, np.int64), *packed)

    def gradient(self, points: Floats, step_cm: float = 0.08) -> Floats:
        """Return the gradient by central differences."""
        out = np.empty_like(points)
        for axis in range(3):
            step = np.zeros(3)
            step[axis] = step_cm
            out[:, axis] = self.distance(points + step) - self.distance(points - step)
        return out / (2 * step_cm)

    def normals(self, points: Floats, step_cm: float = 0.08) -> Floats:
        """Return outward unit normals."""
        slope = self.gradient(points, step_cm)
        return np.asarray(slope / (np.linalg.norm(slope, axis=1, keepdims=True) + 1e-12))

    def project(self, points: Floats, rounds: int = 3, cap_cm: float = 0.5) -> Floats:
        """Return the points moved onto the surface by Newton steps."""
        for _ in range(rounds):
            slope = self.gradient(points)
            steep = np.maximum((slope * slope).sum(1), 0.05)
            points = points - slope * np.clip(self.distance(points) / steep, -cap_cm, cap_cm)[:, None]
        return points

    def openness(
        self, points: Floats, normals: Floats, reaches: Sequence[tuple[float, float]], strength: float
    ) -> Floats:
        """Return ambient light reaching the points, 0.25 (hidden) to 1 (open).

        reaches: (distance in centimetres, weight) of the samples along the normal.
        """
        hidden = np.zeros(len(points))
        for reach_cm, weight in reaches:
            hidden += (
                weight * np.clip(reach_cm - self.distance(points + normals * reach_cm), 0, None) / reach_cm
            )
        return np.asarray(np.clip(1 - hidden * strength, 0.25, 1))

    def _pack_ellipsoid(self, i: int, primitive: Primitive, matrix: Floats) -> None:
        turn, centre = matrix[:3, :3], matrix[:3, :3] @ primitive.centre + matrix[:3, 3]
        self._data[i, 1:4] = centre
        self._data[i, 4:13] = (turn @ primitive.frame).T.ravel()
        self._data[i, 13:16] = primitive.radii
        self._bounds[i] = *centre, primitive.radii.max()

    def _pack_chain(self, i: int, primitive: Primitive, matrix: Floats) -> list[Floats]:
        nodes = primitive.nodes.copy()
        nodes[:, :3] = nodes[:, :3] @ matrix[:3, :3].T + matrix[:3, 3]
        centre = nodes[:, :3].mean(0)
        reach = (np.linalg.norm(nodes[:, :3] - centre, axis=1) + nodes[:, 3]).max()
        self._bounds[i] = *centre, reach
        return [np.concatenate([first, second]) for first, second in pairwise(nodes)]

    def _pack_loft(self, i: int, primitive: Primitive, matrix: Floats) -> Floats:
        axes = primitive.frame @ matrix[:3, :3].T
        table, (low, high) = primitive.table, primitive.span
        self._data[i, 1:10] = axes.ravel()
        self._data[i, 10:13] = -axes @ matrix[:3, 3]
        self._data[i, 13:16] = low, high, primitive.exponent
        middle = np.array([table[:, 0].mean(), (low + high) / 2, table[:, 1].mean()])
        wide = (np.abs(table[:, :2] - middle[[0, 2]]) + table[:, 2:]).max()
        self._bounds[i, :3] = matrix[:3, :3] @ (primitive.frame.T @ middle) + matrix[:3, 3]
        self._bounds[i, 3] = np.hypot((high - low) / 2, wide * 1.42) * 1.05
        return table


def seat_chains(body: Body) -> None:
    """Move each chain with a `seat_cm` onto the surface below it, as seen from the front.

    Earlier unseated primitives of its group make that surface; call once per body.
    """
    at_rest = np.tile(np.eye(4), (len(body.skeleton.bones), 1, 1))
    for i, primitive in enumerate(body.primitives):
        if primitive.seat_cm is None:
            continue
        below = [
            p
            for p in body.primitives[:i]
            if p.group == primitive.group and p.role != "tag" and p.seat_cm is None
        ]
        surface = Field(body, below, at_rest)
        points = primitive.nodes[:, :3].copy()
        points[:, 2] = 16.0
        for _ in range(60):
            points[:, 2] -= np.clip(surface.distance(points), -1, 1.5) * 0.9
        primitive.nodes[:, 2] = points[:, 2] + primitive.seat_cm
