"""The close look at the body: where it looks, and what of it is painted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from twitchcare.bundle.reader import load_content
from twitchcare.care.content import Content
from twitchcare.care.ids import RegionId
from twitchcare.care.place import Side
from twitchcare.ui.parts.body_shot import BodyShot, body_shot, paint_body

LIT, GROUND = QColor("red"), QColor("magenta")
ROOM = QRectF(20, 10, 160, 100)


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(None).content


def painted(shot: BodyShot) -> QImage:
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    paint_body(painter, ROOM, shot, dark=False, colour=LIT, outline=QColor("white"))
    painter.end()
    return image


def where(image: QImage, wanted: Callable[[QColor], bool]) -> list[tuple[int, int]]:
    points = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    return [(x, y) for x, y in points if wanted(image.pixelColor(x, y))]


def is_lit(colour: QColor) -> bool:
    return colour.red() > 200 and colour.green() < 60 and colour.blue() < 60


def test_a_region_is_looked_at_where_it_is_best_seen(content):
    shot = body_shot(content, [RegionId("calf")])
    assert shot is not None
    assert shot.view == "back"
    face = body_shot(content, [RegionId("eyelid_upper"), RegionId("jaw"), RegionId("neck_back")])
    assert face is not None
    assert face.view == "face"
    assert body_shot(content, []) is None
    assert body_shot(content, [RegionId("wing")]) is None


def test_the_region_is_lit_inside_the_rectangle_and_nothing_is_painted_outside(qapp):
    image = painted(BodyShot("back", (RegionId("calf"),)))
    assert where(image, is_lit)
    assert all(ROOM.contains(x, y) for x, y in where(image, lambda colour: colour != GROUND))


def test_without_regions_all_of_the_view_is_in_sight_and_nothing_is_lit(qapp):
    image = painted(BodyShot("front", ()))
    assert where(image, is_lit) == []
    assert len(where(image, lambda colour: colour != GROUND)) > 100


def test_hands_far_apart_are_looked_at_one_at_a_time(qapp):
    hand = (RegionId("hand_palm"),)
    assert painted(BodyShot("front", hand)) == painted(BodyShot("front", hand, Side.LEFT))
    assert painted(BodyShot("front", hand)) != painted(BodyShot("front", hand, Side.RIGHT))
