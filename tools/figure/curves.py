"""Fits few cubic curves to a dense path and writes them as path text.

Points are in pixels. A curve is a (4, 2) array: start, two handles, end.
"""

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tools.figure.arrays import Floats, unit

Curve = NDArray[np.float64]

CORNER_RAD = 0.85
REACH = 4  # points looked ahead and back for a direction
ROUNDS = 4


def fitted(points: Floats, tolerance_px: float, closed: bool) -> list[Curve]:
    """Return curves that stay within the tolerance of a dense path, smooth except at its corners.

    points: (n, 2), about a pixel apart; a closed path ends where it starts.
    """
    corners = _corners(points, closed)
    if closed and len(corners):
        points = np.vstack([points[corners[0] : -1], points[: corners[0] + 1]])
        corners = (corners - corners[0])[1:]
    cuts = [0, *(int(at) for at in corners if 0 < at < len(points) - 1), len(points) - 1]
    round_off = closed and len(cuts) == 2
    curves: list[Curve] = []
    for first, last in pairwise(cuts):
        part = points[first : last + 1]
        start, end = _direction(part), _direction(part[::-1])
        if round_off and not len(corners):
            start = _unit(points[min(REACH, len(points) - 1)] - points[-1 - min(REACH, len(points) - 1)])
            end = -start
        _fit(part, start, end, tolerance_px, curves)
    return curves


def reversed_curve(curve: Curve) -> Curve:
    """Return the same curve walked from its end."""
    return curve[::-1]


def rings_text(rings: Iterable[list[Curve]], shift_px: tuple[float, float] = (0.0, 0.0)) -> str:
    """Return rings of curves as absolute M, C and Z commands with one decimal."""
    words: list[str] = []
    for ring in rings:
        moved = [np.round(curve + np.array(shift_px), 1) for curve in ring]
        words.append(f"M {_xy(moved[0][0])}")
        words += [f"C {_xy(curve[1])} {_xy(curve[2])} {_xy(curve[3])}" for curve in moved]
        words.append("Z")
    return " ".join(words)


def mirrored_rings(rings: Iterable[list[Curve]], width_px: float) -> list[list[Curve]]:
    """Return the rings flipped left to right in a picture of that width."""
    return [[np.column_stack([width_px - curve[:, 0], curve[:, 1]]) for curve in ring] for ring in rings]


def _xy(point: Floats) -> str:
    return " ".join(f"{value + 0.0:.1f}".removesuffix(".0") for value in point)


def _unit(vector: Floats) -> Floats:
    length = float(np.hypot(vector[0], vector[1]))
    return unit(vector) if length > 1e-9 else np.array([1.0, 0.0])


def _direction(part: Floats) -> Floats:
    return _unit(part[min(REACH, len(part) - 1)] - part[0])


def _corners(points: Floats, closed: bool) -> NDArray[np.int64]:
    """Return the indices where a path turns sharply within a few points."""
    count = len(points)
    if count < 4 * REACH:
        return np.zeros(0, np.int64)
    at = np.arange(count - 1 if closed else count)
    if closed:
        before, after = points[(at - REACH) % (count - 1)], points[(at + REACH) % (count - 1)]
    else:
        before, after = points[np.maximum(at - REACH, 0)], points[np.minimum(at + REACH, count - 1)]
    back, ahead = points[at] - before, after - points[at]
    turn = np.arctan2(ahead[:, 1], ahead[:, 0]) - np.arctan2(back[:, 1], back[:, 0])
    turn = np.abs((turn + np.pi) % (2 * np.pi) - np.pi)
    if not closed:
        turn[:REACH] = turn[-REACH:] = 0.0
    around = np.max([np.roll(turn, k) for k in range(-REACH, REACH + 1)], axis=0)
    return np.flatnonzero((turn > CORNER_RAD) & (turn >= around - 1e-12))


def _fit(part: Floats, start: Floats, end: Floats, tolerance_px: float, out: list[Curve]) -> None:
    """Append curves along an open part; start and end point into it. Splits where the fit is worst."""
    if len(part) <= 2:
        third = (part[-1] - part[0]) / 3
        out.append(np.array([part[0], part[0] + third, part[-1] - third, part[-1]]))
        return
    steps = np.hypot(*np.diff(part, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    at = along / max(along[-1], 1e-9)
    miss = np.zeros(len(part))
    for _ in range(ROUNDS):
        curve = _least_squares(part, at, start, end)
        found = _on(curve, at)
        miss = np.hypot(*(found - part).T)
        if miss.max() <= tolerance_px:
            out.append(curve)
            return
        if miss.max() > 6 * tolerance_px:
            break
        at = _nearer(curve, part, at)
    worst = min(max(int(miss.argmax()), 1), len(part) - 2)
    low, high = max(worst - REACH, 0), min(worst + REACH, len(part) - 1)
    through = _unit(part[low] - part[high])
    _fit(part[: worst + 1], start, through, tolerance_px, out)
    _fit(part[worst:], -through, end, tolerance_px, out)


def _least_squares(part: Floats, at: Floats, start: Floats, end: Floats) -> Curve:
    """Return the curve with these end directions that comes nearest to the points."""
    rest = 1 - at
    b0, b1, b2, b3 = rest**3, 3 * at * rest**2, 3 * at**2 * rest, at**3
    first, last = part[0], part[-1]
    one, two = b1[:, None] * start, b2[:, None] * end
    left = part - (b0 + b1)[:, None] * first - (b2 + b3)[:, None] * last
    c11, c12, c22 = float((one * one).sum()), float((one * two).sum()), float((two * two).sum())
    x1, x2 = float((one * left).sum()), float((two * left).sum())
    det = c11 * c22 - c12 * c12
    span = float(np.hypot(*(last - first)))
    reach, pull = ((x1 * c22 - x2 * c12) / det, (c11 * x2 - c12 * x1) / det) if abs(det) > 1e-9 else (0, 0)
    if reach < 1e-3 * span or pull < 1e-3 * span or max(reach, pull) > 3 * span:
        reach = pull = span / 3
    return np.array([first, first + reach * start, last + pull * end, last])


def _on(curve: Curve, at: Floats) -> Floats:
    t = at[:, None]
    s = 1 - t
    return np.asarray(s**3 * curve[0] + 3 * t * s**2 * curve[1] + 3 * t**2 * s * curve[2] + t**3 * curve[3])


def _nearer(curve: Curve, part: Floats, at: Floats) -> Floats:
    """Return positions along the curve moved by one Newton step towards the points."""
    t = at[:, None]
    away = _on(curve, at) - part
    legs = np.diff(curve, axis=0)
    once = 3 * ((1 - t) ** 2 * legs[0] + 2 * t * (1 - t) * legs[1] + t**2 * legs[2])
    twice = 6 * ((1 - t) * (legs[1] - legs[0]) + t * (legs[2] - legs[1]))
    slope = (once * once).sum(1) + (away * twice).sum(1)
    step = np.where(np.abs(slope) > 1e-9, (away * once).sum(1) / np.where(slope == 0, 1, slope), 0.0)
    return np.clip(at - step, 0, 1)
