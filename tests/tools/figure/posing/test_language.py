import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.figure.posing.language import angles_of, elevated_arm
from tools.figure.posing.measured import deviations, measured
from twitchcare.figure.kinematics import bone_matrices, landmark_at
from twitchcare.figure.pose import Pose

AXES = (
    *("neck_flex", "neck_lat", "spine_flex", "spine_rot", "hip_flex_A", "hip_rot_B", "knee_flex_A"),
    *("ank_inv_A", "fore_pron_A", "mcp_flex_A", "scap_elev_B", "jaw_open_mm"),
)


def posed(skeleton, axes):
    angles, shapes = angles_of(axes)
    triples = np.zeros((len(skeleton.bones), 3))
    for (bone, axis), value in angles.items():
        triples[skeleton.index(bone), axis] = value
    return Pose(triples, shapes=shapes)


def at(skeleton, axes, landmark):
    return landmark_at(skeleton, bone_matrices(skeleton, posed(skeleton, axes)), landmark)


@pytest.mark.parametrize(
    ("axes", "landmark", "way"),
    [
        ({"hip_flex_A": 90}, "kneecap_L", [0, 1, 1]),
        ({"hip_abd_A": 40}, "kneecap_L", [1, 0.3, 0]),
        ({"knee_flex_A": 90}, "heel_L", [0, 1, -1]),
        ({"ank_df_A": 20}, "toetip_L", [0, 1, 0]),
        ({"ank_inv_A": 25}, "soleedge_L", [-1, -0.3, 0]),
        ({"ank_inv_A": 25}, "bigtoe_L", [-1, 0.5, 0]),
        ({"mtp_ext_A": 60}, "toetip_L", [0, 1, 0]),
        ({"sh_flex_A": 90}, "elbow_L", [0, 1, 1]),
        ({"sh_abd_A": 90}, "elbow_L", [1, 1, 0]),
        ({"sh_abd_A": 90, "sh_hadd_A": 120}, "elbow_L", [-0.2, 1, 1]),
        ({"sh_abd_A": 90, "sh_hadd_A": -30}, "elbow_L", [1, 1, -0.5]),
        ({"neck_flex": 40}, "nose", [0, -1, 0]),
        ({"neck_rot": 50}, "nose", [1, 0, 0]),
        ({"neck_lat": 30}, "crown", [1, 0, 0]),
        ({"spine_lat": 30}, "crown", [1, 0, 0]),
        ({"spine_rot": 40}, "sternum", [1, 0, 0]),
        ({"spine_flex": 60}, "crown", [0, 0, 1]),
        ({"scap_elev_A": 20}, "shoulderback_L", [0, 1, 0]),
        ({"scap_prot_A": 20}, "shoulderback_L", [0, 0, 1]),
        ({"head_glide_mm": 25}, "nose", [0, 0, 1]),
    ],
)
def test_a_positive_axis_moves_the_body_the_way_its_sign_says(skeleton, axes, landmark, way):
    moved = at(skeleton, axes, landmark) - at(skeleton, {}, landmark)
    assert moved @ np.array(way) > 0.6 * np.linalg.norm(moved) * np.linalg.norm(way)
    assert np.linalg.norm(moved) > 1.0


@pytest.mark.parametrize(
    ("bent", "turn", "landmark", "way"),
    [
        ({"elb_flex_A": 90}, {"sh_rot_A": 60}, "palm_L", [-1, 0, -0.4]),
        ({"elb_flex_A": 90}, {"sh_rot_A": -60}, "palm_L", [1, 0, -0.8]),
        ({"hip_flex_A": 90, "knee_flex_A": 90}, {"hip_rot_A": -40}, "heel_L", [-1, 0.4, 0]),
        ({"hip_flex_A": 90}, {"hip_abd_A": 30}, "kneecap_L", [1, 0, 0]),
    ],
)
def test_a_turn_of_a_bent_limb_moves_its_end_the_way_its_sign_says(skeleton, bent, turn, landmark, way):
    moved = at(skeleton, bent | turn, landmark) - at(skeleton, bent, landmark)
    assert moved @ np.array(way) > 0.9 * np.linalg.norm(moved) * np.linalg.norm(way)


def test_a_glide_keeps_the_head_level(skeleton):
    forward = bone_matrices(skeleton, posed(skeleton, {"head_glide_mm": 25}))
    assert np.allclose(forward[skeleton.index("head"), :3, :3], np.eye(3))
    glide = at(skeleton, {"head_glide_mm": 25}, "crown") - at(skeleton, {}, "crown")
    assert glide[2] == pytest.approx(2.5, abs=0.15)


def test_an_arm_raised_sideways_and_carried_forward_points_straight_ahead():
    assert elevated_arm(0, 90, 90)[:2] == pytest.approx([90, 0], abs=1e-6)


def test_side_b_is_the_right(skeleton):
    assert at(skeleton, {"sh_abd_B": 90}, "elbow_R")[0] < -30


def test_an_unknown_axis_is_named():
    with pytest.raises(ValueError, match="hip_flux"):
        angles_of({"hip_flux_A": 3})
    with pytest.raises(ValueError, match="neck_up"):
        angles_of({"neck_up": 3})


def test_percent_axes_become_shapes():
    _, shapes = angles_of({"jaw_open_mm": 25, "face_brow_up": 80, "toe_abd_A": 10, "face_eye_close": 100})
    assert shapes == {
        "jaw_open": 0.5,
        "brow_up": 0.8,
        "toe_spread_L": 0.5,
        "eye_close_L": 1.0,
        "eye_close_R": 1.0,
    }


@given(
    st.sampled_from(AXES),
    st.floats(-20, 35),
)
def test_what_was_written_is_measured_again(skeleton, axis, value):
    assert measured(skeleton, posed(skeleton, {axis: value}), axis) == pytest.approx(value, abs=1e-6)


def test_the_wrong_side_deviates(skeleton):
    taught = {"hip_flex_A": 90, "knee_flex_A": 90, "sh_flex_A": 120}
    other = {"hip_flex_B": 90, "knee_flex_B": 90, "sh_flex_B": 120}
    assert deviations(skeleton, posed(skeleton, taught), taught, 12) == []
    assert len(deviations(skeleton, posed(skeleton, other), taught, 12)) == 3
