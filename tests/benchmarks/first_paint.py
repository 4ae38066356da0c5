"""The real program, ended at the first paint of its main window, with what was imported by then."""

import os
import sys
import time

from twitchcare.app.main import main
from twitchcare.desktop import qt_imports

original = qt_imports.skip_feature_search


def then_watch() -> bool:
    """Do what the program does before it loads Qt, then lie in wait for the first paint."""
    done = original()
    from PySide6.QtGui import QPaintEvent

    from twitchcare.ui.shell.window import MainWindow

    class Watched(MainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            heavy = {"numpy", "pyqtgraph"} & set(sys.modules)
            print(time.clock_gettime(time.CLOCK_MONOTONIC), *heavy, flush=True)
            os._exit(0)

    import twitchcare.app.gui

    vars(twitchcare.app.gui)["MainWindow"] = Watched
    return done


qt_imports.skip_feature_search = then_watch
main(sys.argv[1:])
