"""Check my data: what SQLite can see, and what only our own hashes and the journal can."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from twitchcare.store.canonical import fingerprint
from twitchcare.store.journal import Change, chained
from twitchcare.store.migrate import schema_version
from twitchcare.store.record_codec import UnknownKind
from twitchcare.store.row import COLUMNS, Row, journal_text, read_row
from twitchcare.store.state_store import TextTable


@dataclass(frozen=True, slots=True)
class DataCheck:
    """The answer. counts: entries by kind. problems: sentences with numbers and names, never with text
    that the person wrote. unknown: entries of kinds that a later release wrote.
    """

    schema: int
    counts: Mapping[str, int]
    changes: int
    unknown: int
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        return not self.problems


def check_data(db: sqlite3.Connection) -> DataCheck:
    """Look at everything in the file once, all at the same moment. Writes nothing."""
    db.execute("BEGIN")
    try:
        return _Look(db).whole()
    finally:
        db.execute("ROLLBACK")


class _Look:
    """One walk through the file."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._counts: Counter[str] = Counter()
        self._changes = self._unknown = 0
        self._rows: dict[int, Row] = {}
        self._kept: dict[int, str | None] = {}

    def whole(self) -> DataCheck:
        problems: list[str] = []
        for part in (self._sqlite, self._entries, self._journal, self._agreement, self._texts):
            try:
                problems.extend(part())
            except sqlite3.DatabaseError as cause:
                problems.append(f"The file cannot be read to its end: {cause}.")
                break
        schema = schema_version(self._db)
        return DataCheck(schema, dict(self._counts), self._changes, self._unknown, tuple(problems))

    def _sqlite(self) -> Iterator[str]:
        for (said,) in self._db.execute("PRAGMA integrity_check(20)"):
            if said != "ok":
                yield f"SQLite found damage: {said}."
        for found in self._db.execute("PRAGMA foreign_key_check"):
            yield f"Row {found[1]} of {found[0]} points to nothing."

    def _entries(self) -> Iterator[str]:
        for *columns, kept in self._db.execute(f"SELECT {COLUMNS}, hash FROM entry ORDER BY id"):
            row = Row(*columns)
            self._rows[row.id] = row
            self._counts[row.kind] += 1
            if row.hash != kept:
                yield f"Entry {row.id} was changed by something else than this program."
            try:
                read_row(row)
            except UnknownKind:
                self._unknown += 1
            except ValueError:
                yield f"Entry {row.id} cannot be understood."

    def _journal(self) -> Iterator[str]:
        before = ""
        for number, *columns, kept in self._db.execute(
            "SELECT id, at_utc, action, entry_id, before, after, hash FROM journal ORDER BY id"
        ):
            change = Change(*columns)
            self._changes += 1
            self._kept[change.entry_id] = change.after
            if chained(before, change) != kept:
                yield f"Change {number} of the journal, or the one before it, was altered or is missing."
            before = kept

    def _agreement(self) -> Iterator[str]:
        """The journal and the table say the same of every entry."""
        for entry_id, row in self._rows.items():
            if journal_text(row) != self._kept.get(entry_id):
                yield f"Entry {entry_id} is not as the journal remembers it."
        for entry_id, text in self._kept.items():
            if text is not None and entry_id not in self._rows:
                yield f"Entry {entry_id} is missing; the journal still has it."

    def _texts(self) -> Iterator[str]:
        for table in TextTable:
            for name, text, kept in self._db.execute(f"SELECT name, text, hash FROM {table}"):
                if fingerprint([name, text]) != kept:
                    yield f"The {table} {name!r} was changed by something else than this program."
