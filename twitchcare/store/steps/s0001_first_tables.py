"""Schema 1: entries, the journal of their changes, settings and state."""

import sqlite3

APPLICATION_ID = 0x74776368  # "twch"

TABLES = (
    # hash: of all the other columns, so that a changed bit is noticed.
    """
    CREATE TABLE entry (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        at_utc TEXT NOT NULL,
        offset_min INTEGER NOT NULL,
        local_day TEXT NOT NULL,
        body TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX entry_by_day ON entry (local_day, kind)",
    # Only ever added to. before, after: the entry as JSON. hash: also covers the hash of the row before.
    """
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY,
        at_utc TEXT NOT NULL,
        action TEXT NOT NULL CHECK (action IN ('add', 'remove', 'replace')),
        entry_id INTEGER NOT NULL,
        before TEXT,
        after TEXT,
        hash TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX journal_by_entry ON journal (entry_id)",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, text TEXT NOT NULL, hash TEXT NOT NULL) STRICT",
    "CREATE TABLE state (name TEXT PRIMARY KEY, text TEXT NOT NULL, hash TEXT NOT NULL) STRICT",
)


def first_tables(db: sqlite3.Connection) -> None:
    """Make the tables and mark the file as ours."""
    for table in TABLES:
        db.execute(table)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
