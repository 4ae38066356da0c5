"""A content answers for its places and routines."""

from dataclasses import replace

from tests.samples import a_routine
from tests.small_content import CALF, CALF_WALL, NECK, NECK_NOD, small_content
from twitchcare.care.place import Place, Side
from twitchcare.care.routine import CRAMP_NOW


def test_the_places_come_in_the_order_of_the_regions() -> None:
    assert small_content().places == (Place(CALF, Side.LEFT), Place(CALF, Side.RIGHT), Place(NECK))


def test_a_place_is_called_by_its_side() -> None:
    content = small_content()
    assert content.title_of(Place(CALF, Side.RIGHT)) == "Right calf"
    assert content.title_of(Place(NECK)) == "Back of the neck"


def test_the_routine_made_for_the_region_alone_comes_first_and_rescue_last() -> None:
    rescue = replace(a_routine("a_rescue", CALF_WALL), situations=(CRAMP_NOW,), regions=(CALF,))
    both = replace(a_routine("b_both", CALF_WALL, NECK_NOD), regions=(CALF, NECK))
    alone = replace(a_routine("c_alone", CALF_WALL), regions=(CALF,))
    content = small_content(routines=(rescue, both, alone))
    assert [routine.id for routine in content.routines_for(CALF)] == ["c_alone", "b_both", "a_rescue"]
    assert [routine.id for routine in content.routines_for(NECK)] == ["b_both"]
