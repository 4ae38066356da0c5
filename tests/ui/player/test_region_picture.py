"""The drawing of where an exercise works."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from twitchcare.bundle.reader import load_content
from twitchcare.care.ids import RegionId
from twitchcare.ui.player.region_picture import region_picture

SIZE = QSize(120, 100)


def visible(picture: QPixmap) -> int:
    image = picture.toImage()
    return sum(
        image.pixelColor(x, y).alpha() > 128
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )


def test_every_exercise_of_the_bundle_can_be_drawn(qapp: object) -> None:
    for regions in {exercise.regions for exercise in load_content(None).content.exercises.values()}:
        assert visible(region_picture(regions, None, SIZE, strong=True)) > 60


@pytest.mark.parametrize("regions", [(), (RegionId("wing"),)])
def test_without_a_known_region_the_whole_body_stands_there_quietly(
    qapp: object, regions: tuple[RegionId, ...]
) -> None:
    quiet = region_picture(regions, None, SIZE, strong=True).toImage()
    assert quiet == region_picture((), None, SIZE, strong=False).toImage()


def test_the_open_mouth_is_drawn_only_where_the_tongue_works(qapp: object) -> None:
    size = QSize(216, 232)
    tongue = region_picture((RegionId("tongue"),), None, size, strong=True)
    cheek = region_picture((RegionId("cheek"),), None, size, strong=True)
    assert visible(tongue) > visible(cheek)


def test_a_narrow_picture_moves_to_the_lit_side(qapp: object) -> None:
    narrow = region_picture((RegionId("hand_palm"),), None, QSize(60, 160), strong=True)
    assert visible(narrow) > 20
