"""Short hair and brows: thin shells that lie on the skin, with an edge of their own."""

import numpy as np
from scipy.interpolate import PchipInterpolator

from tools.figure.arrays import Floats
from tools.figure.face_patch import Patch, Surface, eased, forward, grid_faces, seat, through, wound_along

CENTRE_CM = np.array([0.0, 165.0, -1.0])
# The hairline: turn from the front and height above level, both in degrees, seen from CENTRE_CM.
HAIRLINE_DEG = np.array(
    [
        *((0, 29.0), (10, 29.6), (20, 30.6), (30, 30.8), (37, 28.8), (44, 24.5), (50, 19.0), (55.5, 12.5)),
        *((60.5, 5.5), (65, -2.0), (69, -9.0), (72.5, -14.0), (76, -16.0), (79.5, -13.5), (83, -8.0)),
        *((87, -2.5), (92, 1.0), (98, 1.5), (104, -1.5), (110, -8.5), (116, -17.5), (123, -26.0)),
        *((132, -32.0), (143, -35.5), (160, -37.8), (180, -38.5)),
    ]
)
HAIR = (0.36, 0.30, 0.275)
BROW = (0.40, 0.34, 0.315)
FULL_CM = 0.85  # thickness at the crown
EDGE_CM = 0.9  # how far the edge goes into the skin
RIM_CM = 0.17  # thickness at the edge, and what coarse columns need on top to stay outside of the skin
CHORD_CM = 2.2
# Along the left brow: x, y and half its height.
BROW_POINTS_CM = np.array(
    [
        *((1.30, 165.53, 0.12), (1.42, 165.55, 0.27), (2.1, 165.76, 0.38), (3.0, 165.97, 0.36)),
        *((3.9, 165.93, 0.27), (4.7, 165.55, 0.16), (5.1, 165.25, 0.04)),
    ]
)


def hair(surface: Surface, columns: int, rows: int) -> Patch:
    """Return the cap of hair; columns must be even."""
    turn = _columns_deg(columns // 2)
    low = _hairline(turn)
    share = np.concatenate([[0.0, 0.0], np.linspace(0.045, 1.0, rows - 2) ** 1.1])
    high = low + (90.0 - low) * share[:, None]
    lie, around = np.radians(high), np.radians(np.broadcast_to(turn, high.shape))
    way = np.stack([np.sin(around) * np.cos(lie), np.sin(lie), np.cos(around) * np.cos(lie)], -1)
    way = way.reshape(-1, 3)
    skin = seat(surface, CENTRE_CM + way * 7.0, way, 9.0)
    flat, up = np.repeat(share, columns), np.clip(way[:, 1], 0, 1)
    side = np.abs(np.tile(turn, rows))
    thick = 0.27 * (1 - (1 - np.clip(flat / 0.3, 0, 1)) ** 2) * (0.4 + 0.6 * eased(high.ravel(), -40.0, 4.0))
    thick = thick + (FULL_CM - 0.37) * up**1.5 * (1 - (1 - np.clip(flat / 0.5, 0, 1)) ** 2)
    thick = thick + RIM_CM + CHORD_CM / columns
    thick[:columns] = -EDGE_CM
    wave = np.cos(np.radians(side) * 9.0) * 0.035 + np.cos(np.radians(side) * 23.0 + 1.0) * 0.02
    points = skin + way * (thick + wave * eased(flat, 0.02, 0.2) * (1 - eased(flat, 0.6, 1.0)))[:, None]
    strands = 0.06 * np.cos(np.radians(side) * 31.0) + 0.06 * np.cos(np.radians(side) * 47.0 + 2.0)
    tone = 1 + strands * (1 - flat**2) + 0.08 * up
    edge = (1 - eased(flat, 0.0, 0.05)) * 0.22
    tint = np.array(HAIR) * tone[:, None] * (1 - edge[:, None]) + edge[:, None] * 0.8
    faces = grid_faces(rows, columns, closed=True)
    return Patch(
        points,
        wound_along(points, faces, way),
        tint,
        np.ones(len(points)),
        ("scalp",) * len(points),
        np.repeat(np.arange(rows) == 1, columns).astype(float),  # else the edge would be in its own shadow
        np.ones(len(points)),
    )


def _columns_deg(half: int) -> Floats:
    """Return the turn of each column, evenly along the hairline: to the left, and back on the right."""
    fine = np.linspace(0.0, 180.0, 721)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(fine), np.diff(_hairline(fine))))])
    left = np.interp(np.linspace(0.0, along[-1], half + 1), along, fine)
    return np.concatenate([left, -left[-2:0:-1]])


def inside_deg(points: Floats) -> Floats:
    """Return how many degrees above the hairline points of the head are; negative on the face and below."""
    x, y, z = (points - CENTRE_CM).T
    turn, high = np.degrees(np.arctan2(np.abs(x), z)), np.degrees(np.arctan2(y, np.hypot(x, z)))
    return np.asarray(np.where(points[:, 1] > 152, high - _hairline(turn), -90.0))


def _hairline(turn_deg: Floats) -> Floats:
    return np.asarray(PchipInterpolator(*HAIRLINE_DEG.T)(np.abs(turn_deg)))


def brow(surface: Surface, columns: int) -> Patch:
    """Return the left eyebrow."""
    spine = through(BROW_POINTS_CM, np.linspace(0, len(BROW_POINTS_CM) - 1, columns))
    along = np.gradient(spine[:, :2], axis=0)
    across = np.stack([-along[:, 1], along[:, 0]], 1) / np.linalg.norm(along, axis=1)[:, None]
    level = np.array([-1.0, -0.8, 0.0, 0.8, 1.0])
    lift = np.array([-0.03, 0.04, 0.09, 0.04, -0.03])
    flat = spine[None, :, :2] + level[:, None, None] * across * spine[None, :, 2:]
    points = np.concatenate([flat, np.full((*flat.shape[:2], 1), 6.0)], -1).reshape(-1, 3)
    points = seat(surface, points, forward(points))
    thin = np.tile(np.clip(spine[:, 2] / 0.2, 0.1, 1), len(level))
    points = points + surface.normals(points, 0.06) * (np.repeat(lift, columns) * thin)[:, None]
    faces = grid_faces(len(level), columns, closed=False)
    ones = np.ones(len(points))
    inner = 1 - eased(np.tile(np.arange(columns) / (columns - 1), len(level)), 0.0, 0.12)
    tint = np.array(BROW) * (1 + 0.35 * inner[:, None])
    faces = wound_along(points, faces, forward(points))
    return Patch(points, faces, tint, ones, ("forehead",) * len(points), 0.7 * ones, ones)
