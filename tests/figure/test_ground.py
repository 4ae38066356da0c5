import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.figure.samples import REST, SKELETON, cube
from twitchcare.figure.ground import CELLS, Ground
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.props import build_props
from twitchcare.figure.setting import Prop, PropKind


def quartered(points, faces):
    a, b, c = (points[faces[:, k]] for k in range(3))
    rows = np.stack([a, b, c, (a + b) / 2, (b + c) / 2, (c + a) / 2], 1)
    pattern = np.array([[0, 3, 5], [3, 1, 4], [5, 4, 2], [3, 4, 5]])
    starts = 6 * np.arange(len(faces))[:, None, None]
    return rows.reshape(-1, 3), (starts + pattern).reshape(-1, 3)


COARSE, COARSE_FACES = cube(20.0)
POINTS, FACES = quartered(*quartered(*quartered(COARSE, COARSE_FACES)))
RESTING = POINTS + np.array([0.0, 10, 0])
GROUND = Ground(POINTS, FACES)
heights = st.floats(0, 200)


def moved(x, y, z):
    return RESTING + np.array([x, y, z], np.float64)


def darkness_at(shadow, x, z):
    side = shadow.high_xz_cm[0] - shadow.low_xz_cm[0]
    column, row = ((np.array([x, z]) - shadow.low_xz_cm) / side * CELLS).astype(int)
    return float(shadow.opacity[row, column])


@given(heights, st.floats(-300, 300), st.floats(-300, 300))
@settings(max_examples=40)
def test_the_shadow_ends_within_its_square(height, x, z):
    shadow = GROUND.shadow(moved(x, height, z))
    assert shadow.opacity.shape == (CELLS, CELLS)
    rim = np.concatenate([shadow.opacity[[0, -1]].ravel(), shadow.opacity[:, [0, -1]].ravel()])
    assert (rim == 0).all()
    assert (shadow.opacity >= 0).all()
    assert (shadow.opacity < 1).all()


@given(heights, st.floats(0.5, 50))
@settings(max_examples=40)
def test_the_shadow_fades_as_the_body_rises(height, more):
    low, high = (GROUND.shadow(moved(0, up, 0)) for up in (height, height + more))
    assert (high.opacity <= low.opacity + 1e-7).all()
    assert high.opacity.sum() < low.opacity.sum()


def test_it_is_dark_under_the_body_and_clear_beside_it():
    shadow = GROUND.shadow(moved(40, 0, -30))
    assert darkness_at(shadow, 40, -30) > 0.3
    assert darkness_at(shadow, 40 + 38, -30) < 0.02
    assert shadow.low_xz_cm[0] < 30 < 50 < shadow.high_xz_cm[0]
    assert shadow.low_xz_cm[1] < -40 < -20 < shadow.high_xz_cm[1]


def test_the_square_has_equal_sides():
    shadow = GROUND.shadow(RESTING * [4, 1, 1])
    low, high = np.array(shadow.low_xz_cm), np.array(shadow.high_xz_cm)
    assert np.ptp(high - low) == pytest.approx(0)


def test_rows_run_along_z_and_columns_along_x():
    shadow = GROUND.shadow(np.where(POINTS[:, :1] > 0, RESTING, moved(0, 90, 0)))
    left, right = shadow.opacity[:, : CELLS // 2].sum(), shadow.opacity[:, CELLS // 2 :].sum()
    assert right > 1.5 * left


def test_a_lowered_floor_and_a_raised_body_are_one():
    lowered, raised = GROUND.shadow(RESTING, -5.0), GROUND.shadow(moved(0, 5, 0))
    assert lowered.opacity == pytest.approx(raised.opacity)


def test_a_body_sunk_into_the_floor_is_no_darker_than_one_upon_it():
    sunk = GROUND.shadow(np.maximum(RESTING, 0) - [0, 30, 0])
    assert sunk.opacity.max() <= 1


@given(st.floats(0, 3))
def test_the_shadow_glides_without_jumps(step):
    here, there = GROUND.shadow(RESTING), GROUND.shadow(moved(step, 0, 0))
    assert np.abs(there.opacity - here.opacity).max() < 1e-4  # it moves with its square


def test_the_darkness_does_not_depend_on_how_fine_the_mesh_is():
    finer = quartered(RESTING, FACES)
    found = Ground(*finer).shadow(finer[0])
    assert found.opacity == pytest.approx(GROUND.shadow(RESTING).opacity, abs=0.04)


def test_what_stands_beside_the_body_has_a_shadow_of_its_own():
    chair = build_props([Prop(PropKind.CHAIR, (60, 0, 0))], SKELETON, bone_matrices(SKELETON, REST))
    both = Ground(POINTS, FACES, chair).shadow(RESTING)
    assert darkness_at(both, 60, 0) > 0.05
    assert darkness_at(both, 0, 0) > 0.3
    assert both.high_xz_cm[0] > 60 + 21


def test_walls_and_mats_throw_no_shadow():
    props = [Prop(PropKind.WALL, (0, 0, -40)), Prop(PropKind.MAT)]
    solids = build_props(props, SKELETON, bone_matrices(SKELETON, REST))
    assert (Ground(POINTS, FACES, solids).shadow(RESTING).opacity == GROUND.shadow(RESTING).opacity).all()
