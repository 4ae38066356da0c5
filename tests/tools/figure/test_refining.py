"""A part of the mesh, divided finer."""

import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tools.figure.refining import _cut_out, _parted
from twitchcare.figure.mesh import Mesh


def two_triangles() -> Mesh:
    """A square of two triangles; its left edge hangs on bone 0, its right edge on bone 1."""
    points = np.array([[0.0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0]])
    bones = np.array([[0, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]])
    return Mesh(
        points_cm=points,
        normals=np.tile([0.0, 0, 1], (4, 1)),
        faces=np.array([[0, 1, 2], [0, 2, 3]]),
        bones=bones,
        weights=np.tile([1.0, 0, 0, 0], (4, 1)),
        linear=np.zeros(4),
        region=np.array([0, 1, 1, 0]),
        region_names=("palm", "thumb"),
        openness=np.array([0.0, 1.0, 1.0, 0.0]),
        cloth_cm=-np.ones(4),
        tint=np.ones((4, 3)),
        shapes={},
    )


def area(mesh: Mesh) -> float:
    a, b, c = (mesh.points_cm[mesh.faces[:, k]] for k in range(3))
    return float(np.cross(b - a, c - a)[:, 2].sum() / 2)  # negative where a triangle is turned over


def test_each_triangle_becomes_four_of_the_same_turn_and_total_area():
    fine = _parted(two_triangles())
    assert len(fine.faces) == 8
    assert len(fine.points_cm) == 9
    assert area(fine) == pytest.approx(1.0)


def test_a_new_vertex_hangs_on_the_bones_of_both_ends():
    fine = _parted(two_triangles())
    middle = np.flatnonzero((fine.points_cm[:, :2] == [0.5, 0.0]).all(1))[0]
    held = dict(zip(fine.bones[middle].tolist(), fine.weights[middle].tolist(), strict=False))
    assert held[0] == pytest.approx(0.5)
    assert held[1] == pytest.approx(0.5)
    assert fine.weights.sum(1) == pytest.approx(1.0)
    assert fine.openness[middle] == pytest.approx(0.5)


def test_only_triangles_with_all_corners_kept_remain():
    part = _cut_out(two_triangles(), np.array([True, True, True, False]))
    assert part.faces.tolist() == [[0, 1, 2]]
    assert part.region.tolist() == [0, 1, 1]
