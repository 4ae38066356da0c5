"""Desktop notices over the session bus, as the freedesktop notification specification has them."""

import logging
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from html import escape

from PySide6.QtCore import QObject, Signal, Slot

from twitchcare.care.notice import DISMISSED, EXPIRED, Answer, Notice
from twitchcare.desktop.bus_connection import BUS, BusConnection, BusObject, BusSignal, Reply
from twitchcare.desktop.session_bus import NOTIFICATIONS

SERVICE = BusObject(NOTIFICATIONS, "/org/freedesktop/Notifications", NOTIFICATIONS)
APP = "twitchcare"
CATEGORY = "x-twitchcare.reminder"
LOW, NORMAL = 0, 1
AS_THE_DESKTOP_LIKES = -1
CLOSED_BECAUSE = {1: EXPIRED, 2: DISMISSED}

log = logging.getLogger(__name__)


class Reach(Enum):
    """How far notices get. UNKNOWN: nothing was shown yet."""

    UNKNOWN = "unknown"
    NO_BUS = "no_bus"
    NO_SERVICE = "no_service"
    WORKS = "works"


@dataclass(frozen=True, slots=True)
class NoticeHealth:
    """What was reported, for the self-test page. error: the last refusal, empty if there was none."""

    reach: Reach = Reach.UNKNOWN
    server: str = ""
    capabilities: frozenset[str] = frozenset()
    error: str = ""


class _Slot:
    """The one place on the desktop for all notices of a key."""

    def __init__(self) -> None:
        self.shown: Notice | None = None  # the last one that was sent
        self.next: Notice | None = None  # to be sent as soon as possible
        self.id = 0  # the desktop's number for it, 0 while there is none
        self.is_asking = False  # sent, and the number has not come back yet
        self.is_visible = False


