from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.figure.samples import column_mesh, cube, turns
from twitchcare.figure.picking import pick, pick_region, region_of
from twitchcare.figure.quaternions import to_matrix

CORNERS, FACES = cube(2.0)
inside = st.floats(-0.9, 0.9, allow_subnormal=False)


def towards(eye, point):
    away = np.asarray(point, np.float64) - eye
    return away / np.linalg.norm(away)


def test_a_ray_meets_the_nearer_side_first():
    hit = pick(CORNERS, FACES, np.array([0.3, 0.2, 9.0]), np.array([0.0, 0, -1]))
    assert hit is not None
    assert hit.point_cm == pytest.approx([0.3, 0.2, 1.0])
    assert hit.distance_cm == pytest.approx(8.0)
    assert (CORNERS[FACES[hit.face], 2] == 1.0).all()


def test_a_ray_beside_or_away_from_the_body_meets_nothing():
    ahead = np.array([0.0, 0, -1])
    assert pick(CORNERS, FACES, np.array([1.2, 0, 9.0]), ahead) is None
    assert pick(CORNERS, FACES, np.array([0, 0, 9.0]), -ahead) is None


def test_a_ray_from_within_meets_the_wall_from_behind():
    hit = pick(CORNERS, FACES, np.array([0.1, 0.2, 0.0]), np.array([0.0, 0, 1]))
    assert hit is not None
    assert hit.distance_cm == pytest.approx(1.0)


@given(turns(), st.integers(0, 11), st.floats(0.05, 0.9), st.floats(0.05, 0.9), st.floats(3, 50))
def test_the_triangle_under_a_known_point_is_found(turn, face, u, v, away):
    assume(u + v < 0.95)
    corners = CORNERS @ to_matrix(turn).T + 5.0
    a, b, c = corners[FACES[face]]
    point = a + u * (b - a) + v * (c - a)
    outwards = np.cross(b - a, c - a) / np.linalg.norm(np.cross(b - a, c - a))
    eye = point + away * outwards + np.array([0.3, 0.2, 0.1])
    hit = pick(corners, FACES, eye, towards(eye, point))
    assert hit is not None
    assert hit.face == face
    assert hit.point_cm == pytest.approx(point)
    assert hit.shares == pytest.approx([1 - u - v, u, v], abs=1e-6)


@given(inside, inside, inside, turns())
def test_no_ray_into_a_closed_body_slips_through_its_edges(x, y, z, turn):
    eye = to_matrix(turn) @ np.array([0.0, 0, 30])
    assert pick(CORNERS, FACES, eye, towards(eye, (x, y, z))) is not None


@given(turns(), st.floats(1.8, 20))
def test_no_ray_that_passes_the_body_by_meets_it(turn, beside):
    matrix = to_matrix(turn)
    eye, direction = matrix @ np.array([beside, 0.0, 30]), matrix @ np.array([0.0, 0, -1])
    assert pick(CORNERS, FACES, eye, direction) is None


@pytest.mark.parametrize("corner", range(3))
def test_the_region_is_that_of_the_nearest_corner(corner):
    mesh = column_mesh(("shin_L", "thigh_L"), np.zeros(3), 40.0)
    names = tuple(f"vertex_{k}" for k in range(len(mesh.points_cm)))
    parted = replace(mesh, region=np.arange(len(names)), region_names=names)
    near = np.roll([0.8, 0.1, 0.1], corner)
    eye = near @ mesh.points_cm[mesh.faces[5]] + 30 * mesh.normals[mesh.faces[5]].mean(0)
    direction = towards(eye, near @ mesh.points_cm[mesh.faces[5]])
    assert pick_region(parted, mesh.points_cm, eye, direction) == f"vertex_{mesh.faces[5, corner]}"


def test_the_region_is_found_by_a_ray_and_none_beside_the_body():
    mesh = column_mesh(("shin_L", "thigh_L"), np.zeros(3), 40.0)
    for height, region in ((3.0, "foot_end"), (37.0, "top_end")):
        eye = np.array([0.1, height, 50.0])
        hit = pick(mesh.points_cm, mesh.faces, eye, np.array([0.0, 0, -1]))
        assert hit is not None
        assert region_of(mesh, hit) == region
        assert pick_region(mesh, mesh.points_cm, eye, np.array([0.0, 0, -1])) == region
    assert pick_region(mesh, mesh.points_cm, np.array([5.0, 3, 50]), np.array([0.0, 0, -1])) is None


def test_a_body_without_triangles_is_never_met():
    assert pick(CORNERS, FACES[:0], np.array([0, 0, 9.0]), np.array([0.0, 0, -1])) is None
