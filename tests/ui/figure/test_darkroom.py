"""Pictures from the other thread, with the painter and a body of capsules."""

import gc
import sys
import threading

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.figure.capsules import capsule_skin, reaching_motion
from twitchcare.figure.actor import Actor
from twitchcare.figure.moment import Pace
from twitchcare.figure.skeleton import load_skeleton
from twitchcare.ui.figure.collector import CollectorPause
from twitchcare.ui.figure.cross_fade import mixed
from twitchcare.ui.figure.darkroom import Darkroom, Print, Shot, Sight
from twitchcare.ui.figure.looks import colours
from twitchcare.ui.figure.renderers import painter_renderer


@pytest.fixture
def darkroom(qtbot: QtBot) -> Darkroom:
    return Darkroom(CollectorPause())


def a_shot(drawn: QSize) -> Shot:
    actor = Actor(reaching_motion(), capsule_skin(), load_skeleton())
    sight = Sight(Pace(0.0, 1.0, 0.0), actor.best(), QSize(150, 200), drawn, False, True)
    return Shot(actor, painter_renderer(), sight, colours())


@pytest.mark.parametrize("drawn", [QSize(150, 200), QSize(75, 100)])
def test_a_picture_arrives_in_the_size_of_the_screen(qtbot: QtBot, darkroom: Darkroom, drawn: QSize) -> None:
    shot = a_shot(drawn)
    switch_s = sys.getswitchinterval()
    with qtbot.waitSignal(darkroom.printed, timeout=20_000) as told:
        darkroom.ask(shot)
        assert not gc.isenabled()
        assert sys.getswitchinterval() < switch_s
    made = told.args[0] if told.args else None
    assert isinstance(made, Print)
    assert made.shot is shot
    assert made.picture is not None
    assert made.picture.size() == QSize(150, 200)
    assert made.scene is not None
    assert gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(switch_s)
    darkroom.close()


def test_it_keeps_one_thread_and_tells_what_went_wrong_there(darkroom: Darkroom) -> None:
    threads = {darkroom.call(threading.get_ident) for _ in range(5)}
    assert len(threads) == 1
    assert threading.get_ident() not in threads

    def fail() -> None:
        raise ValueError("no card")

    with pytest.raises(ValueError, match="no card"):
        darkroom.call(fail)
    darkroom.close()


def test_closing_does_one_last_thing_there_and_takes_no_more_wishes(qtbot: QtBot, darkroom: Darkroom) -> None:
    shot, last = a_shot(QSize(150, 200)), []
    for _ in range(3):
        darkroom.ask(shot)
    darkroom.close(lambda: last.append(threading.get_ident()))
    assert len(last) == 1
    assert last != [threading.get_ident()]
    assert gc.isenabled()
    with qtbot.assertNotEmitted(darkroom._developed):
        darkroom.ask(shot)


def test_two_who_work_elsewhere_are_both_waited_for() -> None:
    pause = CollectorPause()
    pause.begin()
    pause.begin()
    pause.end()
    assert not gc.isenabled()
    pause.end()
    assert gc.isenabled()


def test_what_is_dense_in_both_pictures_stays_dense_in_the_mix() -> None:
    one, other = (QImage(4, 4, QImage.Format.Format_ARGB32_Premultiplied) for _ in range(2))
    one.fill(QColor(200, 0, 0))
    other.fill(QColor(0, 0, 200))
    mix = mixed(one, other, 0.25).pixelColor(1, 1)
    assert mix.alpha() >= 254
    assert mix.red() == pytest.approx(150, abs=2)
    assert mix.blue() == pytest.approx(50, abs=2)
