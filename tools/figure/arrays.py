"""Array types and small vector maths shared by the figure tools."""

from collections.abc import Callable
from math import cos, radians, sin
from typing import ParamSpec, TypeVar, cast

import numba
import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

P = ParamSpec("P")
T = TypeVar("T")

MIRROR_X = np.array([-1.0, 1.0, 1.0])


def compiled(function: Callable[P, T]) -> Callable[P, T]:
    """Return `function` compiled to machine code, with its type kept."""
    return cast(Callable[P, T], numba.njit(fastmath=True, cache=True)(function))


def compiled_parallel(function: Callable[P, T]) -> Callable[P, T]:
    """Return `function` compiled to machine code, its `prange` loops spread over the cores."""
    return cast(Callable[P, T], numba.njit(parallel=True, fastmath=True, cache=True)(function))


def unit(vector: ArrayLike) -> Floats:
    """Return the vector scaled to length one."""
    given = np.asarray(vector, float)
    return given / float(np.linalg.norm(given))


def smoothstep(value: Floats, low: float, high: float) -> Floats:
    """Return 0 below `low`, 1 above `high`, eased in between."""
    t = np.clip((value - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t))


def turn_x(angle_deg: float) -> Floats:
    """Return the rotation about x (left); positive tips y towards z."""
    c, s = cos(radians(angle_deg)), sin(radians(angle_deg))
    return np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])


def turn_y(angle_deg: float) -> Floats:
    """Return the rotation about y (up); positive tips z towards x."""
    c, s = cos(radians(angle_deg)), sin(radians(angle_deg))
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def turn_z(angle_deg: float) -> Floats:
    """Return the rotation about z (front); positive tips x towards y."""
    c, s = cos(radians(angle_deg)), sin(radians(angle_deg))
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])
