import pytest
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from twitchcare.desktop import tray as tray_module
from twitchcare.desktop.tray import Tray, TrayText, tray_available

TEXT = TrayText("twitchcare", "Open", "Add 250 ml", "Pause reminders 1 h", "Quit")


@pytest.fixture
def tray(qapp: QApplication) -> Tray:
    return Tray(QIcon(), TEXT)


def entries(tray: Tray) -> list[QAction]:
    return [action for action in tray._menu.actions() if not action.isSeparator()]


def test_the_menu_says_what_it_was_told(tray: Tray) -> None:
    assert [action.text() for action in entries(tray)] == [
        "Open",
        "Add 250 ml",
        "Pause reminders 1 h",
        "Quit",
    ]
    tray.set_text(TrayText("twitchcare", "Open", "Add 8 oz", "Pause reminders 1 h", "Quit"))
    assert entries(tray)[1].text() == "Add 8 oz"


def test_quitting_stands_apart_from_the_rest(tray: Tray) -> None:
    assert [action.isSeparator() for action in tray._menu.actions()] == [False, False, False, True, False]


def test_each_entry_tells_its_wish(tray: Tray) -> None:
    told: list[str] = []
    tray.open_requested.connect(lambda: told.append("open"))
    tray.add_water_requested.connect(lambda: told.append("water"))
    tray.pause_requested.connect(lambda: told.append("pause"))
    tray.quit_requested.connect(lambda: told.append("quit"))
    for action in entries(tray):
        action.trigger()
    assert told == ["open", "water", "pause", "quit"]


@pytest.mark.parametrize(
    ("reason", "opens"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, 1),
        (QSystemTrayIcon.ActivationReason.MiddleClick, 1),
        (QSystemTrayIcon.ActivationReason.Context, 0),
    ],
)
def test_a_click_opens_the_window_and_the_menu_click_does_not(
    tray: Tray, reason: QSystemTrayIcon.ActivationReason, opens: int
) -> None:
    told: list[bool] = []
    tray.open_requested.connect(lambda: told.append(True))
    tray._icon.activated.emit(reason)
    assert len(told) == opens


def test_without_a_tray_a_message_is_refused(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray_module, "tray_available", lambda: False)
    tray.show()
    assert not tray.show_message("Time for a drink", "250 ml")
    tray.hide()


def test_an_icon_that_is_hidden_shows_no_message(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray_module, "tray_available", lambda: True)
    assert not tray.show_message("Time for a drink", "250 ml")


def test_the_offscreen_desktop_has_no_tray(qapp: QApplication) -> None:
    assert not tray_available()