class JeepneyNotices(QObject):
    """Shows, replaces and closes. Whatever goes wrong is told by `failed`; nothing is raised.

    icon: the path of a picture, or its name where the program is installed with its icons.
    """

    answered = Signal(Answer)  # an action, or how the notice went away
    failed = Signal(Notice)  # this one could not be shown
    health_changed = Signal(NoticeHealth)

    def __init__(self, bus: BusConnection, icon: str = APP, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus, self._icon = bus, icon
        self._slots: dict[str, _Slot] = {}
        self._capabilities: frozenset[str] | None = None
        self._is_introducing = False
        self.health = NoticeHealth()
        bus.opened.connect(self._listen)
        bus.lost.connect(self._forget_bus)
        bus.signal_received.connect(self._take)

    def show(self, notice: Notice) -> None:
        """Show a notice in the slot of its key, in place of the one that is there."""
        slot = self._slots.setdefault(notice.key, _Slot())
        slot.next = notice
        self._advance(slot)

    def close(self, key: str) -> None:
        """Take a notice away; nothing to do if there is none."""
        slot = self._slots.pop(key, None)
        if slot is None:
            return
        slot.next = None  # one that is being sent is closed as soon as its number is known
        if slot.is_visible and not slot.is_asking:
            self._close_id(slot.id)

    def introduce(self) -> None:
        """Ask the service who it is and what it can do; once for each service."""
        if not self._is_introducing:
            self._is_introducing = True
            self._bus.call(SERVICE, "GetServerInformation", "", (), self._take_information)
            self._bus.call(SERVICE, "GetCapabilities", "", (), self._take_capabilities)

    def stop(self) -> None:
        """The program ends: take away what nobody could answer any more, and let go of the bus."""
        for key in tuple(self._slots):
            self.close(key)
        self._bus.close()

    # What comes back from our calls

    def _take_information(self, reply: Reply) -> None:
        if not reply.error:
            name, _vendor, version, *_ = (*map(str, reply.body), "", "", "")
            self._report(replace(self.health, server=f"{name} {version}".strip()))

    def _take_capabilities(self, reply: Reply) -> None:
        self._is_introducing = False
        waiting = [slot for slot in self._slots.values() if slot.next is not None]
        if reply.error:
            self._report_refusal(reply.error)
            for slot in waiting:
                self._give_up(slot)
            return
        listed = reply.body[0] if reply.body else ()
        self._capabilities = frozenset(map(str, listed)) if isinstance(listed, list) else frozenset()
        self._report(replace(self.health, reach=Reach.WORKS, capabilities=self._capabilities, error=""))
        for slot in waiting:
            self._advance(slot)

    def _advance(self, slot: _Slot) -> None:
        """Send what waits in a slot, if the last one has its number and the service is known."""
        if slot.next is None or slot.is_asking:
            return
        if self._capabilities is None:
            self.introduce()
            return
        notice, slot.next = slot.next, None
        slot.shown, slot.is_asking = notice, True
        replaces = slot.id if slot.is_visible else 0
        body = _arguments(notice, self._icon, replaces, self._capabilities)
        self._bus.call(SERVICE, "Notify", "susssasa{sv}i", body, partial(self._take_id, slot, notice))

    def _take_id(self, slot: _Slot, notice: Notice, reply: Reply) -> None:
        slot.is_asking = False
        is_wanted = self._slots.get(notice.key) is slot
        number = reply.body[0] if reply.body and not reply.error else None
        if not isinstance(number, int):
            slot.is_visible = False
            self._report_refusal(reply.error or "the service gave no number")
            if is_wanted and slot.next is None:
                del self._slots[notice.key]
                self.failed.emit(notice)
        elif is_wanted:
            slot.id, slot.is_visible = number, True
        else:
            self._close_id(number)
        self._advance(slot)

    def _give_up(self, slot: _Slot) -> None:
        notice, slot.next = slot.next, None
        if notice is not None:
            self._slots.pop(notice.key, None)
            self.failed.emit(notice)

    def _close_id(self, number: int) -> None:
        self._bus.call(SERVICE, "CloseNotification", "u", (number,), _ignore)

    # What comes by itself

    @Slot()
    def _listen(self) -> None:
        self._bus.listen(NOTIFICATIONS, NOTIFICATIONS)
        self._bus.listen(BUS, BUS, "NameOwnerChanged", NOTIFICATIONS)

    @Slot(object)
    def _take(self, signal: BusSignal) -> None:
        match signal.interface, signal.member, signal.body:
            case (interface, "ActionInvoked", (int(number), str(action))) if interface == NOTIFICATIONS:
                self._take_action(number, action)
            case (interface, "NotificationClosed", (int(number), int(reason))) if interface == NOTIFICATIONS:
                self._take_closing(number, reason)
            case (interface, "NameOwnerChanged", (name, _, str(owner))) if interface == BUS:
                if name == NOTIFICATIONS:
                    self._forget_service(is_gone=not owner)

    def _take_action(self, number: int, action: str) -> None:
        """Not every desktop takes a notice away when it was answered, so we do."""
        slot = self._find(number)
        if slot is None or slot.shown is None:
            return
        notice = slot.shown
        self.close(notice.key)
        self.answered.emit(Answer(notice, action))

    def _take_closing(self, number: int, reason: int) -> None:
        """It went away. Its number stays known: some desktops keep a history to answer from."""
        slot = self._find(number)
        if slot is None or slot.shown is None or not slot.is_visible:
            return
        slot.is_visible = False
        if reason in CLOSED_BECAUSE:
            self.answered.emit(Answer(slot.shown, CLOSED_BECAUSE[reason]))

    def _find(self, number: int) -> _Slot | None:
        return next((slot for slot in self._slots.values() if slot.id == number), None)

    def _forget_service(self, is_gone: bool) -> None:
        """Another service, or none: the old numbers mean nothing to it. Nothing is shown again."""
        self._capabilities = None
        self._slots = {key: slot for key, slot in self._slots.items() if slot.is_asking or slot.next}
        for slot in self._slots.values():
            slot.id, slot.is_visible = 0, False
        if is_gone:
            self._report(NoticeHealth(Reach.NO_SERVICE, error=self.health.error))

    @Slot(str)
    def _forget_bus(self, reason: str) -> None:
        self._forget_service(is_gone=False)
        self._report(NoticeHealth(Reach.NO_BUS, error=reason))

    def _report_refusal(self, error: str) -> None:
        reach = Reach.NO_BUS if self.health.reach is Reach.NO_BUS else Reach.NO_SERVICE
        log.info("a notice could not be shown: %s", error)
        self._report(replace(self.health, reach=reach, error=error))

    def _report(self, health: NoticeHealth) -> None:
        if health != self.health:
            self.health = health
            self.health_changed.emit(health)


def _arguments(notice: Notice, icon: str, replaces: int, capabilities: frozenset[str]) -> tuple[object, ...]:
    """The eight arguments of Notify, fitted to what the service can do."""
    title, body = notice.title, notice.body
    if "body" not in capabilities:
        title, body = f"{title} {body}", ""
    elif "body-markup" in capabilities:
        body = escape(body, quote=False)
    actions = [text for pair in notice.actions for text in pair] if "actions" in capabilities else []
    hints = {
        "urgency": ("y", LOW if notice.quiet else NORMAL),
        "category": ("s", CATEGORY),
        "desktop-entry": ("s", APP),
    }
    return (APP, replaces, icon, title, body, actions, hints, AS_THE_DESKTOP_LIKES)


def _ignore(reply: Reply) -> None:
    """Closing what is gone already is an error to some services; to us it is as good."""
