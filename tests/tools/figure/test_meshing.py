"""Rebuilds one foot on a coarse grid."""

import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")
pytest.importorskip("skimage", reason="needs the packages of the extra `figure`")

import numpy as np

from tools.figure.body import load_body
from tools.figure.field import Field
from tools.figure.meshing import Grid, planes, polygonise
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.pose import pose_of

SPACING_CM = 1.6
VOLUME_CM3, LENGTH_CM, WIDTH_CM = 658.0, 26.8, 9.9


def foot():
    body = load_body()
    skeleton = body.skeleton
    bones = {skeleton.index("foot_L"), skeleton.index("toes_L")}
    part = [p for p in body.primitives if p.bone in bones and p.role != "tag"]
    field = Field(body, part, bone_matrices(skeleton, pose_of(skeleton, {})))
    grid = Grid(*[planes(low, high, SPACING_CM) for low, high in ((2, 18), (-3, 12), (-12, 20))])
    points, faces = polygonise(field, grid, band_cm=4.0)
    return field.project(points), faces


@pytest.fixture(scope="module")
def built():
    return foot()


def volume(points, faces):
    a, b, c = (points[faces[:, k]] for k in range(3))
    return float(np.einsum("ni,ni->n", a, np.cross(b, c)).sum() / 6)


def test_building_twice_gives_the_same(built):
    points, faces = foot()
    assert np.array_equal(points, built[0])
    assert np.array_equal(faces, built[1])


def test_a_foot_has_the_size_of_a_foot(built):
    points, faces = built
    assert volume(points, faces) == pytest.approx(VOLUME_CM3, rel=0.02)
    assert np.ptp(points[:, 2]) == pytest.approx(LENGTH_CM, abs=0.3)
    assert np.ptp(points[:, 0]) == pytest.approx(WIDTH_CM, abs=0.3)
    assert points[:, 1].min() == pytest.approx(0.0, abs=0.2)


def test_the_surface_is_closed(built):
    edges = np.sort(built[1][:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    assert (np.unique(edges, axis=0, return_counts=True)[1] == 2).all()


def test_planes_are_finer_where_asked():
    at = planes(0.0, 10.0, 1.0, ((4.0, 6.0, 0.25),))
    steps = np.diff(at)
    inside = (at[:-1] > 4) & (at[:-1] < 5.5)
    assert steps[inside] == pytest.approx(0.25)
    assert steps.max() == pytest.approx(1.0)
