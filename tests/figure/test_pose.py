import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.figure.samples import SKELETON, poses
from twitchcare.figure.kinematics import bone_matrices, centre_of_mass, landmark_at
from twitchcare.figure.pose import between, bind_pose, mirrored, pose_of


def assert_same(one, other):
    assert one.angles_deg == pytest.approx(other.angles_deg)
    assert one.root_cm == pytest.approx(other.root_cm)
    assert abs(float(one.root_turn @ other.root_turn)) == pytest.approx(1.0)
    names = {*one.shapes, *other.shapes}
    assert all(one.shapes.get(name, 0) == pytest.approx(other.shapes.get(name, 0)) for name in names)


def test_a_name_without_side_means_both_and_a_sided_name_wins():
    pose = pose_of(SKELETON, {"thigh_R": (5, 0, 0), "thigh": (90, 1, 2), "chest": (3, 0, 0)})
    assert pose.angles_deg[SKELETON.index("thigh_L")].tolist() == [90, 1, 2]
    assert pose.angles_deg[SKELETON.index("thigh_R")].tolist() == [5, 0, 0]
    assert pose.angles_deg[SKELETON.index("chest")].tolist() == [3, 0, 0]
    assert np.count_nonzero(pose.angles_deg) == 5


def test_an_unknown_bone_is_refused():
    with pytest.raises(KeyError):
        pose_of(SKELETON, {"tail": (1, 0, 0)})


def test_the_bind_pose_is_read_from_the_body_file():
    written = {"bind_pose_deg": {"upper_arm": [0, 45, 0]}}
    assert bind_pose(SKELETON, written).angles_deg == pytest.approx(
        pose_of(SKELETON, {"upper_arm": (0, 45, 0)}).angles_deg
    )
    assert bind_pose(SKELETON).angles_deg[SKELETON.index("upper_arm_L"), 1] > 20  # arms held away


@given(poses(), poses())
def test_between_starts_and_ends_at_the_given_poses(start, end):
    assert_same(between(start, end, 0.0), start)
    assert_same(between(start, end, 1.0), end)


@given(poses(), poses(), st.floats(0, 1))
def test_between_stays_between(start, end, share):
    there = between(start, end, share)
    low, high = np.minimum(start.angles_deg, end.angles_deg), np.maximum(start.angles_deg, end.angles_deg)
    assert (there.angles_deg >= low - 1e-9).all()
    assert (there.angles_deg <= high + 1e-9).all()
    assert all(0 <= value <= 1 + 1e-9 for value in there.shapes.values())


@given(poses())
def test_mirroring_twice_gives_the_same_pose(pose):
    assert_same(mirrored(SKELETON, mirrored(SKELETON, pose)), pose)


def test_mirroring_leaves_the_given_pose_alone():
    pose = pose_of(SKELETON, {"chest": (1, 2, 3), "thigh_L": (4, 5, 6)})
    before = pose.angles_deg.copy()
    mirrored(SKELETON, pose)
    assert (pose.angles_deg == before).all()


@given(poses())
@settings(max_examples=30)
def test_the_landmarks_of_the_mirrored_pose_are_the_mirrored_landmarks(pose):
    here = bone_matrices(SKELETON, pose)
    there = bone_matrices(SKELETON, mirrored(SKELETON, pose))
    for name in SKELETON.landmarks:
        twin = name[:-2] + {"_L": "_R", "_R": "_L"}.get(name[-2:], name[-2:])
        expected = landmark_at(SKELETON, here, name) * [-1, 1, 1]
        assert landmark_at(SKELETON, there, twin) == pytest.approx(expected, abs=1e-6)
    swapped = centre_of_mass(SKELETON, here) * [-1, 1, 1]
    assert centre_of_mass(SKELETON, there) == pytest.approx(swapped, abs=1e-6)


def test_shapes_change_sides_with_the_pose():
    pose = pose_of(SKELETON, {})
    shaped = type(pose)(pose.angles_deg, shapes={"toe_spread_L": 0.7, "breath": 0.2})
    assert mirrored(SKELETON, shaped).shapes == {"toe_spread_R": 0.7, "breath": 0.2}
