"""When pictures are asked for, and how one goes over into the next."""

import pytest
from PySide6.QtGui import QImage, qBlue, qGreen, qRed

from tests.fakes import FakeClock
from tests.ui.figure.sample_library import HeldLoader
from twitchcare.care.place import Side
from twitchcare.ui.figure.canvas import QUICK_MS
from twitchcare.ui.figure.cross_fade import FADE_S
from twitchcare.ui.figure.figure_view import FigureView


def picture(view: FigureView) -> QImage:
    return view.grab().toImage()


def test_with_reduced_motion_the_pictures_mix_and_nothing_is_drawn_meanwhile(
    figure: FigureView, clock: FakeClock, still_motion: None
) -> None:
    old = picture(figure)
    figure.move_to(1.0, 3.0)
    drawn = figure.drawn
    assert picture(figure) == old
    assert figure.tick_ms == QUICK_MS
    clock.advance(FADE_S / 2)
    half = picture(figure)
    clock.advance(FADE_S / 2)
    new = picture(figure)
    assert figure.drawn == drawn
    assert new != old
    points = [(x, y) for x in range(0, old.width(), 3) for y in range(0, old.height(), 3)]
    for channel in (qRed, qGreen, qBlue):
        for x, y in points:
            middle = (channel(old.pixel(x, y)) + channel(new.pixel(x, y))) / 2
            assert abs(channel(half.pixel(x, y)) - middle) <= 3


def test_a_hand_turns_it_without_a_fade_even_where_motion_is_reduced(
    figure: FigureView, still_motion: None
) -> None:
    figure.grab()
    figure.table.turn(40.0, 0.0)
    figure.wake()
    figure.grab()
    assert figure.tick_ms == 0


def test_the_old_picture_stays_until_the_next_exercise_is_drawn(
    figure: FigureView, loader: HeldLoader
) -> None:
    before = picture(figure)
    loader.darkroom.hold = True
    figure.show_exercise("reach", Side.RIGHT)
    loader.deliver()
    assert picture(figure) == before
    loader.darkroom.release()
    assert picture(figure) != before


def test_one_picture_is_under_way_and_the_next_is_of_the_latest_instant(
    figure: FigureView, clock: FakeClock, loader: HeldLoader
) -> None:
    figure.grab()
    loader.darkroom.hold = True
    figure.move_to(1.0, 1.0)
    for _ in range(8):
        clock.advance(0.1)
        figure.tick()
    assert len(loader.darkroom.held) == 1
    loader.darkroom.release()
    assert figure._sight is not None
    assert figure._sight.pace.share == pytest.approx(0.8)


def test_a_picture_that_cannot_be_made_is_not_tried_again_and_again(
    figure: FigureView, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    figure.grab()
    before = picture(figure)
    figure._actor.scene = None  # type: ignore[method-assign, union-attr]
    figure.show_share(0.5)
    for _ in range(3):
        assert picture(figure) == before
    assert caplog.text.count("could not be drawn") == 1
