"""Thins out triangles, sparing those of head, hands and feet.

Space is swollen around these parts, so that the quadric error sees them larger, and shrunk again after.
"""

from collections.abc import Sequence

import fast_simplification
import numpy as np
from scipy.spatial import cKDTree

from tools.figure.arrays import Floats, Ints

Swelling = tuple[Floats, float, float]  # centre, radius in centimetres, gain
NEWTON_ROUNDS, STEP_CM = 6, 1e-3
PACES = (6.0, 5.5, 6.5, 7.0)  # how fast errors may grow: slower is finer but may stop early


def swollen(points: Floats, swellings: Sequence[Swelling]) -> Floats:
    """Return points pushed away from the centres; one to one, for each push is the slope of a convex bowl."""
    out = points.copy()
    for centre, radius_cm, gain in swellings:
        offset = points - centre
        away = np.linalg.norm(offset, axis=1) + 1e-9
        push = (gain - 1) * radius_cm * np.tanh(away / radius_cm)
        out += offset * (push / away)[:, None]
    return out


def shrunk(points: Floats, start: Floats, swellings: Sequence[Swelling]) -> Floats:
    """Return the points that `swollen` takes to these, from a guess near by."""
    found = start.copy()
    for _ in range(NEWTON_ROUNDS):
        here = swollen(found, swellings)
        slope = np.stack(
            [(swollen(found + step, swellings) - here) / STEP_CM for step in np.eye(3) * STEP_CM], axis=2
        )
        found += np.linalg.solve(slope, (points - here)[..., None])[..., 0]
    return found


def thinned(points: Floats, faces: Ints, count: int, swellings: Sequence[Swelling]) -> tuple[Floats, Ints]:
    """Return about `count` triangles close to the given ones; open borders stay open.

    Where parts nearly touch the thinning may pinch them together; the pace with the fewest pinches is taken.
    """
    large, best = swollen(points, swellings), None
    for pace in PACES:
        found, small = fast_simplification.simplify(
            large, faces.astype(np.int32), target_count=count, agg=pace
        )
        pinches = pinched_edges(small)
        if best is None or pinches < best[0]:
            best = pinches, np.asarray(found), small.astype(np.int64)
        if pinches == 0:
            break
    assert best is not None
    _, nearest = cKDTree(large).query(best[1])
    return shrunk(best[1], points[nearest], swellings), best[2]


def pinched_edges(faces: Ints) -> int:
    """Return how many edges have more than two triangles."""
    edges = np.sort(faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    return int((np.unique(edges, axis=0, return_counts=True)[1] > 2).sum())
