import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

from tools.figure.body import load_body
from tools.figure.regions import FACES, NOT_OFFERED
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


def test_mirrored_primitives_lie_on_their_own_side():
    for primitive in load_body().primitives:
        if primitive.shape == "ellipsoid" and primitive.name[-2:] in ("_L", "_R"):
            left = primitive.name.endswith("_L")
            assert (primitive.centre[0] > 0) == left, primitive.name


def test_every_fold_is_one_that_a_joint_brings_in():
    body = load_body()
    driven = {corrective.shape for corrective in body.skeleton.correctives}
    assert {f"{fold.shape}_{side}" for fold in body.folds for side in "LR"} == driven


def test_masses_add_up_to_one_body():
    assert sum(bone.mass_share for bone in load_body().skeleton.bones) == pytest.approx(1.0, abs=0.02)
