"""A region: its places and what they are called."""

from dataclasses import replace

from tests.small_content import small_content
from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side
from twitchcare.care.region import Titles

CALF = small_content().regions[RegionId("calf")]


def test_a_paired_region_has_a_left_and_a_right_place() -> None:
    assert CALF.places == (Place(CALF.id, Side.LEFT), Place(CALF.id, Side.RIGHT))


def test_a_region_on_the_midline_has_one_place_without_a_side() -> None:
    assert replace(CALF, paired=False).places == (Place(CALF.id),)


def test_titles_name_the_side_and_fall_back_on_the_plain_title() -> None:
    titles = Titles("Calf", "Left calf")
    assert [titles.of(side) for side in (None, Side.LEFT, Side.RIGHT)] == ["Calf", "Left calf", "Calf"]
