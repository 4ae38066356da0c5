"""A desktop of its own for one test: X server, session bus, window manager, notices, accessibility."""

import os
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

NEEDED = ("Xvfb", "openbox", "dunst", "dunstctl", "dbus-daemon", "dbus-monitor")
SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = Path(__file__).with_name("atspi_client.py")
START_S = 20.0

# Chooses the notice's action whose label begins as the file beside it says: dunst asks a menu program.
_MENU = """#!/bin/sh
grep -m1 -F "$(cat "$(dirname "$0")/wanted")"
"""
_DUNSTRC = """[global]
dmenu = {menu}
notification_limit = 20
follow = none
[urgency_low]
timeout = 0
[urgency_normal]
timeout = 0
"""


def what_is_missing() -> str:
    """Return what this machine lacks for a desktop of our own; empty if nothing."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    probe = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not missing and subprocess.run(probe, capture_output=True, check=False).returncode:
        missing.append("pyatspi for the system's Python")
    return ", ".join(missing)


class Desktop:
    """Starts everything on entering and ends it, by pid and in reverse order, on leaving."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environ = {**os.environ, **self._own_places(), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            self.environ.pop(name, None)
        self._running: list[subprocess.Popen[str]] = []
        self._notices: Lines | None = None

    def __enter__(self) -> "Desktop":
        try:
            self.environ["DISPLAY"] = self._start_display()
            self.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
            self.start("openbox", "--sm-disable")
            self._start_notices()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._running):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in reversed(self._running):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()

    def start(self, *command: str, **more: object) -> subprocess.Popen[str]:
        """Start one program of this desktop."""
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = subprocess.Popen(command, env=self.environ, text=True, **(quiet | more))  # type: ignore[call-overload]
        self._running.append(process)
        return process  # type: ignore[no-any-return]

    def start_program(self, *arguments: str, **environ: str) -> subprocess.Popen[str]:
        """Start twitchcare itself."""
        self.environ |= environ
        with (self.home / "program.log").open("w") as log:
            return self.start(sys.executable, "-m", "twitchcare", *arguments, stdout=log, stderr=log)

    def client(self) -> "AtSpi":
        """Return assistive technology of our own."""
        piped = subprocess.PIPE
        return AtSpi(self.start(SYSTEM_PYTHON, str(CLIENT), stdin=piped, stdout=piped, stderr=None))

    def wait_for_notice(self, within_s: float) -> str:
        """Return the words of the next notice that anyone sends."""
        assert self._notices is not None
        return "\n".join(self._notices.until("array [", within_s) + self._notices.until("]", within_s))

    def answer_notice(self, label: str) -> None:
        """Choose the action of the notice in sight whose label begins so."""
        (self.home / "wanted").write_text(label)
        subprocess.run(["dunstctl", "context"], env=self.environ, check=True, timeout=10)

    def notices_in_sight(self) -> int:
        shown = subprocess.run(
            ["dunstctl", "count", "displayed"], env=self.environ, check=True, timeout=10, capture_output=True
        )
        return int(shown.stdout)

    def _own_places(self) -> dict[str, str]:
        places = {"HOME": self.home}
        for name in ("DATA", "CONFIG", "CACHE", "STATE"):
            places[f"XDG_{name}_HOME"] = self.home / name.lower()
        places["XDG_RUNTIME_DIR"] = self.home / "runtime"
        for place in places.values():
            place.mkdir(mode=0o700, exist_ok=True)
        return {name: str(place) for name, place in places.items()}

    def _start_display(self) -> str:
        reading, writing = os.pipe()
        command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp")
        self.start(*command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as display:
            return f":{Lines(display).next(START_S)}"

    def _start_bus(self) -> str:
        command = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
        bus = self.start(*command, stdout=subprocess.PIPE)
        return Lines(bus.stdout).next(START_S)

    def _start_notices(self) -> None:
        menu = self.home / "menu"
        menu.write_text(_MENU)
        menu.chmod(0o700)
        (self.home / "dunstrc").write_text(_DUNSTRC.format(menu=menu))
        rule = "interface='org.freedesktop.Notifications',member='Notify'"
        monitor = self.start("dbus-monitor", "--session", rule, stdout=subprocess.PIPE)
        self._notices = Lines(monitor.stdout)
        self._notices.until("NameLost", START_S)  # from here on the monitor hears everything
        self.start("dunst", "-conf", str(self.home / "dunstrc"))


class AtSpi:
    """Assistive technology: finds things by role and name, reads and presses them."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process, self._answers = process, Lines(process.stdout)

    def find(self, name: str, role: str = "", within_s: float = 15.0) -> str:
        """Wait for something whose name begins so; return its whole name."""
        return self._ask("find", name, role, str(within_s))

    def press(self, name: str, role: str = "", within_s: float = 15.0) -> str:
        """Wait for it, press it, and return its whole name."""
        return self._ask("press", name, role, str(within_s))

    def change(self, name: str, role: str = "", within_s: float = 15.0) -> str:
        """Wait until something whose name begins so has another name than now; return the new one."""
        return self._ask("change", name, role, str(within_s))

    def _ask(self, *words: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write("\t".join(words) + "\n")
        self._process.stdin.flush()
        answer = self._answers.next(float(words[-1]) + START_S)
        kind, _, rest = answer.partition("\t")
        assert kind == "ok", f"{words}: {rest}"
        return rest


class Lines:
    """Reads a pipe line by line and never waits longer than told."""

    def __init__(self, pipe: IO[str] | None) -> None:
        assert pipe is not None
        self._pipe, self._rest = pipe, b""

    def next(self, within_s: float) -> str:
        """Return the next line. Raises TimeoutError if none comes in time, EOFError at the end."""
        deadline = time.monotonic() + within_s
        while b"\n" not in self._rest:
            left_s = max(deadline - time.monotonic(), 0.0)
            if not select.select([self._pipe], [], [], left_s)[0]:
                raise TimeoutError("nothing came in time")
            read = os.read(self._pipe.fileno(), 65536)
            if not read:
                raise EOFError("the program at the other end has ended")
            self._rest += read
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode(errors="replace")

    def until(self, mark: str, within_s: float) -> list[str]:
        """Return all lines up to the one that contains `mark`."""
        deadline, lines = time.monotonic() + within_s, [""]
        while mark not in lines[-1]:
            lines.append(self.next(deadline - time.monotonic()))
        return lines
