from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal

from tests.desktop.event_loop import run_events, run_until
from tests.desktop.private_bus import DAEMON, Service, private_bus
from twitchcare.care.notice import DEFAULT, UNDELIVERABLE, Answer, Notice
from twitchcare.desktop.notices import DesktopNotices, desktop_notices
from twitchcare.desktop.notices_jeepney import Reach
from twitchcare.flows.ports import Notifier

DRINK = Notice("water", "Time for a drink", "250 ml", date(2026, 3, 2), (("drank", "Drank 250 ml"),), 1)
needs_bus = pytest.mark.skipif(DAEMON is None, reason="needs dbus-daemon")


class FakeTray(QObject):
    message_clicked = Signal()

    def __init__(self, is_there: bool = True) -> None:
        super().__init__()
        self.is_there = is_there
        self.messages: list[tuple[str, str]] = []

    def show_message(self, title: str, body: str) -> bool:
        if self.is_there:
            self.messages.append((title, body))
        return self.is_there


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as found:
        yield found


def heard(notices: DesktopNotices) -> list[Answer]:
    answers: list[Answer] = []
    notices.when_answered(answers.append)
    return answers


def test_it_keeps_the_notifier_port(qapp: QCoreApplication) -> None:
    notifier: Notifier = DesktopNotices(None)
    notifier.close("water")


@needs_bus
def test_a_notice_goes_over_the_bus_and_its_answer_comes_back(address: str, qapp: QCoreApplication) -> None:
    tray = FakeTray()
    notices = desktop_notices(tray, icon="/icons/drop.svg", environ={"DBUS_SESSION_BUS_ADDRESS": address})
    answers = heard(notices)
    with Service(address) as service:
        notices.show(DRINK)
        run_until(lambda: service.shown)
        run_events()
        service.invoke(service.shown[0].id, "drank")
        run_until(lambda: answers)
        notices.stop()
    assert answers == [Answer(DRINK, "drank")]
    assert service.shown[0].icon == "/icons/drop.svg"
    assert tray.messages == []
    run_events()


@needs_bus
def test_without_a_service_the_tray_stands_in(address: str, qapp: QCoreApplication) -> None:
    tray = FakeTray()
    notices = desktop_notices(tray, environ={"DBUS_SESSION_BUS_ADDRESS": address})
    answers = heard(notices)
    notices.show(DRINK)
    run_until(lambda: tray.messages)
    assert tray.messages == [("Time for a drink", "250 ml")]
    assert notices.health.reach is Reach.NO_SERVICE
    assert answers == []
    notices.stop()
    run_events()


@needs_bus
def test_looking_for_the_service_shows_nothing(address: str, qapp: QCoreApplication) -> None:
    notices = desktop_notices(None, environ={"DBUS_SESSION_BUS_ADDRESS": address})
    with Service(address) as service:
        notices.introduce()
        run_until(lambda: notices.health.reach is Reach.WORKS)
        assert service.shown == []
        notices.stop()
    run_events()


def test_without_a_bus_and_a_tray_a_notice_is_undeliverable_and_that_is_told_later(
    qapp: QCoreApplication,
) -> None:
    notices = desktop_notices(FakeTray(is_there=False), environ={})
    answers = heard(notices)
    notices.show(DRINK)
    assert answers == []
    run_until(lambda: answers)
    assert answers == [Answer(DRINK, UNDELIVERABLE)]
    assert notices.health.reach is Reach.NO_BUS
    notices.introduce()
    notices.stop()


def test_a_click_on_the_message_of_the_tray_is_a_click_on_the_notice(qapp: QCoreApplication) -> None:
    tray = FakeTray()
    notices = DesktopNotices(None, tray)
    answers = heard(notices)
    notices.show(DRINK)
    tray.message_clicked.emit()
    tray.message_clicked.emit()
    assert answers == [Answer(DRINK, DEFAULT)]


def test_a_click_on_a_message_that_was_handled_means_nothing(qapp: QCoreApplication) -> None:
    tray = FakeTray()
    notices = DesktopNotices(None, tray)
    answers = heard(notices)
    notices.show(DRINK)
    notices.close("stretch")
    notices.close("water")
    tray.message_clicked.emit()
    assert answers == []
