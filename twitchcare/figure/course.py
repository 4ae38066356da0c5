"""The smooth way from pose to pose, which never leaves the range of its neighbours."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from twitchcare.figure.arrays import Floats
from twitchcare.figure.pose import Pose


@dataclass(frozen=True, slots=True)
class Course:
    """All numbers of all keys as rows, so that one cubic moves them together."""

    rows: Floats
    slopes: Floats
    bones: int
    shapes: tuple[str, ...]

    @staticmethod
    def through(keys: tuple[Pose, ...]) -> "Course":
        names = tuple(sorted({name for pose in keys for name in pose.shapes}))
        turns = _one_way(np.array([pose.root_turn for pose in keys]))
        rows = np.array(
            [
                np.concatenate([pose.angles_deg.ravel(), pose.root_cm, turn, _values(pose.shapes, names)])
                for pose, turn in zip(keys, turns, strict=True)
            ]
        )
        return Course(rows, monotone_slopes(rows), len(keys[0].angles_deg), names)

    def pose(self, at: float) -> Pose:
        row, count = cubic(self.rows, self.slopes, at), 3 * self.bones
        turn = row[count + 3 : count + 7]
        return Pose(
            row[:count].reshape(-1, 3),
            row[count : count + 3],
            turn / np.linalg.norm(turn),
            dict(zip(self.shapes, row[count + 7 :].tolist(), strict=True)),
        )


def monotone_slopes(values: Floats) -> Floats:
    """Return the slope at each of n rows, per step; zero at both ends and wherever a column turns.

    Between two rows the slope is their harmonic mean (Fritsch and Butland), so the cubic through them
    rises or falls with its neighbours and never overshoots.
    """
    slopes = np.zeros_like(values)
    steps = np.diff(values, axis=0)
    before, after = steps[:-1], steps[1:]
    total = np.where(before * after > 0, before + after, np.inf)
    slopes[1:-1] = 2 * before * after / total
    return slopes


def cubic(values: Floats, slopes: Floats, at: float) -> Floats:
    """Return the row at a place from 0 (the first row) to n - 1 (the last)."""
    first = min(max(int(at), 0), len(values) - 2)
    t = at - first
    if t in (0.0, 1.0):
        return np.asarray(values[first + int(t)].copy())
    back = 1.0 - t
    return np.asarray(
        back * back * ((1 + 2 * t) * values[first] + t * slopes[first])
        + t * t * ((3 - 2 * t) * values[first + 1] - back * slopes[first + 1])
    )


def _values(shapes: Mapping[str, float], names: tuple[str, ...]) -> Floats:
    return np.array([shapes.get(name, 0.0) for name in names], np.float64)


def _one_way(turns: Floats) -> Floats:
    """Return the quaternions with signs chosen so that each goes the shorter way to the next."""
    signs = np.sign((turns[1:] * turns[:-1]).sum(1) + 1e-12)
    return np.asarray(turns * np.concatenate([[1.0], np.cumprod(signs)])[:, None])
