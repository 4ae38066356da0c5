"""Whose file it is, and looking at one without writing to it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from twitchcare.store.check import DataCheck, check_data
from twitchcare.store.database import connect
from twitchcare.store.migrate import STEPS, schema_version
from twitchcare.store.problem import StoreForeign, StoreTooNew, is_damage
from twitchcare.store.steps.s0001_first_tables import APPLICATION_ID

FILE_NAME = "twitchcare.sqlite3"

# The second way is for a folder in which SQLite cannot put the files it needs beside the main one.
READ_ONLY_WAYS = ("mode=ro", "mode=ro&immutable=1")


def recognise(db: sqlite3.Connection, path: Path, known: int) -> None:
    """Raise StoreForeign for a file of another program, StoreTooNew for one of a later release."""
    (mark,) = db.execute("PRAGMA application_id").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if mark != APPLICATION_ID and (mark, tables) != (0, 0):
        raise StoreForeign(path)
    if (found := schema_version(db)) > known:
        raise StoreTooNew(found, known)


def look_at_data(folder: Path) -> DataCheck | None:
    """Check the file in a folder as it lies there, or return None if there is none yet.

    Raises StoreRefused for a file that is not ours or too new.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return None
    problem: sqlite3.Error | None = None
    for way in READ_ONLY_WAYS:
        try:
            with closing(connect(path, way)) as db:
                recognise(db, path, len(STEPS))
                return check_data(db)
        except sqlite3.Error as cause:
            problem = cause
            if is_damage(cause):
                break
    return DataCheck(0, {}, 0, 0, (f"{path} cannot be read: {problem}.",))
