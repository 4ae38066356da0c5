"""Choosing places: alone, several, both sides."""

from hypothesis import given
from hypothesis import strategies as st

from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side
from twitchcare.flows.body_map import BodyMapFlow, Selection

CALF = RegionId("calf")
LEFT_CALF, RIGHT_CALF = Place(CALF, Side.LEFT), Place(CALF, Side.RIGHT)
CHIN = Place(RegionId("chin"))
KNEE = Place(RegionId("knee"), Side.LEFT)


def test_a_pick_replaces_what_was_chosen_before():
    flow = BodyMapFlow()
    flow.pick(KNEE)
    flow.pick(LEFT_CALF)
    assert flow.selection == Selection((LEFT_CALF,), LEFT_CALF)


def test_adding_keeps_the_others_and_adding_again_takes_it_out():
    flow = BodyMapFlow()
    flow.pick(KNEE)
    flow.pick(CHIN, adding=True)
    assert flow.selection.places == (KNEE, CHIN)
    flow.pick(CHIN, adding=True)
    assert flow.selection == Selection((KNEE,), KNEE)


def test_with_both_sides_a_place_brings_its_mirror_image():
    flow = BodyMapFlow()
    flow.set_both_sides(True)
    flow.pick(RIGHT_CALF)
    assert flow.selection.places == (RIGHT_CALF, LEFT_CALF)
    assert flow.selection.current == RIGHT_CALF


def test_turning_both_sides_on_completes_what_is_chosen_and_off_keeps_the_touched_side():
    flow = BodyMapFlow()
    flow.pick(LEFT_CALF)
    flow.set_both_sides(True)
    assert set(flow.selection.places) == {LEFT_CALF, RIGHT_CALF}
    flow.set_both_sides(False)
    assert flow.selection.places == (LEFT_CALF,)


def test_a_place_on_the_midline_stays_alone_with_both_sides():
    flow = BodyMapFlow()
    flow.set_both_sides(True)
    flow.pick(CHIN)
    assert flow.selection.places == (CHIN,)


def test_the_same_pick_again_says_nothing():
    heard: list[Selection] = []
    flow = BodyMapFlow()
    flow.selection_changed.connect(heard.append)
    flow.pick(KNEE)
    flow.pick(KNEE)
    assert heard == [Selection((KNEE,), KNEE)]


def test_clearing_leaves_both_sides_as_it_was():
    flow = BodyMapFlow()
    flow.set_both_sides(True)
    flow.pick(KNEE)
    flow.clear()
    assert flow.selection == Selection((), None, both_sides=True)


places = st.sampled_from([LEFT_CALF, RIGHT_CALF, CHIN, KNEE, KNEE.mirrored])
moves = st.one_of(
    st.tuples(st.just("pick"), places, st.booleans()), st.tuples(st.just("both"), st.booleans())
)


@given(st.lists(moves, max_size=20))
def test_the_current_place_is_always_among_the_chosen_and_none_is_chosen_twice(steps):
    flow = BodyMapFlow()
    for step in steps:
        if step[0] == "pick":
            flow.pick(step[1], adding=step[2])
        else:
            flow.set_both_sides(step[1])
        chosen = flow.selection
        assert len(set(chosen.places)) == len(chosen.places)
        assert (chosen.current in chosen.places) if chosen.places else chosen.current is None
        if chosen.both_sides:
            assert {place.mirrored for place in chosen.places} == set(chosen.places)


def test_turning_is_told_once_and_remembered(qtbot):
    flow = BodyMapFlow()
    turned: list[str] = []
    flow.view_changed.connect(turned.append)
    flow.turn_to("hands")
    flow.turn_to("hands")
    assert turned == ["hands"]
    assert flow.view == "hands"


def test_a_place_sought_is_chosen_alone_and_told_even_if_it_was_chosen_before():
    flow = BodyMapFlow()
    sought: list[Place] = []
    flow.place_sought.connect(sought.append)
    flow.pick(KNEE)
    flow.seek(CHIN)
    flow.seek(CHIN)
    assert flow.selection == Selection((CHIN,), CHIN)
    assert sought == [CHIN, CHIN]
