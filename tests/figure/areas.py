"""Measures flat shapes with numpy: which points of a grid lie inside a path."""

import numpy as np

from twitchcare.figure.arrays import Floats
from twitchcare.figure.path_text import path_commands

PIECES_PER_CURVE = 8


def rings(path: str) -> list[Floats]:
    """Return the corners of a polygon along each closed ring of a path."""
    found: list[list[Floats]] = []
    for letter, numbers in path_commands(path):
        if letter == "Z":
            continue
        ends = np.array(numbers).reshape(-1, 2)
        if letter == "M":
            found.append([ends])
        elif letter == "L":
            found[-1].append(ends)
        else:
            found[-1].append(_on_curve(np.vstack([found[-1][-1][-1:], ends])))
    return [np.vstack(ring) for ring in found]


def covered(path: str, width: float, height: float, step_px: float) -> np.ndarray:
    """Return for the points of a grid how often the path goes around them, counted even or odd: True inside.

    The rows of the grid are step_px apart, and so are the points of a row.
    """
    rows = np.arange(step_px / 2, height, step_px) + 0.0137  # never on a corner, which has one decimal
    columns = np.arange(step_px / 2, width, step_px)
    flips = np.zeros((len(rows), len(columns) + 1), np.int64)
    for ring in rings(path):
        start, end = ring, np.roll(ring, -1, axis=0)
        for (x0, y0), (x1, y1) in zip(start, end, strict=True):
            crossed = np.flatnonzero((rows > min(y0, y1)) & (rows <= max(y0, y1)))
            if len(crossed):
                x = x0 + (rows[crossed] - y0) * (x1 - x0) / (y1 - y0)
                np.add.at(flips, (crossed, np.searchsorted(columns, x)), 1)
    return np.asarray(np.cumsum(flips, axis=1)[:, :-1] % 2 == 1)


def _on_curve(ends: Floats) -> Floats:
    t = (np.arange(1, PIECES_PER_CURVE + 1) / PIECES_PER_CURVE)[:, None]
    s = 1 - t
    return np.asarray(s**3 * ends[0] + 3 * t * s**2 * ends[1] + 3 * t**2 * s * ends[2] + t**3 * ends[3])
