import numpy as np
import pytest

from tools.figure.posing.goals import read_goal
from tools.figure.posing.levers import stance
from twitchcare.figure.pose import Pose

STEP = 1e-4


@pytest.fixture
def pose(freedoms, rng):
    angles = np.zeros((len(freedoms.skeleton.bones), 3))
    reach = rng.uniform(0.1, 0.9, freedoms.axes)
    angles[freedoms.bone, freedoms.axis] = freedoms.low + (freedoms.high - freedoms.low) * reach
    turn = rng.normal(size=4)
    return Pose(angles, rng.normal(size=3) * 20, turn / np.linalg.norm(turn))


@pytest.mark.parametrize(
    "written",
    [
        ["at", "bigtoe_R", [1.0, None, 3.0], 1.3],
        ["near", "palm_L", "kneecap_R", [0.0, 1.0, 2.0], 1.0],
        ["along", "wrist_L", [0, 0, 1], [0, 1, 0], 0.5],
        ["opposed", "wrist_L", [0, 0, 1], "wrist_R", [0, 0, 1], 1.0],
        ["parallel", "foot_R", [0, 0, 1], "chest", [0, 1, 1], 1.0],
        ["balance", ["heel_L", "ball_R"], 1.0],
    ],
    ids=lambda written: written[0],
)
def test_a_goals_lever_is_its_slope(freedoms, pose, written):
    goal = read_goal(freedoms.skeleton, written)
    error, lever = goal(stance(freedoms, pose))
    for freedom in range(freedoms.count):
        change = np.zeros(freedoms.count)
        change[freedom] = STEP
        moved, _ = goal(stance(freedoms, freedoms.stepped(pose, change)))
        assert (moved - error) / STEP == pytest.approx(lever[:, freedom], abs=2e-4)


def test_a_step_stays_inside_the_limits(freedoms, pose):
    far = freedoms.stepped(pose, np.full(freedoms.count, 500.0))
    assert np.array_equal(freedoms.angles(far), freedoms.high)


def test_a_goal_that_cannot_be_read_is_named(skeleton):
    with pytest.raises(ValueError, match="sideways"):
        read_goal(skeleton, ["sideways", "palm_L", 1])
    with pytest.raises(ValueError, match="tail"):
        read_goal(skeleton, ["at", "tail", [0, 0, 0], 1])
