import json
from copy import deepcopy
from pathlib import Path

import pytest

from twitchcare.figure.body_check import check_body
from twitchcare.resource import resource

REGIONS = Path(__file__).parents[2] / "resources" / "bundle" / "regions"


@pytest.fixture(scope="module")
def packaged():
    return json.loads(resource("figure", "body.json").read_text("utf-8"))


@pytest.fixture
def body(packaged):
    return deepcopy(packaged)


@pytest.fixture(scope="module")
def regions():
    return sorted(path.stem for path in REGIONS.glob("*.json"))


def test_the_packaged_body_is_sound(packaged, regions):
    assert check_body(packaged, regions) == []


def primitive(body, name):
    return next(given for given in body["primitives"] if given["name"] == name)


FAULTS = {
    "an unknown bone of a primitive": (
        lambda body: primitive(body, "biceps").update(bone="tail"),
        "The primitive biceps is on the bone tail, which does not exist.",
    ),
    "an unknown group": (
        lambda body: primitive(body, "biceps").update(group="wing"),
        "The primitive biceps is in the group wing, which does not exist.",
    ),
    "a label that is no region": (
        lambda body: primitive(body, "biceps").update(region="bicep"),
        "The primitive biceps is labelled bicep, which is no region of the bundle.",
    ),
    "a radius of zero": (
        lambda body: primitive(body, "glute").update(radii_cm=[7, 0, 7]),
        "A radius of the primitive glute is not above zero.",
    ),
    "a missing list of points": (
        lambda body: primitive(body, "biceps").pop("points_cm"),
        "The primitive biceps lacks points_cm.",
    ),
    "the same name twice": (
        lambda body: body["primitives"].append(primitive(body, "biceps")),
        "Two primitives are called biceps.",
    ),
    "reversed limits": (
        lambda body: body["bones"]["shin"]["limits_deg"].update(flex=[155, -3]),
        "The limits of the bone shin for flex are reversed: 155 to -3.",
    ),
    "a parent that comes later": (
        lambda body: body["bones"]["lumbar"].update(parent="waist"),
        "The parent of the bone lumbar, waist, does not come before it.",
    ),
    "too much mass": (
        lambda body: body["bones"]["head"].update(mass_share=0.5),
        "The masses of the bones add up to 1.441 of a body instead of 1.",
    ),
    "a bind angle of an unknown bone": (
        lambda body: body["bind_pose_deg"].update(tail=[0, 0, 0]),
        "bind_pose_deg names the bone tail, which does not exist.",
    ),
    "a landmark on an unknown bone": (
        lambda body: body["landmarks"].update(tip=["tail", [0, 0, 0]]),
        "The landmark tip is on the bone tail, which does not exist.",
    ),
    "a corrective on the midline": (
        lambda body: body["correctives"][0].update(bone="neck"),
        "The corrective hip_fold needs a bone that has two sides.",
    ),
    "a corrective that is full before it begins": (
        lambda body: body["correctives"][0].update(from_deg=130),
        "The corrective hip_fold must begin at a smaller angle than it is full at.",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told(body, regions, fault):
    spoil, sentence = FAULTS[fault]
    spoil(body)
    assert sentence in check_body(body, regions)


def test_a_region_without_a_place_is_told(packaged, regions):
    assert check_body(packaged, [*regions, "wing"]) == [
        "The region wing of the bundle has no primitive on the body."
    ]


def test_a_body_without_bones_is_told():
    assert check_body({}, []) == ["The body has no bones."]
