import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

from tools.figure.body import load_body
from tools.figure.regions import FACES, NOT_OFFERED
from tools.figure.stills import read_poses
from twitchcare.figure.body_map import VIEWS, load_body_map

LETTERS = {"left": "_L", "right": "_R", None: ""}
DRAWN_APART = {"tongue"}  # an inset of the face map, not part of the body


@pytest.fixture(scope="module")
def labels():
    """The names of the regions that the body's surface is divided into."""
    raw = {primitive.label for primitive in load_body().primitives if primitive.label is not None}
    joined = {f"{part}_{side}" for part in FACES for side in "LR"}
    parted = {f"{name}_{side}" for pair in FACES.values() for name in pair for side in "LR"}
    return (raw - joined - {"nose"}) | parted


def test_the_body_has_the_places_of_the_maps(labels):
    shapes = [shape for view in VIEWS for shape in load_body_map(view).shapes]
    places = {shape.region + LETTERS[shape.side] for shape in shapes}
    assert labels - NOT_OFFERED == places - DRAWN_APART


def test_exercises_light_up_regions_that_exist(labels):
    for name, exercise in read_poses().items():
        assert set(exercise["targets"]) <= labels, name


def test_exercises_bend_joints_that_exist():
    body = load_body()
    for name, exercise in read_poses().items():
        for moment in ("start", "end"):
            assert set(body.both_sides(exercise[moment]["joints"])) <= set(body.bones), (name, moment)


def test_masses_add_up_to_one_body():
    assert sum(bone.mass_share for bone in load_body().bones.values()) == pytest.approx(1.0, abs=0.02)
