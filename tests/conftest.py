"""What every test stands on: a private home, no screen, and no widget left behind."""

from __future__ import annotations

import gc
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_UI_TESTS = Path(__file__).parent / "ui"
_PRIVATE = {
    "HOME": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}
# Tooltips belong to Qt, which keeps one label for all of them.
_OWNED_BY_QT = ("QTipLabel",)


def pytest_configure(config: pytest.Config) -> None:
    """Settle the environment before anything reads it; Qt does so when its application is made."""
    home = tempfile.TemporaryDirectory(prefix="twitchcare-tests-")
    config.add_cleanup(home.cleanup)
    for name, folder in _PRIVATE.items():
        path = Path(home.name, folder)
        path.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(path)
    # One language and one zone everywhere; a test of zones names its own.
    os.environ["LC_ALL"], os.environ["TZ"] = "C.UTF-8", "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    if config.getoption("markexpr") != "desktop":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # The person's own session must not receive notices from a test.
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
        # Qt's offscreen windows cannot be raised and say so: that is no fault of the code that raises one.
        for hint in ("raise", "propagateSizeHints"):
            config.addinivalue_line("qt_log_ignore", rf"This plugin does not support {hint}\(\)")


@pytest.fixture(autouse=True)
def no_widget_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test under `tests/ui` after which a new top-level widget is still alive.

    Widgets given to `qtbot.addWidget` are closed before this looks.
    """
    if not request.node.path.is_relative_to(_UI_TESTS):
        yield
        return
    from PySide6.QtWidgets import QApplication

    request.getfixturevalue("qapp")
    before = set(QApplication.topLevelWidgets())
    yield
    if _new_widgets(before):
        gc.collect()  # costs too much to do after every test; a cycle alone is no leak
    if left := _new_widgets(before):
        names = ", ".join(sorted(left))
        pytest.fail(
            f"top-level widgets left behind: {names}; hand them to qtbot.addWidget or give them a parent"
        )


def _new_widgets(before: set[QWidget]) -> list[str]:
    """Return the class names of top-level widgets that are not in `before`, after pending deletions."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    names = [w.metaObject().className() for w in QApplication.topLevelWidgets() if w not in before]
    return [name for name in names if name not in _OWNED_BY_QT]
