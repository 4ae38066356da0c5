import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QCoreApplication

from tests.desktop.event_loop import run_events, run_until
from tests.desktop.private_bus import DAEMON, private_bus
from twitchcare.desktop import bus_connection
from twitchcare.desktop.bus_connection import (
    BUS,
    THE_BUS,
    BusConnection,
    BusObject,
    BusSignal,
    BusState,
    Reply,
)

pytestmark = pytest.mark.skipif(DAEMON is None, reason="needs dbus-daemon")


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as found:
        yield found


@pytest.fixture
def bus(address: str, qapp: QCoreApplication) -> Iterator[BusConnection]:
    bus = BusConnection(address)
    yield bus
    bus.close()
    run_events()


def test_a_call_before_the_bus_is_there_waits_for_it(bus: BusConnection) -> None:
    replies: list[Reply] = []
    bus.call(THE_BUS, "GetId", "", (), replies.append)
    assert (replies, bus.state) == ([], BusState.DIALLING)
    run_until(lambda: replies)
    assert replies[0].error == ""
    assert len(str(replies[0].body[0])) == 32


def test_a_call_on_an_open_bus_is_answered_later_too(bus: BusConnection) -> None:
    bus.open()
    run_until(lambda: bus.state is BusState.OPEN)
    replies: list[Reply] = []
    bus.call(THE_BUS, "NameHasOwner", "s", (BUS,), replies.append)
    assert replies == []
    run_until(lambda: replies)
    assert replies == [Reply((True,))]


def test_an_error_comes_back_by_its_name(bus: BusConnection) -> None:
    replies: list[Reply] = []
    bus.call(BusObject("org.example.Nobody", "/", "org.example"), "Hello", "", (), replies.append)
    run_until(lambda: replies)
    assert replies[0].error == "org.freedesktop.DBus.Error.ServiceUnknown"


def test_more_than_the_socket_takes_at_once_arrives_in_the_end(bus: BusConnection) -> None:
    replies: list[Reply] = []
    name = "x" * 3_000_000
    bus.call(THE_BUS, "NameHasOwner", "s", (name,), replies.append)
    bus.call(THE_BUS, "GetId", "", (), replies.append)
    run_until(lambda: len(replies) == 2)
    assert replies[1].error == ""


def test_a_signal_that_was_asked_for_arrives(bus: BusConnection, address: str) -> None:
    heard: list[BusSignal] = []
    bus.signal_received.connect(heard.append)
    with open_dbus_connection(bus=address) as other:
        sender = other.unique_name
        bus.listen(sender, "org.example", "Rang")
        replies: list[Reply] = []
        bus.call(THE_BUS, "GetId", "", (), replies.append)
        run_until(lambda: replies)
        here = DBusAddress("/bell", interface="org.example")
        other.send(new_signal(here, "Hummed", "s", ("low",)))
        other.send(new_signal(here, "Rang", "s", ("loud",)))
        run_until(lambda: any(signal.member == "Rang" for signal in heard))
    ours = [signal for signal in heard if signal.interface == "org.example"]
    assert ours == [BusSignal(sender, "org.example", "Rang", ("loud",))]


def test_a_call_from_outside_is_refused_and_not_left_waiting(bus: BusConnection, address: str) -> None:
    names: list[Reply] = []
    bus.call(THE_BUS, "ListNames", "", (), names.append)
    run_until(lambda: names)
    replies: list[MessageType] = []
    with open_dbus_connection(bus=address) as other:
        listed = names[0].body[0]
        assert isinstance(listed, list)
        ours = next(name for name in listed if name.startswith(":"))
        asker = threading.Thread(
            target=lambda: replies.append(
                other.send_and_get_reply(
                    new_method_call(DBusAddress("/", bus_name=ours, interface="org.example"), "Sing"),
                    timeout=10,
                ).header.message_type
            )
        )
        asker.start()
        run_until(lambda: replies)
        asker.join()
    assert replies == [MessageType.error]


def test_who_never_replies_costs_an_error_after_a_while(
    bus: BusConnection, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus_connection, "REPLY_S", 0.0)
    with open_dbus_connection(bus=address) as mute:
        mute.send_and_get_reply(message_bus.RequestName("org.example.Mute"))
        replies: list[Reply] = []
        bus.call(BusObject("org.example.Mute", "/", "org.example"), "Say", "", (), replies.append)
        run_until(lambda: bus.state is BusState.OPEN)
        bus._give_up_late()
        assert [reply.error for reply in replies] == ["no reply in time"]


@pytest.mark.parametrize("address", [None, "", "rubbish", "tcp:host=localhost", "unix:path=/nonexistent/bus"])
def test_where_there_is_no_bus_the_call_gets_an_error_and_nothing_is_raised(
    address: str | None, qapp: QCoreApplication
) -> None:
    bus = BusConnection(address)
    reasons: list[str] = []
    replies: list[Reply] = []
    bus.lost.connect(reasons.append)
    bus.call(THE_BUS, "GetId", "", (), replies.append)
    run_until(lambda: replies)
    assert replies[0].error
    assert len(reasons) == 1
    assert bus.state is BusState.CLOSED


def test_closing_answers_all_who_wait(bus: BusConnection) -> None:
    replies: list[Reply] = []
    bus.call(THE_BUS, "GetId", "", (), replies.append)
    bus.close()
    assert [reply.error for reply in replies] == ["closed by us"]
    run_events()
    assert bus.state is BusState.CLOSED


def test_a_bus_that_talks_rubbish_is_let_go(tmp_path: Path, qapp: QCoreApplication) -> None:
    path = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen(1)

        def talk_rubbish() -> None:
            peer, _ = listener.accept()
            with peer:
                peer.recv(4096)
                peer.sendall(b"OK 1234deadbeef\r\n")
                while b"Hello" not in peer.recv(4096):
                    pass
                peer.sendall(b"?" * 4096)

        speaker = threading.Thread(target=talk_rubbish)
        speaker.start()
        bus = BusConnection(f"unix:path={path}")
        replies: list[Reply] = []
        bus.call(THE_BUS, "GetId", "", (), replies.append)
        run_until(lambda: replies)
        speaker.join()
    assert replies[0].error
    assert bus.state is BusState.CLOSED


def test_header_fields_are_what_jeepney_calls_them() -> None:
    assert {field.name for field in HeaderFields} >= {"reply_serial", "error_name", "sender", "member"}


def test_a_connection_that_nobody_keeps_still_ends_in_the_thread_it_was_made_in(
    monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication
) -> None:
    may_fail = threading.Event()
    ended: list[int] = []

    def slow_bus(address: str) -> str:
        may_fail.wait(10)
        raise OSError(f"nothing at {address}")

    monkeypatch.setattr("jeepney.bus.get_bus", slow_bus)
    bus = BusConnection("unix:path=/nowhere")
    bus.destroyed.connect(lambda: ended.append(threading.get_ident()))
    bus.open()
    del bus
    may_fail.set()
    run_until(lambda: ended)
    assert ended == [threading.get_ident()]
