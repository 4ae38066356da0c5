"""A message bus of our own, and a notification service on it that does what a test says."""

import contextlib
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

DAEMON = shutil.which("dbus-daemon")
NAME = "org.freedesktop.Notifications"
HERE = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextlib.contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a bus on which nothing starts by itself, and give its address."""
    assert DAEMON is not None
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(folder=folder))
    command = [DAEMON, f"--config-file={config}", "--print-address", "--nofork", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()
            daemon.wait(10)


@dataclass(frozen=True)
class Shown:
    """The arguments of one Notify, and the number given to it."""

    id: int
    replaces: int
    icon: str
    title: str
    body: str
    actions: list[str]
    hints: dict[str, tuple[str, object]]


@dataclass
class Service:
    """A notification service in a thread of its own. `refuses`: methods that get an error."""

    address: str
    capabilities: tuple[str, ...] = ("actions", "body", "body-markup")
    refuses: tuple[str, ...] = ()
    first_id: int = 1
    shown: list[Shown] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    hold_back: threading.Event | None = None

    def __enter__(self) -> "Service":
        self._connection: DBusConnection = open_dbus_connection(bus=self.address)
        call = DBusCall(self._connection)
        call.request_name(NAME)
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.set()
        self._thread.join(10)
        self._connection.close()

    def invoke(self, number: int, action: str) -> None:
        self._say("ActionInvoked", "us", (number, action))

    def close(self, number: int, reason: int) -> None:
        self._say("NotificationClosed", "uu", (number, reason))

    def _say(self, member: str, signature: str, body: tuple[object, ...]) -> None:
        self._connection.send(new_signal(HERE, member, signature, body))

    def _serve(self) -> None:
        answers: dict[str, Callable[[Message], tuple[str, tuple[Any, ...]]]] = {
            "GetCapabilities": lambda _: ("as", (list(self.capabilities),)),
            "GetServerInformation": lambda _: ("ssss", ("fake", "us", "1.0", "1.2")),
            "Notify": self._notify,
            "CloseNotification": self._close,
        }
        while not self._ends.is_set():
            try:
                message = self._connection.receive(timeout=0.01)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message, answers)

    def _answer(
        self, message: Message, answers: dict[str, Callable[[Message], tuple[str, tuple[Any, ...]]]]
    ) -> None:
        member = message.header.fields[HeaderFields.member]
        self.asked.append(member)
        if member in self.refuses or member not in answers:
            self._connection.send(new_error(message, "org.example.Refused"))
            return
        signature, body = answers[member](message)
        if self.hold_back is not None:
            self.hold_back.wait(10)
        self._connection.send(new_method_return(message, signature or None, body))

    def _notify(self, message: Message) -> tuple[str, tuple[Any, ...]]:
        _app, replaces, icon, title, body, actions, hints, _timeout = message.body
        number = replaces or self.first_id + len(self.shown)
        self.shown.append(Shown(number, replaces, icon, title, body, actions, hints))
        return "u", (number,)

    def _close(self, message: Message) -> tuple[str, tuple[Any, ...]]:
        self.closed.append(message.body[0])
        return "", ()


@dataclass(frozen=True)
class DBusCall:
    """Blocking calls to the bus itself."""

    connection: DBusConnection

    def request_name(self, name: str) -> None:
        reply = self.connection.send_and_get_reply(message_bus.RequestName(name))
        assert reply.body == (1,)
