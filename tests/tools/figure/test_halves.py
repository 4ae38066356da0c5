import pytest

pytest.importorskip("scipy", reason="needs the packages of the extra `figure`")
pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tools.figure.binding import Binding
from tools.figure.halves import border, both_halves

# The left half of an octahedron: its border lies on x = 0.
POINTS = np.array([[0.0, 1, 0], [1, 0, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]])
FACES = np.array([[0, 3, 1], [3, 2, 1], [2, 4, 1], [4, 0, 1]])


@pytest.fixture
def whole():
    return both_halves(POINTS, FACES)


def test_the_border_is_what_one_triangle_has():
    assert border(FACES).tolist() == [0, 2, 3, 4]


def test_the_two_halves_close_the_surface_and_face_outwards(whole):
    points, faces, _ = whole
    assert len(points) == 6
    assert border(faces).size == 0
    corners = points[faces]
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    assert (np.einsum("ni,ni->n", across, corners.mean(1)) > 0).all()


def test_vectors_are_mirrored_from_the_left_and_lie_in_the_midline_plane(whole):
    points, _, mirror = whole
    rng = np.random.default_rng(5)
    even = mirror.symmetric(rng.normal(size=points.shape))
    assert (even[mirror.seam, 0] == 0).all()
    assert even[mirror.other] * [-1, 1, 1] == pytest.approx(even)


def test_bones_and_labels_change_sides(whole):
    points, _, mirror = whole
    bones = np.tile([0, 1, 2, 3], (len(points), 1))
    weights = np.tile([0.3, 0.7, 0.0, 0.0], (len(points), 1))
    swap = np.array([0, 2, 1, 3])  # bone 1 is left, bone 2 right
    bound = mirror.binding(Binding(bones, weights, np.zeros(len(points))), swap)
    left, right = 1, mirror.other[1]
    assert bound.share([1])[left] == pytest.approx(0.7)
    assert bound.share([2])[right] == pytest.approx(0.7)
    assert bound.share([1])[mirror.seam] == pytest.approx(0.35)
    assert mirror.labels(np.full(len(points), 1), swap)[right] == 2


def test_a_midline_vertex_keeps_both_bones_of_a_pair_or_none(whole):
    points, _, mirror = whole
    bones = np.tile([0, 3, 4, 1], (len(points), 1))  # 1 is left, 2 right; the others lie on the midline
    weights = np.tile([0.4, 0.3, 0.2, 0.1], (len(points), 1))
    bound = mirror.binding(Binding(bones, weights, np.zeros(len(points))), np.array([0, 2, 1, 3, 4]))
    assert bound.share([1, 2])[mirror.seam] == pytest.approx(0.0)
    assert bound.weights.sum(1) == pytest.approx(1.0)
