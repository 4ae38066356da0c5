"""The Settings page, and what a change of settings reaches."""

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from twitchcare import __version__
from twitchcare.app.bundle_words import PAGE_LINES, bundle_lines
from twitchcare.app.data import OpenData
from twitchcare.app.language_content import spoken_languages
from twitchcare.bundle.built_in import built_in
from twitchcare.bundle.pack_keeper import PackKeeper
from twitchcare.bundle.reader import Loaded
from twitchcare.care.notice import Notice
from twitchcare.care.settings import Settings
from twitchcare.desktop.clock import SystemClock
from twitchcare.desktop.folders import Folders
from twitchcare.desktop.notices import DesktopNotices
from twitchcare.desktop.notices_jeepney import Reach
from twitchcare.flows.packs import PacksFlow
from twitchcare.flows.preferences import PreferencesFlow
from twitchcare.ui.settings.facts import Facts
from twitchcare.ui.settings.settings_view import SettingsView
from twitchcare.ui.theme.theme import theme

TEST = "test"


class SettingsPage(QObject):
    """Makes the page and keeps its facts up to date."""

    def __init__(
        self,
        preferences: PreferencesFlow,
        loaded: Loaded,
        data: OpenData,
        folders: Folders,
        notices: DesktopNotices,
        clock: SystemClock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._loaded, self._data = preferences, loaded, data
        self._folders, self._notices, self._clock = folders, notices, clock
        self._page: SettingsView | None = None
        notices.health_changed.connect(self._show_facts)
        preferences.changed.connect(self._apply)

    def make(self) -> QWidget:
        """Return the page."""
        keeper = PackKeeper(self._folders.packs, built_in)
        packs = PacksFlow(keeper, self)
        page = SettingsView(self._preferences, self._loaded.content, self.facts(), packs)
        page.open_folder_requested.connect(self._open_folder)
        page.test_notice_requested.connect(self._send_test)
        self._page = page
        return page

    def facts(self) -> Facts:
        """Return what the page shows of the machine and the data."""
        return Facts(
            data_folder=str(self._folders.data),
            version=__version__,
            notices=self._notices_sentence(),
            store_problem=self._data.problem,
            bundle_problems=bundle_lines(self._loaded.problems, PAGE_LINES),
            languages=spoken_languages(),
        )

    def _notices_sentence(self) -> str:
        health = self._notices.health
        sentence = {
            Reach.UNKNOWN: self.tr("Nothing was shown yet."),
            Reach.NO_BUS: self.tr("This desktop has no session bus; reminders show inside the window."),
            Reach.NO_SERVICE: self.tr("No notification service answers; reminders show inside the window."),
            Reach.WORKS: self.tr("Notices are shown by {0}.").format(health.server or self.tr("the desktop")),
        }[health.reach]
        return f"{sentence} {health.error}".strip()

    @Slot()
    def _show_facts(self) -> None:
        if self._page is not None:
            self._page.show_facts(self.facts())

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folders.data)))

    @Slot()
    def _send_test(self) -> None:
        title = self.tr("This is a test")
        body = self.tr("If you can read this, notices from twitchcare arrive.")
        self._notices.show(Notice(TEST, title, body, self._clock.now().date()))

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        app = QApplication.instance()
        wanted = (settings.appearance.value, settings.text_scale)
        if isinstance(app, QApplication) and wanted != (theme.appearance, theme.scale):
            theme.apply(app, *wanted)
        theme.reduced_motion = settings.reduced_motion
