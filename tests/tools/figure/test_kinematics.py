import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tools.figure.body import load_body
from tools.figure.kinematics import bone_matrices, posed_point

SIDES = ("L", "R")


@pytest.fixture(scope="module")
def body():
    return load_body()


def place(body, angles_deg, landmark):
    """Where a landmark is in a pose, in centimetres: x to the left, y up, z to the front."""
    return posed_point(body, bone_matrices(body, body.both_sides(angles_deg)), landmark)


def test_the_zero_pose_leaves_every_landmark_in_its_place(body):
    for name, (_, at) in body.landmarks.items():
        assert place(body, {}, name) == pytest.approx(at)


@pytest.mark.parametrize("side", SIDES)
def test_an_elbow_bent_by_90_degrees_points_the_forearm_to_the_front(body, side):
    elbow = body.bones[f"forearm_{side}"].at_cm
    wrist = body.bones[f"wrist_{side}"].at_cm
    bent = place(body, {"forearm": (90, 0, 0)}, f"wristc_{side}")
    below, behind = elbow[1] - wrist[1], wrist[2] - elbow[2]
    assert bent == pytest.approx([wrist[0], elbow[1] + behind, elbow[2] + below])


@pytest.mark.parametrize("side", SIDES)
def test_an_arm_lifted_sideways_goes_away_from_the_body(body, side):
    shoulder = body.bones[f"upper_arm_{side}"].at_cm
    outwards = 1 if side == "L" else -1
    x, y, _ = place(body, {"upper_arm": (0, 90, 0)}, f"palm_{side}") - shoulder
    assert x * outwards > 50
    assert abs(y) < 6


def test_knees_bend_backwards_and_hips_forwards(body):
    assert place(body, {"shin": (90, 0, 0)}, "heel_L")[2] < -40
    assert place(body, {"thigh": (90, 0, 0)}, "kneecap_L")[2] > 30


def test_the_head_turns_to_the_persons_left(body):
    assert place(body, {"neck": (0, 0, 40)}, "brow")[0] > 4


def test_a_pose_given_for_both_sides_is_symmetrical(body):
    pose = {"clavicle": (5, 10, 4), "upper_arm": (40, 30, 20), "thigh": (20, 10, -15), "foot": (10, 5, 5)}
    for name in ("fingers", "kneecap", "toetip"):
        left, right = place(body, pose, f"{name}_L"), place(body, pose, f"{name}_R")
        assert left == pytest.approx(right * [-1, 1, 1])


def test_a_pose_keeps_the_length_of_every_bone(body):
    rng = np.random.default_rng(7)
    matrices = bone_matrices(body, {name: rng.uniform(-60, 60, 3).tolist() for name in body.bones})
    for bone in body.bones.values():
        if bone.parent is not None:
            own, parents = matrices[bone.index], matrices[body.bones[bone.parent].index]
            joint = np.append(bone.at_cm, 1.0)
            assert own @ joint == pytest.approx(parents @ joint)
            assert own[:3, :3] @ own[:3, :3].T == pytest.approx(np.eye(3))
