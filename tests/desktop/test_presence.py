from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QCoreApplication, QTimer

from tests.desktop.event_loop import run_events, run_until
from tests.desktop.private_bus import DAEMON, private_bus
from twitchcare.care.reminding.hold import HoldReason
from twitchcare.desktop.bus_connection import THE_BUS, BusConnection, Reply
from twitchcare.desktop.idle import XIdle
from twitchcare.desktop.presence import Presence, desktop_presence

LOGIN = "org.freedesktop.login1"
MUTTER = "org.gnome.Mutter.IdleMonitor"
needs_bus = pytest.mark.skipif(DAEMON is None, reason="needs dbus-daemon")


class Room:
    """A presence on one private bus that serves as session and system bus, and what it told."""

    def __init__(self, address: str) -> None:
        self.idle_s: float | None = 0.0
        self.buses = (BusConnection(address), BusConnection(address))
        self.presence = Presence(*self.buses, lambda: self.idle_s)
        self.told: list[tuple[str, HoldReason]] = []
        self.presence.began.connect(lambda reason: self.told.append(("began", reason)))
        self.presence.ended.connect(lambda reason: self.told.append(("ended", reason)))

    def start(self) -> None:
        """Listen, and wait until the buses know about it."""
        self.presence.start()
        for bus in self.buses:
            wait_for(bus)


def wait_for(bus: BusConnection) -> None:
    """Until the bus has worked off all that was asked before."""
    replies: list[Reply] = []
    bus.call(THE_BUS, "GetId", "", (), replies.append)
    run_until(lambda: replies)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as found:
        yield found


@pytest.fixture
def room(address: str, qapp: QCoreApplication) -> Iterator[Room]:
    room = Room(address)
    yield room
    room.presence.stop()
    run_events()


@pytest.fixture
def other(address: str) -> Iterator[DBusConnection]:
    with open_dbus_connection(bus=address) as connection:
        yield connection


def own(connection: DBusConnection, name: str) -> None:
    connection.send_and_get_reply(message_bus.RequestName(name))


def say(connection: DBusConnection, interface: str, member: str, value: bool) -> None:
    connection.send(new_signal(DBusAddress("/org/example", interface=interface), member, "b", (value,)))


@needs_bus
def test_sleep_begins_and_ends(room: Room, other: DBusConnection) -> None:
    own(other, LOGIN)
    room.start()
    say(other, f"{LOGIN}.Manager", "PrepareForSleep", True)
    say(other, f"{LOGIN}.Manager", "PrepareForSleep", False)
    run_until(lambda: len(room.told) == 2)
    assert room.told == [("began", HoldReason.ASLEEP), ("ended", HoldReason.ASLEEP)]


@needs_bus
@pytest.mark.parametrize("name", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_locked_screen_holds_until_it_is_unlocked(room: Room, other: DBusConnection, name: str) -> None:
    own(other, name)
    room.start()
    for value in (True, True, False):
        say(other, name, "ActiveChanged", value)
    run_until(lambda: len(room.told) == 2)
    assert room.told == [("began", HoldReason.LOCKED), ("ended", HoldReason.LOCKED)]


@needs_bus
def test_a_signal_of_a_stranger_holds_nothing(room: Room, other: DBusConnection) -> None:
    room.start()
    say(other, f"{LOGIN}.Manager", "PrepareForSleep", True)
    wait_for(room.buses[1])
    assert room.told == []


@needs_bus
def test_without_gnome_the_x_server_says_who_is_away(room: Room) -> None:
    room.start()
    for idle_s in (299.0, 301.0, 400.0, 3.0):
        room.idle_s = idle_s
        room.presence.look()
        run_until(lambda: not room.buses[0]._waiting)
    assert room.told == [("began", HoldReason.AWAY), ("ended", HoldReason.AWAY)]


@needs_bus
def test_gnome_says_who_is_away(room: Room, other: DBusConnection) -> None:
    own(other, MUTTER)
    room.start()
    room.presence.look()
    answer_idle_time(other, 301_000)
    run_until(lambda: room.told)
    assert room.told == [("began", HoldReason.AWAY)]


def answer_idle_time(connection: DBusConnection, idle_ms: int) -> None:
    while True:
        message = connection.receive(timeout=10)
        is_call = message.header.message_type is MessageType.method_call
        if is_call and message.header.fields[HeaderFields.member] == "GetIdletime":
            connection.send(new_method_return(message, "t", (idle_ms,)))
            return


def test_who_cannot_be_known_counts_as_present(qapp: QCoreApplication) -> None:
    told: list[object] = []
    presence = Presence(None, None, lambda: None)
    presence.began.connect(told.append)
    presence.start()
    presence.look()
    presence.stop()
    assert told == []


def test_it_looks_no_more_than_once_a_minute(qapp: QCoreApplication) -> None:
    presence = Presence(None, None, lambda: None)
    (timer,) = presence.findChildren(QTimer)
    assert timer.interval() == 60_000


def test_on_a_machine_without_buses_it_starts_and_stops(qapp: QCoreApplication, tmp_path: Path) -> None:
    environ = {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    presence = desktop_presence(environ=environ)
    presence.start()
    presence.look()
    presence.stop()
    run_events()


@pytest.mark.parametrize(
    "environ", [{}, {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {"DISPLAY": ":9999"}]
)
def test_without_an_x_server_of_its_own_idle_is_unknown(environ: dict[str, str]) -> None:
    idle = XIdle(environ)
    assert not idle.is_known
    assert idle.idle_s() is None
    idle.close()
