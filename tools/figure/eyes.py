"""Eyes: a ball with iris and pupil, and a ring of skin around it that is both lids.

The lids glide on a shell about the ball. A ring column runs from the lid's inner edge outwards: edge,
plate, crease, fold, and the skin of the face.
"""

from dataclasses import dataclass

import numpy as np

from tools.figure.arrays import Floats
from tools.figure.face_detail import Detail
from tools.figure.face_patch import (
    AS_SKIN,
    Patch,
    Surface,
    eased,
    fan_faces,
    forward,
    grid_faces,
    painted,
    seat,
    skirted,
    through,
    wound_along,
)

CENTRE_CM = np.array([3.15, 163.3, 5.75])
BALL_CM = 1.7
OUTWARD_DEG = 9.0  # the lids open a little to the side
INNER_DEG, OUTER_DEG = 62.0, 57.0
UPPER_DEG, LOWER_DEG, TILT_DEG = 15.0, 17.5, 3.0
PLATE_DEG = 10.0
MEETING = 0.72  # of the lower lid's depth: where closed lids meet
RING_CM = (2.3, 1.5, 1.55)  # half width, height above and below
INNER_CM = 1.95  # half width towards the nose
GAZE_DEG = 1.0
LASH = (0.30, 0.25, 0.24)
WET = (0.96, 0.74, 0.70)
SKIN = (1.0, 1.0, 1.0)
LID = (0.985, 0.945, 0.925)
BALL_MARKS = (
    (0.0, (0.03, 0.03, 0.035)),
    (8.0, (0.03, 0.03, 0.035)),
    (9.0, (0.40, 0.32, 0.24)),
    (15.0, (0.40, 0.31, 0.22)),
    (20.5, (0.26, 0.20, 0.15)),
    (22.2, (0.13, 0.11, 0.10)),
    (23.6, (1.02, 1.12, 1.19)),
    (40.0, (1.08, 1.19, 1.27)),
    (80.0, (0.92, 0.95, 0.98)),
)


@dataclass(frozen=True, slots=True)
class _Fan:
    """The columns of the ring: inner corner, upper lid, outer corner, lower lid and back.

    across: 0 at the inner, 1 at the outer corner. spread: (n, 2) the way outwards, sideways and up.
    """

    across: Floats
    spread: Floats
    upper: Floats  # 1 on the upper lid, 0 on the lower, one half at the corners

    @property
    def sideways_deg(self) -> Floats:
        """Where the lid's edge is, seen from the middle of the ball."""
        return np.asarray(-INNER_DEG + (INNER_DEG + OUTER_DEG) * self.across)

    @property
    def corner_deg(self) -> Floats:
        """Height of the line from corner to corner."""
        return np.asarray(TILT_DEG * (2 * self.across - 1))

    def bow(self, peak: float) -> Floats:
        """Return 0 at the corners and 1 at the peak, as a lid's edge runs."""
        left = np.where(self.across < peak, self.across / peak, (1 - self.across) / (1 - peak))
        return np.asarray(1 - (1 - np.clip(left, 0, 1)) ** 2.1)


def _fan(half: int) -> _Fan:
    turn = np.pi * np.arange(2 * half) / half
    across = (1 - np.cos(turn)) / 2
    spread = np.stack([-np.cos(turn) * np.abs(np.cos(turn)) ** 0.6, np.sin(turn)], 1)
    spread /= np.linalg.norm(spread, axis=1, keepdims=True)
    index = np.arange(2 * half)
    upper = np.where(index % half == 0, 0.5, np.where(index < half, 1.0, 0.0))
    return _Fan(across, spread, upper)


def on_shell(sideways_deg: Floats, up_deg: Floats, radius_cm: Floats) -> Floats:
    """Return points about the ball: sideways is outwards, 0 and 0 where the lids open to."""
    side, up = np.radians(sideways_deg + OUTWARD_DEG), np.radians(up_deg)
    way = np.stack([np.sin(side) * np.cos(up), np.sin(up), np.cos(side) * np.cos(up)], -1)
    return np.asarray(CENTRE_CM + way * np.asarray(radius_cm)[..., None])


