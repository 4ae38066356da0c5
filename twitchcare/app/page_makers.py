"""Makes each page when it is first shown, and joins what it asks for with the journeys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import ArticleId, RegionId
from twitchcare.care.place import Place
from twitchcare.care.settings import Settings
from twitchcare.flows.body_map import BodyMapFlow
from twitchcare.flows.diary import DiaryFlow
from twitchcare.flows.hydration import HydrationFlow
from twitchcare.flows.ports import Clock
from twitchcare.flows.preferences import PreferencesFlow
from twitchcare.flows.reminders import ReminderFlow
from twitchcare.flows.session import SessionFlow
from twitchcare.flows.thermal import ThermalFlow
from twitchcare.ui.body.region_panel import StartWish
from twitchcare.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from twitchcare.ui.diary.diary_view import DiaryView
    from twitchcare.ui.diary.episode_dialog import NewEpisode

SEE_SOMEONE = ArticleId("when_to_see_someone")
SOMEONE_PAGE = "someone"  # not in the rail: the built-in articles, for a bundle without that one


@dataclass(frozen=True)
class Flows:
    """All journeys of the program."""

    body_map: BodyMapFlow
    session: SessionFlow
    thermal: ThermalFlow
    water: HydrationFlow
    reminders: ReminderFlow
    diary: DiaryFlow
    preferences: PreferencesFlow


class PageMakers(QObject):
    """Imports of screens stand in the makers: a start pays only for the page it shows."""

    def __init__(
        self, window: MainWindow, content: Content, flows: Flows, clock: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._content, self._flows, self._clock = window, content, flows, clock
        self._diary_page: DiaryView | None = None
        flows.preferences.changed.connect(self._show_unit)

    def makers(self) -> Mapping[str, Callable[[], QWidget]]:
        """Return a maker for each key of a page, the settings excepted."""
        return {
            "today": self._today,
            "body": self._body,
            "sessions": self._sessions,
            "heat-cold": self._thermal,
            "water": self._water,
            "diary": self._diary,
            "learn": self._learn,
            SOMEONE_PAGE: self._built_in_articles,
        }

    @Slot(object)
    def start(self, wish: StartWish) -> None:
        """Follow a routine."""
        self._flows.session.start(wish.routine, wish.place)

    @Slot()
    def show_when_to_see_someone(self) -> None:
        """Open the article on when to see someone; a bundle without one does not take it away."""
        self._window.show_page("learn" if SEE_SOMEONE in self._content.articles else SOMEONE_PAGE)
        from twitchcare.ui.learn.learn_view import LearnView

        page = self._window.shown_page()
        if isinstance(page, LearnView):
            page.show_article(SEE_SOMEONE)

    @Slot()
    def note_somewhere(self) -> None:
        """Ask what was felt and where, with the place chosen on the body as a proposal."""
        self.note_episode(self._flows.body_map.selection.current)

    @Slot(object)
    def note_episode(self, place: Place | None) -> None:
        """Ask what was felt and write it down."""
        from twitchcare.ui.diary.episode_dialog import EpisodeDialog

        dialog = EpisodeDialog(self._content, place, self._window, now=self._clock.now())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._log_episode)
        dialog.open()

    @Slot(object)
    def _log_episode(self, new: "NewEpisode") -> None:
        self._flows.diary.log_ago(new.episode, new.minutes_ago)

    @Slot(object)
    def ask_thermal(self, place: Place) -> None:
        """Go to warm and cold with the first question answered."""
        self._window.show_page("heat-cold")
        self._flows.thermal.begin(place)

    @Slot(object)
    def _show_unit(self, settings: Settings) -> None:
        if self._diary_page is not None:
            self._diary_page.show_unit(settings.water.unit)

    @Slot(str)
    def show_region(self, region: str) -> None:
        """Go to the body with a region chosen."""
        self._window.show_page("body")
        self._flows.body_map.seek(self._content.regions[RegionId(region)].places[0])

    def _today(self) -> QWidget:
        from twitchcare.ui.today.today_view import TodayView

        page = TodayView(self._content, self._flows.water, self._flows.diary)
        self._flows.reminders.explanation_changed.connect(page.show_next)
        page.show_next(self._flows.reminders.explain())
        page.start_requested.connect(self.start)
        page.page_requested.connect(self._window.show_page)
        return page

    def _body(self) -> QWidget:
        from twitchcare.ui.body.body_view import BodyView

        page = BodyView(self._flows.body_map, self._content)
        page.panel.start_requested.connect(self.start)
        page.panel.thermal_requested.connect(self.ask_thermal)
        page.panel.episode_requested.connect(self.note_episode)
        page.panel.someone_requested.connect(self.show_when_to_see_someone)
        return page

    def _built_in_articles(self) -> QWidget:
        from twitchcare.bundle.reader import load_content
        from twitchcare.ui.learn.learn_view import LearnView

        return LearnView(load_content(None).content)

    def _sessions(self) -> QWidget:
        from twitchcare.ui.sessions.sessions_view import SessionsView

        page = SessionsView(self._content)
        page.start_requested.connect(self.start)
        return page

    def _thermal(self) -> QWidget:
        from twitchcare.ui.thermal.thermal_view import ThermalView

        page = ThermalView(self._flows.thermal, self._content)
        page.someone_requested.connect(self.show_when_to_see_someone)
        return page

    def _water(self) -> QWidget:
        from twitchcare.ui.water.water_view import WaterView

        return WaterView(self._flows.water, self._content)

    def _diary(self) -> QWidget:
        from twitchcare.ui.diary.diary_view import DiaryView

        page = DiaryView(self._flows.diary, self._content)
        page.episode_requested.connect(self.note_somewhere)
        page.show_unit(self._flows.preferences.settings.water.unit)
        self._diary_page = page
        return page

    def _learn(self) -> QWidget:
        from twitchcare.ui.learn.learn_view import LearnView

        page = LearnView(self._content)
        page.start_requested.connect(self.start)
        page.region_requested.connect(self.show_region)
        return page
