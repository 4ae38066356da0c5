"""Whether somebody is there: sleep, lock and idle, as far as this desktop tells."""

import os
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from twitchcare.care.reminding.hold import HoldReason
from twitchcare.desktop.bus_connection import BusConnection, BusObject, BusSignal, Reply
from twitchcare.desktop.idle import XIdle
from twitchcare.desktop.session_bus import bus_address

LOGIN = ("org.freedesktop.login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
SCREEN_SAVERS = tuple(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)
ACTIVE_CHANGED = "ActiveChanged"
MUTTER = BusObject(
    "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor"
)
SYSTEM_BUS = "unix:path=/var/run/dbus/system_bus_socket"
LOOK_MS = 60_000
AWAY_S = 300.0


class Presence(QObject):
    """Tells when a hold begins and ends. What cannot be known never holds."""

    began = Signal(object)  # a HoldReason: ASLEEP, LOCKED or AWAY
    ended = Signal(object)  # the same reason, over

    def __init__(
        self,
        session: BusConnection | None,
        system: BusConnection | None,
        x_idle_s: Callable[[], float | None],
        away_s: float = AWAY_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._system = session, system
        self._x_idle_s, self._away_s = x_idle_s, away_s
        self._standing: set[HoldReason] = set()
        self._asks_mutter = session is not None
        self._look = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._look.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to listen, once the window is up."""
        if self._system is not None:
            self._system.signal_received.connect(self._take)
            self._system.listen(*LOGIN)
        if self._session is not None:
            self._session.signal_received.connect(self._take)
            for name in SCREEN_SAVERS:
                self._session.listen(name, name, ACTIVE_CHANGED)
        self._look.start()

    def stop(self) -> None:
        """The program ends."""
        self._look.stop()
        for bus in (self._session, self._system):
            if bus is not None:
                bus.close()

    @Slot()
    def look(self) -> None:
        """Ask how long nobody touched anything; called once a minute."""
        if self._asks_mutter and self._session is not None:
            self._session.call(MUTTER, "GetIdletime", "", (), self._take_idle_time)
        else:
            self._judge(self._x_idle_s())

    def _take_idle_time(self, reply: Reply) -> None:
        """GNOME answers in milliseconds. Others do not know the name, and need not be asked again."""
        if reply.body and not reply.error and isinstance(reply.body[0], int):
            self._judge(reply.body[0] / 1000)
        else:
            self._asks_mutter = False
            self._judge(self._x_idle_s())

    def _judge(self, idle_s: float | None) -> None:
        self._set(HoldReason.AWAY, idle_s is not None and idle_s >= self._away_s)

    @Slot(object)
    def _take(self, signal: BusSignal) -> None:
        match signal.interface, signal.member, signal.body:
            case (_, "PrepareForSleep", (bool(begins),)):
                self._set(HoldReason.ASLEEP, begins)
            case (interface, "ActiveChanged", (bool(active),)) if interface in SCREEN_SAVERS:
                self._set(HoldReason.LOCKED, active)

    def _set(self, reason: HoldReason, stands: bool) -> None:
        if stands and reason not in self._standing:
            self._standing.add(reason)
            self.began.emit(reason)
        elif not stands and reason in self._standing:
            self._standing.discard(reason)
            self.ended.emit(reason)


def desktop_presence(parent: QObject | None = None, environ: Mapping[str, str] = os.environ) -> Presence:
    """Return what this machine can tell, which is nothing outside Linux. Connects to no bus yet."""
    if sys.platform != "linux":
        return Presence(None, None, _nobody_knows, parent=parent)
    address = bus_address(environ)
    session = None if address is None else BusConnection(address)
    system = BusConnection(environ.get("DBUS_SYSTEM_BUS_ADDRESS") or SYSTEM_BUS)
    return Presence(session, system, XIdle(environ).idle_s, parent=parent)


def _nobody_knows() -> None:
    return None
