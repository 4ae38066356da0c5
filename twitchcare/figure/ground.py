"""The soft shadow of the body, and of what stands beside it, on the floor."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from twitchcare.figure.arrays import Floats, Ints, Singles
from twitchcare.figure.solids import Material, Solid, divided

CELLS = 96
_MARGIN_CM = 30.0
_FINE_CM = 8.0  # things are cut to triangles of this size, so that their shadow has no holes,
_GRAIN_CM = 4.0  # and what of them lies this near together counts as one point
_WITHOUT = (Material.WALL, Material.MAT)  # a pane of air, and what is the floor itself


@dataclass(frozen=True, slots=True)
class _Layer:
    """One softness of the shadow: how far it spreads, how fast it fades with height, how dark it gets."""

    spread_cm: float
    fades_cm: float
    strength: float
    darkest: float


_LAYERS = (_Layer(6.0, 4.0, 2.0, 0.55), _Layer(26.0, 45.0, 0.5, 0.30))  # touch; nearness


@dataclass(frozen=True, slots=True, eq=False)
class Shadow:
    """opacity: (96, 96), 0 none to 1 black, rows along z and columns along x, zero along its whole rim.

    low_xz_cm, high_xz_cm: the corners of the square on the floor that it covers.
    """

    opacity: Singles
    low_xz_cm: tuple[float, float]
    high_xz_cm: tuple[float, float]


class Ground:
    """The floor under one mesh.

    points_cm, faces: the mesh, for how much skin each vertex stands for. beside: things that stand on the
    floor and do not move; walls and mats throw no shadow.
    """

    def __init__(self, points_cm: Floats, faces: Ints, beside: Iterable[Solid] = ()) -> None:
        grains = [_grains(solid) for solid in beside if solid.material not in _WITHOUT]
        self._beside = np.concatenate([np.empty((0, 3)), *(places for places, _ in grains)])
        self._area = np.concatenate([_areas(points_cm, faces), *(areas for _, areas in grains)])

    def shadow(self, points_cm: Floats, floor_cm: float = 0.0) -> Shadow:
        """Return the shadow of the posed points: the darker, the nearer the floor they are."""
        points_cm = np.concatenate([points_cm, self._beside])
        flat = points_cm[:, [0, 2]]
        low, high = flat.min(0), flat.max(0)
        side = float((high - low).max()) + 2 * _MARGIN_CM
        corner = np.asarray((low + high - side) / 2, np.float64)
        cell = side / CELLS
        height = np.maximum(points_cm[:, 1] - floor_cm, 0.0)
        places = (flat - corner) / cell - 0.5
        clear = np.ones((CELLS, CELLS))
        for layer in _LAYERS:
            weight = self._area * np.exp(-height / layer.fades_cm) * (layer.strength / cell**2)
            cover = _smoothed(_spread(places, weight), layer.spread_cm / cell)
            clear *= 1.0 - layer.darkest * (1.0 - np.exp(-cover))
        x, z = corner.tolist()
        return Shadow((1.0 - clear).astype(np.float32), (x, z), (x + side, z + side))


def _areas(points: Floats, faces: Ints) -> Floats:
    """Return how much of the surface belongs to each vertex: a third of the triangles around it."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    third = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 6
    areas = np.zeros(len(points))
    np.add.at(areas, faces, third[:, None])
    return areas


def _grains(solid: Solid) -> tuple[Floats, Floats]:
    """Return a few places that stand for a solid, and how much of its surface belongs to each."""
    fine = divided(solid, _FINE_CM)
    areas = _areas(fine.vertices, fine.faces)
    _, grain = np.unique(np.floor(fine.vertices / _GRAIN_CM), axis=0, return_inverse=True)
    grain = grain.ravel()
    total = np.asarray(np.bincount(grain, areas), np.float64)
    places = [np.bincount(grain, areas * fine.vertices[:, axis]) / total for axis in range(3)]
    return np.stack(places, 1), total


def _spread(places: Floats, weight: Floats) -> Floats:
    """Return the grid of weights, each shared by the four cells around its place, so that none jumps."""
    first = np.floor(places).astype(np.int64)
    right, down = (places - first).T
    at = first[:, 1] * CELLS + first[:, 0]
    grid = np.zeros(CELLS * CELLS)
    for step, share in (
        (0, (1 - right) * (1 - down)),
        (1, right * (1 - down)),
        (CELLS, (1 - right) * down),
        (CELLS + 1, right * down),
    ):
        grid += np.bincount(at + step, weight * share, CELLS * CELLS)
    return grid.reshape(CELLS, CELLS)


def _smoothed(grid: Floats, radius: float) -> Floats:
    """Return the grid blurred over a radius in cells and not beyond it.

    Rows are joined to one line: the empty margin is wider than the radius, so that no row reaches the next.
    """
    apart = np.arange(-int(radius), int(radius) + 1) / max(radius, 1.0)
    weights = np.maximum(1.0 - apart**2, 0.0) ** 2
    weights /= weights.sum()
    for _ in range(2):  # along the rows; turned over, along the columns
        grid = np.convolve(grid.ravel(), weights, "same").reshape(CELLS, CELLS).T
    return grid
