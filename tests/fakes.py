"""Small real classes that stand in for the edges of the machine. See `twitchcare/flows/ports.py`."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from pathlib import Path

from twitchcare.care.day import When, local_day
from twitchcare.care.diary import Entry, NotSaved, Record
from twitchcare.care.ids import EntryId
from twitchcare.care.notice import Answer, Notice
from twitchcare.care.pack import ItemKind, PackItem, PackRow, PackState
from twitchcare.care.settings import Settings
from twitchcare.flows.ports import DiaryListener

WINTER = timezone(timedelta(hours=1), "CET")
MONDAY_MORNING = datetime(2026, 3, 2, 10, 0, tzinfo=WINTER)


class FakeClock:
    """Stands still until told. Starts on a Monday at 10:00, one hour ahead of UTC."""

    def __init__(self, start: datetime = MONDAY_MORNING) -> None:
        self._now = start
        self._running_s = 1000.0
        self._elapsed_s = 5000.0

    def now(self) -> datetime:
        return self._now

    def running_s(self) -> float:
        return self._running_s

    def elapsed_s(self) -> float:
        return self._elapsed_s

    def advance(self, seconds: float) -> None:
        """Time passes while the computer is awake."""
        self._running_s += seconds
        self._pass(seconds)

    def sleep(self, seconds: float) -> None:
        """Time passes while the computer sleeps."""
        self._pass(seconds)

    def set_wall(self, now: datetime) -> None:
        """Someone sets the wall clock; no other clock moves."""
        self._now = now

    def travel(self, zone: tzinfo) -> None:
        """The computer's zone changes; the instant stays."""
        self._now = self._now.astimezone(zone)

    def _pass(self, seconds: float) -> None:
        zone = self._now.tzinfo
        self._now = (self._now.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(zone)
        self._elapsed_s += seconds


class MemoryDiary:
    """A diary in memory. While `broken` is a sentence, every write raises NotSaved with it."""

    def __init__(self, clock: FakeClock | None = None) -> None:
        self.broken: str | None = None
        self._clock = clock or FakeClock()
        self._entries: dict[EntryId, Entry] = {}
        self._used = 0
        self._told: list[DiaryListener] = []

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything stored, oldest first; entries of the same instant in the order of writing."""
        return tuple(sorted(self._entries.values(), key=lambda entry: (entry.when.at_utc, entry.id)))

    @property
    def records(self) -> tuple[Record, ...]:
        """What `entries` holds, without numbers and times."""
        return tuple(entry.record for entry in self.entries)

    def add(self, record: Record, at: datetime | None = None, day: date | None = None) -> Entry:
        self._check()
        when = at or self._clock.now()
        offset = when.utcoffset()
        if offset is None:
            raise ValueError("at must be an aware time")
        belongs_to = day or local_day(when.replace(tzinfo=None))
        self._used += 1
        minutes = round(offset / timedelta(minutes=1))
        entry = Entry(EntryId(self._used), When(when.astimezone(UTC), minutes, belongs_to), record)
        self._entries[entry.id] = entry
        self._tell(entry)
        return entry

    def remove(self, entry: EntryId) -> None:
        self._check()
        self._tell(self._entries.pop(entry))

    def replace(self, entry: EntryId, record: Record) -> Entry:
        self._check()
        self._entries[entry] = replace(self._entries[entry], record=record)
        self._tell(self._entries[entry])
        return self._entries[entry]

    def on(self, day: date, kind: type[Record]) -> tuple[Entry, ...]:
        return tuple(
            entry for entry in self.entries if entry.when.local_day == day and isinstance(entry.record, kind)
        )

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if first <= entry.when.local_day <= last)

    def subscribe(self, told: DiaryListener) -> None:
        self._told.append(told)

    def _check(self) -> None:
        if self.broken is not None:
            raise NotSaved(self.broken)

    def _tell(self, changed: Entry) -> None:
        days: Iterable[date] = (changed.when.local_day,)
        for told in self._told:
            told(days)


class MemorySettings:
    """Keeps the settings in memory. While `broken` is a sentence, saving raises NotSaved with it."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.broken: str | None = None
        self.settings = settings or Settings()

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        if self.broken is not None:
            raise NotSaved(self.broken)
        self.settings = settings


class MemoryState:
    """Keeps the program's own small pieces of state in memory."""

    def __init__(self, texts: dict[str, str] | None = None) -> None:
        self.texts = dict(texts or {})

    def read(self, name: str) -> str | None:
        return self.texts.get(name)

    def write(self, name: str, text: str) -> None:
        self.texts[name] = text


class FakeNotifier:
    """Remembers what it was asked to show. `answer` plays the person who clicks on a notice."""

    def __init__(self) -> None:
        self.shown: list[Notice] = []
        self.closed: list[str] = []
        self._told: list[Callable[[Answer], None]] = []
        self._visible: dict[str, Notice] = {}

    @property
    def visible(self) -> dict[str, Notice]:
        """The notices now on the screen, by key."""
        return self._visible

    def show(self, notice: Notice) -> None:
        self.shown.append(notice)
        self._visible[notice.key] = notice

    def close(self, key: str) -> None:
        self.closed.append(key)
        self._visible.pop(key, None)

    def when_answered(self, told: Callable[[Answer], None]) -> None:
        self._told.append(told)

    def answer(self, notice: Notice, action: str) -> None:
        """The person chooses an action of a notice."""
        for told in self._told:
            told(Answer(notice, action))


class MemoryPacks:
    """Content packs without a disk. problems: why the next one is refused. fault: what the disk says."""

    def __init__(self, *ids: str) -> None:
        self._rows = [self._row(name) for name in ids]
        self._removed: PackRow | None = None
        self.problems: tuple[str, ...] = ()
        self.fault: OSError | None = None
        self.switched: list[tuple[object, ...]] = []

    @staticmethod
    def _row(name: str) -> PackRow:
        items = (PackItem("routines/knee", ItemKind.ROUTINE, "Knee & calf"),)
        title = name.capitalize()
        return PackRow(
            name, title, PackState.USED, "A. Example", "CC BY 4.0", "en", "1.0", "For home.", items
        )

    def rows(self) -> tuple[PackRow, ...]:
        return tuple(self._rows)

    def add(self, path: Path) -> tuple[str, ...]:
        self._check()
        if not self.problems:
            self._rows.append(self._row(path.name))
        return self.problems

    def remove(self, pack: str) -> None:
        self._check()
        self._removed = next(row for row in self._rows if row.id == pack)
        self._rows.remove(self._removed)

    def undo(self) -> None:
        self._check()
        if self._removed is not None:
            self._rows.append(self._removed)

    def tidy(self) -> None:
        self._removed = None

    def switch(self, pack: str, on: bool) -> None:
        self._check()
        self.switched.append((pack, on))

    def switch_item(self, pack: str, key: str, on: bool) -> None:
        self._check()
        self.switched.append((pack, key, on))

    def _check(self) -> None:
        if self.fault is not None:
            raise self.fault
