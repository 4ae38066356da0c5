"""Within reach while the window is closed, on a desktop that has no tray."""

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tests.fakes import FakeClock, MemoryDiary, MemorySettings
from tests.small_content import small_content
from twitchcare.app.pages import page_names, settings_name
from twitchcare.app.standing import Standing, tray_text
from twitchcare.desktop.tray import Tray, tray_available
from twitchcare.flows.hydration import HydrationFlow
from twitchcare.ui.parts.text import Text
from twitchcare.ui.shell.status_window import StatusWindow
from twitchcare.ui.shell.window import MainWindow


class Desk:
    """The window and what stands in for it."""

    def __init__(self, qtbot) -> None:
        assert not tray_available()
        self._qtbot, self.clock = qtbot, FakeClock()
        self.diary = MemoryDiary(self.clock)
        water = HydrationFlow(small_content(), self.clock, self.diary, MemorySettings())
        self.window = MainWindow(page_names(), settings_name())
        qtbot.addWidget(self.window)
        self.tray = Tray(QIcon(), tray_text(""), self.window)
        self.standing = Standing(self.window, self.tray, water, self.window)
        water.setParent(self.window)

    def status(self) -> StatusWindow | None:
        found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, StatusWindow)]
        for widget in found:
            self._qtbot.addWidget(widget)
        return next((widget for widget in found if widget.isVisible()), None)


@pytest.fixture
def desk(qtbot) -> Desk:
    return Desk(qtbot)


def test_closing_the_window_shows_the_small_one_and_opening_takes_it_away(desk):
    desk.window.show()
    desk.window.close()
    assert not desk.window.isVisible()
    assert desk.status() is not None
    desk.standing.open()
    assert desk.window.isVisible()
    assert desk.status() is None


def test_a_start_without_a_window_stays_within_reach(desk):
    desk.standing.stay_in_reach()
    assert desk.status() is not None


def test_an_open_window_is_reach_enough(desk):
    desk.window.show()
    desk.standing.stay_in_reach()
    assert desk.status() is None
    desk.window.close()
    assert desk.status() is not None


def test_what_goes_wrong_meanwhile_is_said_in_the_small_window(desk):
    desk.window.close()
    desk.standing.stay_in_reach()
    small = desk.status()
    desk.standing.say("The disk is full.")
    assert "The disk is full." in [text.text() for text in small.findChildren(Text) if not text.isHidden()]


def test_closing_the_small_window_ends_the_program(desk, qtbot):
    desk.standing.stay_in_reach()
    small = desk.status()
    with qtbot.waitSignal(desk.standing.left, timeout=0):
        small.close()
