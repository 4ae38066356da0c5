"""What keeps all reminders quiet from outside, and since when nothing does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from twitchcare.care.reminding.hold import Hold, HoldReason, Surroundings
from twitchcare.care.reminding.passage import Reading, passage
from twitchcare.flows.ports import Clock


class HoldBoard(QObject):
    """The set of holds from outside: sessions, idle, lock, do-not-disturb. Starts free, just settling."""

    changed = Signal()  # a hold began or ended: look again

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._holds: dict[HoldReason, Hold] = {}
        self._seen = self._read()
        self._free_since = self._seen.at

    def begin(self, reason: HoldReason, until: datetime | None = None) -> None:
        """Something begins to hold; until: its end if it is known. A second begin only moves the end."""
        since = self._holds[reason].since if reason in self._holds else self._read().at
        self._holds[reason] = Hold(reason, until and until.astimezone(UTC), since)
        self.changed.emit()

    def end(self, reason: HoldReason) -> None:
        """It holds no more. When the last hold ends, the grace begins."""
        if self._holds.pop(reason, None) is None:
            return
        if not self._holds:
            self._free_since = self._read().at
        self.changed.emit()

    def look(self) -> timedelta:
        """Read the clocks. Return by how much the wall clock was set since the last look, mostly zero."""
        before, self._seen = self._seen, self._read()
        passed = passage(before, self._seen)
        if passed.step:
            self._free_since += passed.step
            self._holds = {reason: _moved(hold, passed.step) for reason, hold in self._holds.items()}
        if passed.slept:
            self._free_since = self._seen.at
        self._drop_ended()
        return passed.step

    def surroundings(self) -> Surroundings:
        """What a decision needs to know, as of the last look."""
        return Surroundings(self._free_since, frozenset(self._holds.values()))

    def _drop_ended(self) -> None:
        now = self._seen.at
        ended = [hold for hold in self._holds.values() if hold.until is not None and hold.until <= now]
        for hold in ended:
            del self._holds[hold.reason]
        if ended and not self._holds:
            self._free_since = max(self._free_since, *(hold.until for hold in ended if hold.until))

    def _read(self) -> Reading:
        clock = self._clock
        return Reading(clock.now().astimezone(UTC), clock.running_s(), clock.elapsed_s())


def _moved(hold: Hold, step: timedelta) -> Hold:
    return replace(
        hold,
        since=hold.since and hold.since + step,
        until=hold.until and hold.until + step,
    )
