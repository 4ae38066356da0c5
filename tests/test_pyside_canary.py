"""Whether the installed PySide6 keeps its references; see `docs/decisions/0002`.

PySide6 6.12.0 loses one reference to None per call on Python 3.10 and 3.11, until the process aborts.
Lift the cap in `pyproject.toml` only while this passes on Python 3.11.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 200
NOISE = 20  # references that come and go for other reasons


def test_calls_that_return_none_lose_no_reference() -> None:
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        target.setObjectName("x")
    assert sys.getrefcount(None) - before > -NOISE
