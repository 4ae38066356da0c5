"""Pictures of poses: decoded to size, mirrored, kept, and drawn where there are none."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPixmap

from tests.small_content import CALF_WALL, NECK_NOD, small_content
from tests.ui.player.stills import PaintedStills
from twitchcare.care.place import Side
from twitchcare.figure.stills import StillMoment
from twitchcare.ui.player.pose import Pose
from twitchcare.ui.player.pose_pictures import PosePictures

SIZE = QSize(180, 140)
LEFT_END = Pose(CALF_WALL.id, Side.LEFT, StillMoment.END)
RIGHT_END = Pose(CALF_WALL.id, Side.RIGHT, StillMoment.END)


@pytest.fixture
def stills(tmp_path: Path) -> PaintedStills:
    return PaintedStills(tmp_path)


@pytest.fixture
def pictures(qapp: object, stills: PaintedStills) -> PosePictures:
    return PosePictures(small_content(), stills.find)


def filled(picture: QPixmap) -> QRect:
    """Return the rectangle around everything that can be seen."""
    image = picture.toImage()
    seen = QRect()
    for x in range(image.width()):
        for y in range(image.height()):
            if image.pixelColor(x, y).alpha() > 128:
                seen = seen.united(QRect(x, y, 1, 1))
    return seen


def reddish(picture: QPixmap, share_x: float) -> int:
    """Count pixels in the colour of a lit muscle, left or right of a share of the width."""
    image = picture.toImage()
    border = round(image.width() * share_x)
    count = 0
    for x in range(border, image.width(), 2):
        for y in range(0, image.height(), 2):
            colour = image.pixelColor(x, y)
            count += colour.alpha() > 200 and colour.red() > 150 and colour.red() > 1.6 * colour.green()
    return count


def test_the_right_side_is_the_mirror_image_of_the_left(
    pictures: PosePictures, stills: PaintedStills
) -> None:
    blocks = QRect(0, 0, 100, 700), QRect(800, 0, 100, 100)
    stills.paint(CALF_WALL.id, StillMoment.END, *blocks)
    left = pictures.picture(LEFT_END, SIZE).toImage()
    right = pictures.picture(RIGHT_END, SIZE).toImage()
    assert left.size() == right.size() == SIZE
    assert left.pixelColor(5, 130).alpha() == 255
    assert left.pixelColor(175, 130).alpha() == 0
    assert right.pixelColor(175, 130).alpha() == 255
    assert right.pixelColor(5, 130).alpha() == 0


def test_a_picture_fills_the_room_and_leaves_its_empty_margins_out(
    pictures: PosePictures, stills: PaintedStills
) -> None:
    for moment in StillMoment:
        stills.paint(CALF_WALL.id, moment, QRect(300, 200, 200, 200))
    seen = filled(pictures.picture(LEFT_END, SIZE))
    assert seen.height() >= 0.9 * SIZE.height()


def test_both_pictures_of_an_exercise_keep_the_same_scale_and_place(
    pictures: PosePictures, stills: PaintedStills
) -> None:
    stills.paint(CALF_WALL.id, StillMoment.START, QRect(100, 100, 200, 500))
    stills.paint(CALF_WALL.id, StillMoment.END, QRect(500, 100, 200, 500))
    start = pictures.picture(Pose(CALF_WALL.id, Side.LEFT, StillMoment.START), SIZE)
    end = pictures.picture(LEFT_END, SIZE)
    assert start.size() == end.size()
    assert filled(start).right() < filled(end).left()
    assert abs(filled(start).height() - filled(end).height()) <= 2


def test_a_picture_is_decoded_for_the_pixels_of_the_screen_and_kept(
    pictures: PosePictures, stills: PaintedStills
) -> None:
    stills.paint(CALF_WALL.id, StillMoment.END, QRect(0, 0, 900, 700))
    picture = pictures.picture(LEFT_END, SIZE, 2.0)
    assert picture.size() == SIZE * 2
    assert picture.deviceIndependentSize().toSize() == SIZE
    assert pictures.picture(LEFT_END, SIZE, 2.0).cacheKey() == picture.cacheKey()
    assert pictures.picture(LEFT_END, SIZE).size() == SIZE


def test_pictures_not_seen_for_long_are_let_go(pictures: PosePictures, stills: PaintedStills) -> None:
    stills.paint(CALF_WALL.id, StillMoment.END, QRect(0, 0, 900, 700))
    first = pictures.picture(LEFT_END, SIZE).cacheKey()
    for width in range(40):
        pictures.picture(LEFT_END, QSize(20 + width, 40))
    assert pictures.picture(LEFT_END, SIZE).cacheKey() != first


def test_without_a_picture_the_region_is_lit_on_the_body_on_the_side_at_work(pictures: PosePictures) -> None:
    left, right = pictures.picture(LEFT_END, SIZE), pictures.picture(RIGHT_END, SIZE)
    assert left.size() == right.size() == SIZE
    # Seen from behind, the person's left is on the left.
    assert reddish(left, 0.0) - reddish(left, 0.5) > 100
    assert reddish(left, 0.5) == 0
    assert reddish(right, 0.5) > 100


def test_the_region_is_lit_less_before_the_hold(pictures: PosePictures) -> None:
    start = pictures.picture(Pose(CALF_WALL.id, Side.LEFT, StillMoment.START), SIZE)
    assert reddish(start, 0.0) < reddish(pictures.picture(LEFT_END, SIZE), 0.0)


def test_a_picture_that_cannot_be_read_is_drawn_instead(
    pictures: PosePictures, stills: PaintedStills, tmp_path: Path
) -> None:
    (tmp_path / f"{NECK_NOD.id}_end.png").write_bytes(b"no picture")
    assert reddish(pictures.picture(Pose(NECK_NOD.id, None, StillMoment.END), SIZE), 0.0) > 20
