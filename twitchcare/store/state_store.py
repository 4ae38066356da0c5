"""Named pieces of text, and the state that the program keeps in them."""

import sqlite3
from enum import StrEnum

from twitchcare.store.canonical import fingerprint
from twitchcare.store.database import Database


class TextTable(StrEnum):
    SETTING = "setting"
    STATE = "state"


def read_text(db: sqlite3.Connection, table: TextTable, name: str) -> str | None:
    found = db.execute(f"SELECT text FROM {table} WHERE name = ?", (name,)).fetchone()
    return None if found is None else str(found[0])


def write_text(db: sqlite3.Connection, table: TextTable, name: str, text: str) -> None:
    db.execute(
        f"INSERT INTO {table} (name, text, hash) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET text = excluded.text, hash = excluded.hash",
        (name, text, fingerprint([name, text])),
    )


class StateStore:
    """Small pieces of state by name, as JSON text. Writing raises NotSaved."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, name: str) -> str | None:
        return read_text(self._database.db, TextTable.STATE, name)

    def write(self, name: str, text: str) -> None:
        with self._database.writing() as db:
            write_text(db, TextTable.STATE, name, text)
