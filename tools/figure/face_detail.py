"""How finely the face is divided in each of the packed meshes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Detail:
    """Rows are places on the controls of a ring, from the inside outwards; columns are counted.

    lid_columns and lip_columns: of one lid, one lip.
    """

    lid_columns: int
    lid_rows: tuple[float, ...]
    ball_columns: int
    ball_rings_deg: tuple[float, ...]
    glint_columns: int
    lip_columns: int
    lip_rows: tuple[float, ...]
    tooth_columns: int
    tongue: tuple[int, int]
    hair: tuple[int, int]  # columns, rows
    brow_columns: int
    ear: tuple[int, int]  # columns, rows


DETAILS = {
    "body_close": Detail(
        lid_columns=17,
        lid_rows=(0, 0.9, 1.02, 1.3, 2, 2.6, 3, 3.5, 4, 4.5, 5, 5.6, 6.3, 7),
        ball_columns=22,
        ball_rings_deg=(0, 8, 9, 14, 20, 22.2, 23.6, 34, 50, 69),
        glint_columns=8,
        lip_columns=20,
        lip_rows=(0, 1, 1.6, 2, 2.7, 3, 3.6, 4, 4.4, 5, 5.5, 5.87, 6.13, 6.6, 7.2, 8),
        tooth_columns=13,
        tongue=(10, 12),
        hair=(80, 13),
        brow_columns=13,
        ear=(26, 15),
    ),
    "body": Detail(
        lid_columns=10,
        lid_rows=(0, 0.95, 1.06, 2, 3, 4, 5, 6, 7),
        ball_columns=14,
        ball_rings_deg=(0, 8, 9, 20.5, 22.2, 23.6, 45, 69),
        glint_columns=6,
        lip_columns=12,
        lip_rows=(0, 1, 2, 3, 4, 5, 5.9, 6.15, 7, 8),
        tooth_columns=7,
        tongue=(6, 8),
        hair=(48, 9),
        brow_columns=8,
        ear=(14, 9),
    ),
    "body_low": Detail(
        lid_columns=6,
        lid_rows=(0, 1, 3, 5, 7),
        ball_columns=8,
        ball_rings_deg=(0, 9, 22.5, 66),
        glint_columns=3,
        lip_columns=6,
        lip_rows=(0, 2, 4, 5.5, 6.2, 8),
        tooth_columns=3,
        tongue=(4, 5),
        hair=(26, 6),
        brow_columns=5,
        ear=(7, 4),
    ),
}
