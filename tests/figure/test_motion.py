import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.figure.samples import REST, SKELETON, poses
from tests.figure.test_pose import assert_same
from twitchcare.figure.motion import Motion, Prop, PropKind, View, load_motion, read_motion, write_motion
from twitchcare.figure.pose import Pose, pose_of

FRONT = View(0.0, 10.0)
STEP = pose_of(SKELETON, {"thigh_L": (80, 0, 0), "shin_L": (40, 0, 0)})


def motion(*keys, **rest):
    return Motion("knee_lift", keys, FRONT, **rest)


def test_it_starts_and_ends_at_its_keys_exactly():
    moves = motion(REST, STEP)
    assert moves.pose_at(0.0) is REST
    assert moves.pose_at(1.0) is STEP


def test_shares_beyond_the_ends_stay_at_the_ends():
    moves = motion(REST, STEP)
    assert moves.pose_at(-0.2) is REST
    assert moves.pose_at(7.0) is STEP


def test_a_single_key_is_held():
    assert motion(STEP).pose_at(0.4) is STEP


def test_a_motion_without_keys_is_refused():
    with pytest.raises(ValueError, match="knee_lift has no keys"):
        motion()


def test_keys_lie_at_equal_distances():
    half, almost = pose_of(SKELETON, {"chest": (10, 0, 0)}), pose_of(SKELETON, {"chest": (12, 0, 0)})
    moves = motion(REST, half, almost)
    assert moves.pose_at(0.5) is half
    assert 10 < moves.pose_at(0.75).angles_deg[SKELETON.index("chest"), 0] < 12


@given(st.lists(poses(), min_size=2, max_size=5), st.floats(0, 1))
@settings(max_examples=40)
def test_no_joint_swings_beyond_its_two_keys(keys, share):
    at = share * (len(keys) - 1)
    first = min(int(at), len(keys) - 2)
    pair = np.stack([keys[first].angles_deg, keys[first + 1].angles_deg])
    there = motion(*keys).pose_at(share).angles_deg
    assert (there >= pair.min(0) - 1e-6).all()
    assert (there <= pair.max(0) + 1e-6).all()


def test_the_other_side_has_everything_mirrored():
    wall = Prop(PropKind.WALL, (10, 0, 60), 200)
    strap = Prop(PropKind.STRAP, landmarks=("palm_L", "ball_L", "crown"))
    view = View(60, 10, "palm_L", 14)
    given_motion = Motion("reach", (REST, STEP), view, ("calf_L", "abdomen"), (wall, strap), True)
    other = given_motion.mirrored(SKELETON)
    assert other.view == View(-60, 10, "palm_R", 14)
    assert other.targets == ("calf_R", "abdomen")
    assert other.props[0] == Prop(PropKind.WALL, (-10, 0, 60), -200)
    assert other.props[1].landmarks == ("palm_R", "ball_R", "crown")
    assert other.repeats
    assert other.keys[1].angles_deg[SKELETON.index("thigh_R")].tolist() == [80, 0, 0]


@given(poses(), poses(), st.floats(0, 1))
@settings(max_examples=40)
def test_mirroring_twice_gives_the_same_motion(start, end, share):
    once = motion(start, end)
    assert_same(once.mirrored(SKELETON).mirrored(SKELETON).pose_at(share), once.pose_at(share))


@given(st.lists(poses(), min_size=1, max_size=3))
@settings(max_examples=40)
def test_a_written_motion_is_read_within_its_rounding(keys):
    prop = Prop(PropKind.BALL, (1.25, 0.0, -3.0), 15.0, (6.0,), ("ball_L",))
    given_motion = Motion("any", tuple(keys), View(30, 5, "palm_L", 12), ("calf_L",), (prop,), True)
    written = json.loads(json.dumps(write_motion(given_motion, SKELETON)))
    back = read_motion(written, SKELETON)
    for name in ("exercise", "view", "targets", "props", "repeats"):
        assert getattr(back, name) == getattr(given_motion, name)
    for one, other in zip(back.keys, keys, strict=True):
        assert one.angles_deg == pytest.approx(other.angles_deg, abs=0.0501)
        assert one.root_cm == pytest.approx(other.root_cm, abs=0.00501)
        assert one.root_turn == pytest.approx(other.root_turn, abs=3e-5)
        assert all(abs(one.shapes.get(name, 0) - value) <= 0.00501 for name, value in other.shapes.items())


def test_what_is_zero_is_not_written():
    assert write_motion(motion(REST), SKELETON) == {
        "exercise": "knee_lift",
        "view": {"around_deg": 0.0, "above_deg": 10.0},
        "keys": [{"angles_deg": {}}],
    }


def test_angles_are_written_by_bone_and_rounded():
    written = write_motion(motion(pose_of(SKELETON, {"thigh_L": (80.04, -0.04, 0)})), SKELETON)
    assert written["keys"] == [{"angles_deg": {"thigh_L": [80.0, 0.0, 0.0]}}]


def test_the_least_file_is_a_still_stand():
    back = read_motion({"exercise": "x", "view": {"around_deg": 0, "above_deg": 0}, "keys": [{}]}, SKELETON)
    assert_same(back.pose_at(0), Pose(np.zeros((44, 3))))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"keys": [{"angles_deg": {"tail": [1, 2, 3]}}]}, "no bone is called 'tail'"),
        ({"props": [{"kind": "boat"}]}, "boat"),
        ({"props": [{"kind": "strap", "landmarks": ["tail"]}]}, "no landmark is called 'tail'"),
        ({"view": {"around_deg": 0, "above_deg": 0, "close": "tail", "radius_cm": 3}}, "'tail'"),
        ({"view": {"around_deg": 0, "above_deg": 0, "close": "palm_L"}}, "has no radius"),
        ({"keys": []}, "has no keys"),
    ],
)
def test_a_file_that_names_what_does_not_exist_is_refused(change, message):
    raw = {"exercise": "x", "view": {"around_deg": 0, "above_deg": 0}, "keys": [{}]}
    with pytest.raises(ValueError, match=message):
        read_motion(raw | change, SKELETON)


def test_an_exercise_without_a_file_has_no_motion():
    assert load_motion("no_such_exercise") is None


def test_a_packaged_motion_is_read_once_and_survives_writing():
    moves = load_motion("calf_wall")
    assert moves is not None
    assert load_motion("calf_wall") is moves
    back = read_motion(write_motion(moves, SKELETON), SKELETON)
    assert (back.exercise, back.view, back.props) == ("calf_wall", moves.view, moves.props)
    for one, other in zip(back.keys, moves.keys, strict=True):
        assert one.angles_deg == pytest.approx(other.angles_deg)
        assert one.root_cm == pytest.approx(other.root_cm)


def test_a_prop_in_its_usual_place_is_written_by_its_kind_alone():
    written = write_motion(motion(REST, props=(Prop(PropKind.CHAIR),)), SKELETON)
    assert written["props"] == [{"kind": "chair"}]
