"""Every check must find the fault that is planted for it."""

from dataclasses import replace

import numpy as np
import pytest

from tools.figure.posing.plausible import Checker, outside_hull
from tools.figure.posing.written import read_written
from twitchcare.figure.motion import load_motion


@pytest.fixture(scope="module")
def checker(skeleton, skin, capsules):
    return Checker(skeleton, skin, capsules)


@pytest.fixture(scope="module")
def heel_raise(skeleton):
    motion = load_motion("heel_raise")
    assert motion is not None
    return motion, read_written("heel_raise", skeleton)


def kinds(checker, motion, written):
    return {fault.kind for fault in checker.faults(motion, written)}


def changed(motion, change):
    return replace(motion, keys=tuple(change(pose) for pose in motion.keys))


def lifted(by_cm):
    return lambda pose: replace(pose, root_cm=pose.root_cm + np.array([0.0, by_cm, 0.0]))


def bent(skeleton, bone, triple):
    def change(pose):
        angles = pose.angles_deg.copy()
        angles[skeleton.index(bone)] = triple
        return replace(pose, angles_deg=angles)

    return change


def test_the_packaged_motion_has_no_fault(checker, heel_raise):
    assert checker.faults(*heel_raise) == []


def test_a_sunk_body_is_found(checker, heel_raise):
    motion, written = heel_raise
    assert "below the floor:" in kinds(checker, changed(motion, lifted(-2.0)), written)


def test_a_floating_body_is_found(checker, heel_raise):
    motion, written = heel_raise
    assert "does not touch:" in kinds(checker, changed(motion, lifted(4.0)), written)


def test_a_knee_bent_backwards_is_found(checker, skeleton, heel_raise):
    motion, written = heel_raise
    backwards = changed(motion, bent(skeleton, "shin_L", (-20, 0, 0)))
    assert "past its range:" in kinds(checker, backwards, written)


def test_an_arm_in_the_trunk_is_found(checker, skeleton, heel_raise):
    motion, written = heel_raise
    inside = changed(motion, bent(skeleton, "upper_arm_L", (25, -45, 0)))
    inside = changed(inside, bent(skeleton, "forearm_L", (60, 0, 0)))
    assert "through each other:" in kinds(checker, inside, written)


def test_a_body_that_leans_over_its_feet_is_found(checker, heel_raise):
    motion, written = heel_raise
    leaning = np.array([np.cos(0.2), np.sin(0.2), 0.0, 0.0])
    tilted = changed(motion, lambda pose: replace(pose, root_turn=leaning))
    assert "topples" in kinds(checker, tilted, replace(written, unsupported=True))


def test_a_jump_is_found(checker, skeleton, heel_raise):
    motion, written = heel_raise
    keys = list(motion.keys)
    keys[6] = bent(skeleton, "upper_arm_R", (120, 0, 0))(keys[6])
    assert "jumps:" in kinds(checker, replace(motion, keys=tuple(keys)), written)


def test_the_hull_says_how_far_outside():
    square = np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]])
    assert outside_hull(square, np.array([1.0, 1.0])) == pytest.approx(-1.0)
    assert outside_hull(square, np.array([5.0, 1.0])) == pytest.approx(3.0)
