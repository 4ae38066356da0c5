"""One connection to a D-Bus message bus that never makes the window wait."""

import logging
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

if TYPE_CHECKING:
    from jeepney import Message, Parser

DIAL_S = 2.0
REPLY_S = 25.0  # a service may have to be started first
BUS = "org.freedesktop.DBus"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BusObject:
    """Where a call goes: a name on the bus, a path and an interface."""

    name: str
    path: str
    interface: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back from a call. error: empty if it went well, else the name of the error."""

    body: tuple[object, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class BusSignal:
    """A signal that somebody on the bus sent."""

    sender: str
    interface: str
    member: str
    body: tuple[object, ...]


class BusState(Enum):
    CLOSED = auto()
    DIALLING = auto()
    OPEN = auto()


ToldReply = Callable[[Reply], None]
NO_REPLY = Reply(error="no reply in time")
THE_BUS = BusObject(BUS, "/org/freedesktop/DBus", BUS)


@dataclass(frozen=True, slots=True)
class _Call:
    """A call as a value; jeepney is imported by the dialler, so no message is made before."""

    to: BusObject
    member: str
    signature: str
    body: tuple[object, ...]
    told: ToldReply

    def message(self) -> "Message":
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(self.to.path, bus_name=self.to.name, interface=self.to.interface)
        return new_method_call(address, self.member, self.signature or None, self.body)


_DIALLING: set["BusConnection"] = set()
"""Held here while their thread runs: Qt's objects must not meet their end in a thread that is not theirs."""


