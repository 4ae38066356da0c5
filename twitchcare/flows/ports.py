"""What flows need from the outside. `app/wiring.py` passes the real ones, tests pass small fakes."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from twitchcare.care.diary import Entry, Record
from twitchcare.care.ids import EntryId
from twitchcare.care.notice import Answer, Notice
from twitchcare.care.pack import PackRow
from twitchcare.care.settings import Settings


class Clock(Protocol):
    """All the times a flow may ask for."""

    def now(self) -> datetime:
        """The wall clock: an aware time in the zone in force now."""
        ...

    def running_s(self) -> float:
        """Seconds that stop while the computer sleeps; for holds and countdowns."""
        ...

    def elapsed_s(self) -> float:
        """Seconds that go on while the computer sleeps; for intervals between reminders."""
        ...


class Diary(Protocol):
    """What the person wrote. Writing raises NotSaved and loses nothing."""

    def add(self, record: Record, at: datetime | None = None, day: date | None = None) -> Entry:
        """Store one record and return it as stored. at: aware, None is now; day: None follows from at."""
        ...

    def remove(self, entry: EntryId) -> None:
        """Take one entry back; it stays in the journal."""
        ...

    def replace(self, entry: EntryId, record: Record) -> Entry:
        """Store a corrected record under the same number and time."""
        ...

    def on(self, day: date, kind: type[Record]) -> tuple[Entry, ...]:
        """The entries of one kind on one day, oldest first."""
        ...

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        """All entries from the first to the last day inclusive, oldest first."""
        ...

    def subscribe(self, told: "DiaryListener") -> None:
        """Call `told` after every change, also one that another process made."""
        ...


class DiaryListener(Protocol):
    def __call__(self, days: Iterable[date]) -> None: ...


class SettingsKeeper(Protocol):
    """Keeps the person's choices. Saving raises NotSaved."""

    def load(self) -> Settings: ...

    def save(self, settings: Settings) -> None: ...


class StateKeeper(Protocol):
    """Keeps small pieces of state by name, as JSON text, for the program itself."""

    def read(self, name: str) -> str | None: ...

    def write(self, name: str, text: str) -> None: ...


class Notifier(Protocol):
    """Shows notices and tells what came back. Never blocks; a missing desktop service is not an error."""

    def show(self, notice: Notice) -> None: ...

    def close(self, key: str) -> None: ...

    def when_answered(self, told: Callable[[Answer], None]) -> None: ...


class PackKeeper(Protocol):
    """Keeps the content packs. What the disk refuses raises OSError, and nothing has changed then."""

    def rows(self) -> tuple[PackRow, ...]: ...

    def add(self, path: Path) -> tuple[str, ...]:
        """Install a pack. Returns why not, as sentences with place and remedy; nothing when it is done."""
        ...

    def remove(self, pack: str) -> None:
        """Take a pack out; the last one can be brought back with `undo`."""
        ...

    def undo(self) -> None: ...

    def tidy(self) -> None:
        """Delete for good what was removed."""
        ...

    def switch(self, pack: str, on: bool) -> None: ...

    def switch_item(self, pack: str, key: str, on: bool) -> None: ...
