"""Lets Qt's events run until something is true."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop

PATIENCE_S = 10.0


def run_until(is_true: Callable[[], object]) -> None:
    """Run events until `is_true()`, or fail after ten seconds."""
    until = time.monotonic() + PATIENCE_S
    while not is_true():
        assert time.monotonic() < until, "it did not become true in time"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents()


def run_events() -> None:
    """Run what is due now."""
    for _ in range(5):
        QCoreApplication.processEvents()
