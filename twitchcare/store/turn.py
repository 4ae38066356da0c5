"""One process writes at a time.

SQLite before 3.51.3 can lose pages when one process commits while another moves the write-ahead log into
the file. Whoever writes or does that therefore takes a turn first; the system ends it if the process dies.
"""

import os
import sys
import time
from pathlib import Path
from types import TracebackType

WAIT_S = 5.0
_PAUSE_S = 0.005


class TurnNotTaken(OSError):
    """Somebody else kept the turn for too long."""

    def __init__(self) -> None:
        super().__init__(None, "another program is holding the file")


class Turn:
    """A lock file used as a context manager. Not re-entrant; without a path it is always free."""

    def __init__(self, path: Path | None, wait_s: float = WAIT_S) -> None:
        self._path, self._wait_s = path, wait_s
        self._handle: int | None = None

    def __enter__(self) -> None:
        if self._path is None:
            return
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        give_up = time.monotonic() + self._wait_s
        while not _lock(handle):
            if time.monotonic() >= give_up:
                os.close(handle)
                raise TurnNotTaken
            time.sleep(_PAUSE_S)
        self._handle = handle

    def __exit__(
        self, kind: type[BaseException] | None, cause: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._handle is not None:
            os.close(self._handle)  # closing gives the lock back
            self._handle = None


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
