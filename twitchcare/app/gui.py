"""Opens the window: first something to look at, then everything else."""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from twitchcare.app.language import choose_language, speak
from twitchcare.app.launch import INTERRUPTED, PAGES, Launch
from twitchcare.app.pages import page_names, settings_name
from twitchcare.app.window_memory import WINDOW_NOTE, WindowMemory, recall
from twitchcare.desktop.end_signals import EndSignals
from twitchcare.desktop.folders import Folders, NoDataFolder, data_folder
from twitchcare.desktop.single_instance import Claim, SingleInstance
from twitchcare.resource import resource
from twitchcare.ui.shell.window import MainWindow
from twitchcare.ui.theme.theme import theme

FIRST_PAGE = "body"
FAILED = 1


def run_window(launch: Launch) -> int:
    """Open the window, or raise the one that is open already. Returns the exit code."""
    os.umask(0o077)
    try:
        folders = Folders(data_folder(launch.data_dir))
    except NoDataFolder as problem:
        print(f"twitchcare: {problem}", file=sys.stderr)
        return 2
    with suppress(NoDataFolder):  # the store says what is wrong with it, and the program runs all the same
        folders.make()
    instance = SingleInstance(folders.data)
    if instance.claim() is Claim.TAKEN and instance.hand_over(launch.message):
        return 0
    app = _application()
    memory = recall(folders.config / WINDOW_NOTE)
    asked = launch.language or memory.language
    launch = launch._replace(language=choose_language(asked))
    speak(app, launch.language, is_chosen=bool(asked))
    theme.apply(app, memory.appearance, memory.text_scale)
    window = _window(memory, launch)
    signals = EndSignals(window)
    signals.asked.connect(_end)
    signals.listen()
    opening = _Opening(window, folders, memory, launch, instance)
    if launch.tray:
        QTimer.singleShot(0, opening.assemble)
    else:
        window.painted_first.connect(opening.soon)
        window.show()
    code = app.exec()
    opening.leave()
    signals.close()
    return code


def _give_up() -> None:
    QApplication.exit(FAILED)


def _end(number: int) -> None:
    """Ctrl+C ends with the code that shells expect, the end of the desktop session with 0."""
    QApplication.exit(INTERRUPTED if number == signal.SIGINT else 0)


class _Opening:
    """Builds the rest of the house once the window has been painted."""

    def __init__(
        self,
        window: MainWindow,
        folders: Folders,
        memory: WindowMemory,
        launch: Launch,
        instance: SingleInstance,
    ) -> None:
        self._window, self._folders, self._memory = window, folders, memory
        self._launch, self._instance = launch, instance
        self._house: object | None = None

    def soon(self) -> None:
        """Go on when the first picture is on the screen."""
        QTimer.singleShot(0, self.assemble)

    def assemble(self) -> None:
        from twitchcare.app.house import House

        try:
            self._house = House(self._window, self._folders, self._memory, self._launch, self._instance)
        except BaseException:  # an empty window must at least be easy to close
            self._window.close_requested.connect(_give_up)
            raise

    def leave(self) -> None:
        from twitchcare.app.house import House

        if isinstance(self._house, House):
            self._house.close()


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("twitchcare")
    app.setDesktopFileName("twitchcare")
    app.setQuitOnLastWindowClosed(False)
    icons = Path(str(resource("icons", "twitchcare.svg"))).parent
    QDir.addSearchPath("icons", str(icons))
    app.setWindowIcon(QIcon(str(icons / "twitchcare.svg")))
    return app


def _window(memory: WindowMemory, launch: Launch) -> MainWindow:
    window = MainWindow(page_names(), settings_name())
    if memory.geometry:
        window.take_geometry(memory.geometry)
    remembered = memory.page if memory.page in PAGES else FIRST_PAGE
    window.show_page(launch.page or remembered)
    return window
