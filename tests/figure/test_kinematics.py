"""Laws of the joints, and known answers for every sign of the pose language."""

import numpy as np
import pytest
from hypothesis import given, settings

from tests.figure.samples import REST, SKELETON, place, poses
from twitchcare.figure.kinematics import bone_matrices, centre_of_mass, joint_turns, landmark_at
from twitchcare.figure.pose import Pose
from twitchcare.figure.quaternions import to_matrix

OUTWARDS = {"L": 1, "R": -1}
sides = pytest.mark.parametrize("side", OUTWARDS)


def test_the_zero_pose_moves_nothing():
    assert bone_matrices(SKELETON, REST) == pytest.approx(np.tile(np.eye(4), (44, 1, 1)))
    for name, mark in SKELETON.landmarks.items():
        assert landmark_at(SKELETON, bone_matrices(SKELETON, REST), name) == pytest.approx(mark.at_cm)


@given(poses())
def test_every_bone_stays_rigid(pose):
    matrices = bone_matrices(SKELETON, pose)
    turns = matrices[:, :3, :3]
    assert turns @ turns.transpose(0, 2, 1) == pytest.approx(np.tile(np.eye(3), (44, 1, 1)), abs=1e-9)
    assert np.linalg.det(turns) == pytest.approx(np.ones(44))
    assert matrices[:, 3] == pytest.approx(np.tile([0, 0, 0, 1], (44, 1)))


@given(poses())
@settings(max_examples=30)
def test_joints_hold_together(pose):
    matrices = bone_matrices(SKELETON, pose)
    for bone in SKELETON.bones:
        if bone.parent is not None:
            at = np.append(bone.at_cm, 1.0)
            assert matrices[bone.index] @ at == pytest.approx(matrices[bone.parent] @ at, abs=1e-6)


@given(poses())
@settings(max_examples=30)
def test_a_joint_turns_by_flexion_after_abduction_after_rotation(pose):
    turns = joint_turns(SKELETON, pose.angles_deg)
    for bone in SKELETON.bones:
        half = np.radians(pose.angles_deg[bone.index] * SKELETON.signs[bone.index]) / 2
        x, z, y = (
            to_matrix(np.array([np.cos(angle), *(np.sin(angle) * np.array(axis))]))
            for angle, axis in zip(half, ((1, 0, 0), (0, 0, 1), (0, 1, 0)), strict=True)
        )
        assert turns[bone.index] == pytest.approx(x @ z @ y, abs=1e-9)


def test_the_root_turns_about_the_pelvis_and_then_moves():
    lying = Pose(REST.angles_deg, np.array([1.0, -80.0, 2.0]), np.array([np.sqrt(0.5), -np.sqrt(0.5), 0, 0]))
    matrices = bone_matrices(SKELETON, lying)
    pelvis = SKELETON.bone("pelvis").at_cm
    assert matrices[0] @ np.append(pelvis, 1) == pytest.approx(np.append(pelvis + lying.root_cm, 1))
    head, toes = (landmark_at(SKELETON, matrices, name) for name in ("crown", "toetip_L"))
    assert head[2] < -70  # on the back: the head lies behind, the toes point to the ceiling
    assert toes[1] > landmark_at(SKELETON, matrices, "heel_L")[1] + 15


def test_the_centre_of_mass_of_a_standing_body_lies_over_its_feet():
    x, y, z = centre_of_mass(SKELETON, bone_matrices(SKELETON, REST))
    assert abs(x) < 1e-9
    assert 90 < y < 105
    assert -6 < z < 11


@given(poses())
def test_the_centre_of_mass_moves_with_the_root(pose):
    step = np.array([3.0, 4.0, 5.0])
    away = Pose(pose.angles_deg, pose.root_cm + step, pose.root_turn)
    here, there = (centre_of_mass(SKELETON, bone_matrices(SKELETON, given)) for given in (pose, away))
    assert there - here == pytest.approx(step)


@sides
def test_a_bent_hip_brings_the_knee_to_the_front(side):
    knee = place({"thigh": (90, 0, 0)}, f"kneecap_{side}")
    assert knee[2] > 35
    assert knee[1] == pytest.approx(SKELETON.bone("thigh_L").at_cm[1], abs=6)


@sides
def test_a_bent_knee_brings_the_foot_backwards(side):
    heel = place({"shin": (90, 0, 0)}, f"heel_{side}")
    assert heel[2] < -45
    assert heel[1] == pytest.approx(SKELETON.bone("shin_L").at_cm[1], abs=8)


@sides
def test_an_abducted_hip_brings_the_foot_outwards(side):
    assert place({"thigh": (0, 30, 0)}, f"heel_{side}")[0] * OUTWARDS[side] > 40


@sides
def test_internal_rotation_of_the_hip_turns_the_toes_to_the_other_foot(side):
    straight, turned = place({}, f"toetip_{side}"), place({"thigh": (0, 0, 30)}, f"toetip_{side}")
    assert turned[0] * OUTWARDS[side] < straight[0] * OUTWARDS[side] - 5


@sides
def test_external_rotation_of_a_bent_hip_brings_the_foot_across_as_in_the_figure_four(side):
    heel = place({"thigh": (90, 0, -45), "shin": (90, 0, 0)}, f"heel_{side}")
    assert heel[0] * OUTWARDS[side] < -15


