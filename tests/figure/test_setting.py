import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.figure.setting import Prop, PropKind, View, other_side

places = st.tuples(*[st.floats(-200, 200)] * 3)
landmarks = st.lists(st.sampled_from(["palm_L", "palm_R", "crown"]), max_size=3).map(tuple)


@given(st.sampled_from(PropKind), places, st.floats(-180, 180), landmarks)
def test_mirroring_a_prop_twice_gives_the_same_prop(kind, at, facing, names):
    prop = Prop(kind, at, facing, (), names)
    assert prop.mirrored().mirrored() == prop


def test_a_mirrored_prop_stands_on_the_other_side_and_looks_the_other_way():
    prop = Prop(PropKind.WALL, (30, 0, 10), -90, (100,), ("palm_L",))
    assert prop.mirrored() == Prop(PropKind.WALL, (-30, 0, 10), 90, (100,), ("palm_R",))


@given(st.floats(-180, 180), st.floats(-5, 90))
def test_mirroring_a_view_twice_gives_the_same_view(around, above):
    view = View(around, above, "palm_L", 10)
    assert view.mirrored().mirrored() == view
    assert view.mirrored() == View(-around, above, "palm_R", 10)


def test_a_close_view_needs_a_radius():
    with pytest.raises(ValueError, match="palm_L has no radius"):
        View(0, 0, "palm_L")


@pytest.mark.parametrize(
    ("name", "other"), [("calf_L", "calf_R"), ("calf_R", "calf_L"), ("abdomen", "abdomen")]
)
def test_names_change_their_side(name, other):
    assert other_side(name) == other
