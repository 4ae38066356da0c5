import sqlite3
from collections.abc import Iterator

import pytest

from twitchcare.store.database import connect
from twitchcare.store.migrate import STEPS, migrate, schema_version
from twitchcare.store.problem import StoreTooNew
from twitchcare.store.steps.s0001_first_tables import APPLICATION_ID


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    db = connect(None)
    yield db
    db.close()


def _tables(db: sqlite3.Connection) -> set[str]:
    return {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def _second(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE second (id INTEGER PRIMARY KEY) STRICT")


def _breaks(db: sqlite3.Connection) -> None:
    _second(db)
    db.execute("INSERT INTO nowhere VALUES (1)")


def test_a_new_file_gets_every_table_and_our_mark(db: sqlite3.Connection) -> None:
    migrate(db)
    assert _tables(db) == {"entry", "journal", "setting", "state"}
    assert schema_version(db) == len(STEPS)
    assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_all_tables_refuse_values_of_the_wrong_type(db: sqlite3.Connection) -> None:
    migrate(db)
    rows = db.execute("SELECT name, strict FROM pragma_table_list").fetchall()
    assert {name for name, strict in rows if strict} == _tables(db)


def test_only_the_missing_steps_are_taken(db: sqlite3.Connection) -> None:
    migrate(db)
    migrate(db, (*STEPS, _second))
    assert "second" in _tables(db)
    migrate(db, (*STEPS, _second))
    assert schema_version(db) == len(STEPS) + 1


def test_a_step_that_breaks_leaves_the_schema_before_it(db: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate(db, (*STEPS, _breaks))
    assert schema_version(db) == len(STEPS)
    assert "second" not in _tables(db)


def test_a_later_schema_is_refused_and_left_alone(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreTooNew, match="schema 99; this one knows 1"):
        migrate(db)
    assert (schema_version(db), _tables(db)) == (99, set())
