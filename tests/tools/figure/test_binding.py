import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tools.figure.binding import JointSteps, below
from tools.figure.body import load_body
from tools.figure.field import Field
from twitchcare.figure.kinematics import bone_matrices

FINGERS = ("index", "middle", "ring", "little")


@pytest.fixture(scope="module")
def body():
    return load_body()


@pytest.fixture(scope="module")
def bind(body):
    return bone_matrices(body.skeleton, body.bind)


def steps_at(body, bind, points):
    return JointSteps(body, Field(body, body.primitives, bind), np.array(points)).all()


def along(body, bind, finger, share):
    """A point on the axis of the first bone of a finger."""
    index, tip = (body.skeleton.bone(f"{name}_L") for name in (finger, f"{finger}_tip"))
    at = index.at_cm + share * (tip.at_cm - index.at_cm)
    return bind[index.index][:3, :3] @ at + bind[index.index][:3, 3]


def test_a_point_in_the_middle_of_a_finger_follows_that_finger_alone(body, bind):
    steps = steps_at(body, bind, [along(body, bind, finger, 0.6) for finger in FINGERS])
    for row, finger in enumerate(FINGERS):
        for other in FINGERS:
            assert steps[f"{other}_L"][row] == pytest.approx(float(other == finger), abs=0.02)


def test_the_shin_bends_below_the_knee_and_not_above(body, bind):
    knee, ankle = (body.skeleton.bone(name) for name in ("shin_L", "foot_L"))
    at = [bind[bone.index][:3, :3] @ bone.at_cm + bind[bone.index][:3, 3] for bone in (knee, ankle)]
    down = (at[1] - at[0]) / np.linalg.norm(at[1] - at[0])
    steps = steps_at(body, bind, [at[0] - 8 * down, at[0], at[0] + 8 * down])
    above, middle, under = steps["shin_L"]
    assert above == 0.0
    assert middle == pytest.approx(0.5, abs=0.05)
    assert under == 1.0


def test_the_crotch_stays_mostly_with_the_pelvis(body, bind):
    steps = steps_at(body, bind, [[0.0, 83.0, 0.0], [9.0, 60.0, 0.0]])
    assert steps["thigh_L"][0] + steps["thigh_R"][0] < 0.6
    assert steps["thigh_L"][1] == 1.0


def test_below_an_elbow_is_the_whole_hand(body):
    names = {body.skeleton.bones[i].base for i in below(body.skeleton, "forearm_L")}
    assert {"forearm", "forearm_twist", "wrist", "thumb_tip", *FINGERS} <= names
    assert "upper_arm" not in names
