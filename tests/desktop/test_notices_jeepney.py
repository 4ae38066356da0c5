import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.desktop.event_loop import run_events, run_until
from tests.desktop.private_bus import DAEMON, Service, private_bus
from twitchcare.care.notice import DISMISSED, EXPIRED, Answer, Notice
from twitchcare.desktop.bus_connection import BusConnection, BusState
from twitchcare.desktop.notices_jeepney import JeepneyNotices, Reach

pytestmark = pytest.mark.skipif(DAEMON is None, reason="needs dbus-daemon")

DRINK = Notice(
    "water", "Time for a drink", "250 ml & a <break>", date(2026, 3, 2), (("drank", "Drank 250 ml"),), 1
)


class Desk:
    """Notices on a private bus, and all that came back."""

    def __init__(self, address: str) -> None:
        self.bus = BusConnection(address)
        self.notices = JeepneyNotices(self.bus)
        self.answers: list[Answer] = []
        self.failed: list[Notice] = []
        self.notices.answered.connect(self.answers.append)
        self.notices.failed.connect(self.failed.append)

    def show(self, service: Service, notice: Notice = DRINK) -> int:
        """Show a notice and wait until the service and we agree on its number."""
        count = len(service.shown)
        self.notices.show(notice)
        run_until(lambda: len(service.shown) > count)
        slot = self.notices._slots[notice.key]
        run_until(lambda: not slot.is_asking)
        return service.shown[-1].id


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as found:
        yield found


@pytest.fixture
def desk(address: str, qapp: QCoreApplication) -> Iterator[Desk]:
    desk = Desk(address)
    yield desk
    desk.bus.close()
    run_events()


def test_a_notice_arrives_with_its_buttons_and_hints(desk: Desk, address: str) -> None:
    with Service(address) as service:
        desk.show(service)
        (shown,) = service.shown
    assert (shown.title, shown.replaces) == ("Time for a drink", 0)
    assert shown.actions == ["drank", "Drank 250 ml"]
    assert shown.hints["urgency"] == ("y", 1)
    assert shown.hints["desktop-entry"] == ("s", "twitchcare")
    assert shown.hints["category"] == ("s", "x-twitchcare.reminder")


def test_a_quiet_notice_has_low_urgency(desk: Desk, address: str) -> None:
    with Service(address) as service:
        desk.show(service, replace(DRINK, quiet=True))
        assert service.shown[0].hints["urgency"] == ("y", 0)


@pytest.mark.parametrize(
    ("capabilities", "title", "body", "actions"),
    [
        (("actions", "body", "body-markup"), DRINK.title, "250 ml &amp; a &lt;break&gt;", 2),
        (("body",), DRINK.title, "250 ml & a <break>", 0),
        (("actions",), "Time for a drink 250 ml & a <break>", "", 2),
    ],
)
def test_a_notice_is_fitted_to_what_the_service_can_do(
    desk: Desk, address: str, capabilities: tuple[str, ...], title: str, body: str, actions: int
) -> None:
    with Service(address, capabilities) as service:
        desk.show(service)
        (shown,) = service.shown
    assert (shown.title, shown.body, len(shown.actions)) == (title, body, actions)


def test_the_capabilities_are_asked_once(desk: Desk, address: str) -> None:
    with Service(address) as service:
        desk.show(service)
        desk.show(service, replace(DRINK, key="stretch"))
        assert service.asked.count("GetCapabilities") == 1


def test_a_second_notice_of_a_key_takes_the_place_of_the_first(desk: Desk, address: str) -> None:
    with Service(address) as service:
        first = desk.show(service)
        assert desk.show(service, replace(DRINK, number=2)) == first
        assert service.shown[1].replaces == first


def test_notices_of_different_keys_do_not_replace_each_other(desk: Desk, address: str) -> None:
    with Service(address) as service:
        first = desk.show(service)
        assert desk.show(service, replace(DRINK, key="stretch")) != first


def test_two_notices_in_a_hurry_end_up_in_one_place(desk: Desk, address: str) -> None:
    with Service(address, hold_back=threading.Event()) as service:
        assert service.hold_back is not None
        desk.notices.show(DRINK)
        desk.notices.show(replace(DRINK, number=2))
        service.hold_back.set()
        run_until(lambda: service.shown)
        desk.notices.show(replace(DRINK, number=3))
        desk.notices.show(replace(DRINK, number=4))
        run_until(lambda: len(service.shown) > 1)
        assert len({shown.id for shown in service.shown}) == 1


def test_closing_takes_the_notice_away(desk: Desk, address: str) -> None:
    with Service(address) as service:
        number = desk.show(service)
        desk.notices.close("water")
        run_until(lambda: service.closed)
        assert service.closed == [number]


def test_closing_a_notice_that_is_on_its_way_takes_it_away_when_it_arrives(desk: Desk, address: str) -> None:
    with Service(address, hold_back=threading.Event()) as service:
        assert service.hold_back is not None
        desk.notices.introduce()
        service.hold_back.set()
        run_until(lambda: desk.notices.health.reach is Reach.WORKS)
        service.hold_back.clear()
        desk.notices.show(DRINK)
        desk.notices.close("water")
        service.hold_back.set()
        run_until(lambda: service.closed)
        assert service.closed == [service.shown[0].id]
        assert desk.failed == []


