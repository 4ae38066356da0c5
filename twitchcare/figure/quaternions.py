"""Rotations as unit quaternions (w, x, y, z). All functions work on single rows and on stacks of rows."""

import numpy as np

from twitchcare.figure.arrays import Floats

IDENTITY = np.array([1.0, 0.0, 0.0, 0.0])
_NEARLY_EQUAL = 0.9995  # cosine above which a straight line is as good as the arc


def product(first: Floats, second: Floats) -> Floats:
    """Return the rotation `second` followed by `first`."""
    aw, ax, ay, az = np.moveaxis(first, -1, 0)
    bw, bx, by, bz = np.moveaxis(second, -1, 0)
    return np.stack(
        [
            aw * bw - ax * bx - ay * by - az * bz,
            aw * bx + ax * bw + ay * bz - az * by,
            aw * by - ax * bz + ay * bw + az * bx,
            aw * bz + ax * by - ay * bx + az * bw,
        ],
        axis=-1,
    )


def from_matrices(turns: Floats) -> Floats:
    """Return the quaternions of (..., 3, 3) rotations; w is never negative."""
    trace = np.trace(turns, axis1=-2, axis2=-1)
    x, y, z = turns[..., 0, 0], turns[..., 1, 1], turns[..., 2, 2]
    squares = np.stack([trace, 2 * x - trace, 2 * y - trace, 2 * z - trace], -1) + 1.0
    largest = squares.argmax(-1)
    a, b, c = (
        turns[..., 2, 1] - turns[..., 1, 2],
        turns[..., 0, 2] - turns[..., 2, 0],
        turns[..., 1, 0] - turns[..., 0, 1],
    )
    d, e, f = (
        turns[..., 1, 0] + turns[..., 0, 1],
        turns[..., 0, 2] + turns[..., 2, 0],
        turns[..., 2, 1] + turns[..., 1, 2],
    )
    rows = np.stack(
        [
            np.stack([squares[..., 0], a, b, c], -1),
            np.stack([a, squares[..., 1], d, e], -1),
            np.stack([b, d, squares[..., 2], f], -1),
            np.stack([c, e, f, squares[..., 3]], -1),
        ],
        -2,
    )
    best = np.take_along_axis(rows, largest[..., None, None], -2)[..., 0, :]
    best = best / np.linalg.norm(best, axis=-1, keepdims=True)
    return np.asarray(np.where(best[..., :1] < 0, -best, best))


def to_matrix(quaternion: Floats) -> Floats:
    """Return the 3x3 rotation of one quaternion (of a column of many: with the many as the last axis)."""
    w, x, y, z = quaternion
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
            [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
            [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
        ]
    )


def to_matrices(rows: Floats) -> Floats:
    """Return the (n, 3, 3) rotations of (n, 4) quaternions."""
    return np.moveaxis(to_matrix(rows.T), -1, 0)


def slerp(start: Floats, end: Floats, share: float) -> Floats:
    """Return the rotation a share (0 to 1) of the shorter way from start to end."""
    cosine = float(start @ end)
    if cosine < 0:
        end, cosine = -end, -cosine
    if cosine > _NEARLY_EQUAL:
        mixed = start + share * (end - start)
    else:
        angle = np.arccos(cosine)
        mixed = (np.sin((1 - share) * angle) * start + np.sin(share * angle) * end) / np.sin(angle)
    return np.asarray(mixed / np.linalg.norm(mixed))
