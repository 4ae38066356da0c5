"""One window for each folder of data: a second start hands its wish to the first and ends."""

import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK, SOCKET = "window.lock", "window.socket"
LONGEST_PATH = 100  # the system takes 107 bytes
LONGEST_MESSAGE = 200
CONNECT_MS = 100
TRY_AGAIN_S = 0.02
RAISE = "raise"


class Claim(Enum):
    """MINE: we are the first. TAKEN: another one runs. IMPOSSIBLE: the folder takes no lock."""

    MINE = auto()
    TAKEN = auto()
    IMPOSSIBLE = auto()


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the lock. is_foreign: on another computer, as in a folder that is synchronised."""

    pid: int
    host: str
    is_foreign: bool


class SingleInstance(QObject):
    """The lock decides who is first, the socket only carries messages. Both survive a kill."""

    message_received = Signal(str)  # what a later start wants: "raise", "page water"

    def __init__(
        self, folder: Path, environ: Mapping[str, str] = os.environ, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # a lock is only stale if its process is gone, however old it is
        self._folder, self._environ = folder, environ
        self._server: QLocalServer | None = None

    def claim(self) -> Claim:
        """Try to be the first. The folder must exist. Never waits."""
        if self._lock.tryLock(0):
            return Claim.MINE
        taken = self._lock.error() is QLockFile.LockError.LockFailedError
        return Claim.TAKEN if taken else Claim.IMPOSSIBLE

    def holder(self) -> Holder | None:
        """Who holds the lock, as far as the lock file says."""
        pid, host, _ = self._lock.getLockInfo()
        return Holder(pid, host, host != QSysInfo.machineHostName()) if pid else None

    def listen(self) -> bool:
        """As the first, hear what later starts want; call it once the window is up. False: it cannot."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._take)
        for place in _places(self._folder, self._environ):
            QLocalServer.removeServer(place)  # what a killed program left; the lock says that it is ours
            if server.listen(place):
                self._server = server
                return True
        return False

    def hand_over(self, message: str, patience_s: float = 2.0) -> bool:
        """As a later start, give a message to the first. Tries again while that one is still starting.

        False if nobody took it. Blocks: only for a program without a window, which then ends.
        """
        until = time.monotonic() + patience_s
        while True:
            if any(_send(place, message) for place in _places(self._folder, self._environ)):
                return True
            if time.monotonic() >= until:
                return False
            time.sleep(TRY_AGAIN_S)

    def release(self) -> None:
        """The program ends."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    @Slot()
    def _take(self) -> None:
        while self._server is not None and (peer := self._server.nextPendingConnection()):
            _Letter(peer, self).arrived.connect(self.message_received)


class _Letter(QObject):
    """One message from a later start, read until its line ends; goes with its connection."""

    arrived = Signal(str)

    def __init__(self, peer: "QLocalSocket", parent: QObject) -> None:
        super().__init__(parent)
        self._peer, self._text = peer, b""
        peer.setParent(self)
        peer.readyRead.connect(self._read)
        peer.disconnected.connect(self.deleteLater)
        self._first = self.startTimer(0)  # what was sent before we looked gives no signal

    def timerEvent(self, _event: object) -> None:
        self.killTimer(self._first)
        self._read()

    @Slot()
    def _read(self) -> None:
        if not self._peer.isOpen():
            return
        self._text += bytes(self._peer.readAll().data())
        line, end, _ = self._text.partition(b"\n")
        if len(self._text) > LONGEST_MESSAGE:
            self._peer.abort()
            self.deleteLater()
        elif end:
            self._text = b""
            self.arrived.emit(line.decode("utf-8", "replace"))


def _send(place: str, message: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    peer = QLocalSocket()
    peer.connectToServer(place)
    if not peer.waitForConnected(CONNECT_MS):
        return False
    peer.write(message.encode("utf-8") + b"\n")
    sent = peer.waitForBytesWritten(CONNECT_MS)
    peer.disconnectFromServer()
    return sent


def _places(folder: Path, environ: Mapping[str, str]) -> tuple[str, ...]:
    """Where to listen, the best place first. The folder itself does not depend on how we were started."""
    import hashlib  # neither is needed before the window is up
    import tempfile

    mark = hashlib.blake2b(os.fsencode(folder.absolute()), digest_size=8).hexdigest()
    if sys.platform == "win32":
        return (f"twitchcare-{mark}",)
    name = f"twitchcare-{os.getuid()}-{mark}"
    places = [folder.absolute() / SOCKET]
    if runtime := environ.get("XDG_RUNTIME_DIR"):
        places.append(Path(runtime) / name)
    places.append(Path(tempfile.gettempdir()) / name)
    return tuple(str(place) for place in places if len(os.fsencode(place)) <= LONGEST_PATH)
