"""The way a notice takes: the desktop's service, else a message of the tray, else only the app's banner."""

import os
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from twitchcare.care.notice import DEFAULT, UNDELIVERABLE, Answer, Notice
from twitchcare.desktop.bus_connection import BusConnection
from twitchcare.desktop.notices_jeepney import APP, JeepneyNotices, NoticeHealth, Reach
from twitchcare.desktop.session_bus import bus_address


class TrayMessages(Protocol):
    """The part of the tray that can stand in for a notice; it has no buttons."""

    message_clicked: SignalInstance

    def show_message(self, title: str, body: str) -> bool: ...


class DesktopNotices(QObject):
    """Keeps the Notifier port. Answers come from the event loop, never from inside `show`."""

    health_changed = Signal(NoticeHealth)  # what the desktop's service reported is new

    def __init__(
        self,
        service: JeepneyNotices | None,
        tray: TrayMessages | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._tray = service, tray
        self._told: list[Callable[[Answer], None]] = []
        self._undelivered: list[Notice] = []
        self._in_tray: Notice | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tell_undelivered)
        if service is not None:
            service.answered.connect(self._tell)
            service.failed.connect(self._stand_in)
            service.health_changed.connect(self.health_changed)
        if tray is not None:
            tray.message_clicked.connect(self._tray_clicked)

    @property
    def health(self) -> NoticeHealth:
        """How far notices get on this desktop."""
        return NoticeHealth(Reach.NO_BUS) if self._service is None else self._service.health

    def introduce(self) -> None:
        """Look for the desktop's service, once the window is up. A first `show` would do it as well."""
        if self._service is not None:
            self._service.introduce()

    def show(self, notice: Notice) -> None:
        if self._service is None:
            self._stand_in(notice)
        else:
            self._service.show(notice)

    def close(self, key: str) -> None:
        if self._in_tray is not None and self._in_tray.key == key:
            self._in_tray = None
        if self._service is not None:
            self._service.close(key)

    def stop(self) -> None:
        """The program ends."""
        if self._service is not None:
            self._service.stop()

    def when_answered(self, told: Callable[[Answer], None]) -> None:
        self._told.append(told)

    @Slot(object)
    def _stand_in(self, notice: Notice) -> None:
        if self._tray is not None and self._tray.show_message(notice.title, notice.body):
            self._in_tray = notice
            return
        self._undelivered.append(notice)
        self._later.start()

    @Slot()
    def _tell_undelivered(self) -> None:
        notices, self._undelivered = self._undelivered, []
        for notice in notices:
            self._tell(Answer(notice, UNDELIVERABLE))

    @Slot()
    def _tray_clicked(self) -> None:
        notice, self._in_tray = self._in_tray, None
        if notice is not None:
            self._tell(Answer(notice, DEFAULT))

    @Slot(object)
    def _tell(self, answer: Answer) -> None:
        for told in self._told:
            told(answer)


def desktop_notices(
    tray: TrayMessages | None,
    parent: QObject | None = None,
    icon: str = APP,
    environ: Mapping[str, str] = os.environ,
) -> DesktopNotices:
    """Return the way of notices on this machine. Connects to nothing yet. icon: a path or a name."""
    address = bus_address(environ) if sys.platform == "linux" else None
    if address is None:
        return DesktopNotices(None, tray, parent)
    return DesktopNotices(JeepneyNotices(BusConnection(address), icon), tray, parent)
