import numpy as np
import pytest

from tools.figure.posing.goals import read_goal
from tools.figure.posing.solver import Request, Solver
from twitchcare.figure.kinematics import bone_matrices, landmark_at
from twitchcare.figure.pose import Pose, pose_of


@pytest.fixture
def solver(freedoms, capsules):
    return Solver(freedoms, capsules, None)


def goals(skeleton, *written):
    return tuple(read_goal(skeleton, goal) for goal in written)


FEET = (
    ["at", "heel_L", [9, 0, -7], 1],
    ["at", "heel_R", [-9, 0, -7], 1],
    ["at", "ball_L", [10, 0, None], 1],
    ["at", "ball_R", [-10, 0, None], 1],
)


def test_a_hand_reaches_the_knee_while_the_feet_stay(skeleton, solver):
    wanted = goals(skeleton, *FEET, ["near", "palm_L", "kneetop_L", [0, 0, 1], 1])
    pose = solver.solve(Request(Pose(np.zeros((len(skeleton.bones), 3))), wanted))
    matrices = bone_matrices(skeleton, pose)
    apart = landmark_at(skeleton, matrices, "palm_L") - landmark_at(skeleton, matrices, "kneetop_L")
    assert np.linalg.norm(apart) < 2.0
    assert landmark_at(skeleton, matrices, "heel_L") == pytest.approx([9, 0, -7], abs=0.6)


def test_an_unreachable_goal_ends_at_the_limits(skeleton, freedoms, solver):
    wanted = goals(skeleton, *FEET, ["at", "palm_L", [20, 400, 0], 1])
    pose = solver.solve(Request(Pose(np.zeros((len(skeleton.bones), 3))), wanted))
    angles = freedoms.angles(pose)
    assert (angles >= freedoms.low - 1e-9).all()
    assert (angles <= freedoms.high + 1e-9).all()


def test_limbs_are_pushed_out_of_the_trunk(skeleton, capsules, solver):
    inside = pose_of(skeleton, {"upper_arm_L": (20, -40, 0), "forearm_L": (60, 0, 0)})
    before, _, _ = capsules.gaps(bone_matrices(skeleton, inside))
    after, _, _ = capsules.gaps(bone_matrices(skeleton, solver.solve(Request(inside))))
    assert before.min() < -2.0
    assert after.min() > before.min() / 2


def test_skin_is_lifted_out_of_the_floor(skeleton, freedoms, capsules, skin):
    sunk = Pose(np.zeros((len(skeleton.bones), 3)), np.array([0.0, -5.0, 0.0]))
    solved = Solver(freedoms, capsules, skin).solve(Request(sunk))
    assert skin.posed(solved)[0][:, 1].min() > -0.5
