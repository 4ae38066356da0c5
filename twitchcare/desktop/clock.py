"""The clocks of this machine."""

import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

LOCALTIME = Path("/etc/localtime")
NAMED_ZONES = "zoneinfo/"


class SystemClock:
    """The real clocks. The zone is asked for each time: a laptop travels while the program runs."""

    def __init__(self, environ: Mapping[str, str] = os.environ, localtime: Path = LOCALTIME) -> None:
        self._environ, self._localtime = environ, localtime
        self._zone: tuple[object, tzinfo | None] = (None, None)  # what said so, and the zone

    def now(self) -> datetime:
        """The wall clock, aware, in the zone in force now."""
        zone = self._zone_in_force()
        if zone is None:
            return datetime.now(UTC).astimezone()
        return datetime.now(zone)

    def running_s(self) -> float:
        """Seconds that stop while the computer sleeps."""
        return time.monotonic()

    def elapsed_s(self) -> float:
        """Seconds that go on while the computer sleeps, as far as this system can tell."""
        return _elapsed_s()

    def _zone_in_force(self) -> tzinfo | None:
        """The named zone, so that clock changes ahead are known; None where only an offset is to be had."""
        given = self._environ.get("TZ", "").removeprefix(":")
        said = given or self._mark()
        known, zone = self._zone
        if said != known:
            zone = _by_name(given) if given else self._by_file()
            self._zone = (said, zone)
        return zone

    def _mark(self) -> object:
        """What changes when the system's zone does: where the link points, or the age of the copied file."""
        try:
            return str(self._localtime.readlink())
        except OSError:
            pass
        try:
            return self._localtime.stat().st_mtime_ns
        except OSError:
            return _zone_id_by_qt()

    def _by_file(self) -> tzinfo | None:
        _, marker, name = str(self._localtime.resolve()).rpartition(NAMED_ZONES)
        if marker and (zone := _by_name(name.removeprefix("posix/"))):
            return zone
        try:
            with self._localtime.open("rb") as file:
                return ZoneInfo.from_file(file)
        except (OSError, ValueError):
            return _by_name(_zone_id_by_qt())


def _by_name(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None


def _zone_id_by_qt() -> str:
    """Qt knows the named zone of Windows as well."""
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


def _source_of_elapsed_s() -> Callable[[], float]:
    """CLOCK_BOOTTIME on Linux; on macOS CLOCK_MONOTONIC counts sleep while Python's monotonic does not.

    Windows' monotonic clock counts sleep by itself.
    """
    if sys.platform == "win32":
        return time.monotonic
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    if clock is None:
        clock = time.CLOCK_MONOTONIC
    try:
        time.clock_gettime(clock)
    except OSError:
        return time.monotonic
    return lambda: time.clock_gettime(clock)


_elapsed_s = _source_of_elapsed_s()
