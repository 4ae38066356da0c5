"""The icon in the tray, where the desktop has one."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

MESSAGE_MS = 10_000


@dataclass(frozen=True, slots=True)
class TrayText:
    """What the tray says; made in `ui`, where sentences come from."""

    tip: str
    open: str
    add_water: str
    pause: str
    quit: str


def tray_available() -> bool:
    """Whether the desktop shows tray icons now. If not, closing the window must not hide the app."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """An icon with a menu. Does nothing where there is no tray; comes up by itself if one appears."""

    open_requested = Signal()  # a click on the icon, or "Open"
    add_water_requested = Signal()  # "Add 250 ml"
    pause_requested = Signal()  # "Pause reminders 1 h"
    quit_requested = Signal()  # "Quit"
    message_clicked = Signal()  # a click on what `show_message` showed

    def __init__(self, icon: QIcon, text: TrayText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._actions = tuple(self._menu.addAction("") for _ in range(4))
        told = (self.open_requested, self.add_water_requested, self.pause_requested, self.quit_requested)
        for action, signal in zip(self._actions, told, strict=True):
            action.triggered.connect(signal)
        self._menu.insertSeparator(self._actions[-1])
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._clicked)
        self._icon.messageClicked.connect(self.message_clicked)
        self.set_text(text)

    def show(self) -> None:
        """Show the icon, also before there is a tray: panels may start after us."""
        if QGuiApplication.platformName() != "offscreen":
            self._icon.show()

    def hide(self) -> None:
        """Take the icon away, at the latest when the program ends."""
        self._icon.hide()

    def set_text(self, text: TrayText) -> None:
        """Say it anew, for instance in another unit."""
        self._icon.setToolTip(text.tip)
        labels = (text.open, text.add_water, text.pause, text.quit)
        for action, label in zip(self._actions, labels, strict=True):
            action.setText(label)

    def set_icon(self, icon: QIcon) -> None:
        self._icon.setIcon(icon)

    def show_message(self, title: str, body: str) -> bool:
        """Show a message beside the icon. False where nobody would see it: Qt itself would say nothing."""
        if not (tray_available() and self._icon.isVisible() and self._icon.supportsMessages()):
            return False
        self._icon.showMessage(title, body, self._icon.icon(), MESSAGE_MS)
        return True

    @Slot(QSystemTrayIcon.ActivationReason)
    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """The menu opens by itself; the other clicks mean the window."""
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
            QSystemTrayIcon.ActivationReason.MiddleClick,
        ):
            self.open_requested.emit()
