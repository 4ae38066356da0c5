"""How the program stays within reach when its window is closed: in the tray, or in a small window."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from twitchcare.desktop.tray import Tray, TrayText, tray_available
from twitchcare.flows.hydration import HydrationFlow
from twitchcare.ui.parts.number_words import volume_words
from twitchcare.ui.shell.status_window import StatusWindow
from twitchcare.ui.shell.window import MainWindow


class Standing(QObject):
    """Decides what closing the window means, and joins tray and small window with the rest."""

    pause_requested = Signal()  # no reminders for an hour
    hid_first = Signal()  # the window went into the tray: say so, once
    left = Signal()  # the person ends the program

    def __init__(self, window: MainWindow, tray: Tray, water: HydrationFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._tray, self._water = window, tray, water
        self._status: StatusWindow | None = None
        window.close_requested.connect(self._closed)
        tray.open_requested.connect(self.open)
        tray.add_water_requested.connect(self._add_water)
        tray.pause_requested.connect(self.pause_requested)
        tray.quit_requested.connect(self.left)
        water.day_changed.connect(self._name_serving)
        self._name_serving()

    @Slot()
    def open(self) -> None:
        """Bring the window back to the front."""
        if self._status is not None:
            self._status.hide()
            self._status.say("")
        self._window.bring_to_front()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say something where it is seen while the window is closed."""
        if self._status is not None and self._status.isVisible():
            self._status.say(sentence)
        else:
            self._tray.show_message("twitchcare", sentence)

    @Slot()
    def stay_in_reach(self) -> None:
        """Show the small window if there is nothing else by which a person could find the program."""
        if not (self._window.isVisible() or tray_available()):
            self._show_status()

    @Slot()
    def _closed(self) -> None:
        self._window.hide()
        if tray_available():
            self.hid_first.emit()
        else:
            self._show_status()

    def _show_status(self) -> None:
        if self._status is None:
            self._status = StatusWindow(self._serving_words())
            self._status.open_requested.connect(self.open)
            self._status.add_water_requested.connect(self._add_water)
            self._status.quit_requested.connect(self.left)
        self._status.show()

    @Slot()
    def _add_water(self) -> None:
        self._water.add(self._water.day.water.serving_ml)

    def _serving_words(self) -> str:
        day = self._water.day
        return self.tr("Add {0}").format(volume_words(day.water.serving_ml, day.unit))

    @Slot()
    def _name_serving(self) -> None:
        self._tray.set_text(tray_text(self._serving_words()))
        if self._status is not None:
            self._status.add_water.setText(self._serving_words())


def tray_text(add_water: str) -> TrayText:
    """Return the words of the tray."""

    def tr(words: str) -> str:
        return QApplication.translate("Tray", words)

    return TrayText(
        tip="twitchcare",
        open=tr("Open twitchcare"),
        add_water=add_water,
        pause=tr("Pause reminders for 1 hour"),
        quit=tr("Quit"),
    )
