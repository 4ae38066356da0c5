"""A place and its mirror image."""

from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side

CALF = RegionId("calf")


def test_the_other_side_of_the_other_side_is_the_side() -> None:
    assert Side.LEFT.other is Side.RIGHT
    assert Side.RIGHT.other is Side.LEFT


def test_a_place_is_mirrored_to_the_other_side() -> None:
    assert Place(CALF, Side.LEFT).mirrored == Place(CALF, Side.RIGHT)


def test_a_place_on_the_midline_is_its_own_mirror_image() -> None:
    assert Place(CALF).mirrored == Place(CALF)
