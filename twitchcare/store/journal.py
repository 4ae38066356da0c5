"""The journal of changes: added to in the same transaction as the change, never altered."""

import sqlite3
from contextlib import suppress
from datetime import date, datetime
from typing import NamedTuple

from twitchcare.store.canonical import fingerprint
from twitchcare.store.row import Row, instant, journal_text, row_from_journal


class Change(NamedTuple):
    """The columns of `journal` but for its own number and hash."""

    at_utc: str
    action: str
    entry_id: int
    before: str | None
    after: str | None


def note_change(
    db: sqlite3.Connection, at: datetime, action: str, before: Row | None, after: Row | None
) -> None:
    """Add one change. Either side may be missing, but not both."""
    entry_id = next(row.id for row in (after, before) if row is not None)
    change = Change(instant(at), action, entry_id, _kept(before), _kept(after))
    db.execute(
        "INSERT INTO journal (at_utc, action, entry_id, before, after, hash) VALUES (?, ?, ?, ?, ?, ?)",
        (*change, chained(_last_hash(db), change)),
    )


def chained(before: str, change: Change) -> str:
    """Return the hash of a journal row, which also covers the hash of the row before it."""
    return fingerprint([before, *change])


def next_entry_id(db: sqlite3.Connection) -> int:
    """Return a number that no entry ever had; the journal remembers removed ones too."""
    (used,) = db.execute("SELECT coalesce(max(entry_id), 0) FROM journal").fetchone()
    return int(used) + 1


def last_change(db: sqlite3.Connection, entry_id: int) -> Change | None:
    found = db.execute(
        "SELECT at_utc, action, entry_id, before, after FROM journal WHERE entry_id = ? "
        "ORDER BY id DESC LIMIT 1",
        (entry_id,),
    ).fetchone()
    return None if found is None else Change(*found)


def length(db: sqlite3.Connection) -> int:
    """Return the number of the last change, 0 for none."""
    (last,) = db.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()
    return int(last)


def days_changed_since(db: sqlite3.Connection, seen: int) -> frozenset[date]:
    """Return the days that the changes after number `seen` touched."""
    days = set()
    for kept in db.execute("SELECT before, after FROM journal WHERE id > ?", (seen,)):
        for text in filter(None, kept):
            with suppress(ValueError, KeyError):
                days.add(date.fromisoformat(row_from_journal(text).local_day))
    return frozenset(days)


def _kept(row: Row | None) -> str | None:
    return None if row is None else journal_text(row)


def _last_hash(db: sqlite3.Connection) -> str:
    found = db.execute("SELECT hash FROM journal ORDER BY id DESC LIMIT 1").fetchone()
    return "" if found is None else str(found[0])
