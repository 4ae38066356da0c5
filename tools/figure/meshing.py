"""Turns the distance field into triangles on a grid that is finer at face, hands and toes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from skimage.measure import marching_cubes

from tools.figure.arrays import Floats, Ints
from tools.figure.field import Field

CLEAR_CM = 0.03
Fine = Sequence[tuple[float, float, float]]  # (from, to, spacing) in centimetres


@dataclass(frozen=True, slots=True)
class Grid:
    """Coordinates of the grid planes along x, y and z in centimetres."""

    x: Floats
    y: Floats
    z: Floats


def planes(low: float, high: float, spacing: float, fine: Fine = ()) -> Floats:
    """Return increasing coordinates, spaced finer inside and near the fine stretches."""
    at = [low]
    while at[-1] < high:
        step = spacing
        for start, end, small in fine:
            outside = max(start - at[-1], at[-1] - end, 0.0)
            step = min(step, small + 0.35 * outside)
        at.append(at[-1] + step)
    return np.array(at)


def polygonise(field: Field, grid: Grid, band_cm: float) -> tuple[Floats, Ints]:
    """Return vertices and outward triangles of the largest surface, open where it meets the end of the grid.

    band_cm: how far from the coarse surface the field is evaluated at every grid node.
    """
    axes = (grid.x, grid.y, grid.z)
    coarse = [np.unique(np.append(np.arange(0, len(axis), 4), len(axis) - 1)) for axis in axes]
    nodes = np.stack(np.meshgrid(*[axis[c] for axis, c in zip(axes, coarse, strict=True)], indexing="ij"), -1)
    far = field.distance(nodes.reshape(-1, 3)).reshape(nodes.shape[:3])
    nearest = [
        np.clip((np.arange(len(axis)) + 2) // 4, 0, len(c) - 1) for axis, c in zip(axes, coarse, strict=True)
    ]
    values = far[np.ix_(*nearest)].astype(np.float32)
    band = np.argwhere(np.abs(values) < band_cm)
    points = np.stack([axis[band[:, k]] for k, axis in enumerate(axes)], 1)
    values[tuple(band.T)] = field.distance(points)
    # A node almost on the surface would leave slivers around it; projecting puts the surface right later.
    values[np.abs(values) < CLEAR_CM] = CLEAR_CM
    found, triangles, _, _ = marching_cubes(values, 0.0)
    vertices = np.stack(
        [np.interp(found[:, k], np.arange(len(axis)), axis) for k, axis in enumerate(axes)], 1
    )
    vertices, faces = largest_piece(vertices, triangles.astype(np.int64))
    return vertices, facing_out(vertices, faces, field.normals(vertices))


def largest_piece(vertices: Floats, faces: Ints) -> tuple[Floats, Ints]:
    """Return the connected piece with the most vertices."""
    links = (np.concatenate([faces[:, 0], faces[:, 1]]), np.concatenate([faces[:, 1], faces[:, 2]]))
    graph = coo_matrix((np.ones(len(links[0])), links), shape=(len(vertices),) * 2)
    _, piece = connected_components(graph, directed=False)
    keep = piece == np.bincount(piece).argmax()
    renumber = np.cumsum(keep) - 1
    return vertices[keep], renumber[faces[keep[faces].all(1)]]


def facing_out(vertices: Floats, faces: Ints, normals: Floats) -> Ints:
    """Return the triangles wound so that they face along the normals."""
    a, b, c = (vertices[faces[:, k]] for k in range(3))
    inward = (np.cross(b - a, c - a) * normals[faces[:, 0]]).sum() < 0
    return faces[:, ::-1].copy() if inward else faces
