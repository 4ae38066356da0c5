"""Ctrl+C in the terminal, and the system's wish that the program end: heard at once, without a traceback."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class EndSignals(QObject):
    """While Qt waits no Python runs, so Python's own handlers would come late; a pipe wakes Qt instead."""

    asked = Signal(int)  # the number of the signal: end now, in order

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ends: tuple[int, int] | None = None

    def listen(self) -> None:
        """From now on hear the signals. What the starting program told us to ignore stays ignored."""
        if sys.platform == "win32":
            return
        self._ends = os.pipe()
        for end in self._ends:
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._ends[1], warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _only_wake)
        notifier = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._take)

    def close(self) -> None:
        """Hear nothing more; a second Ctrl+C has its usual effect again."""
        if self._ends is None:
            return
        signal.set_wakeup_fd(-1)
        for number, usual in ((signal.SIGINT, signal.default_int_handler), (signal.SIGTERM, signal.SIG_DFL)):
            if signal.getsignal(number) is _only_wake:
                signal.signal(number, usual)
        for notifier in self.findChildren(QSocketNotifier):
            notifier.setEnabled(False)
        for end in self._ends:
            os.close(end)
        self._ends = None

    @Slot()
    def _take(self) -> None:
        if self._ends is not None:
            for number in os.read(self._ends[0], 64):
                self.asked.emit(number)


def _only_wake(_number: int, _frame: FrameType | None) -> None:
    """The number has gone into the pipe already."""
