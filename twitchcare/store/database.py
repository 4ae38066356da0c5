"""The connection to the one file, and the only way to write through it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from twitchcare.care.diary import NotSaved
from twitchcare.store.problem import not_saved
from twitchcare.store.turn import Turn

BUSY_S = 5.0

_PRAGMAS = (
    "PRAGMA synchronous = FULL",  # saved means saved, also when the power fails
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def connect(path: Path | None, mode: str = "mode=rw") -> sqlite3.Connection:
    """Open a file that exists, or memory for None. mode: the parameters of an SQLite URI."""
    target = ":memory:" if path is None else f"{path.absolute().as_uri()}?{mode}"
    db = sqlite3.connect(target, uri=True, isolation_level=None, timeout=BUSY_S)
    # One changed bit can make text that is not UTF-8; it must not hide the other rows.
    db.text_factory = partial(str, encoding="utf-8", errors="replace")
    try:
        for pragma in _PRAGMAS:
            db.execute(pragma)
    except sqlite3.Error:
        db.close()
        raise
    return db


class Database:
    """An open connection. `refusal`: the sentence with which every write is refused, or None."""

    def __init__(self, db: sqlite3.Connection, turn: Turn, refusal: str | None = None) -> None:
        self.db = db
        self._turn, self._refusal = turn, refusal

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is on the disk when the block is left, or NotSaved and none of it."""
        if self._refusal is not None:
            raise NotSaved(self._refusal)
        try:
            with self._turn, self.db:
                self.db.execute("BEGIN IMMEDIATE")
                yield self.db
        except (sqlite3.Error, OSError) as cause:
            raise not_saved(cause) from cause

    def close(self) -> None:
        """Move everything into the main file and close. Closing twice is allowed."""
        with suppress(sqlite3.Error, OSError), self._turn:
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.db.close()
        self.db.close()
