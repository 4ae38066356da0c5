"""What lies under a point of the picture."""

from dataclasses import dataclass

import numpy as np

from twitchcare.figure.arrays import Floats, Ints
from twitchcare.figure.mesh import Mesh

_PARALLEL = 1e-12
_ROUNDING = 1e-9  # so that no ray slips through between two triangles


@dataclass(frozen=True, slots=True, eq=False)
class Hit:
    """Where a ray meets a triangle. shares: (3,) how near the point is to each of its corners, sum one."""

    face: int
    point_cm: Floats
    distance_cm: float
    shares: Floats


def pick(points_cm: Floats, faces: Ints, eye_cm: Floats, direction: Floats) -> Hit | None:
    """Return the first triangle that a ray meets, from either side, or None.

    direction: a unit vector. Triangles that the ray can't meet are left out by their outline as seen along
    it; the rest is solved as Moeller and Trumbore do.
    """
    rows = _under(points_cm - eye_cm, faces, direction)
    a, b, c = (points_cm[faces[rows, k]] for k in range(3))
    one, two, back = b - a, c - a, eye_cm - a
    across = np.cross(direction, two)
    size = (one * across).sum(1)
    with np.errstate(divide="ignore", invalid="ignore"):
        u = (back * across).sum(1) / size
        turned = np.cross(back, one)
        v = turned @ direction / size
        distance = (two * turned).sum(1) / size
        met = (
            (np.abs(size) > _PARALLEL)
            & (u >= -_ROUNDING)
            & (v >= -_ROUNDING)
            & (u + v <= 1 + _ROUNDING)
            & (distance > 0)
        )
    if not met.any():
        return None
    nearest = int(np.where(met, distance, np.inf).argmin())
    shares = np.array([1 - u[nearest] - v[nearest], u[nearest], v[nearest]])
    reach = float(distance[nearest])
    return Hit(int(rows[nearest]), eye_cm + reach * direction, reach, shares)


def _under(points: Floats, faces: Ints, direction: Floats) -> Ints:
    """Return the triangles whose outline, seen along the ray, has the ray in its bounding box."""
    side = np.zeros(3)
    side[np.abs(direction).argmin()] = 1.0
    right = np.cross(direction, side)
    flat = points @ np.stack([right, np.cross(right, direction)], 1)
    beyond = np.concatenate(
        [flat > _ROUNDING, flat < -_ROUNDING], 1
    )  # a box without the ray is wholly on one side
    apart = beyond[faces[:, 0]] & beyond[faces[:, 1]] & beyond[faces[:, 2]]
    return np.flatnonzero(~apart.any(1))


def region_of(mesh: Mesh, hit: Hit) -> str:
    """Return the region of the corner that the point is nearest to, such as `calf_L`."""
    return mesh.region_names[int(mesh.region[mesh.faces[hit.face, hit.shares.argmax()]])]


def pick_region(mesh: Mesh, points_cm: Floats, eye_cm: Floats, direction: Floats) -> str | None:
    """Return the region of the posed body that a ray meets first, or None beside the body."""
    hit = pick(points_cm, mesh.faces, eye_cm, direction)
    return None if hit is None else region_of(mesh, hit)
