"""The player, over the whole window: follow a routine, then say how it feels."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.diary import Outcome
from twitchcare.care.session import Moment
from twitchcare.figure.stills import still_for
from twitchcare.flows.session import NotKept, SessionFlow, Stage
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.player.play_page import PlayPage
from twitchcare.ui.player.pose_pictures import FindStill, PosePictures
from twitchcare.ui.player.result_page import ResultPage
from twitchcare.ui.player.words import minutes_done

_ANSWER_KEYS = (("1", Outcome.BETTER), ("2", Outcome.SAME), ("3", Outcome.WORSE))

_SCROLLING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PlayerView(QWidget):
    """Shows what the flow plays, one session after the other. find_still: where pictures come from.

    figure: what shows exercises that move; those of the program if None.
    """

    leave_requested = Signal()  # the session is over and answered, or was left before anything was done

    def __init__(
        self,
        flow: SessionFlow,
        content: Content,
        parent: QWidget | None = None,
        *,
        find_still: FindStill = still_for,
        figure: FigureView | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Session"))
        self._flow = flow
        self.play = PlayPage(flow, content, PosePictures(content, find_still), figure or FigureView(content))
        self.result = ResultPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.play)
        self._pages.addWidget(self.result)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._join(flow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLLING:
            self.play.scroll_words(event)
        else:
            super().keyPressEvent(event)

    def _join(self, flow: SessionFlow) -> None:
        buttons = self.play.controls
        for button, action in (
            (buttons.pause, flow.toggle),
            (buttons.next, flow.next),
            (buttons.back, flow.back),
            (buttons.too_much, flow.too_much),
            (buttons.stop, flow.stop),
        ):
            button.clicked.connect(action)
        self.result.answered.connect(self._answer)
        flow.started.connect(self._begin)
        flow.moment_changed.connect(self._show_moment)
        flow.finished.connect(self._ask)
        flow.closed.connect(self.leave_requested)
        flow.not_kept.connect(self._show_problem)
        self._listen_to_keys()
        if flow.stage is not Stage.IDLE:
            self._begin()
            if flow.stage is Stage.ASKING:
                self._ask()

    def _listen_to_keys(self) -> None:
        flow = self._flow
        for key, action in (
            ("Space", self._press_or_toggle),
            ("Right", flow.next),
            ("Left", flow.back),
            ("E", flow.too_much),
            ("Escape", flow.stop),
        ):
            _shortcut(self.play, key).activated.connect(action)
        for key, outcome in _ANSWER_KEYS:
            _shortcut(self.result, key).activated.connect(self.result.answers[outcome].click)
        _shortcut(self.result, "Escape").activated.connect(self.result.skip.click)

    @Slot()
    def _begin(self) -> None:
        self.play.begin()
        if self._flow.moment is not None:
            self.play.show_moment(self._flow.moment)
        self._turn_to(self.play)

    @Slot(object)
    def _show_moment(self, moment: Moment) -> None:
        self.play.show_moment(moment)

    @Slot()
    def _ask(self) -> None:
        self.result.begin(minutes_done(self._flow.done_s))
        self._turn_to(self.result)

    @Slot(object)
    def _show_problem(self, problem: NotKept) -> None:
        self.result.show_problem(problem.reason)

    @Slot(object)
    def _answer(self, outcome: Outcome | None) -> None:
        self._flow.answer(outcome)

    @Slot()
    def _press_or_toggle(self) -> None:
        """Space presses the button that Tab went to; anywhere else it pauses and goes on."""
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        else:
            self._flow.toggle()

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; the keyboard stays with the player, whichever button had it."""
        self._pages.setCurrentWidget(page)
        self.setFocus()


def _shortcut(page: QWidget, key: str) -> QShortcut:
    """Return a shortcut of one page; it sleeps while the other page is in sight."""
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setAutoRepeat(False)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    return shortcut
