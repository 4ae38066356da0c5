import numpy as np
import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

from tools.figure import ears, eyes, hair, mouth
from tools.figure.face_detail import DETAILS
from tools.figure.face_patch import forward, grid_faces, seat, through, vertex_normals, wound_along

MIDDLE_CM = np.array([0.0, 163.0, 0.0])


class Ball:
    """A head as round as can be."""

    radius_cm = 9.0

    def distance(self, points):
        return np.linalg.norm(points - MIDDLE_CM, axis=1) - self.radius_cm

    def normals(self, points, step_cm=0.08):
        away = points - MIDDLE_CM
        return away / np.linalg.norm(away, axis=1, keepdims=True)


@pytest.fixture(params=sorted(DETAILS))
def detail(request):
    return DETAILS[request.param]


def test_curves_go_through_their_controls():
    controls = np.array([[0.0, 0.0], [1.0, 2.0], [3.0, 1.0], [4.0, 4.0]])
    assert through(controls, [0, 1, 2, 3]) == pytest.approx(controls)
    assert through(controls[:2], [0.5])[0] == pytest.approx([0.5, 1.0])


def test_a_closed_grid_leaves_only_its_two_rims_open():
    faces = grid_faces(4, 6, closed=True)
    edges = np.sort(faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    _, count = np.unique(edges, axis=0, return_counts=True)
    assert (count == 1).sum() == 12
    assert count.max() == 2


def test_points_are_seated_on_the_skin():
    points = np.array([[1.0, 163.0, 0.0], [-3.0, 160.0, 2.0]])
    found = seat(Ball(), points, forward(points))
    assert Ball().distance(found) == pytest.approx([0.0, 0.0], abs=1e-3)
    assert found[:, :2] == pytest.approx(points[:, :2])


def test_triangles_are_wound_to_face_outwards():
    points = np.array([[0.0, 0, 0], [1, 0, 0], [0, 1, 0], [1, 1, 0]])
    faces = wound_along(points, grid_faces(2, 2, closed=False), forward(points))
    assert vertex_normals(points, faces) == pytest.approx(forward(points))


def test_lids_end_on_the_skin_and_close_on_the_ball(detail):
    ring = eyes.lid_ring(Ball(), detail.lid_columns, detail.lid_rows)
    columns = 2 * detail.lid_columns
    rim, edge = ring.points[-2 * columns : -columns], ring.points[:columns]
    assert Ball().distance(rim) == pytest.approx(np.zeros(columns), abs=0.02)
    away = np.linalg.norm(edge - eyes.CENTRE_CM, axis=1)
    assert away == pytest.approx(np.full(columns, eyes.BALL_CM), abs=0.1)
    shut = ring.moved["eye_close_L"][:columns]
    upper, lower = shut[1 : columns // 2], shut[: columns // 2 : -1]
    assert np.linalg.norm(upper - lower, axis=1).max() < 0.25


def test_lips_meet_when_the_mouth_is_closed(detail):
    ring = mouth.lips(Ball(), detail.lip_columns, detail.lip_rows)
    columns, row = 2 * detail.lip_columns, detail.lip_rows.index(4)
    line = ring.points[row * columns : (row + 1) * columns]
    upper, lower = line[1 : columns // 2], line[: columns // 2 : -1]
    assert np.abs(upper - lower).max() < 0.1


def test_a_patch_of_the_other_side_is_its_mirror_image(detail):
    left = eyes.lid_ring(Ball(), detail.lid_columns, detail.lid_rows)
    right = left.mirrored()
    assert right.points == pytest.approx(left.points * [-1, 1, 1])
    assert "eyelid_upper_R" in right.region
    assert set(right.moved) == {"eye_close_R"}
    before, after = vertex_normals(left.points, left.faces), vertex_normals(right.points, right.faces)
    assert after == pytest.approx(before * [-1, 1, 1])


def test_the_hair_covers_the_crown_and_leaves_the_face_free():
    crown, brow, nape = hair.inside_deg(np.array([[0.0, 174.0, -1.0], [0.0, 166.0, 8.0], [0.0, 156.0, -6.0]]))
    assert crown > 30
    assert brow < 0
    assert nape < 0


def test_the_hair_is_alike_on_both_sides(detail):
    points = hair.hair(Ball(), *detail.hair).points
    for point in points[::17]:
        assert np.linalg.norm(points - point * [-1, 1, 1], axis=1).min() < 1e-6


def test_the_ear_stands_off_the_head(detail):
    ear = ears.ear(*detail.ear)
    assert ear.points[:, 0].max() > 7.5
    assert np.ptp(ear.points[:, 1]) == pytest.approx(5.8, abs=0.7)
