"""Ctrl+C and the end of the session reach the program at once, while Qt waits."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from tests.desktop.event_loop import run_until
from twitchcare.desktop.end_signals import EndSignals


@pytest.fixture
def signals(qapp: QCoreApplication) -> Iterator[EndSignals]:
    signals = EndSignals(qapp)
    signals.listen()
    yield signals
    signals.close()
    signals.deleteLater()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_told_by_its_number(signals: EndSignals, number: signal.Signals):
    told: list[int] = []
    signals.asked.connect(told.append)
    os.kill(os.getpid(), number)
    run_until(lambda: told)
    assert told == [number]


def test_after_the_end_the_usual_effect_is_back(signals: EndSignals):
    signals.close()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_what_was_to_be_ignored_stays_ignored(qapp: QCoreApplication):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signals = EndSignals(qapp)
    try:
        signals.listen()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signals.close()
        signals.deleteLater()
        signal.signal(signal.SIGHUP, before)
