"""Brings a file to the schema of this release."""

import sqlite3
from collections.abc import Callable, Sequence

from twitchcare.store.problem import StoreTooNew
from twitchcare.store.steps.s0001_first_tables import first_tables

Step = Callable[[sqlite3.Connection], None]

STEPS: tuple[Step, ...] = (first_tables,)


def migrate(db: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Apply the missing steps in order, or raise StoreTooNew and leave a later release's file untouched."""
    found = schema_version(db)
    if found > len(steps):
        raise StoreTooNew(found, len(steps))
    for version, step in enumerate(steps[found:], start=found + 1):
        with db:  # commits or rolls back schema and version together
            db.execute("BEGIN IMMEDIATE")
            step(db)
            db.execute(f"PRAGMA user_version = {version:d}")


def schema_version(db: sqlite3.Connection) -> int:
    """Return the number of steps that the file has seen; 0 for a new file."""
    (found,) = db.execute("PRAGMA user_version").fetchone()
    return int(found)