@sides
def test_abduction_of_a_bent_hip_opens_the_knee_outwards(side):
    knee = place({"thigh": (90, 30, 0)}, f"kneecap_{side}")
    assert knee[0] * OUTWARDS[side] > 25


@sides
def test_a_flexed_foot_lifts_the_toes(side):
    assert place({"foot": (20, 0, 0)}, f"toetip_{side}")[1] > 5
    assert place({"foot": (-20, 0, 0)}, f"toetip_{side}")[1] < -5


@sides
def test_flexed_toes_point_up(side):
    assert place({"toes": (50, 0, 0)}, f"toetip_{side}")[1] > 3


@sides
def test_an_abducted_foot_lifts_its_outer_edge(side):
    level, tilted = place({}, f"ball_{side}"), place({"foot": (0, 20, 0)}, f"ball_{side}")
    sole = place({"foot": (0, 20, 0)}, f"topfoot_{side}") - tilted
    assert sole[0] * OUTWARDS[side] < -1  # the top of the foot leans inwards, the sole looks outwards
    assert tilted[0] * OUTWARDS[side] > level[0] * OUTWARDS[side]


@sides
def test_an_arm_lifted_sideways_goes_away_from_the_body(side):
    x, y, _ = place({"upper_arm": (0, 90, 0)}, f"palm_{side}") - SKELETON.bone(f"upper_arm_{side}").at_cm
    assert x * OUTWARDS[side] > 55
    assert abs(y) < 8


@sides
def test_a_flexed_arm_points_to_the_front_and_then_up(side):
    shoulder = SKELETON.bone(f"upper_arm_{side}").at_cm
    assert (place({"upper_arm": (90, 0, 0)}, f"palm_{side}") - shoulder)[2] > 55
    assert (place({"upper_arm": (180, 0, 0)}, f"palm_{side}") - shoulder)[1] > 55


@sides
def test_a_bent_elbow_points_the_forearm_to_the_front(side):
    assert place({"forearm": (90, 0, 0)}, f"wristc_{side}")[2] > 20


@sides
def test_internal_rotation_of_the_hanging_arm_turns_the_bent_forearm_to_the_belly(side):
    ahead = place({"forearm": (90, 0, 0)}, f"wristc_{side}")
    belly = place({"upper_arm": (0, 0, 60), "forearm": (90, 0, 0)}, f"wristc_{side}")
    outside = place({"upper_arm": (0, 0, -60), "forearm": (90, 0, 0)}, f"wristc_{side}")
    assert belly[0] * OUTWARDS[side] < ahead[0] * OUTWARDS[side] - 15
    assert outside[0] * OUTWARDS[side] > ahead[0] * OUTWARDS[side] + 15


@sides
def test_internal_rotation_of_the_arm_held_sideways_turns_the_bent_forearm_down(side):
    elbow = place({"upper_arm": (0, 90, 90)}, f"elbowc_{side}")
    assert (place({"upper_arm": (0, 90, 90), "forearm": (90, 0, 0)}, f"wristc_{side}") - elbow)[1] < -20
    assert (place({"upper_arm": (0, 90, -90), "forearm": (90, 0, 0)}, f"wristc_{side}") - elbow)[1] > 20


@sides
def test_the_bent_forearm_of_an_arm_held_to_the_front_points_up(side):
    elbow = place({"upper_arm": (90, 0, 0)}, f"elbowc_{side}")
    assert (place({"upper_arm": (90, 0, 0), "forearm": (90, 0, 0)}, f"wristc_{side}") - elbow)[1] > 20


@sides
def test_the_palm_looks_to_the_front_to_the_thigh_and_back_as_the_forearm_twists(side):
    def palm_looks_to(twist_deg: float) -> np.ndarray:
        pose = {"forearm_twist": (0.0, 0.0, twist_deg)}
        return place(pose, f"palm_{side}") - place(pose, f"handback_{side}")

    assert palm_looks_to(0)[2] > 2.5
    assert palm_looks_to(85)[0] * OUTWARDS[side] < -2.5
    assert palm_looks_to(165)[2] < -2.5


@sides
def test_a_flexed_wrist_brings_the_palm_side_forward(side):
    assert place({"wrist": (80, 0, 0)}, f"fingers_{side}")[2] > 9


@sides
def test_an_abducted_wrist_goes_to_the_thumb_side(side):
    straight, bent = place({}, f"fingers_{side}"), place({"wrist": (0, 20, 0)}, f"fingers_{side}")
    assert bent[0] * OUTWARDS[side] > straight[0] * OUTWARDS[side] + 2


@sides
def test_a_lifted_shoulder_rises_and_a_protracted_one_comes_forward(side):
    rest = place({}, f"deltl_{side}")
    assert place({"clavicle": (0, 20, 0)}, f"deltl_{side}")[1] > rest[1] + 3
    assert place({"clavicle": (0, 0, 20)}, f"deltl_{side}")[2] > rest[2] + 3


@pytest.mark.parametrize("bone", ["lumbar", "waist", "chest", "neck", "head"])
def test_the_spine_bends_forward_and_to_the_left_and_turns_the_nose_to_the_left(bone):
    assert place({bone: (20, 0, 0)}, "crown")[2] > place({}, "crown")[2] + 3
    assert place({bone: (0, 20, 0)}, "crown")[0] > 4
    assert place({bone: (0, 0, 20)}, "brow")[0] > 1.5