def test_closing_a_notice_before_it_was_sent_sends_nothing(desk: Desk, address: str) -> None:
    with Service(address) as service:
        desk.notices.show(DRINK)
        desk.notices.close("water")
        run_until(lambda: desk.notices.health.reach is Reach.WORKS)
        run_events()
        assert service.shown == []


def test_closing_what_is_not_there_is_no_error(desk: Desk) -> None:
    desk.notices.close("water")
    assert desk.failed == []


def test_an_action_comes_back_with_its_notice_and_we_take_the_notice_away(desk: Desk, address: str) -> None:
    with Service(address) as service:
        number = desk.show(service)
        service.invoke(number, "drank")
        run_until(lambda: desk.answers)
        assert desk.answers == [Answer(DRINK, "drank")]
        run_until(lambda: service.closed)
        assert service.closed == [number]


def test_an_action_counts_once(desk: Desk, address: str) -> None:
    with Service(address) as service:
        number = desk.show(service)
        service.invoke(number, "drank")
        service.invoke(number, "drank")
        service.close(number, 2)
        run_until(lambda: service.closed)
        run_events()
        assert len(desk.answers) == 1


def test_the_action_of_another_programs_notice_is_not_ours(desk: Desk, address: str) -> None:
    with Service(address) as service:
        number = desk.show(service)
        service.invoke(number + 100, "drank")
        service.close(number + 100, 2)
        service.invoke(number, "skip")
        run_until(lambda: desk.answers)
        assert desk.answers == [Answer(DRINK, "skip")]


@pytest.mark.parametrize(("reason", "action"), [(1, EXPIRED), (2, DISMISSED)])
def test_how_a_notice_went_away_is_told(desk: Desk, address: str, reason: int, action: str) -> None:
    with Service(address) as service:
        service.close(desk.show(service), reason)
        run_until(lambda: desk.answers)
        assert desk.answers == [Answer(DRINK, action)]


def test_a_notice_can_be_answered_from_the_history_of_the_desktop(desk: Desk, address: str) -> None:
    with Service(address) as service:
        number = desk.show(service)
        service.close(number, 1)
        service.invoke(number, "drank")
        run_until(lambda: len(desk.answers) == 2)
        assert desk.answers[1] == Answer(DRINK, "drank")


def test_after_a_notice_went_away_the_next_is_a_new_one(desk: Desk, address: str) -> None:
    with Service(address) as service:
        service.close(desk.show(service), 1)
        run_until(lambda: desk.answers)
        desk.show(service, replace(DRINK, number=2))
        assert service.shown[1].replaces == 0


def test_the_service_is_reported(desk: Desk, address: str) -> None:
    with Service(address) as service:
        desk.show(service)
    health = desk.notices.health
    assert health.server == "fake 1.0"
    assert health.capabilities == {"actions", "body", "body-markup"}


@pytest.mark.parametrize("method", ["Notify", "GetCapabilities"])
def test_a_service_that_refuses_makes_the_notice_fail_once(desk: Desk, address: str, method: str) -> None:
    with Service(address, refuses=(method,)):
        desk.notices.show(DRINK)
        run_until(lambda: desk.failed)
        run_events()
    assert desk.failed == [DRINK]
    assert desk.notices.health.error == "org.example.Refused"


def test_without_a_service_the_notice_fails_and_says_so(desk: Desk) -> None:
    desk.notices.show(DRINK)
    run_until(lambda: desk.failed)
    assert desk.failed == [DRINK]
    assert desk.notices.health.reach is Reach.NO_SERVICE
    assert "ServiceUnknown" in desk.notices.health.error


def test_a_service_that_comes_back_is_used_again_and_nothing_is_shown_twice(desk: Desk, address: str) -> None:
    with Service(address) as service:
        desk.show(service)
    run_until(lambda: desk.notices.health.reach is Reach.NO_SERVICE)
    with Service(address, capabilities=("body",)) as second:
        run_events()
        assert second.shown == []
        desk.show(second, replace(DRINK, number=2))
        (shown,) = second.shown
        assert (shown.replaces, shown.actions) == (0, [])
    assert desk.failed == []


def test_a_number_of_the_dead_service_means_nothing_to_the_new_one(desk: Desk, address: str) -> None:
    with Service(address) as service:
        number = desk.show(service)
    run_until(lambda: desk.notices.health.reach is Reach.NO_SERVICE)
    with Service(address) as second:
        second.invoke(number, "drank")
        desk.show(second, replace(DRINK, key="stretch"))
    assert desk.answers == []


def test_a_bus_that_dies_makes_the_notice_fail_and_the_next_one_tries_again(
    tmp_path: Path, qapp: QCoreApplication
) -> None:
    with private_bus(tmp_path) as address:
        desk = Desk(address)
        with Service(address) as service:
            desk.show(service)
    run_until(lambda: desk.bus.state is BusState.CLOSED)
    assert desk.notices.health.reach is Reach.NO_BUS
    desk.notices.show(DRINK)
    run_until(lambda: desk.failed)
    assert desk.failed == [DRINK]


def test_at_the_end_our_notices_are_taken_away(desk: Desk, address: str) -> None:
    with Service(address) as service:
        number = desk.show(service)
        desk.notices.stop()
        run_until(lambda: service.closed)
        assert service.closed == [number]
    assert desk.bus.state is BusState.CLOSED
