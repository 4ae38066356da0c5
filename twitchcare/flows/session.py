"""The journey through one routine: follow it, say how it feels, and have it in the diary."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twitchcare.care.content import Content
from twitchcare.care.diary import Entry, NotSaved, Outcome, SessionRun
from twitchcare.care.ids import RoutineId
from twitchcare.care.place import Place, Side
from twitchcare.care.routine import Routine, Step, expand
from twitchcare.care.session import Moment, Session
from twitchcare.care.session_cue import Cue, cue_between
from twitchcare.care.session_plan import Phase
from twitchcare.flows.ports import Clock, Diary

WAKE_MS = 100


class Stage(Enum):
    """IDLE: nothing begun yet. ASKING: the routine is over, how does it feel? CLOSED: all is said."""

    IDLE = auto()
    PLAYING = auto()
    ASKING = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class NotKept:
    """The run could not be written into the diary; the reason is a sentence.

    run: what the diary lacks now that the session is closed and will not try again; None while it will.
    """

    reason: str
    run: SessionRun | None = None


class SessionFlow(QObject):
    """One routine at a time. A view may come late: `stage`, `moment` and the rest show where it stands."""

    started = Signal()  # a routine begins; `routine`, `place`, `steps` and `moment` are new
    moment_changed = Signal(Moment)  # the picture changed: draw this one
    cue = Signal(Cue)  # something worth a sound happened
    finished = Signal()  # the last hold ended, or it was stopped after one: how does it feel?
    closed = Signal()  # answered or skipped, or left before anything was done
    not_kept = Signal(NotKept)  # the diary could not be written; answering tries again

    def __init__(self, content: Content, clock: Clock, diary: Diary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content, self._clock, self._diary = content, clock, diary
        self._session: Session | None = None
        self._run: SessionRun | None = None  # what was done, once the routine is over
        self._entry: Entry | None = None  # the same in the diary
        self.stage = Stage.IDLE
        self.routine: Routine | None = None
        self.place: Place | None = None
        self.steps: tuple[Step, ...] = ()
        self.moment: Moment | None = None
        self._wake = QTimer(self)
        self._wake.setInterval(WAKE_MS)
        self._wake.timeout.connect(self.refresh)

    @property
    def total_s(self) -> float:
        """The length of the routine in seconds."""
        return self._session.total_s if self._session else 0.0

    @property
    def done_s(self) -> float:
        """Seconds of the routine really played."""
        return self._session.done_s if self._session else 0.0

    @property
    def outcome(self) -> Outcome | None:
        """The answer, if one was given."""
        return self._run.outcome if self._run else None

    def start(self, routine_id: RoutineId, place: Place | None = None) -> None:
        """Begin a routine at once, with the place's own side first. One still playing is stopped and kept.

        Raises KeyError for a routine that the content does not have.
        """
        routine = self._content.routines[routine_id]
        if self.stage is Stage.PLAYING:
            self.stop()
        first = place.side if place and place.side else Side.LEFT
        self.routine, self.place = routine, place
        self.steps = expand(routine, self._content.exercises, first)
        self._session = Session(self.steps, self._clock.running_s, self._clock.elapsed_s)
        self._run = self._entry = self.moment = None
        self._session.play()
        self.stage = Stage.PLAYING
        moment = self.moment = self._session.moment()
        self._wake.start()
        self.started.emit()
        self._tell(None, moment)

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on."""
        if self._session and self.moment:
            if self.moment.paused:
                self._session.play()
            else:
                self._session.pause()
            self.refresh()

    @Slot()
    def next(self) -> None:
        if self._session:
            self._session.next()
            self.refresh()

    @Slot()
    def back(self) -> None:
        if self._session:
            self._session.back()
            self.refresh()

    @Slot()
    def too_much(self) -> None:
        """Leave out what remains of this exercise."""
        if self._session:
            self._session.too_much()
            self.refresh()

    @Slot()
    def stop(self) -> None:
        """End the routine here and keep what was done."""
        if self._session:
            self._session.stop()
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look at the clock. Called by every action of the person and by the wake-up timer."""
        if self.stage is not Stage.PLAYING or self._session is None:
            return
        before, moment = self.moment, self._session.moment()
        if moment == before:
            return
        self.moment = moment
        if moment.paused or moment.phase is Phase.DONE:
            self._wake.stop()
        elif not self._wake.isActive():
            self._wake.start()
        if moment.phase is Phase.DONE:
            self._end(self._session, before, moment)
        else:
            self._tell(before, moment)

    def answer(self, outcome: Outcome | None) -> None:
        """Say how it feels, or nothing. An answer that cannot be kept leaves the question open."""
        if self.stage is not Stage.ASKING or self._run is None:
            return
        self._run = replace(self._run, outcome=outcome)
        problem = self._keep(self._run)
        if problem and outcome is not None:
            self._run = replace(self._run, outcome=None)
        else:
            self.stage = Stage.CLOSED
            if problem and self._entry is None:
                problem = replace(problem, run=self._run)
        if problem:
            self.not_kept.emit(problem)
        if self.stage is Stage.CLOSED:
            self.closed.emit()

    def _end(self, session: Session, before: Moment | None, moment: Moment) -> None:
        """Write down what was done before anyone is asked, so that a crash cannot lose it."""
        if session.holds_done == 0 or self.routine is None:
            self.stage = Stage.CLOSED
            self._tell(before, moment)
            self.closed.emit()
            return
        self._run = SessionRun(self.routine.id, self.place, session.done_s, session.total_s)
        problem = self._keep(self._run)
        self.stage = Stage.ASKING
        self._tell(before, moment)
        self.finished.emit()
        if problem:
            self.not_kept.emit(problem)

    def _keep(self, run: SessionRun) -> NotKept | None:
        """Write the run, over an earlier version of it if there is one."""
        try:
            if self._entry is None:
                self._entry = self._diary.add(run)
            elif self._entry.record != run:
                self._entry = self._diary.replace(self._entry.id, run)
        except NotSaved as problem:
            return NotKept(str(problem))
        return None

    def _tell(self, before: Moment | None, moment: Moment) -> None:
        self.moment_changed.emit(moment)
        cue = cue_between(before, moment)
        if cue is not None:
            self.cue.emit(cue)
