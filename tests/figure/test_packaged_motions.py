"""Every packaged motion is physically sound in every frame and teaches what its exercise says."""

import json

import numpy as np
import pytest

from tools.figure.posing.baking import BODY_FILE, Baker
from tools.figure.posing.capsules import Capsules
from tools.figure.posing.measured import deviations
from tools.figure.posing.plausible import Checker
from tools.figure.posing.written import names, read_written
from twitchcare.bundle.built_in import built_in
from twitchcare.figure.mesh import load_mesh
from twitchcare.figure.motion import load_motion
from twitchcare.figure.pose import bind_pose
from twitchcare.figure.skeleton import load_skeleton
from twitchcare.figure.skinning import Skin

TAUGHT_WITHIN_DEG = 12.0
REBAKED = "neck_nod"


@pytest.fixture(scope="module")
def skeleton():
    return load_skeleton()


@pytest.fixture(scope="module")
def skin(skeleton):
    return Skin(load_mesh("body_low"), skeleton, bind_pose(skeleton))


@pytest.fixture(scope="module")
def checker(skeleton, skin):
    capsules = Capsules(skeleton, json.loads(BODY_FILE.read_text("utf-8"))["capsules"])
    return Checker(skeleton, skin, capsules)


def packaged(exercise):
    motion = load_motion(exercise)
    assert motion is not None, f"{exercise} has no motion"
    return motion


def test_every_exercise_has_a_motion():
    assert sorted(built_in().exercises) == names()


@pytest.mark.parametrize("exercise", names())
def test_the_body_stays_possible_in_every_frame(checker, skeleton, exercise):
    faults = checker.faults(packaged(exercise), read_written(exercise, skeleton))
    assert [str(fault) for fault in faults] == []


@pytest.mark.parametrize("exercise", names())
def test_the_end_is_the_stretch_that_is_taught(skeleton, exercise):
    written = read_written(exercise, skeleton)
    taught = {axis: value for axis, value in written.teaches.items() if axis not in written.departs}
    end = packaged(exercise).pose_at(1.0)
    found = deviations(skeleton, end, taught, TAUGHT_WITHIN_DEG)
    assert [str(each) for each in found if each.axis not in written.departs] == []


@pytest.mark.parametrize("exercise", names())
def test_the_targets_are_regions_of_the_exercise(exercise):
    regions = set(built_in().exercises[exercise].regions)
    glowing = {name.removesuffix("_L").removesuffix("_R") for name in packaged(exercise).targets}
    assert glowing <= regions
    assert glowing or not regions


@pytest.mark.parametrize("exercise", names())
def test_the_other_side_is_the_mirror_image(skeleton, skin, exercise):
    motion = packaged(exercise)
    other = motion.mirrored(skeleton)
    for share in (0.0, 0.37, 1.0):
        points, _ = skin.posed(motion.pose_at(share))
        swapped, _ = skin.posed(other.pose_at(share))
        low, high = points.min(0), points.max(0)
        assert swapped.min(0) == pytest.approx([-high[0], low[1], low[2]], abs=0.05)
        assert swapped.max(0) == pytest.approx([-low[0], high[1], high[2]], abs=0.05)


def test_the_packaged_motion_is_what_the_tool_bakes(skeleton, skin):
    baked = Baker(skeleton, skin).bake(read_written(REBAKED, skeleton))
    for fresh, kept in zip(baked.keys, packaged(REBAKED).keys, strict=True):
        assert np.abs(fresh.angles_deg - kept.angles_deg).max() < 0.5
        assert np.abs(fresh.root_cm - kept.root_cm).max() < 0.2
