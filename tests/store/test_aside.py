import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from twitchcare.store import aside
from twitchcare.store.aside import (
    copy_file,
    has_log,
    is_sound,
    keep_private,
    move_aside,
    parts,
    private_file,
    private_folder,
)
from twitchcare.store.database import connect

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _filled(path: Path) -> sqlite3.Connection:
    private_file(path)
    db = connect(path)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE t (i)")
    db.execute("INSERT INTO t VALUES (1)")
    return db


def test_a_folder_and_a_file_are_made_for_the_person_alone(tmp_path: Path) -> None:
    private_folder(tmp_path / "a" / "b")
    assert private_file(tmp_path / "a" / "b" / "c")
    assert (_mode(tmp_path / "a" / "b"), _mode(tmp_path / "a" / "b" / "c")) == (0o700, 0o600)


def test_a_file_that_exists_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    assert not private_file(tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine"


def test_rights_of_others_are_taken_away(tmp_path: Path) -> None:
    for name in ("file", "file-wal", "other"):
        (tmp_path / name).touch(0o644)
    keep_private(tmp_path / "file")
    assert [_mode(tmp_path / name) for name in ("file", "file-wal", "other")] == [0o600, 0o600, 0o644]


def test_a_copy_holds_also_what_is_still_in_the_log(tmp_path: Path) -> None:
    with closing(_filled(tmp_path / "file")) as db:
        assert has_log(tmp_path / "file")
        copy_file(db, tmp_path / "backup" / "copy")
    assert [path.name for path in (tmp_path / "backup").iterdir()] == ["copy"]
    assert _mode(tmp_path / "backup" / "copy") == 0o600
    with closing(connect(tmp_path / "backup" / "copy")) as copy:
        assert copy.execute("SELECT i FROM t").fetchall() == [(1,)]


def test_a_copy_that_comes_out_damaged_is_not_kept(tmp_path: Path) -> None:
    with closing(_filled(tmp_path / "file")) as db:
        db.executemany("INSERT INTO t VALUES (?)", [(number,) for number in range(5000)])
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    _spoil(tmp_path / "file")
    with closing(connect(tmp_path / "file")) as db, pytest.raises(sqlite3.DatabaseError, match="damaged"):
        copy_file(db, tmp_path / "backup" / "copy")
    assert list((tmp_path / "backup").iterdir()) == []


def _spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:8192] = bytes(4096)
    path.write_bytes(data)


def test_damage_is_found(tmp_path: Path) -> None:
    with closing(_filled(tmp_path / "file")) as db:
        assert is_sound(db)
        db.executemany("INSERT INTO t VALUES (?)", [(number,) for number in range(5000)])
    _spoil(tmp_path / "file")
    with closing(connect(tmp_path / "file")) as db:
        assert not is_sound(db)
        assert not is_sound(db, "quick_check")


def test_a_file_that_is_no_database_is_not_sound(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 5000)
    with closing(sqlite3.connect(tmp_path / "file")) as db:
        assert not is_sound(db)


def test_what_is_moved_aside_stays_together_under_a_name_with_the_time(tmp_path: Path) -> None:
    for name in ("data.sqlite3", "data.sqlite3-wal", "data.sqlite3-shm", "data.lock"):
        (tmp_path / name).write_text(name)
    moved = move_aside(tmp_path / "data.sqlite3", NOON)
    stem = "data.damaged-20260302T120000.000000Z.sqlite3"
    assert [path.name for path in moved] == [stem, f"{stem}-wal", f"{stem}-shm"]
    assert [path.read_text() for path in moved] == ["data.sqlite3", "data.sqlite3-wal", "data.sqlite3-shm"]
    assert parts(tmp_path / "data.sqlite3") == ()


def test_nothing_already_aside_is_overwritten(tmp_path: Path) -> None:
    moved: list[Path] = []
    for text in ("first", "second", "third"):
        (tmp_path / "data.sqlite3").write_text(text)
        moved += move_aside(tmp_path / "data.sqlite3", NOON)
    assert [path.read_text() for path in moved] == ["first", "second", "third"]


def test_a_folder_that_cannot_be_synced_is_no_error(tmp_path: Path) -> None:
    aside.sync_folder(tmp_path / "nowhere")


def test_a_file_out_of_reach_is_not_called_damaged() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.set_authorizer(lambda *asked: sqlite3.SQLITE_DENY)
        with pytest.raises(sqlite3.DatabaseError, match="not authorized"):
            is_sound(db)
