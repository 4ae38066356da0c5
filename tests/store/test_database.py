import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from twitchcare.care.diary import NotSaved
from twitchcare.store.aside import private_file
from twitchcare.store.database import Database, connect
from twitchcare.store.turn import Turn


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("busy_timeout", 5000),
    ],
)
def test_a_connection_is_set_up_for_safety(pragma: str, value: int) -> None:
    db = connect(None)
    assert db.execute(f"PRAGMA {pragma}").fetchone() == (value,)
    db.close()


def test_a_file_that_does_not_exist_is_not_made_by_opening(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        connect(tmp_path / "nothing")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["with space", "?mode=memory", "100%25", "łydka#1"])
def test_any_file_name_can_be_opened(tmp_path: Path, name: str) -> None:
    private_file(tmp_path / name)
    db = connect(tmp_path / name)
    db.execute("CREATE TABLE t (i)")
    db.close()
    assert (tmp_path / name).stat().st_size > 0


def _database(tmp_path: Path, refusal: str | None = None, wait_s: float = 5.0) -> Database:
    private_file(tmp_path / "file")
    db = connect(tmp_path / "file")
    db.execute("CREATE TABLE IF NOT EXISTS t (i)")
    return Database(db, Turn(tmp_path / "lock", wait_s), refusal)


def _one_row_then_an_error() -> Iterator[tuple[int]]:
    yield (1,)
    raise sqlite3.OperationalError("nowhere")


def test_a_block_is_one_transaction(tmp_path: Path) -> None:
    database = _database(tmp_path)
    with pytest.raises(NotSaved, match="nowhere"), database.writing() as db:
        db.executemany("INSERT INTO t VALUES (?)", _one_row_then_an_error())
    with database.writing() as db:
        db.execute("INSERT INTO t VALUES (2)")
    assert database.db.execute("SELECT i FROM t").fetchall() == [(2,)]
    database.close()


def test_a_refusal_is_said_before_anything_is_tried(tmp_path: Path) -> None:
    database = _database(tmp_path, refusal="Not today.")
    with pytest.raises(NotSaved, match=r"^Not today\.$"), database.writing():
        pytest.fail("the block was entered")
    database.close()


def test_nothing_is_saved_while_another_program_holds_the_turn(tmp_path: Path) -> None:
    database = _database(tmp_path, wait_s=0)
    with (
        Turn(tmp_path / "lock"),
        pytest.raises(NotSaved, match="another program is holding the file"),
        database.writing(),
    ):
        pytest.fail("the block was entered")
    database.close()


def test_closing_leaves_the_main_file_alone_and_whole(tmp_path: Path) -> None:
    database = _database(tmp_path)
    database.db.execute("PRAGMA journal_mode = WAL")
    with database.writing() as db:
        db.execute("INSERT INTO t VALUES (1)")
    database.close()
    database.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "lock"]
    db = connect(tmp_path / "file", "mode=ro&immutable=1")
    assert db.execute("SELECT i FROM t").fetchall() == [(1,)]
    db.close()


def test_a_connection_is_closed_even_when_the_turn_cannot_be_had(tmp_path: Path) -> None:
    database = _database(tmp_path, wait_s=0)
    with Turn(tmp_path / "lock"):
        database.close()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.db.execute("SELECT 1")


def test_a_connection_that_cannot_be_set_up_is_closed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"not a database" * 100)
    with pytest.raises(sqlite3.DatabaseError):
        connect(tmp_path / "file")
