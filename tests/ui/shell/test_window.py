"""The window around the pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from twitchcare.ui.shell.rail import PageName
from twitchcare.ui.shell.window import MainWindow

PAGES = (PageName("body", "Body", "body"), PageName("water", "Water", "water"))
SETTINGS = PageName("settings", "Settings", "settings")


@pytest.fixture
def window(qtbot) -> MainWindow:
    window = MainWindow(PAGES, SETTINGS)
    qtbot.addWidget(window, before_close_func=lambda w: w.close_requested.disconnect())
    window.close_requested.connect(lambda: None)
    return window


def rail_button(window: MainWindow, words: str) -> QPushButton:
    return next(b for b in window.rail.findChildren(QPushButton) if b.text() == words)


def test_a_page_is_made_when_it_is_first_shown_and_only_once(qtbot, window):
    made: list[QLabel] = []

    def make() -> QLabel:
        made.append(QLabel("Water"))
        return made[-1]

    window.set_makers({"water": make})
    assert made == []
    qtbot.mouseClick(rail_button(window, "Water"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(rail_button(window, "Water"), Qt.MouseButton.LeftButton)
    assert len(made) == 1
    assert window.windowTitle().startswith("twitchcare")


def test_the_rail_marks_the_page_in_sight(window):
    window.set_makers({"body": QLabel, "settings": QLabel})
    window.show_page("settings")
    assert rail_button(window, "Settings").isChecked()
    assert not rail_button(window, "Body").isChecked()


def test_a_view_over_everything_hides_the_rail_until_it_is_uncovered(qtbot, window):
    window.show()
    window.cover_with(QLabel("player"))
    assert not window.rail.isVisible()
    window.uncover()
    assert window.rail.isVisible()


def test_closing_asks_and_leaves_the_decision_to_its_owner(qtbot, window):
    window.show()
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()


def test_size_and_place_come_back(window):
    window.resize(700, 560)
    text = window.geometry_text()
    window.resize(640, 500)
    window.take_geometry(text)
    assert (window.width(), window.height()) == (700, 560)


@pytest.mark.parametrize("nonsense", ["", "%%%", "äöü", "AAAA"])
def test_a_geometry_that_makes_no_sense_is_ignored(window, nonsense):
    before = window.size()
    window.take_geometry(nonsense)
    assert window.size() == before


def test_the_two_things_always_in_sight_speak_up(qtbot, window):
    names = {b.accessibleName() or b.text(): b for b in window.rail.findChildren(QPushButton)}
    with qtbot.waitSignal(window.rail.cramp_requested):
        names["Cramp now"].click()
    with qtbot.waitSignal(window.rail.someone_requested):
        names["Should I see someone?"].click()
