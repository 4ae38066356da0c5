"""Help with a cramp: by key, by mouse, on either side, in the dark."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QLabel

from tests.small_content import small_content
from twitchcare.bundle.reader import load_content
from twitchcare.care.content import Content
from twitchcare.care.ids import RegionId, RoutineId
from twitchcare.care.place import Place, Side
from twitchcare.ui.body.region_panel import StartWish
from twitchcare.ui.cramp.cramp_view import CrampView
from twitchcare.ui.theme.palette import DARK
from twitchcare.ui.theme.theme import theme

LEFT_CALF = StartWish(RoutineId("cramp_calf"), Place(RegionId("calf"), Side.LEFT))


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(None).content


@pytest.fixture
def view(qtbot, content: Content) -> CrampView:
    view = CrampView(content)
    qtbot.addWidget(view)
    view.resize(880, 600)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    return view


def focused(view):
    return view.window().focusWidget()


def test_one_key_starts_the_stretch_of_the_left_calf(qtbot, view):
    with qtbot.waitSignal(view.start_requested, timeout=0) as caught:
        qtbot.keyClick(focused(view), Qt.Key.Key_1)
    assert caught.args == [LEFT_CALF]


def test_enter_alone_helps_with_the_most_frequent_cramp(qtbot, view):
    with qtbot.waitSignal(view.start_requested, timeout=0) as caught:
        qtbot.keyClick(focused(view), Qt.Key.Key_Return)
    assert caught.args == [LEFT_CALF]


@pytest.mark.parametrize(
    ("key", "region"),
    [
        (Qt.Key.Key_1, "calf"),
        (Qt.Key.Key_2, "foot_sole"),
        (Qt.Key.Key_3, "thigh_front"),
        (Qt.Key.Key_4, "thigh_back"),
        (Qt.Key.Key_5, "hand_palm"),
    ],
)
def test_each_number_stands_for_its_muscle_on_the_chosen_side(qtbot, view, key, region):
    qtbot.keyClick(focused(view), Qt.Key.Key_R)
    with qtbot.waitSignal(view.start_requested, timeout=0) as caught:
        qtbot.keyClick(focused(view), key)
    assert caught.args[0].place == Place(RegionId(region), Side.RIGHT)


def test_a_click_on_a_tile_starts_and_the_side_is_remembered(qtbot, view):
    left, right = view.side_buttons.buttons()
    assert left.isChecked()
    qtbot.mouseClick(right, Qt.MouseButton.LeftButton)
    assert (left.isChecked(), right.isChecked()) == (False, True)
    for _ in range(2):
        with qtbot.waitSignal(view.start_requested, timeout=0) as caught:
            qtbot.mouseClick(view.tiles[4], Qt.MouseButton.LeftButton)
        assert caught.args[0].place == Place(RegionId("hand_palm"), Side.RIGHT)
    qtbot.keyClick(focused(view), Qt.Key.Key_L)
    assert left.isChecked()


def test_other_leads_to_the_body_and_starts_nothing(qtbot, view):
    with qtbot.assertNotEmitted(view.start_requested), qtbot.waitSignal(view.other_requested, timeout=0):
        qtbot.keyClick(focused(view), Qt.Key.Key_6)


def test_a_bundle_without_help_for_a_muscle_leads_to_the_body(qtbot):
    view = CrampView(small_content())
    qtbot.addWidget(view)
    with qtbot.assertNotEmitted(view.start_requested), qtbot.waitSignal(view.other_requested, timeout=0):
        view.tiles[0].click()


def test_escape_and_close_leave(qtbot, view):
    with qtbot.waitSignal(view.leave_requested, timeout=0):
        qtbot.keyClick(focused(view), Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.leave_requested, timeout=0):
        qtbot.mouseClick(view.close_button, Qt.MouseButton.LeftButton)


def test_keys_that_mean_nothing_here_do_nothing(qtbot, view):
    with qtbot.assertNotEmitted(view.start_requested), qtbot.assertNotEmitted(view.other_requested):
        for key in (Qt.Key.Key_0, Qt.Key.Key_7, Qt.Key.Key_X):
            qtbot.keyClick(focused(view), key)


def test_tab_visits_muscles_the_chosen_side_and_close(view):
    order = [*view.tiles, view.side_buttons.checkedButton(), view.close_button]
    for expected in (*order, order[0]):
        assert focused(view) is expected
        view.focusNextChild()


def test_an_arrow_key_moves_from_side_to_side(qtbot, view):
    left, right = view.side_buttons.buttons()
    left.setFocus()
    qtbot.keyClick(left, Qt.Key.Key_Right)
    assert right.isChecked()
    assert view.side is Side.RIGHT


def test_a_screen_reader_hears_muscle_side_and_key(view):
    face = QAccessible.queryAccessibleInterface(view.tiles[2])
    assert face.text(QAccessible.Text.Name) == "Thigh front"
    assert face.text(QAccessible.Text.Description) == "Left side. Key 3"
    view.choose_side(Side.RIGHT)
    assert face.text(QAccessible.Text.Description) == "Right side. Key 3"
    right = QAccessible.queryAccessibleInterface(view.side_buttons.buttons()[1])
    assert right.text(QAccessible.Text.Name) == "Right side"
    assert right.state().checked


def test_it_says_when_to_get_help(view):
    words = [label.text() for label in view.findChildren(QLabel)]
    assert any("10 minutes" in text and "get help now" in text for text in words)


def test_it_stays_dark_in_a_light_look_and_big_at_large_text(qtbot, view):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        for scale in (1.0, 2.0):
            theme.apply(app, "light", scale)
            picture = view.grab().toImage()
            assert picture.pixelColor(4, 4) == QColor(DARK.ground)
            bright = sum(
                picture.pixelColor(x, y).lightness() > 200
                for x in range(0, picture.width(), 4)
                for y in range(0, picture.height(), 4)
            )
            assert bright < 0.1 * (picture.width() // 4) * (picture.height() // 4)
            assert all(tile.height() >= 100 for tile in view.tiles)
    finally:
        theme.apply(app, "light")
        app.setStyleSheet("")


def test_the_lit_leg_is_the_persons_own_side(view):
    def lit_before_other(tile) -> bool:
        """Tell whether the lit leg stands left of the other one in the picture."""
        picture = tile.grab().toImage()
        lit: list[int] = []
        other: list[int] = []
        for x in range(8, picture.width() - 8, 2):
            for y in range(8, picture.height() // 2, 4):
                colour = picture.pixelColor(x, y)
                if colour.lightness() > 70:
                    (lit if colour.red() - colour.blue() > 100 else other).append(x)
        return sum(lit) / len(lit) < sum(other) / len(other)

    calf = view.tiles[0]  # seen from behind, the person's left is on the left
    assert lit_before_other(calf)
    view.choose_side(Side.RIGHT)
    assert not lit_before_other(calf)
