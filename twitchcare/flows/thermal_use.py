"""One use of warmth or cold: the timer, the looks at the skin, and the entry in the diary."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twitchcare.care.diary import NotSaved, ThermalRun
from twitchcare.care.place import Place
from twitchcare.care.thermal_timer import Phase, ThermalMoment, ThermalTimer
from twitchcare.care.thermal_ways import Way
from twitchcare.flows.ports import Clock, Diary

WAKE_MS = 500
KEPT_FROM_S = 30.0  # what ends sooner was not begun


@dataclass(frozen=True, slots=True)
class ThermalNotKept:
    """Something could not be written; the reason is a sentence."""

    reason: str


class ThermalUse(QObject):
    """At most one use at a time, so never warm and cold together and never two packs."""

    moment_changed = Signal(ThermalMoment)  # the picture changed: draw this one
    check_due = Signal(ThermalMoment)  # the question about the skin waits for an answer
    finished = Signal(ThermalMoment)  # it is over; said once, after it was stored
    not_kept = Signal(ThermalNotKept)  # the diary could not be written; `keep_again` tries again

    def __init__(self, clock: Clock, diary: Diary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._diary = clock, diary
        self._timer: ThermalTimer | None = None
        self.place: Place | None = None
        self.way: Way | None = None
        self.moment: ThermalMoment | None = None
        self.unsaved: ThermalRun | None = None
        self._ended_s = 0.0  # clock at the end of the last use
        self._wake = QTimer(self)
        self._wake.setInterval(WAKE_MS)
        self._wake.timeout.connect(self.refresh)

    @property
    def going(self) -> bool:
        return self.moment is not None and not self.moment.over

    def start(self, way: Way, minutes: int, place: Place | None) -> None:
        """Begin. Raises ValueError for minutes outside the limits or while another use goes on."""
        if self.going:
            raise ValueError("one use at a time")
        self._timer = ThermalTimer(way, minutes, self._clock.elapsed_s)
        self.way, self.place, self.unsaved = way, place, None
        self.moment = self._timer.moment()
        self._wake.start()
        self.moment_changed.emit(self.moment)

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on."""
        if self._timer and self.moment:
            if self.moment.phase is Phase.PAUSED:
                self._timer.resume()
            else:
                self._timer.pause()
            self.refresh()

    @Slot()
    def skin_is_well(self) -> None:
        if self._timer:
            self._timer.skin_is_well()
            self.refresh()

    @Slot()
    def skin_is_not_well(self) -> None:
        if self._timer:
            self._timer.skin_is_not_well()
            self.refresh()

    @Slot()
    def stop(self) -> None:
        if self._timer:
            self._timer.stop()
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look at the clock. Called by every action and twice a second."""
        if self._timer is None or self.moment is None or self.moment.over:
            return
        before, self.moment = self.moment, self._timer.moment()
        moment = self.moment
        if moment.over:
            self._wake.stop()
            self._keep(moment)
        if moment != before:
            self.moment_changed.emit(moment)
        if moment.phase is Phase.CHECK and before.phase is not Phase.CHECK:
            self.check_due.emit(moment)
        if moment.over:
            self.finished.emit(moment)

    @Slot()
    def keep_again(self) -> None:
        """Try once more to store what could not be stored."""
        if self.unsaved and self.moment:
            self._store(self.unsaved, self.moment)

    def _keep(self, moment: ThermalMoment) -> None:
        if self.way and moment.applied_s >= KEPT_FROM_S:
            early = moment.phase is Phase.STOPPED
            run = ThermalRun(self.way.kind, self.way.timer, self.place, moment.applied_s, early)
            self._ended_s = self._clock.elapsed_s() - moment.late_s
            self._store(run, moment)

    def _store(self, run: ThermalRun, moment: ThermalMoment) -> None:
        """The time of the entry is when it ended, also when nobody noticed at once."""
        ago = timedelta(seconds=self._clock.elapsed_s() - self._ended_s)
        try:
            self._diary.add(run, at=self._clock.now() - ago)
        except NotSaved as problem:
            self.unsaved = run
            self.not_kept.emit(ThermalNotKept(str(problem)))
        else:
            self.unsaved = None
