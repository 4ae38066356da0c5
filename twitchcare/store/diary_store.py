"""The diary in the file."""

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from twitchcare.care.day import When, local_day
from twitchcare.care.diary import Entry, Record
from twitchcare.care.ids import EntryId
from twitchcare.store import journal
from twitchcare.store.database import Database
from twitchcare.store.problem import NoSuchEntry
from twitchcare.store.record_codec import kind_name
from twitchcare.store.row import COLUMNS, Row, read_row, read_when, row_from_journal, write_row


class WallClock(Protocol):
    """What the store asks of a clock."""

    def now(self) -> datetime:
        """An aware time in the zone in force now."""
        ...


class Listener(Protocol):
    def __call__(self, days: Iterable[date]) -> None: ...


class DiaryStore:
    """Entries and the journal of their changes. Writing raises NotSaved and loses nothing."""

    def __init__(self, database: Database, clock: WallClock) -> None:
        self._database, self._clock = database, clock
        self._told: list[Listener] = []
        self._seen = journal.length(database.db)
        self._version = self._data_version()

    def add(self, record: Record, at: datetime | None = None, day: date | None = None) -> Entry:
        """Store one record. A time in UTC is taken as an instant and written in the zone in force now."""
        when = self._when(at, day)
        with self._database.writing() as db:
            row = write_row(EntryId(journal.next_entry_id(db)), when, record)
            self._insert(db, row)
            journal.note_change(db, self._clock.now(), "add", None, row)
        self._tell_news()
        return read_row(row)

    def remove(self, entry: EntryId) -> None:
        """Take one entry back; it stays in the journal. Raises NoSuchEntry."""
        with self._database.writing() as db:
            self._delete(db, self._existing(db, entry))
        self._tell_news()

    def replace(self, entry: EntryId, record: Record) -> Entry:
        """Store a corrected record under the same number and time. Raises NoSuchEntry."""
        with self._database.writing() as db:
            before = self._existing(db, entry)
            after = write_row(entry, read_when(before), record)
            self._exchange(db, before, after)
        self._tell_news()
        return read_row(after)

    def undo(self, entry: EntryId) -> Entry | None:
        """Reverse the last change of one entry, of whatever day; doing it twice restores the change.

        Returns the entry as it is now, or None if it is taken back. Raises NoSuchEntry.
        """
        with self._database.writing() as db:
            change = journal.last_change(db, entry)
            if change is None:
                raise NoSuchEntry(entry)
            row = None if change.before is None else row_from_journal(change.before)
            if row is None:
                self._delete(db, self._existing(db, entry))
            elif change.after is None:
                self._insert(db, row)
                journal.note_change(db, self._clock.now(), "add", None, row)
            else:
                self._exchange(db, self._existing(db, entry), row)
        self._tell_news()
        return None if row is None else read_row(row)

    def get(self, entry: EntryId) -> Entry | None:
        """One entry by its number; None if there is none or it was taken back."""
        found = self._read("WHERE id = ?", (entry,))
        return found[0] if found else None

    def on(self, day: date, kind: type[Record]) -> tuple[Entry, ...]:
        """The entries of one kind on one day, oldest first."""
        return self._read("WHERE local_day = ? AND kind = ?", (day.isoformat(), kind_name(kind)))

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        """All entries from the first to the last day inclusive, oldest first."""
        return self._read("WHERE local_day BETWEEN ? AND ?", (first.isoformat(), last.isoformat()))

    def subscribe(self, told: Listener) -> None:
        """Call `told` after every change, also one that another process made."""
        self._told.append(told)

    def poll(self) -> bool:
        """Look for changes that another process made, and tell. Returns whether there were any."""
        version = self._data_version()
        changed, self._version = version != self._version, version
        return self._tell_news() if changed else False

    def _when(self, at: datetime | None, day: date | None) -> When:
        now = self._clock.now()
        lived = now if at is None else at.astimezone(now.tzinfo) if at.tzinfo is UTC else at
        offset = lived.utcoffset()
        if offset is None:
            raise ValueError("at must be an aware time")
        belongs_to = day or local_day(lived.replace(tzinfo=None))
        return When(lived.astimezone(UTC), offset // timedelta(minutes=1), belongs_to)

    def _read(self, where: str, given: tuple[object, ...]) -> tuple[Entry, ...]:
        entries = []
        for found in self._database.db.execute(
            f"SELECT {COLUMNS} FROM entry {where} ORDER BY at_utc, id", given
        ):
            # Kinds of a later release and damaged rows stay in the file; the check names them.
            with suppress(ValueError):
                entries.append(read_row(Row(*found)))
        return tuple(entries)

    def _existing(self, db: sqlite3.Connection, entry: EntryId) -> Row:
        found = db.execute(f"SELECT {COLUMNS} FROM entry WHERE id = ?", (entry,)).fetchone()
        if found is None:
            raise NoSuchEntry(entry)
        return Row(*found)

    def _insert(self, db: sqlite3.Connection, row: Row) -> None:
        db.execute(f"INSERT INTO entry ({COLUMNS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?)", (*row, row.hash))

    def _delete(self, db: sqlite3.Connection, row: Row) -> None:
        db.execute("DELETE FROM entry WHERE id = ?", (row.id,))
        journal.note_change(db, self._clock.now(), "remove", row, None)

    def _exchange(self, db: sqlite3.Connection, before: Row, after: Row) -> None:
        db.execute(
            "UPDATE entry SET kind = ?, at_utc = ?, offset_min = ?, local_day = ?, body = ?, hash = ? "
            "WHERE id = ?",
            (*after[1:], after.hash, after.id),
        )
        journal.note_change(db, self._clock.now(), "replace", before, after)

    def _tell_news(self) -> bool:
        """Tell of every change since the last time, whoever made it."""
        days = sorted(journal.days_changed_since(self._database.db, self._seen))
        self._seen = journal.length(self._database.db)
        if days:
            for told in tuple(self._told):
                told(tuple(days))
        return bool(days)

    def _data_version(self) -> int:
        (version,) = self._database.db.execute("PRAGMA data_version").fetchone()
        return int(version)