def lid_ring(surface: Surface, half: int, rows: tuple[float, ...]) -> Patch:
    """Return the left eye's lids with the shape `eye_close_L`. half: columns of one lid."""
    fan = _fan(half)
    outer = _outer_row(surface, fan)
    open_eye = skirted(surface, through(_controls(surface, fan, outer, 0.0), rows))
    closed = skirted(surface, through(_controls(surface, fan, outer, 1.0), rows))
    rows = (*rows, rows[-1])
    points, shut = open_eye.reshape(-1, 3), closed.reshape(-1, 3)
    row = np.repeat(np.asarray(rows, float), 2 * half)
    upper = np.tile(fan.upper, len(rows))
    faces = grid_faces(len(rows), 2 * half, closed=True)
    lid = np.where(upper >= 0.5, "eyelid_upper_L", "eyelid_lower_L")
    region = tuple(np.where(row < 5.5, lid, AS_SKIN))
    return Patch(
        points,
        wound_along(points, faces, points - CENTRE_CM),
        _lid_tint(row, upper, np.tile(fan.bow(0.5), len(rows))),
        _lid_shade(row, upper, np.tile(fan.bow(0.5), len(rows))),
        region,
        seated=eased(row, 5.5, 7.0),
        follows=eased(row, 3.5, 7.0),
        moved={"eye_close_L": shut},
    )


