"""Calls the person back when a skin check is due, whatever page is in sight."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from twitchcare.flows.thermal import ThermalFlow
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.shell.window import MainWindow

PAGE = "heat-cold"


class SkinCheckJoins(QObject):
    """A banner over every page but the one that asks itself."""

    def __init__(self, window: MainWindow, thermal: ThermalFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._banner = Banner("hand_feel", "warm")
        window.add_banner(self._banner)
        thermal.use.check_due.connect(self._call)
        thermal.use.finished.connect(self._banner.hide)
        window.page_shown.connect(self._page_shown)
        self._banner.answered.connect(self._answer)

    @Slot()
    def _call(self) -> None:
        if self._window.page == PAGE and self._window.isVisible():
            return
        title = self.tr("Time to look at your skin")
        body = self.tr("Take the pack off for a moment, then say how the skin looks.")
        self._banner.say(title, body, (("look", self.tr("Answer")),))
        self._window.bring_to_front()
        QApplication.alert(self._window)

    @Slot(str)
    def _answer(self, key: str) -> None:
        self._banner.hide()
        if key == "look":
            self._window.uncover()
            self._window.show_page(PAGE)

    @Slot(str)
    def _page_shown(self, page: str) -> None:
        if page == PAGE:
            self._banner.hide()
