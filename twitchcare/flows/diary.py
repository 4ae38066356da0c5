"""The journey through the diary: a week at a time, writing things down, taking them back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twitchcare.care.day import DAY_STARTS, local_day
from twitchcare.care.diary import Entry, FactorReading, NotSaved, Record
from twitchcare.care.diary_week import WEEK_DAYS, Week, first_of_latest, lived_at, week_from
from twitchcare.care.ids import FactorId
from twitchcare.flows.ports import Clock, Diary

LONGEST_WAIT = timedelta(minutes=15)  # a wall clock may be set, a computer may sleep


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A record that the diary could not take yet."""

    record: Record
    at: datetime
    day: date


@dataclass(frozen=True, slots=True)
class DiaryProblem:
    """Something could not be written; the reason is a sentence. unwritten: kept here, `retry` tries again."""

    reason: str
    unwritten: Unwritten | None = None


class DiaryFlow(QObject):
    """`week` is the week in sight, `recent` the seven days that end today. Both follow diary and clock."""

    week_changed = Signal(Week)  # another week in sight, or something in it is new
    recent_changed = Signal(Week)  # something in the last seven days is new, or a new day began
    added = Signal(Entry)  # written down here
    removed = Signal(Entry)  # taken out here; `undo` brings it back
    not_kept = Signal(DiaryProblem)  # the diary could not be written; nothing shown is lost

    def __init__(self, clock: Clock, diary: Diary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._diary = clock, diary
        self._first: date | None = None  # of the week in sight; None follows today
        self._last_added: Entry | None = None
        self._last_removed: Entry | None = None
        self._skipped: date | None = None
        self.waiting: tuple[Unwritten, ...] = ()
        self._wake = QTimer(self)
        self._wake.setSingleShot(True)
        self._wake.timeout.connect(self.refresh)
        self.recent = self._week(first_of_latest(self.today))
        self.week = self.recent
        self._wait()
        diary.subscribe(self._hear)

    @property
    def today(self) -> date:
        """The day it is now; before four in the morning it is still the day before."""
        return local_day(self._clock.now().replace(tzinfo=None))

    @property
    def can_undo(self) -> bool:
        """Whether there is something of this window's to take back."""
        return self._last_added is not None or self._last_removed is not None

    @Slot()
    def refresh(self) -> None:
        """Look again at clock and diary."""
        self._show()

    def show_week(self, first_day: date) -> None:
        """Show the seven days from `first_day`, or the last seven when those would reach beyond today."""
        latest = first_of_latest(self.today)
        self._first = first_day if first_day < latest else None
        self._show()

    @Slot()
    def show_latest(self) -> None:
        """Show the seven days that end today."""
        self.show_week(date.max)

    @Slot()
    def earlier(self) -> None:
        self.show_week(self.week.first - timedelta(days=WEEK_DAYS))

    @Slot()
    def later(self) -> None:
        self.show_week(self.week.first + timedelta(days=WEEK_DAYS))

    def log(self, record: Record, at: datetime | None = None, day: date | None = None) -> Entry | None:
        """Write a record down, at an aware time or now. None: it is kept in `waiting` until `retry`."""
        when = at or self._clock.now()
        return self._log(Unwritten(record, when, day or local_day(when.replace(tzinfo=None))))

    def log_ago(self, record: Record, minutes_ago: int) -> Entry | None:
        """Write down what happened so many minutes ago."""
        now = self._clock.now()
        then = now.astimezone(UTC) - timedelta(minutes=minutes_ago)
        return self.log(record, then.astimezone(now.tzinfo))

    def set_factor(self, reading: FactorReading) -> None:
        """Note a daily item for today; it takes the place of what was noted before."""
        found = self.factor_today(reading.factor)
        if found is None:
            self._write(Unwritten(reading, self._clock.now(), self.today))
            return
        try:
            self._diary.replace(found.id, reading)
        except NotSaved as problem:
            self.not_kept.emit(DiaryProblem(str(problem)))
            self._show()

    def factor_today(self, factor: FactorId) -> Entry | None:
        """Return what is noted for a daily item today; the last one if there are several."""
        readings = self._diary.on(self.today, FactorReading)
        fitting = (e for e in readings if isinstance(e.record, FactorReading) and e.record.factor == factor)
        return max(fitting, key=lambda entry: entry.id, default=None)

    def clear_factor(self, factor: FactorId) -> None:
        """Take back what was noted for a daily item today."""
        if (found := self.factor_today(factor)) is not None:
            self._take_out(found)

    def remove(self, entry: Entry) -> None:
        """Take an entry out of the diary; it stays in the journal, and `undo` brings it back."""
        if self._take_out(entry):
            self._last_removed, self._last_added = entry, None
            self.removed.emit(entry)

    @Slot()
    def undo(self) -> None:
        """Reverse the last thing done here: bring back what was removed, or take out what was added."""
        removed, added = self._last_removed, self._last_added
        self._last_removed = self._last_added = None
        if removed is not None:
            self._write(Unwritten(removed.record, lived_at(removed), removed.when.local_day))
        elif added is not None:
            self._take_out(added)

    @Slot()
    def retry(self) -> None:
        """Try again to write what the diary could not take."""
        waiting, self.waiting = self.waiting, ()
        for unwritten in waiting:
            self._log(unwritten)

    @property
    def check_in_open(self) -> bool:
        """Whether the daily items of today may still be asked for."""
        return self._skipped != self.today

    @Slot()
    def skip_check_in(self) -> None:
        """Ask for no daily items until tomorrow."""
        self._skipped = self.today
        self.recent_changed.emit(self.recent)

    def _log(self, unwritten: Unwritten) -> Entry | None:
        entry = self._write(unwritten)
        if entry is not None:
            self._last_added, self._last_removed = entry, None
            self.added.emit(entry)
        return entry

    def _write(self, unwritten: Unwritten) -> Entry | None:
        try:
            return self._diary.add(unwritten.record, unwritten.at, unwritten.day)
        except NotSaved as problem:
            self.waiting = (*_without_older(self.waiting, unwritten), unwritten)
            self.not_kept.emit(DiaryProblem(str(problem), unwritten))
            return None

    def _take_out(self, entry: Entry) -> bool:
        try:
            self._diary.remove(entry.id)
        except NotSaved as problem:
            self.not_kept.emit(DiaryProblem(str(problem)))
            self._show()
            return False
        return True

    def _hear(self, days: Iterable[date]) -> None:
        changed = tuple(days)
        in_sight = any(week.first <= day <= week.last for week in (self.week, self.recent) for day in changed)
        if in_sight or self.today != self.recent.today:
            self._show()

    def _show(self) -> None:
        latest = first_of_latest(self.today)
        week, recent = self.week, self.recent
        self.recent = self._week(latest)
        self.week = self.recent if self._first is None else self._week(self._first)
        self._wait()
        if self.recent != recent:
            self.recent_changed.emit(self.recent)
        if self.week != week:
            self.week_changed.emit(self.week)

    def _week(self, first: date) -> Week:
        entries = self._diary.between(first, first + timedelta(days=WEEK_DAYS - 1))
        return week_from(first, entries, self.today)

    def _wait(self) -> None:
        """Look again when the next day starts, or earlier: clocks can be set."""
        now = self._clock.now()
        tomorrow = datetime.combine(self.today + timedelta(days=1), DAY_STARTS, tzinfo=now.tzinfo)
        wait = min(LONGEST_WAIT, max(tomorrow.astimezone(UTC) - now.astimezone(UTC), timedelta()))
        self._wake.start(int(wait / timedelta(milliseconds=1)) + 1)


def _without_older(waiting: tuple[Unwritten, ...], new: Unwritten) -> tuple[Unwritten, ...]:
    """A daily item has one value a day, so a new one takes the place of one that still waits."""
    reading = new.record
    if not isinstance(reading, FactorReading):
        return waiting
    return tuple(
        one
        for one in waiting
        if not (
            isinstance(one.record, FactorReading)
            and (one.record.factor, one.day) == (reading.factor, new.day)
        )
    )
