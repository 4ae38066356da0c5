"""Compiled distance functions of the primitives. Distances in centimetres, negative inside.

Each primitive is one row of `kind` (shape, group, role, first, last) and one of `data`:
blend at 0; ellipsoid centre 1:4, inverse frame 4:13, radii 13:16;
loft transform 1:13, span 13:15, exponent 15. Chains index `segments`, lofts index `tables`.
"""

from math import floor, hypot, sqrt

import numpy as np
from numba import prange

from tools.figure.arrays import Floats, Ints, compiled, compiled_parallel
from tools.figure.body import LOFT_SAMPLES

FAR = 1e3
LAST = LOFT_SAMPLES - 1


@compiled
def smooth_min(a: float, b: float, blend: float) -> float:
    """Return the smaller value, rounded off where both are within `blend`."""
    near = blend - abs(a - b)
    if near <= 0:
        return min(a, b)
    return min(a, b) - near * near * 0.25 / blend


@compiled
def cone_distance(x: float, y: float, z: float, s: Floats) -> float:
    """Return the distance to a round cone; `s` holds both ends as x, y, z, radius."""
    bx, by, bz = s[4] - s[0], s[5] - s[1], s[6] - s[2]
    length2 = bx * bx + by * by + bz * bz
    shrink = s[3] - s[7]
    slant2 = length2 - shrink * shrink
    px, py, pz = x - s[0], y - s[1], z - s[2]
    if slant2 <= 0:
        first = sqrt(px * px + py * py + pz * pz) - s[3]
        second = sqrt((x - s[4]) ** 2 + (y - s[5]) ** 2 + (z - s[6]) ** 2) - s[7]
        return float(min(first, second))
    along = px * bx + py * by + pz * bz
    past = along - length2
    qx, qy, qz = px * length2 - bx * along, py * length2 - by * along, pz * length2 - bz * along
    across2 = qx * qx + qy * qy + qz * qz
    along2, past2 = along * along * length2, past * past * length2
    edge = shrink * abs(shrink) * across2
    if (1.0 if past > 0 else -1.0) * slant2 * past2 > edge:
        return float(sqrt(across2 + past2) / length2 - s[7])
    if (1.0 if along > 0 else -1.0) * slant2 * along2 < edge:
        return float(sqrt(across2 + along2) / length2 - s[3])
    return float((sqrt(across2 * slant2 / length2) + along * shrink) / length2 - s[3])


@compiled
def ellipsoid_distance(x: float, y: float, z: float, f: Floats) -> float:
    """Return the first-order distance to an ellipsoid row."""
    x, y, z = x - f[1], y - f[2], z - f[3]
    a = (f[4] * x + f[5] * y + f[6] * z) / f[13]
    b = (f[7] * x + f[8] * y + f[9] * z) / f[14]
    c = (f[10] * x + f[11] * y + f[12] * z) / f[15]
    level = sqrt(a * a + b * b + c * c)
    slope = sqrt((a / f[13]) ** 2 + (b / f[14]) ** 2 + (c / f[15]) ** 2)
    if slope < 1e-9:
        return float(-min(f[13], min(f[14], f[15])))
    return level * (level - 1.0) / slope


@compiled
def loft_distance(x: float, y: float, z: float, f: Floats, table: Floats) -> float:
    """Return the first-order distance to a loft: superellipses stacked along an axis."""
    u = f[1] * x + f[2] * y + f[3] * z + f[10]
    w = f[4] * x + f[5] * y + f[6] * z + f[11]
    v = f[7] * x + f[8] * y + f[9] * z + f[12]
    low, high, power = f[13], f[14], f[15]
    at = min(max((w - low) / (high - low), 0.0), 1.0) * LAST
    row = min(floor(at), LAST - 1)
    part = at - row
    half_u = table[row, 2] * (1 - part) + table[row + 1, 2] * part
    half_v = table[row, 3] * (1 - part) + table[row + 1, 3] * part
    a = abs(u - table[row, 0] * (1 - part) - table[row + 1, 0] * part) / half_u
    b = abs(v - table[row, 1] * (1 - part) - table[row + 1, 1] * part) / half_v
    level = sqrt(a * a + b * b) if power == 2.0 else (a**power + b**power) ** (1.0 / power)
    if level < 1e-6:
        d = -min(half_u, half_v)
    else:
        d = (level - 1.0) / hypot(
            (a / level) ** (power - 1.0) / half_u, (b / level) ** (power - 1.0) / half_v
        )
    beyond = max(low - w, w - high)
    if beyond > 0:
        return float(sqrt(d * d + beyond * beyond) if d > 0 else beyond)
    return float(max(d, beyond) if d < 0 else d)


