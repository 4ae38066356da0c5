"""What the session bus offers, asked once and without starting anything."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

NOTIFICATIONS = "org.freedesktop.Notifications"
TRAY = "org.kde.StatusNotifierWatcher"
ANSWER_S = 1.0


@dataclass(frozen=True, slots=True)
class SessionBus:
    """reachable: the bus answers. notifications: a service runs or can be started. tray: a host runs."""

    reachable: bool
    notifications: bool = False
    tray: bool = False


Names = tuple[frozenset[str], frozenset[str]]  # in use, and those that can be started


def ask_session_bus(
    environ: Mapping[str, str] = os.environ, names: Callable[[str], Names] | None = None
) -> SessionBus:
    """Return what the session bus of this person offers; nothing where there is none.

    names: returns the names on the bus at an address.
    """
    address = bus_address(environ)
    if address is None:
        return SessionBus(reachable=False)
    try:
        running, startable = (names or _names_by_jeepney)(address)
    except Exception:
        # A broken bus raises whatever its stream of bytes leads to; each of it means: no use.
        return SessionBus(reachable=False)
    return SessionBus(True, NOTIFICATIONS in running | startable, TRAY in running)


def bus_address(environ: Mapping[str, str]) -> str | None:
    """Return where the session bus is said to listen, or None."""
    if given := environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return given
    usual = Path(environ.get("XDG_RUNTIME_DIR") or "/nonexistent", "bus")
    return f"unix:path={usual}" if usual.exists() else None


def _names_by_jeepney(address: str) -> Names:
    from jeepney import MessageType, message_bus, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(bus=address, auth_timeout=ANSWER_S) as bus:
        found = []
        for method in ("ListNames", "ListActivatableNames"):
            reply = bus.send_and_get_reply(new_method_call(message_bus, method), timeout=ANSWER_S)
            if reply.header.message_type is not MessageType.method_return:
                raise OSError(f"the session bus refuses {method}")
            found.append(frozenset(reply.body[0]))
    return found[0], found[1]
