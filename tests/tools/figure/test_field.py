import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tools.figure.body import load_body
from tools.figure.field import Field
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.pose import pose_of


@pytest.fixture(scope="module")
def standing():
    """The distance field of the body with hanging arms."""
    body = load_body()
    at_rest = bone_matrices(body.skeleton, pose_of(body.skeleton, {}))
    return Field(body, body.primitives, at_rest, even=True)


POINTS = np.array(
    [
        [0.4, 130.0, 9.0],
        [3.0, 168.0, 8.0],
        [14.0, 140.0, 4.0],
        [7.0, 120.0, -9.0],
        [20.0, 80.0, 1.0],
        [9.0, 60.0, 8.0],
        [9.0, 2.0, 16.0],
    ]
)


def test_the_body_is_the_same_on_both_sides(standing):
    left, right = standing.distance(POINTS), standing.distance(POINTS * [-1, 1, 1])
    assert left == pytest.approx(right, abs=0.005)


def test_the_chest_is_inside_and_the_air_outside(standing):
    inside, outside = standing.distance(np.array([[0.0, 125.0, -1.0], [0.0, 125.0, 60.0]]))
    assert inside < -5
    assert outside > 10
