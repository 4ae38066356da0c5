import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from twitchcare.desktop.session_bus import (
    NOTIFICATIONS,
    TRAY,
    Names,
    SessionBus,
    ask_session_bus,
    bus_address,
)

AT = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/bus"}


def _bus(*running: str, startable: tuple[str, ...] = ()) -> Names:
    return frozenset(running), frozenset(startable)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (_bus(), SessionBus(True)),
        (_bus(NOTIFICATIONS), SessionBus(True, notifications=True)),
        (_bus(startable=(NOTIFICATIONS,)), SessionBus(True, notifications=True)),
        (_bus(TRAY), SessionBus(True, tray=True)),
        (_bus(startable=(TRAY,)), SessionBus(True)),
    ],
)
def test_what_runs_or_can_be_started_is_there(names: Names, found: SessionBus) -> None:
    assert ask_session_bus(AT, lambda address: names) == found


def test_without_an_address_nobody_is_asked() -> None:
    def asked(address: str) -> Names:
        pytest.fail("asked")

    assert ask_session_bus({}, asked) == SessionBus(reachable=False)


def test_a_bus_that_answers_nonsense_is_out_of_reach() -> None:
    def nonsense(address: str) -> Names:
        raise IndexError("tuple index out of range")

    assert ask_session_bus(AT, nonsense) == SessionBus(reachable=False)


def test_the_usual_place_of_the_socket_is_used_where_no_address_is_set(tmp_path: Path) -> None:
    environ = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert bus_address(environ) is None
    (tmp_path / "bus").touch()
    assert bus_address(environ) == f"unix:path={tmp_path}/bus"


def test_a_socket_that_nobody_listens_at_is_out_of_reach(tmp_path: Path) -> None:
    assert ask_session_bus({"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/no"}) == SessionBus(False)


@pytest.fixture
def real_bus(tmp_path: Path) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon")
    pytest.importorskip("jeepney")
    environ = {name: value for name, value in os.environ.items() if not name.startswith("DBUS_")}
    command = [
        "dbus-daemon",
        "--session",
        "--nofork",
        f"--address=unix:path={tmp_path}/bus",
        "--print-address",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def test_a_real_bus_is_asked(real_bus: str) -> None:
    found = ask_session_bus({"DBUS_SESSION_BUS_ADDRESS": real_bus})
    assert (found.reachable, found.tray) == (True, False)
