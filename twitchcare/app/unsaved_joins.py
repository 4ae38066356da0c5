"""Says in the window that something is not written yet, when the page in sight does not say so itself."""

from PySide6.QtCore import QObject, Signal, Slot

from twitchcare.flows.diary import DiaryFlow, DiaryProblem
from twitchcare.flows.hydration import HydrationFlow, NotKept
from twitchcare.flows.session import NotKept as RunNotKept
from twitchcare.flows.session import SessionFlow
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.shell.window import MainWindow

RETRY = "retry"
SAY_DRINKS, SAY_DIARY = ("today", "water"), ("today", "diary")  # pages that show it and offer to try again


class UnsavedJoins(QObject):
    """What waits is in the flows; here it is only told, and tried again."""

    told = Signal(str)  # nobody sees the window: the sentence has to be said outside of it

    def __init__(
        self,
        window: MainWindow,
        diary: DiaryFlow,
        water: HydrationFlow,
        session: SessionFlow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._diary, self._water = window, diary, water
        self.banner = Banner("warning", "warm")
        window.add_banner(self.banner)
        self.banner.answered.connect(self._answer)
        diary.not_kept.connect(self._diary_failed)
        diary.added.connect(self._look)
        water.not_kept.connect(self._water_failed)
        session.not_kept.connect(self._session_failed)
        water.day_changed.connect(self._look)

    @property
    def is_waiting(self) -> bool:
        """Whether anything is only in memory."""
        return bool(self._diary.waiting or self._water.day.unsaved)

    @Slot()
    def retry(self) -> None:
        """Try to write all that waits."""
        self._diary.retry()
        self._water.retry()
        self._look()

    @Slot(object)
    def _diary_failed(self, problem: DiaryProblem) -> None:
        self._say(problem.reason, SAY_DIARY)

    @Slot(object)
    def _water_failed(self, problem: NotKept) -> None:
        self._say(problem.reason, SAY_DRINKS)

    @Slot(object)
    def _session_failed(self, problem: RunNotKept) -> None:
        """The player says it itself and tries again; what it gives up waits with the diary."""
        if problem.run is not None:
            self._diary.log(problem.run)

    def _say(self, reason: str, pages: tuple[str, ...]) -> None:
        seen = self._window.isVisible()
        if not seen:
            self.told.emit(reason)
        elif self._window.page in pages and not self.banner.isVisible():
            return
        waits = self.is_waiting
        title = self.tr("Not written yet; it is kept here until it is.") if waits else ""
        self.banner.say(title, reason, ((RETRY, self.tr("Try again")),) if waits else ())

    @Slot(str)
    def _answer(self, key: str) -> None:
        if key == RETRY:
            self.retry()

    @Slot()
    def _look(self) -> None:
        """Take the banner away once everything is written."""
        if not self.is_waiting:
            self.banner.hide()