@compiled
def primitive_distance(
    i: int, x: float, y: float, z: float, kind: Ints, data: Floats, segments: Floats, tables: Floats
) -> float:
    """Return the distance to primitive `i`."""
    if kind[i, 0] == 0:
        return ellipsoid_distance(x, y, z, data[i])
    if kind[i, 0] == 2:
        return loft_distance(x, y, z, data[i], tables[kind[i, 3]])
    nearest = 1e9
    for j in range(kind[i, 3], kind[i, 4]):
        nearest = min(nearest, cone_distance(x, y, z, segments[j]))
    return nearest


@compiled
def group_distances(
    x: float,
    y: float,
    z: float,
    kind: Ints,
    data: Floats,
    bounds: Floats,
    segments: Floats,
    tables: Floats,
    out: Floats,
) -> None:
    """Write the distance to each blend group into `out`."""
    out[:] = FAR
    for i in range(kind.shape[0]):
        if kind[i, 2] == 2:
            continue
        group, blend = kind[i, 1], data[i, 0]
        dx, dy, dz = x - bounds[i, 0], y - bounds[i, 1], z - bounds[i, 2]
        at_least = sqrt(dx * dx + dy * dy + dz * dz) - bounds[i, 3]
        if kind[i, 2] == 1:
            if at_least <= 3.0:
                carved = primitive_distance(i, x, y, z, kind, data, segments, tables)
                out[group] = -smooth_min(-out[group], carved, blend)
        elif at_least > 9.0 + blend:
            out[group] = min(out[group], at_least)
        else:
            d = primitive_distance(i, x, y, z, kind, data, segments, tables)
            out[group] = smooth_min(out[group], d, blend)


@compiled_parallel
def all_group_distances(
    points: Floats, kind: Ints, data: Floats, bounds: Floats, segments: Floats, tables: Floats, groups: int
) -> Floats:
    """Return (points, groups) distances."""
    out = np.empty((points.shape[0], groups))
    for j in prange(points.shape[0]):
        group_distances(
            points[j, 0], points[j, 1], points[j, 2], kind, data, bounds, segments, tables, out[j]
        )
    return out


@compiled_parallel
def body_distances(
    points: Floats, kind: Ints, data: Floats, bounds: Floats, segments: Floats, tables: Floats, blends: Floats
) -> Floats:
    """Return the distance to the whole body at each point."""
    count = points.shape[0]
    out = np.empty(count)
    for chunk in prange((count + 1023) // 1024):
        scratch = np.empty(blends.shape[0])
        for j in range(chunk * 1024, min(count, chunk * 1024 + 1024)):
            group_distances(
                points[j, 0], points[j, 1], points[j, 2], kind, data, bounds, segments, tables, scratch
            )
            d = FAR
            for g in range(blends.shape[0]):
                d = smooth_min(d, scratch[g], blends[g])
            out[j] = d
    return out


@compiled_parallel
def chosen_distances(
    points: Floats, chosen: Ints, kind: Ints, data: Floats, segments: Floats, tables: Floats
) -> Floats:
    """Return (points, chosen) distances to single primitives."""
    out = np.empty((points.shape[0], chosen.shape[0]))
    for j in prange(points.shape[0]):
        for q in range(chosen.shape[0]):
            out[j, q] = primitive_distance(
                chosen[q], points[j, 0], points[j, 1], points[j, 2], kind, data, segments, tables
            )
    return out