class BusConnection(QObject):
    """Calls are queued until the bus is there; every call is answered once, at the latest with an error."""

    opened = Signal()  # the bus has taken us
    lost = Signal(str)  # there is no bus (any more); the reason is for the log
    signal_received = Signal(BusSignal)  # something that `listen` asked for
    _dialled = Signal(object, str)  # from the other thread: the socket, or None and the reason

    def __init__(self, address: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._serial = 0
        self._queue: list[_Call] = []  # until the bus is there
        self._waiting: dict[int, tuple[float, ToldReply]] = {}
        self._out = b""
        self._socket: socket.socket | None = None
        self._parser: Parser | None = None
        self._reads: QSocketNotifier | None = None
        self._writes: QSocketNotifier | None = None
        self._sweep = QTimer(self, interval=5000)
        self._sweep.timeout.connect(self._give_up_late)
        self._dialled.connect(self._take_socket)
        self.state = BusState.CLOSED

    def open(self) -> None:
        """Begin to connect; nothing to do if that has begun. Ends with `opened` or `lost`."""
        if self.state is BusState.CLOSED:
            self.state = BusState.DIALLING
            _DIALLING.add(self)
            threading.Thread(target=self._dial, name="bus dialler", daemon=True).start()

    def call(
        self, to: BusObject, member: str, signature: str, body: tuple[object, ...], told: ToldReply
    ) -> None:
        """Call a method; `told` gets the reply later, never during this call."""
        call = _Call(to, member, signature, body, told)
        if self.state is BusState.OPEN:
            self._send(call.message(), told)
        else:
            self._queue.append(call)
            self.open()

    def listen(self, sender: str, interface: str, member: str = "", first: str = "") -> None:
        """Ask for signals of a sender. first: the first argument must be this text. Lasts till `lost`."""
        parts = {"type": "signal", "sender": sender, "interface": interface, "member": member, "arg0": first}
        rule = ",".join(f"{key}='{value}'" for key, value in parts.items() if value)
        self.call(THE_BUS, "AddMatch", "s", (rule,), _log_error)

    def close(self) -> None:
        """Let go of the bus. Calls that still wait get an error."""
        self._drop("closed by us")

    # The other thread

    def _dial(self) -> None:
        """Connect and prove who we are; jeepney limits the time that this may take."""
        found: socket.socket | None = None
        reason = ""
        try:
            from jeepney.bus import get_bus
            from jeepney.io.blocking import prep_socket

            found = prep_socket(get_bus(self._address or ""), timeout=DIAL_S)
        except Exception as problem:
            # An address and a stream of bytes from outside: whatever they lead to means that there is no bus.
            reason = f"{type(problem).__name__}: {problem}"
        try:
            self._dialled.emit(found, reason)
        except RuntimeError:  # the program has ended meanwhile
            if found is not None:
                found.close()

    # The thread of the window

    @Slot(object, str)
    def _take_socket(self, found: socket.socket | None, reason: str) -> None:
        _DIALLING.discard(self)
        if found is None or self.state is not BusState.DIALLING:
            if found is not None:
                found.close()
            self._drop(reason or "closed while dialling")
            return
        from jeepney import Parser

        found.setblocking(False)
        self._socket, self._parser, self._out = found, Parser(), b""
        self._reads = QSocketNotifier(found.fileno(), QSocketNotifier.Type.Read, self)
        self._reads.activated.connect(self._read)
        self._writes = QSocketNotifier(found.fileno(), QSocketNotifier.Type.Write, self)
        self._writes.setEnabled(False)
        self._writes.activated.connect(self._flush)
        self.state = BusState.OPEN
        queue, self._queue = self._queue, []
        for call in (_Call(THE_BUS, "Hello", "", (), _log_error), *queue):
            self._send(call.message(), call.told)
        self.opened.emit()

    def _send(self, message: "Message", told: ToldReply | None) -> None:
        self._serial += 1
        if told is not None:
            self._waiting[self._serial] = (time.monotonic() + REPLY_S, told)
            self._sweep.start()
        self._out += message.serialise(serial=self._serial)
        self._flush()

    @Slot()
    def _flush(self) -> None:
        if self._socket is None or self._writes is None:
            return
        try:
            self._out = self._out[self._socket.send(self._out) :]
        except BlockingIOError:
            pass
        except OSError as problem:
            # Not from inside a call: whoever called must not get the reply before the call returns.
            QTimer.singleShot(0, self, self._drop_broken)
            log.info("the bus does not take what we send: %s", problem)
            return
        self._writes.setEnabled(bool(self._out))

    @Slot()
    def _drop_broken(self) -> None:
        self._drop("the connection is broken")

    @Slot()
    def _read(self) -> None:
        while self._socket is not None and self._parser is not None:
            try:
                data = self._socket.recv(65536)
                messages = self._parser.feed(data)
            except BlockingIOError:
                return
            except Exception as problem:
                # Bytes from outside that jeepney cannot read, or a broken socket: both end this connection.
                self._drop(f"{type(problem).__name__}: {problem}")
                return
            if not data:
                self._drop("the bus has closed the connection")
                return
            for message in messages:
                self._take(message)

    def _take(self, message: "Message") -> None:
        from jeepney import HeaderFields, MessageType, new_error

        header, fields = message.header, message.header.fields
        if header.message_type is MessageType.signal:
            self.signal_received.emit(
                BusSignal(
                    fields.get(HeaderFields.sender, ""),
                    fields.get(HeaderFields.interface, ""),
                    fields.get(HeaderFields.member, ""),
                    tuple(message.body),
                )
            )
        elif header.message_type is MessageType.method_call:
            self._send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"), None)
        else:
            failed = header.message_type is MessageType.error
            error = fields.get(HeaderFields.error_name, "unnamed error") if failed else ""
            _, told = self._waiting.pop(fields.get(HeaderFields.reply_serial, -1), (0.0, None))
            if told is not None:
                told(Reply(tuple(message.body), error))

    @Slot()
    def _give_up_late(self) -> None:
        now = time.monotonic()
        late = [serial for serial, (until, _) in self._waiting.items() if until <= now]
        for serial in late:
            _, told = self._waiting.pop(serial)
            told(NO_REPLY)
        if not self._waiting:
            self._sweep.stop()

    def _drop(self, reason: str) -> None:
        """The end of this connection: all who wait are told, and the next call dials anew."""
        if self.state is BusState.CLOSED:
            return
        self.state = BusState.CLOSED
        for notifier in (self._reads, self._writes):
            if notifier is not None:
                notifier.setEnabled(False)
                notifier.deleteLater()
        if self._socket is not None:
            self._socket.close()
        self._socket = self._parser = self._reads = self._writes = None
        unanswered = [told for _, told in self._waiting.values()] + [call.told for call in self._queue]
        self._waiting, self._queue = {}, []
        self._sweep.stop()
        self.lost.emit(reason)
        for told in unanswered:
            told(Reply(error=reason))


def _log_error(reply: Reply) -> None:
    if reply.error:
        log.info("the bus refuses: %s", reply.error)
