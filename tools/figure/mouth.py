"""Mouth: lips with a slit between them that leads into a pouch, two rows of teeth, and the tongue.

A column of the ring runs from the back of the pouch outwards: palate, gum, inner lip, mouth line, crest,
border of the red, and the skin of the face.
"""

import numpy as np

from tools.figure.arrays import Floats
from tools.figure.face_patch import (
    AS_SKIN,
    Patch,
    Surface,
    eased,
    forward,
    grid_faces,
    painted,
    seat,
    skirted,
    through,
    wound_along,
)
from tools.figure.jaw import HALF_CM, LINE_CM, jaw_offsets, jaw_share, lip_share, narrowed

CENTRE_CM = np.array([0.0, LINE_CM, 8.0])
RING_CM = (3.2, 1.75, 1.75)  # half width, height above and below the mouth line
UPPER_CM, LOWER_CM = 0.74, 0.96  # height of the red of each lip
UPPER_OUT_CM, LOWER_OUT_CM = 0.37, 0.41
DARK = (0.42, 0.19, 0.19)
PALATE = (0.62, 0.33, 0.34)
SEAM = (0.56, 0.34, 0.33)
RED = (0.94, 0.775, 0.745)
SKIN = (1.0, 1.0, 1.0)
LIP_MARKS = (
    *((0.0, DARK), (1.0, DARK), (2.4, PALATE), (3.3, SEAM)),
    *((3.9, SEAM), (4.35, RED), (5.9, RED), (6.2, SKIN)),
)
TOOTH = (1.12, 1.22, 1.27)
GUM = (0.88, 0.55, 0.55)
TONGUE = (0.93, 0.60, 0.60)


def mouth_line(x: Floats) -> Floats:
    """Return the height where the lips meet."""
    t = np.clip(np.abs(x) / HALF_CM, 0, 1.2)
    return np.asarray(LINE_CM - 0.05 * np.exp(-((x / 0.45) ** 2)) - 0.05 * np.sin(np.pi * t) + 0.10 * t**3)


def _red_upper(t: Floats) -> Floats:
    bow = 0.10 * np.exp(-(((t - 0.19) / 0.11) ** 2)) - 0.09 * np.exp(-((t / 0.10) ** 2))
    return np.asarray(UPPER_CM * ((1 - t**1.7) * 0.93 + bow))


def _red_lower(t: Floats) -> Floats:
    return np.asarray(LOWER_CM * (1 - t**2.5) ** 0.9)


def lips(surface: Surface, half: int, rows: tuple[float, ...]) -> Patch:
    """Return lips and pouch with the shape `jaw_open` left to `jaw_share`. half: columns of one lip."""
    turn = np.pi * np.arange(2 * half) / half
    points = skirted(surface, through(_controls(surface, turn), rows)).reshape(-1, 3)
    rows = (*rows, rows[-1])
    row = np.repeat(np.asarray(rows, float), 2 * half)
    upper = np.tile(np.where(np.sin(turn) >= -1e-9, 1.0, 0.0), len(rows))
    corner = np.tile(np.abs(np.cos(turn)), len(rows))
    faces = grid_faces(len(rows), 2 * half, closed=True)
    lip = np.where(upper > 0, "lip_upper", "lip_lower")
    region = tuple(np.where(row < 6.5, lip, AS_SKIN))
    return Patch(
        points,
        wound_along(points, faces, np.where((row > 4)[:, None], forward(points), 0.0)),
        painted(row, LIP_MARKS),
        _shade(row, corner),
        region,
        seated=eased(row, 6.3, 8.0),
        follows=np.ones(len(points)),
        moved={"jaw_open": _opened(points, row, upper)},
    )


def _opened(points: Floats, row: Floats, upper: Floats) -> Floats:
    """Return where the points go with the open jaw: lips by their own share, the rim with the skin."""
    rim = eased(row, 4.5, 8.0)
    share = lip_share(points, upper) * (1 - rim) + jaw_share(points) * rim
    return np.asarray(points + jaw_offsets(points, share) + narrowed(points, 1 - rim))


def _shade(row: Floats, corner: Floats) -> Floats:
    inside = 1 - 0.7 * eased(row, 3.6, 1.0)
    line = 0.35 * np.exp(-(((row - 3.9) / 0.35) ** 2))
    return np.asarray(inside - line - 0.10 * eased(corner, 0.9, 1.0) * (row < 7))


