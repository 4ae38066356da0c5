"""Getting ready in another thread, with the real motions and meshes."""

import gc
import logging

import pytest
from pytestqt.qtbot import QtBot

from twitchcare.care.place import Side
from twitchcare.ui.figure.library import PackagedLibrary
from twitchcare.ui.figure.loader import Loader, Ready, Wish

KNOWN = "calf_wall"


@pytest.fixture
def loader(qtbot: QtBot) -> Loader:
    return Loader()


def got(qtbot: QtBot, loader: Loader, wish: Wish) -> Ready:
    with qtbot.waitSignal(loader.ready, timeout=20_000) as told:
        ticket = loader.ask(wish)
        assert not gc.isenabled()
    assert told.args
    ready = told.args[0]
    assert isinstance(ready, Ready)
    assert ready.ticket == ticket
    return ready


def test_a_packaged_exercise_arrives_with_a_renderer(qtbot: QtBot, loader: Loader) -> None:
    ready = got(qtbot, loader, Wish(PackagedLibrary(), KNOWN, Side.LEFT))
    assert ready.actor is not None
    assert ready.renderer is not None
    assert "calf_L" in ready.actor.motion.targets
    other = got(qtbot, loader, Wish(PackagedLibrary(), KNOWN, Side.RIGHT))
    assert other.actor is not None
    assert "calf_R" in other.actor.motion.targets
    assert other.renderer is ready.renderer


def test_an_unknown_exercise_is_told_as_missing(qtbot: QtBot, loader: Loader) -> None:
    assert not PackagedLibrary().has("no_such_exercise")
    assert PackagedLibrary().has(KNOWN)
    assert got(qtbot, loader, Wish(PackagedLibrary(), "no_such_exercise", None)).actor is None


def test_a_fault_is_told_as_missing_and_logged(
    qtbot: QtBot, loader: Loader, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(PackagedLibrary):
        def motion(self, exercise: str) -> None:
            raise ValueError("a broken file")

    with caplog.at_level(logging.ERROR):
        assert got(qtbot, loader, Wish(Broken(), KNOWN, None)).actor is None
    assert "a broken file" in caplog.text


def test_unused_objects_are_looked_for_again_once_all_is_there(qtbot: QtBot, loader: Loader) -> None:
    got(qtbot, loader, Wish(PackagedLibrary(), KNOWN, None))
    assert gc.isenabled()


def test_closing_ends_what_is_under_way(loader: Loader) -> None:
    for _ in range(3):
        loader.ask(Wish(PackagedLibrary(), KNOWN, None))
    loader.close()
    assert gc.isenabled()
    assert loader._renderer is None
