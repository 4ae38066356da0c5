"""The views of the body that other pictures are drawn on."""

import pytest
from PySide6.QtCore import QSize, Qt

from twitchcare.care.ids import RegionId
from twitchcare.care.place import Side
from twitchcare.figure.body_map import VIEWS
from twitchcare.ui.parts.body_drawing import body_drawing, body_image

CALF = (RegionId("calf"),)


@pytest.mark.parametrize("view", VIEWS)
def test_paths_and_picture_of_a_view_lie_on_each_other(qapp, view):
    drawing = body_drawing(view)
    assert body_image(view, dark=False).size() == drawing.size.size().toSize()
    assert drawing.size.adjusted(-1, -1, 1, 1).contains(drawing.body)


def test_one_side_is_lit_alone_or_both_together():
    drawing = body_drawing("back")
    left, right = (drawing.lit(CALF, side) for side in (Side.LEFT, Side.RIGHT))
    assert not left.intersects(right)
    # Seen from behind, the person's left is on the left.
    assert left.boundingRect().right() < right.boundingRect().left()
    assert drawing.lit(CALF, None).boundingRect() == left.boundingRect().united(right.boundingRect())


def test_the_open_mouth_is_left_out_unless_the_tongue_is_lit():
    drawing = body_drawing("face")
    tongue = drawing.lit((RegionId("tongue"),), None)
    cheek = drawing.lit((RegionId("cheek"),), None)
    assert drawing.insets
    assert list(drawing.insets) == drawing.insets_without(cheek)
    assert len(drawing.insets_without(tongue)) < len(drawing.insets)


@pytest.mark.parametrize("view", [view for view in VIEWS if view != "face"])
def test_another_hand_or_foot_is_no_inset(view):
    assert body_drawing(view).insets == ()


@pytest.mark.parametrize("dark", [False, True])
def test_the_picture_of_the_right_side_is_the_mirrored_left_one(qapp, dark):
    left, right = body_image("left", dark=dark), body_image("right", dark=dark)
    assert right == left.flipped(Qt.Orientation.Horizontal)


def test_the_picture_is_read_at_the_size_asked_for_and_in_the_look(qapp):
    size = QSize(60, 120)
    light, dark = (body_image("front", dark=dark, size=size) for dark in (False, True))
    assert light.size() == dark.size() == size
    assert light != dark
