"""Looks at a store and its folder from the outside."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from twitchcare.care.diary import Entry
from twitchcare.store.open import Store
from twitchcare.store.problem import StoreProblem
from twitchcare.store.recognise import FILE_NAME


def entries(store: Store) -> tuple[Entry, ...]:
    return store.diary.between(date.min, date.max)


def problem_of(store: Store) -> StoreProblem:
    assert store.problem is not None
    return store.problem


def run_sql(folder: Path, *sql: str) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as db:
        for each in sql:
            db.execute(each)


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}
