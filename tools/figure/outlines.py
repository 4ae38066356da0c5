"""Turns a picture of region numbers into smooth closed paths.

Pictures are (height, width) arrays, paths are in pixels, x to the right and y down.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, gaussian_filter1d
from scipy.ndimage import label as connected
from skimage.measure import approximate_polygon, find_contours

from tools.figure.arrays import Bools, Floats, Ints

CORNER_RAD = 0.75
CORNER_REACH_PX = 5
LONGEST_PX = 26.0
LEAST_DEPTH_PX = 3.5  # thinner slivers cannot be hit and are given to their neighbour
OUTSIDE, LOOSE = -1, -2


@dataclass(frozen=True, slots=True)
class Smoothing:
    """blur_px: of the borders; least_px: smaller pieces are given away; tolerance_px: of the paths."""

    blur_px: float
    least_px: int
    tolerance_px: float


def without_fragments(labels: Ints, least_px: int) -> Ints:
    """Return the picture with one piece per region; lost pieces go to the nearest neighbour."""
    labels = labels.copy()
    for _ in range(3):
        changed = False
        for number in np.unique(labels[labels >= 0]):
            pieces, _ = connected(labels == number)
            sizes = np.bincount(pieces.ravel())
            sizes[0] = 0
            keep = sizes.argmax() if sizes.max() >= least_px else -1
            if keep >= 0 and distance_transform_edt(pieces == keep).max() < LEAST_DEPTH_PX:
                keep = -1
            loose = (pieces > 0) & (pieces != keep)
            labels[loose] = LOOSE
            changed = changed or bool(loose.any())
        if not changed:
            return labels
        _, (row, column) = distance_transform_edt(labels < 0, return_indices=True)
        nearest = labels[row, column]
        labels = np.where(labels == LOOSE, nearest, labels)
    return labels


def region_outlines(labels: Ints, smoothing: Smoothing) -> dict[int, Floats]:
    """Return knots (x, y, corner) of one closed path per region number."""
    numbers = [int(n) for n in np.unique(labels[labels >= 0])]
    votes = np.stack([gaussian_filter((labels == n).astype(float), smoothing.blur_px) for n in numbers])
    ordered = np.sort(votes, axis=0)
    first, second = ordered[-1], ordered[-2]
    inside = (0.5 - _outside(labels, smoothing)) * 1.6
    found = {}
    for number, vote in zip(numbers, votes, strict=True):
        rival = np.where(vote >= first - 1e-9, second, first)
        contour = _largest_contour(np.minimum(vote - rival, inside))
        if contour is not None:
            found[number] = path_knots(_evened(contour, 2.2), smoothing.tolerance_px)
    return found


def silhouette_outline(labels: Ints, smoothing: Smoothing) -> Floats:
    """Return knots of the outer edge of everything that is drawn."""
    contour = _largest_contour(0.5 - _outside(labels, smoothing))
    if contour is None:
        raise ValueError("the picture is empty")
    return path_knots(_evened(contour, 1.5), smoothing.tolerance_px)


def _outside(labels: Ints, smoothing: Smoothing) -> Floats:
    return np.asarray(gaussian_filter((labels < 0).astype(float), smoothing.blur_px * 0.45))


def _largest_contour(level: Floats) -> Floats | None:
    contours = [c - 0.5 for c in find_contours(np.pad(level, 1, constant_values=-1.0), 0.0) if len(c) > 12]
    if not contours:
        return None
    largest = max(contours, key=_area)
    closed = np.allclose(largest[0], largest[-1])
    return np.asarray((largest[:-1] if closed else largest)[:, ::-1])


def _area(path: Floats) -> float:
    x, y = path[:, 0], path[:, 1]
    return float(abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2)


def _evened(path: Floats, blur: float) -> Floats:
    return np.stack([gaussian_filter1d(path[:, k], blur, mode="wrap") for k in range(2)], 1)


def path_knots(path: Floats, tolerance_px: float) -> Floats:
    """Return few knots (x, y, corner 0 or 1) of a closed path that stay within the tolerance."""
    corners, count = _corners(path), len(path)
    starts = np.flatnonzero(corners) if corners.any() else np.array([0])
    knots: list[tuple[float, float, float]] = []
    for i, start in enumerate(starts):
        end = starts[(i + 1) % len(starts)]
        stretch = path[np.arange(start, (end if end > start else end + count) + 1) % count]
        for j, at in enumerate(_kept(stretch, tolerance_px)):
            knots.append((stretch[at, 0], stretch[at, 1], float(j == 0 and corners[start])))
    return np.array(knots)


def _corners(path: Floats) -> Bools:
    before, after = path - np.roll(path, CORNER_REACH_PX, 0), np.roll(path, -CORNER_REACH_PX, 0) - path
    turn = np.arctan2(after[:, 1], after[:, 0]) - np.arctan2(before[:, 1], before[:, 0])
    turn = np.abs((turn + np.pi) % (2 * np.pi) - np.pi)
    around = np.max([np.roll(turn, k) for k in range(-CORNER_REACH_PX, CORNER_REACH_PX + 1)], 0)
    return np.asarray((turn > CORNER_RAD) & (turn >= around - 1e-12))


def _kept(stretch: Floats, tolerance_px: float) -> list[int]:
    """Return the indices of the knots of an open stretch, without its last point."""
    thinned, at, kept = approximate_polygon(stretch, tolerance_px), 0, []
    for point in thinned:
        while not np.array_equal(stretch[at], point):
            at += 1
        kept.append(at)
    out: set[int] = set()
    for first, last in pairwise(kept):
        length = float(np.linalg.norm(np.diff(stretch[first : last + 1], axis=0), axis=1).sum())
        parts = max(1, int(np.ceil(length / LONGEST_PX)))
        out |= {round(first + (last - first) * part / parts) for part in range(parts)}
    return sorted(out)


def path_text(knots: Floats) -> str:
    """Return the path as absolute M, C and Z commands with one decimal."""
    points, corner, count = knots[:, :2], knots[:, 2] > 0, len(knots)
    words = [f"M {_xy(points[0])}"]
    for i in range(count):
        start, end = points[i], points[(i + 1) % count]
        span = float(np.linalg.norm(end - start))
        straight = (end - start) / max(span, 1e-6)
        leave = straight if corner[i] else _tangent(points[i - 1], start, end)
        reach = straight if corner[(i + 1) % count] else _tangent(start, end, points[(i + 2) % count])
        words.append(f"C {_xy(start + leave * span / 3)} {_xy(end - reach * span / 3)} {_xy(end)}")
    return " ".join([*words, "Z"])


def _tangent(before: Floats, at: Floats, after: Floats) -> Floats:
    back, ahead = float(np.linalg.norm(at - before)), float(np.linalg.norm(after - at))
    slope = (after - at) / max(ahead, 1e-6) * back + (at - before) / max(back, 1e-6) * ahead
    return np.asarray(slope / max(back + ahead, 1e-6))


def _xy(point: Floats) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"


def deepest_point(inside: Bools, midline_px: float | None = None) -> tuple[float, float]:
    """Return the x, y of the point farthest from the edge of a region: a good place for a mark.

    midline_px: where a region that crosses the midline is to be marked, if it is deep enough there.
    """
    depth = distance_transform_edt(np.pad(inside, 1))[1:-1, 1:-1]
    if midline_px is not None:
        column = round(midline_px)
        if depth[:, column].max() > 0.4 * depth.max():
            return float(midline_px), float(depth[:, column].argmax()) + 0.5
    row, column = np.unravel_index(depth.argmax(), depth.shape)
    return float(column) + 0.5, float(row) + 0.5
