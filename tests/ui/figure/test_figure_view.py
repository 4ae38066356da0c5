"""What the figure shows, when it draws, and how a person turns it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from tests.small_content import small_content
from tests.ui.figure.capsules import reaching_motion
from tests.ui.figure.sample_library import HeldLoader, SampleLibrary
from twitchcare.care.place import Side
from twitchcare.ui.figure.canvas import CALM_MS, QUICK_MS
from twitchcare.ui.figure.cross_fade import FADE_S
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.figure.turntable import LARGEST_ZOOM, Named
from twitchcare.ui.theme.palette import DARK, LIGHT
from twitchcare.ui.theme.theme import theme


def picture(view: QWidget) -> QImage:
    return view.grab().toImage()


def ready(view: FigureView) -> bool:
    return view.is_ready


def buttons_seen(view: FigureView) -> bool:
    return view.buttons.are_seen


def warm_pixels(view: QWidget) -> int:
    """Return how many pixels glow."""
    image = picture(view)
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    colours = (image.pixelColor(x, y) for x, y in points)
    return sum(colour.red() > 150 and colour.red() > 1.6 * colour.blue() for colour in colours)


def test_nothing_is_there_until_it_is_loaded(qtbot: QtBot, view: FigureView, loader: HeldLoader) -> None:
    view.show_exercise("reach", None)
    empty = picture(view)
    assert not ready(view)
    with qtbot.waitSignal(view.ready_changed, timeout=0) as told:
        loader.deliver()
    assert told.args == [True]
    assert ready(view)
    assert picture(view) != empty


def test_an_exercise_without_a_motion_takes_the_figure_away(qtbot: QtBot, figure: FigureView) -> None:
    with qtbot.waitSignal(figure.ready_changed, timeout=0) as told:
        figure.show_exercise("unknown", None)
    assert told.args == [False]
    assert not figure.is_ready


def test_what_was_wanted_before_is_not_shown_late(view: FigureView, loader: HeldLoader) -> None:
    view.show_exercise("reach", Side.LEFT)
    view.show_motion(reaching_motion(), Side.RIGHT)
    first, second = loader.asked
    loader.asked = [first]
    loader.deliver()
    assert not ready(view)
    loader.asked = [second]
    loader.deliver()
    assert ready(view)


def test_the_same_wish_is_not_asked_for_twice(view: FigureView, loader: HeldLoader) -> None:
    for _ in range(3):
        view.show_exercise("reach", Side.LEFT)
    assert len(loader.asked) == 1


def test_a_motion_that_cannot_be_made_leaves_no_figure(
    view: FigureView, loader: HeldLoader, caplog: pytest.LogCaptureFixture
) -> None:
    view.library.actor = None  # type: ignore[method-assign, assignment]
    view.show_exercise("reach", None)
    loader.deliver()
    assert not view.is_ready
    assert "reach" in caplog.text


def test_it_glides_to_the_wanted_share_in_the_given_time(figure: FigureView, clock: FakeClock) -> None:
    figure.move_to(1.0, 3.0)
    clock.advance(1.5)
    assert figure.pacer.now().share == pytest.approx(0.5)
    halfway = picture(figure)
    clock.advance(1.5)
    assert figure.pacer.now().share == 1.0
    assert picture(figure) != halfway


def test_with_reduced_motion_it_goes_over_without_moving_and_holds_its_breath(
    figure: FigureView, clock: FakeClock, still_motion: None
) -> None:
    figure.move_to(1.0, 3.0)
    figure.set_breathing(True)
    figure.look_from(Named.BACK)
    assert figure.pacer.now().share == 1.0
    assert figure.table.now().around_deg == pytest.approx(180.0)
    figure.grab()
    before = figure.drawn
    clock.advance(FADE_S)
    figure.tick()
    assert figure.tick_ms == 0
    clock.advance(2.0)
    figure.grab()
    assert figure.drawn == before


def test_the_right_side_is_the_mirror_image(view: FigureView, loader: HeldLoader) -> None:
    seen = []
    for side in Side:
        view.show_exercise("reach", side)
        loader.deliver()
        view.show_share(1.0)
        view.buttons.hide()
        seen.append(picture(view))
    left, right = seen
    flipped = right.flipped(Qt.Orientation.Horizontal)
    apart = sum(
        abs(left.pixelColor(x, y).lightness() - flipped.pixelColor(x, y).lightness()) > 60
        for x in range(0, left.width(), 3)
        for y in range(0, left.height(), 3)
    )
    assert left != right
    assert apart < 100  # the light comes from one side, so shades differ but outlines do not


def test_the_glow_can_be_seen_and_taken_away(figure: FigureView, clock: FakeClock) -> None:
    figure.show_share(1.0)
    figure.set_glow(1.0)
    clock.advance(1)
    bright = warm_pixels(figure)
    figure.set_glow(0.0)
    clock.advance(1)
    assert bright > 20
    assert warm_pixels(figure) < bright / 4


def test_the_timer_runs_only_as_fast_as_something_moves(figure: FigureView, clock: FakeClock) -> None:
    clock.advance(5)
    figure.tick()
    assert figure.tick_ms == 0
    figure.move_to(1.0, 2.0)
    assert figure.tick_ms == QUICK_MS
    figure.set_breathing(True)
    clock.advance(2.5)
    figure.tick()
    assert figure.tick_ms == CALM_MS
    assert 1000 / CALM_MS <= 20
    figure.set_breathing(False)
    assert figure.tick_ms == 0


def test_a_hidden_view_draws_nothing_and_has_no_timer(figure: FigureView, clock: FakeClock) -> None:
    figure.set_breathing(True)
    figure.grab()
    figure.hide()
    figure.tick()
    before = figure.drawn
    for _ in range(10):
        clock.advance(0.1)
        figure.move_to(1.0, 3.0)
        QApplication.sendPostedEvents()
    assert figure.tick_ms == 0
    assert figure.drawn == before
    figure.show()
    figure.grab()
    assert figure.tick_ms == QUICK_MS


def test_a_view_scrolled_out_of_sight_has_no_timer(
    qtbot: QtBot, loader: HeldLoader, clock: FakeClock
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 400)
    away = FigureView(
        small_content(), window, library=SampleLibrary("reach"), loader=loader, clock=clock.running_s
    )
    with qtbot.waitExposed(window):
        window.show()
    away.show_exercise("reach", None)
    loader.deliver()
    away.set_breathing(True)
    assert away.tick_ms == CALM_MS
    away.move(2000, 0)
    away.tick()
    assert away.tick_ms == 0


def test_an_unchanged_picture_is_not_drawn_again(figure: FigureView) -> None:
    figure.grab()
    before = figure.drawn
    for _ in range(3):
        figure.grab()
    assert figure.drawn == before


def test_dragging_turns_it_and_a_double_click_turns_it_back(qtbot: QtBot, figure: FigureView) -> None:
    best = figure.table.now()
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(figure, button, pos=QPoint(150, 150))
    qtbot.mouseMove(figure, QPoint(90, 170))
    qtbot.mouseRelease(figure, button, pos=QPoint(90, 170))
    turned = figure.table.now()
    assert turned.around_deg > best.around_deg
    assert turned.above_deg > best.above_deg
    qtbot.mouseMove(figure, QPoint(10, 170))
    assert figure.table.now() == turned
    qtbot.mouseDClick(figure, button, pos=QPoint(90, 170))
    assert figure.table.aim.around_deg == pytest.approx(best.around_deg)


def test_the_wheel_zooms_within_limits(figure: FigureView) -> None:
    for notches, expected in ((40, LARGEST_ZOOM), (-80, 1.0)):
        at = QPointF(50, 50)
        wheel = QWheelEvent(
            at,
            figure.mapToGlobal(at),
            QPoint(),
            QPoint(0, notches * 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(figure, wheel)
        assert figure.table.now().zoom == pytest.approx(expected)


def test_arrow_keys_turn_it_even_where_the_page_uses_them(qtbot: QtBot, figure: FigureView) -> None:
    taken = []
    shortcut = QShortcut(Qt.Key.Key_Right, figure)
    shortcut.activated.connect(lambda: taken.append(True))
    figure.setFocus()
    before = figure.table.aim
    qtbot.keyClick(figure, Qt.Key.Key_Right)
    qtbot.keyClick(figure, Qt.Key.Key_Up)
    qtbot.keyClick(figure, Qt.Key.Key_Plus)
    after = figure.table.aim
    assert after.around_deg == before.around_deg + 15
    assert after.above_deg == before.above_deg + 15
    assert after.zoom > before.zoom
    assert not taken
    qtbot.keyClick(figure, Qt.Key.Key_Home)
    assert figure.table.aim.zoom == 1.0


@pytest.mark.parametrize(
    ("named", "words"),
    [(Named.FRONT, "from the front"), (Named.SIDE, "left side"), (Named.BACK, "from behind")],
)
def test_a_button_turns_it_and_the_name_says_so(
    qtbot: QtBot, figure: FigureView, clock: FakeClock, named: Named, words: str
) -> None:
    qtbot.mouseClick(figure.buttons.buttons[named], Qt.MouseButton.LeftButton)
    assert words in figure.accessibleName()
    assert figure.accessibleName().startswith("Reach up")
    assert figure.tick_ms == QUICK_MS
    clock.advance(2)
    assert figure.table.now() == figure.table.aim


def test_the_buttons_show_themselves_on_focus_and_can_always_be_pressed(
    qtbot: QtBot, figure: FigureView, clock: FakeClock
) -> None:
    back = figure.buttons.buttons[Named.BACK]
    figure.setFocus()
    figure.buttons.reveal(False)
    assert not buttons_seen(figure)
    role = QAccessible.queryAccessibleInterface(back)
    assert role.text(QAccessible.Text.Name) == "Back"
    back.setFocus()
    assert buttons_seen(figure)
    qtbot.keyClick(back, Qt.Key.Key_Space)
    assert figure.table.aim.around_deg % 360 == pytest.approx(180)
    figure.setFocus()
    assert not buttons_seen(figure)
    figure.buttons.reveal(True)
    assert buttons_seen(figure)


def test_the_part_under_the_pointer_is_found(figure: FigureView) -> None:
    figure.show_share(0.0)
    figure.look_from(Named.FRONT)
    figure.grab()
    labels = {figure.region_at(QPointF(x, y)) for x in range(0, 300, 10) for y in range(0, 400, 10)}
    assert {None, "chest", "head", "thigh_L"} <= labels


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_it_is_drawn_on_the_ground_of_the_look(figure: FigureView, palette: object) -> None:
    before, theme.palette = theme.palette, palette  # type: ignore[assignment]
    try:
        theme.changed.emit()
        figure.grab()
        assert figure._sight is not None
        assert figure._sight.dark == theme.palette.dark
    finally:
        theme.palette = before
        theme.changed.emit()


def test_a_large_picture_is_drawn_smaller_by_a_processor(figure: FigureView) -> None:
    figure.resize(1600, 1200)
    figure.grab()
    assert figure._sight is not None
    assert figure._sight.drawn.width() * figure._sight.drawn.height() <= 500_000
    assert figure._picture is not None
    assert figure._picture.size() == figure.size() * figure.devicePixelRatioF()