def _outer_row(surface: Surface, fan: _Fan) -> Floats:
    wide, above, below = RING_CM
    turn = np.pi * np.arange(len(fan.across)) / (len(fan.across) // 2)
    high = np.where(np.sin(turn) > 0, above, below)
    sideways = np.where(np.cos(turn) > 0, INNER_CM, wide)
    flat = np.stack([-np.cos(turn) * sideways, np.sin(turn) * high, np.zeros(len(turn))], 1)
    return seat(surface, CENTRE_CM + flat, forward(flat))


def _controls(surface: Surface, fan: _Fan, outer: Floats, shut: float) -> Floats:
    """Return (8, columns, 3): inner edge, edge, plate, crease above, crease, fold, face, outer row."""
    upper = fan.upper
    bow, high = fan.bow(0.5), np.where(upper >= 0.5, fan.bow(0.44), fan.bow(0.57))
    side = fan.sideways_deg
    meet = fan.corner_deg - LOWER_DEG * MEETING * fan.bow(0.57)
    rest = fan.corner_deg + np.where(upper >= 0.5, UPPER_DEG, -LOWER_DEG) * high
    lid = rest + shut * (meet - rest)
    middle = bow**0.8
    plate = np.where(upper >= 0.5, 3.0 + (PLATE_DEG - 3.0) * middle, 3.0 + 5.0 * middle)
    crease_side = side + fan.spread[:, 0] * plate
    crease_up = rest + fan.spread[:, 1] * (plate - shut * 1.0)
    deep = np.where(upper >= 0.5, 0.11 * (1 - 0.8 * shut), -0.01) * middle

    def between(share: float, above_cm: Floats | float) -> Floats:
        out = on_shell(
            side + share * (crease_side - side),
            lid + share * (crease_up - lid),
            BALL_CM + np.broadcast_to(above_cm, side.shape),
        )
        return np.asarray(out)

    def flush(points: Floats, below_cm: float) -> Floats:
        """Return the points at the corners brought up to the skin, where the nose would hide them."""
        top = seat(surface, points, forward(points)) - below_cm * forward(points)
        return np.asarray(points + ((1 - middle) ** 2)[:, None] * (top - points))

    thin = np.where(upper >= 0.5, 0.0, 0.045) * middle  # the lower lid runs out into the cheek
    thick = 0.07 + np.where(upper >= 0.5, 0.09, 0.05) * middle
    fold_up = crease_up + fan.spread[:, 1] * np.where(upper >= 0.5, 3.6, 5.0)
    fold_side = crease_side + fan.spread[:, 0] * 4.0
    lift = np.where(upper >= 0.5, 0.14 + 0.12 * middle - 0.08 * shut * middle, 0.12)
    fold = on_shell(fold_side, fold_up, BALL_CM + lift)
    below = seat(surface, fold, forward(fold)) + 0.03 * forward(fold)
    fold = below + (0.6 * middle * (upper >= 0.5))[:, None] * (fold - below)
    face = fold + 0.5 * (outer - fold)
    face = seat(surface, face, forward(face)) + 0.05 * forward(face)
    return np.stack(
        [
            between(-0.06, 0.01),
            between(0.06, thick),
            between(0.5, thick + 0.02),
            flush(between(0.9, thick - 0.01 - thin), 0.06),
            flush(between(1.06, thick - deep - thin), 0.03),
            fold,
            face,
            outer,
        ]
    )


def _lid_tint(row: Floats, upper: Floats, bow: Floats) -> Floats:
    above = painted(row, ((0.0, LASH), (1.0, LASH), (1.12, LID), (4.5, LID), (6.5, SKIN)))
    below = painted(row, ((0.0, WET), (0.6, WET), (0.95, (0.80, 0.68, 0.65)), (1.3, LID), (6.5, SKIN)))
    share = upper[:, None]
    inner = 1 - eased(bow, 0.0, 0.25)
    mixed = above * share + below * (1 - share)
    soft = (inner * (row < 1.3))[:, None]
    return np.asarray(mixed * (1 - 0.5 * soft) + 0.5 * soft * np.array(WET))


def _lid_shade(row: Floats, upper: Floats, bow: Floats) -> Floats:
    crease = np.exp(-(((row - 4.0) / 0.55) ** 2)) * np.where(upper > 0.5, 0.25, 0.0) * bow
    edge = np.exp(-((row / 0.6) ** 2)) * 0.3
    return np.asarray(1 - crease - edge)


def eyeball(rings: tuple[float, ...], columns: int) -> Patch:
    """Return the front of the left eyeball, painted with iris and pupil."""
    angle = np.radians(np.asarray(rings[1:], float))
    turn = 2 * np.pi * np.arange(columns) / columns
    ring, around = np.meshgrid(angle, turn, indexing="ij")
    way = np.stack([np.sin(ring) * np.cos(around), np.sin(ring) * np.sin(around), np.cos(ring)], -1)
    way = np.vstack([[0.0, 0.0, 1.0], way.reshape(-1, 3)])
    gaze = np.radians(GAZE_DEG)
    turned = way @ np.array([[np.cos(gaze), 0, -np.sin(gaze)], [0, 1, 0], [np.sin(gaze), 0, np.cos(gaze)]])
    points = CENTRE_CM + turned * BALL_CM
    out = points - CENTRE_CM
    cap = wound_along(points, fan_faces(columns), out)
    rest = wound_along(points, grid_faces(len(angle), columns, closed=True) + 1, out)
    polar = np.degrees(np.arccos(np.clip(way[:, 2], -1, 1)))
    lift = np.degrees(np.arcsin(np.clip(way[:, 1], -1, 1)))
    shade = 0.98 - 0.45 * eased(lift, 2.0, 24.0) - 0.25 * eased(np.abs(way[:, 0]), 0.45, 0.85)
    lower = ["eyelid_upper_L" if y >= 0 else "eyelid_lower_L" for y in way[:, 1]]
    return Patch(
        points,
        np.vstack([cap, rest]),
        painted(polar, BALL_MARKS) * (1 - 0.18 * eased(lift, 6.0, 24.0))[:, None],
        shade,
        tuple(lower),
        seated=np.zeros(len(points)),
        follows=np.zeros(len(points)),
    )


def glint(columns: int) -> Patch:
    """Return the small light in the left eye, above the pupil so that both eyes are alike."""
    turn = 2 * np.pi * np.arange(columns) / columns
    flat = np.stack([0.11 * np.cos(turn), 0.26 + 0.085 * np.sin(turn)], 1)
    flat = np.vstack([[0.0, 0.26], flat])
    depth = np.sqrt((BALL_CM + 0.015) ** 2 - (flat**2).sum(1))
    points = CENTRE_CM + np.column_stack([flat, depth])
    ones = np.ones(len(points))
    return Patch(
        points,
        wound_along(points, fan_faces(columns), forward(points)),
        np.tile([1.27, 1.27, 1.27], (len(points), 1)),
        ones,
        ("eyelid_upper_L",) * len(points),
        seated=0 * ones,
        follows=0 * ones,
    )


def left_eye(surface: Surface, detail: Detail) -> list[Patch]:
    """Return ball, light and lids of the left eye."""
    ball = eyeball(detail.ball_rings_deg, detail.ball_columns)
    return [ball, glint(detail.glint_columns), lid_ring(surface, detail.lid_columns, detail.lid_rows)]


def in_ring(points: Floats) -> Floats:
    """Return 0 in the middle of either eye's ring and 1 at its border and beyond, for points of the face."""
    wide, above, below = RING_CM
    x, y = np.abs(points[:, 0]) - CENTRE_CM[0], points[:, 1] - CENTRE_CM[1]
    away = np.hypot(x / np.where(x < 0, INNER_CM, wide), y / np.where(y > 0, above, below))
    return np.asarray(np.where(points[:, 2] > 3.0, np.minimum(away, 1.0), 1.0))
