"""Everything behind the window, built and joined: the one place that shows how the program hangs together."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from twitchcare.app.bundle_words import BANNER_LINES, bundle_lines, bundle_title
from twitchcare.app.crash import catch_faults
from twitchcare.app.data import open_data
from twitchcare.app.finder import Finder
from twitchcare.app.language_content import in_language
from twitchcare.app.launch import Launch
from twitchcare.app.pack_words import pack_sentences
from twitchcare.app.page_makers import Flows, PageMakers
from twitchcare.app.settings_page import SettingsPage
from twitchcare.app.skin_check_joins import SkinCheckJoins
from twitchcare.app.stage import Stage
from twitchcare.app.standing import Standing, tray_text
from twitchcare.app.unsaved_joins import UnsavedJoins
from twitchcare.app.water_joins import WaterJoins
from twitchcare.app.window_memory import WINDOW_NOTE, WindowMemory, remember
from twitchcare.bundle.reader import add_packs, load_content
from twitchcare.desktop.clock import SystemClock
from twitchcare.desktop.folders import Folders
from twitchcare.desktop.notices import desktop_notices
from twitchcare.desktop.presence import desktop_presence
from twitchcare.desktop.single_instance import SingleInstance
from twitchcare.desktop.tray import Tray
from twitchcare.flows.body_map import BodyMapFlow
from twitchcare.flows.diary import DiaryFlow
from twitchcare.flows.hold_board import HoldBoard
from twitchcare.flows.hydration import HydrationFlow
from twitchcare.flows.preferences import PreferencesFlow
from twitchcare.flows.reminders import ReminderFlow
from twitchcare.flows.session import SessionFlow
from twitchcare.flows.thermal import ThermalFlow
from twitchcare.resource import resource
from twitchcare.ui.figure.library import know_motions
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.phrases import WaterPhrases
from twitchcare.ui.shell.window import MainWindow
from twitchcare.ui.theme.theme import theme

POLL_MS = 60_000
TRAY_COMES_MS = 10_000  # at a login the tray may start after us


class House(QObject):
    """Owns what lives as long as the program."""

    def __init__(
        self,
        window: MainWindow,
        folders: Folders,
        memory: WindowMemory,
        launch: Launch,
        instance: SingleInstance,
    ) -> None:
        super().__init__(window)
        self._window, self._folders, self._memory = window, folders, memory
        self._instance = instance
        catch_faults(folders.log, self._add_banner().say)
        self._clock = SystemClock()
        self._loaded = in_language(load_content(launch.bundle), launch.language)
        if launch.bundle is None:
            self._loaded = add_packs(self._loaded, folders.packs)
        know_motions(self._loaded.content.motions)
        self._data = open_data(folders, self._clock)
        self._tray = Tray(QApplication.windowIcon(), tray_text(""), self)
        self._notices = desktop_notices(self._tray, self, str(resource("icons", "twitchcare.svg")))
        self._presence = desktop_presence(self)
        self._board = HoldBoard(self._clock, self)
        self._phrases = WaterPhrases()
        self._flows = self._build_flows()
        self._pages = PageMakers(window, self._loaded.content, self._flows, self._clock, self)
        self._stage = Stage(window, self._loaded.content, self._flows, self._board, self._pages, self)
        self._standing = Standing(window, self._tray, self._flows.water, self)
        self._settings_page = SettingsPage(
            self._flows.preferences, self._loaded, self._data, folders, self._notices, self._clock, self
        )
        self._unsaved = UnsavedJoins(window, self._flows.diary, self._flows.water, self._flows.session, self)
        self._poll = QTimer(self, interval=POLL_MS)
        self._join()
        self._say_what_is_wrong(launch)
        self._open(launch)

    def close(self) -> None:
        """Leave everything in order at the end. What could not be written gets a last try."""
        self._flows.session.stop()
        self._flows.session.answer(None)
        self._unsaved.retry()
        look = self._flows.preferences.settings
        remember(
            self._folders.config / WINDOW_NOTE,
            WindowMemory(
                geometry=self._window.geometry_text(),
                page=self._window.page,
                appearance=look.appearance.value,
                text_scale=look.text_scale,
                told_about_hiding=self._memory.told_about_hiding,
                language=look.language,
            ),
        )
        self._flows.thermal.use.stop()
        self._notices.stop()
        self._presence.stop()
        self._tray.hide()
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusWindowChanged.disconnect(self._data.store.poll)
        self._data.store.close()
        self._instance.release()

    def _build_flows(self) -> Flows:
        clock, store, content = self._clock, self._data.store, self._loaded.content
        water = HydrationFlow(content, clock, store.diary, store.settings, self)
        reminders = ReminderFlow(
            clock, store.state, store.settings, self._notices, self._phrases, self._board, self
        )
        return Flows(
            body_map=BodyMapFlow(self),
            session=SessionFlow(content, clock, store.diary, self),
            thermal=ThermalFlow(content.thermal, clock, store.diary, store.settings, self),
            water=water,
            reminders=reminders,
            diary=DiaryFlow(clock, store.diary, self),
            preferences=PreferencesFlow(store.settings, self),
        )

    def _join(self) -> None:
        flows, window = self._flows, self._window
        banner = Banner("water", "water")
        window.add_banner(banner)
        WaterJoins(flows.water, flows.reminders, banner, self._phrases, self)
        SkinCheckJoins(window, flows.thermal, self)
        flows.reminders.open_requested.connect(self._open_page)
        flows.preferences.changed.connect(flows.reminders.settings_changed)
        flows.preferences.changed.connect(flows.water.refresh)
        flows.water.day_changed.connect(flows.preferences.refresh)
        flows.thermal.journey_changed.connect(flows.preferences.refresh)
        self._presence.began.connect(self._board.begin)
        self._presence.ended.connect(self._board.end)
        self._standing.pause_requested.connect(flows.reminders.pause_hour)
        self._standing.hid_first.connect(self._say_that_it_hid)
        self._standing.left.connect(self._leave)
        self._unsaved.told.connect(self._standing.say)
        self._instance.message_received.connect(self._take_message)
        window.rail.someone_requested.connect(self._pages.show_when_to_see_someone)
        window.rail.cramp_requested.connect(self._stage.show_cramp)
        self._poll.timeout.connect(self._data.store.poll)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusWindowChanged.connect(self._data.store.poll)
        self._listen_to_keys()

    def _listen_to_keys(self) -> None:
        finder = Finder(self._window, self._loaded.content, self._flows.body_map.seek, self)
        for keys, wanted in (
            ("Ctrl+L", self._pages.note_somewhere),
            ("Ctrl+K", finder.find),
            ("F1", finder.show_keys),
            ("Ctrl+Q", self._leave),
        ):
            QShortcut(QKeySequence(keys), self._window).activated.connect(wanted)

    def _say_what_is_wrong(self, launch: Launch) -> None:
        if self._data.problem:
            self._add_banner().say("", self._data.problem)
        if launch.bundle and (lines := bundle_lines(self._loaded.problems, BANNER_LINES)):
            self._add_banner().say(bundle_title(launch.bundle.name), "\n".join(lines))
        for sentence in pack_sentences(self._loaded.packs):
            self._add_banner().say("", sentence)

    def _add_banner(self) -> Banner:
        banner = Banner("warning", "warm")
        self._window.add_banner(banner)
        return banner

    def _open(self, launch: Launch) -> None:
        window = self._window
        window.rail.add_shortcuts()
        window.set_makers({**self._pages.makers(), "settings": self._settings_page.make})
        window.show_page(window.page)
        theme.reduced_motion = self._flows.preferences.settings.reduced_motion
        self._tray.show()
        self._instance.listen()
        self._notices.introduce()
        self._presence.start()
        self._poll.start()
        if launch.cramp:
            self._stage.show_cramp()
        if launch.tray:
            QTimer.singleShot(TRAY_COMES_MS, self._standing.stay_in_reach)

    @Slot(str)
    def _take_message(self, message: str) -> None:
        verb, _, page = message.partition(" ")
        if verb == "page":
            self._window.show_page(page)
        elif verb == "cramp":
            self._stage.show_cramp()
        self._standing.open()

    @Slot(str)
    def _open_page(self, page: str) -> None:
        self._window.show_page(page)
        self._standing.open()

    @Slot()
    def _leave(self) -> None:
        # `quit` would ask the window first, which takes a close as a wish to hide.
        QApplication.exit(0)

    @Slot()
    def _say_that_it_hid(self) -> None:
        if not self._memory.told_about_hiding:
            self._memory = replace(self._memory, told_about_hiding=True)
            title = self.tr("twitchcare is still here")
            self._tray.show_message(title, self.tr("It stays in the tray. Quit it from there."))