def _controls(surface: Surface, turn: Floats) -> Floats:
    """Return (9, columns, 3) from the back of the pouch to the outer row."""
    across, up = -np.cos(turn), np.where(np.sin(turn) >= -1e-9, 1.0, -1.0)
    x = across * HALF_CM
    t = np.abs(across)
    full = (1 - t**4) ** 0.75  # 1 along the lips, 0 at the corners
    high = np.where(up > 0, _red_upper(t), _red_lower(t))
    out = np.where(up > 0, UPPER_OUT_CM, LOWER_OUT_CM) * (1 - t**2.4) ** 0.9
    line = mouth_line(x)

    def on_skin(sideways: Floats, height: Floats) -> Floats:
        flat = np.stack([sideways, height, np.full(len(x), 6.0)], 1)
        return seat(surface, flat, forward(flat))

    base = on_skin(x, line)[:, 2]
    dip = 0.16 * t**6

    def at(sideways: Floats, height: Floats, depth: Floats) -> Floats:
        return np.stack([sideways, height, depth], 1)

    wide, above, below = RING_CM
    flare = np.sign(across) * t**6
    rim = on_skin(x + flare * 0.22, line + up * (high + 0.02))
    near = on_skin(x * 1.02 + flare * 0.40, line + up * (high + 0.30 * full + 0.06))
    ridge = np.exp(-(((np.abs(x) - 0.42) / 0.24) ** 2)) - 1.1 * np.exp(-((x / 0.24) ** 2))
    near[:, 2] += np.where(up > 0, 0.04 * full + 0.06 * ridge, -0.05 * full)
    border = rim + np.stack([0 * x, 0 * x, out * np.where(up > 0, 0.55, 0.42)], 1)
    tuck = np.where(up > 0, 0.0, 1.0) * full
    return np.stack(
        [
            at(0 * x, LINE_CM + 0 * x, base.mean() - 5.2 + 0 * x),
            at(x * 0.80, line + up * (0.3 + 1.25 * full), base - 2.8),
            at(x * 0.95, line + up * (0.15 + 1.15 * full), base - 0.40),
            at(x * 0.98, line + up * 0.12 * full, base - 0.42 - dip + 0.3 * out),
            at(x, line + 0.035 * tuck, base - 0.10 - dip + 0.68 * out - 0.05 * tuck),
            at(x + flare * 0.06, line + up * 0.42 * high, base - 0.6 * dip + out),
            border,
            near,
            on_skin(across * wide, mouth_line(across * wide) + np.sin(turn) * np.where(up > 0, above, below)),
        ]
    )


def teeth(surface: Surface, upper: bool, columns: int) -> Patch:
    """Return one row of teeth as a band: gum above, biting edge below (or the other way round)."""
    turn = np.linspace(-1.0, 1.0, columns)
    x = (2.15 if upper else 2.0) * np.sin(turn * 1.25) / np.sin(1.25)
    lip = seat(surface, *_from_front(np.stack([x, np.full(columns, LINE_CM), np.full(columns, 6.0)], 1)))
    z = lip[:, 2] - (0.58 if upper else 0.72) - 0.25 * np.abs(turn) ** 3
    gum, edge = (157.3, 155.92) if upper else (155.0, 156.02)
    high = np.array([gum, gum + 0.30 * (edge - gum), gum + 0.38 * (edge - gum), edge, edge])
    back = np.array([0.0, 0.05, 0.10, 0.02, -0.35])
    wide = np.broadcast_to(x, (5, columns))
    points = np.stack([wide, np.broadcast_to(high[:, None], wide.shape), z + back[:, None]], -1)
    points = points.reshape(-1, 3)
    row = np.repeat(np.arange(5.0), columns)
    tint = painted(row, ((0, GUM), (1, GUM), (2, TOOTH), (4, TOOTH)))
    tint = tint * (1 - 0.07 * ((np.tile(np.arange(columns), 5) % 2 == 0) & (row > 1)))[:, None]
    ones = np.ones(len(points))
    faces = wound_along(points, grid_faces(5, columns, closed=False), forward(points))
    moved = {} if upper else {"jaw_open": points + jaw_offsets(points, ones)}
    label = ("lip_upper" if upper else "lip_lower",) * len(points)
    return Patch(points, faces, tint, 1.25 * ones, label, 0 * ones, 0 * ones, moved)


def _from_front(points: Floats) -> tuple[Floats, Floats]:
    return points, forward(points)


def tongue(rows: int, columns: int) -> Patch:
    """Return the tongue at rest on the floor of the mouth, with the shape `tongue_up`."""
    along = np.linspace(0, 1, rows)
    half = 1.75 * np.sqrt(np.clip(1 - (np.clip(along - 0.45, 0, 1) / 0.552) ** 2.4, 0.0, 1)) + 0.02
    half[-1] = 0.0
    spine = np.stack([0 * along, 154.7 + 1.15 * np.sin(along * 2.0), 3.0 + 4.15 * along], 1)
    turn = np.linspace(0, 2 * np.pi, columns, endpoint=False)
    flat = np.where(np.sin(turn) > 0, 0.42, 0.34)
    furrow = 1 - 0.10 * np.exp(-((np.cos(turn) / 0.18) ** 2)) * (np.sin(turn) > 0)
    section = np.stack([np.cos(turn), np.sin(turn) * flat * furrow, 0 * turn], 1)
    points = (spine[:, None] + half[:, None, None] * section[None]).reshape(-1, 3)
    faces = grid_faces(rows, columns, closed=True)
    lift = eased(np.repeat(along, columns), 0.25, 1.0)
    moved = points + np.stack([-0.30 * points[:, 0] * lift, 2.25 * lift, 0.25 * lift], 1)
    ones = np.ones(len(points))
    tint = np.tile(TONGUE, (len(points), 1)) * (0.72 + 0.28 * np.repeat(along, columns))[:, None]
    inner = np.repeat(spine, columns, axis=0)
    return Patch(
        points,
        wound_along(points, faces, points - inner),
        tint,
        0.55 + 0.4 * np.repeat(along, columns),
        ("tongue",) * len(points),
        0 * ones,
        0 * ones,
        {"tongue_up": moved, "jaw_open": points + jaw_offsets(points, ones)},
    )


def in_ring(points: Floats) -> Floats:
    """Return 0 in the middle of the mouth's ring and 1 at its border and beyond, for points of the face."""
    wide, above, below = RING_CM
    y = points[:, 1] - mouth_line(points[:, 0])
    away = np.hypot(points[:, 0] / wide, y / np.where(y > 0, above, below))
    return np.asarray(np.where(points[:, 2] > 3.0, np.minimum(away, 1.0), 1.0))
