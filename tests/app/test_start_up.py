"""What a start may load before the first picture. Each of these costs more than all of our own code."""

import subprocess
import sys

LOADED = """
import sys
from twitchcare.desktop.qt_imports import skip_feature_search
assert skip_feature_search()
import linecache
import PySide6.QtCore as core
from PySide6.QtWidgets import QApplication
from twitchcare.app.gui import _application, _window
from twitchcare.app.launch import Launch
from twitchcare.app.window_memory import WindowMemory
from twitchcare.ui.theme.theme import theme
app = _application()
theme.apply(app, "system")
window = _window(WindowMemory(), Launch())
heavy = ("numpy", "pyqtgraph", "msgspec", "sqlite3", "jeepney", "PySide6.QtNetwork")
assert not any("/twitchcare/ui/" in name for name in linecache.cache), "the source of our modules was read"
print(*[name for name in heavy if name in sys.modules], *["Qt"] * ("Qt" in vars(core)))
"""


def test_nothing_heavy_is_loaded_before_the_first_picture():
    shown = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=60, check=True
    )
    assert shown.stdout.split() == []
