import copy
import json

import numpy as np
import pytest

from tests.figure.samples import SKELETON
from twitchcare.figure.skeleton import read_skeleton
from twitchcare.resource import resource


@pytest.fixture
def raw():
    return json.loads(resource("figure", "body.json").read_text("utf-8"))


def test_there_are_44_bones_and_parents_come_first():
    assert len(SKELETON.bones) == 44
    assert [bone.index for bone in SKELETON.bones] == list(range(44))
    assert all(bone.parent is None or bone.parent < bone.index for bone in SKELETON.bones)
    assert [bone.name for bone in SKELETON.bones if bone.parent is None] == ["pelvis"]


def test_a_bone_is_found_by_its_name():
    assert SKELETON.bone("thigh_R").index == SKELETON.index("thigh_R")
    assert ("thigh_R" in SKELETON, "thigh" in SKELETON) == (True, False)
    with pytest.raises(KeyError):
        SKELETON.index("tail")


def test_a_name_tells_its_side():
    assert (SKELETON.bone("thigh_R").side, SKELETON.bone("thigh_R").base) == ("R", "thigh")
    assert (SKELETON.bone("chest").side, SKELETON.bone("chest").base) == ("", "chest")


def test_mirroring_the_order_of_bones_twice_gives_it_back():
    assert SKELETON.mirror[SKELETON.mirror].tolist() == list(range(44))
    assert SKELETON.bones[SKELETON.mirror[SKELETON.index("foot_L")]].name == "foot_R"
    assert SKELETON.mirror[SKELETON.index("head")] == SKELETON.index("head")


def test_both_sides_are_built_alike():
    for bone in SKELETON.bones:
        other = SKELETON.bones[SKELETON.mirror[bone.index]]
        assert other.at_cm == pytest.approx(bone.at_cm * [-1, 1, 1])
        assert other.mass_at_cm == pytest.approx(bone.mass_at_cm * [-1, 1, 1])
        assert other.limits_deg == bone.limits_deg
        assert (other.kind, other.mass_share) == (bone.kind, bone.mass_share)


def test_every_landmark_has_its_twin_unless_it_lies_in_the_middle():
    for name, mark in SKELETON.landmarks.items():
        if name.endswith("_L"):
            twin = SKELETON.landmarks[name[:-2] + "_R"]
            assert twin.at_cm == pytest.approx(mark.at_cm * [-1, 1, 1])
            assert twin.bone == SKELETON.mirror[mark.bone]
            assert mark.at_cm[0] > 0
        elif not name.endswith("_R"):
            assert mark.at_cm[0] == 0


def test_the_masses_are_shares_of_one_body():
    assert sum(bone.mass_share for bone in SKELETON.bones) == pytest.approx(1.0, abs=0.02)


def test_limits_hold_the_zero_pose():
    for bone in SKELETON.bones:
        assert all(low <= 0 <= high for low, high in bone.limits_deg.values()), bone.name


def test_correctives_are_written_out_for_both_sides(raw):
    raw["correctives"] = [{"shape": "fold", "bone": "shin", "axis": "abd", "from_deg": 1, "to_deg": 2}]
    left, right = read_skeleton(raw).correctives
    assert (left.shape, right.shape) == ("fold_L", "fold_R")
    assert (left.bone, right.bone) == (SKELETON.index("shin_L"), SKELETON.index("shin_R"))
    assert (left.axis, left.from_deg, left.to_deg) == (1, 1.0, 2.0)


def test_a_body_without_correctives_has_none(raw):
    del raw["correctives"]
    assert read_skeleton(raw).correctives == ()


def test_a_bone_of_an_unknown_kind_is_refused(raw):
    broken = copy.deepcopy(raw)
    broken["bones"]["head"]["kind"] = "wheel"
    with pytest.raises(KeyError, match="wheel"):
        read_skeleton(broken)


def test_signs_of_a_pair_differ_only_across_the_middle():
    left, right = SKELETON.signs[SKELETON.index("thigh_L")], SKELETON.signs[SKELETON.index("thigh_R")]
    assert right == pytest.approx(left * np.array([1, -1, -1]))
