"""Array types and the few vector operations that numpy lacks."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

MIRROR_X = np.array([-1.0, 1.0, 1.0])


def unit(vector: ArrayLike) -> Floats:
    """Return the vector scaled to length one."""
    given = np.asarray(vector, np.float64)
    return np.asarray(given / np.linalg.norm(given))


def cross(first: Floats, second: Floats) -> Floats:
    """Return row-wise cross products of (n, 3) arrays; several times faster than `numpy.cross`."""
    out = np.empty_like(first)
    out[:, 0] = first[:, 1] * second[:, 2] - first[:, 2] * second[:, 1]
    out[:, 1] = first[:, 2] * second[:, 0] - first[:, 0] * second[:, 2]
    out[:, 2] = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
    return out
