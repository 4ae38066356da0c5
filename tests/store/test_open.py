import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.store.opening import entries, files_in, problem_of, run_sql
from tests.store.records import WATER
from twitchcare.care.diary import Entry
from twitchcare.care.settings import Settings
from twitchcare.store.database import connect
from twitchcare.store.migrate import STEPS, schema_version
from twitchcare.store.open import BACKUP_FOLDER, Store, memory_store, open_store
from twitchcare.store.problem import ProblemKind, StoreForeign, StoreRefused, StoreTooNew
from twitchcare.store.recognise import FILE_NAME


def _second(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE second (id INTEGER PRIMARY KEY) STRICT")


def test_a_new_folder_gets_an_empty_diary_and_no_problem(store: Store, folder: Path) -> None:
    assert (store.problem, entries(store), store.settings.load()) == (None, (), Settings())
    assert store.path == folder / FILE_NAME


def test_only_the_person_can_read_the_files(store: Store, folder: Path) -> None:
    store.diary.add(WATER)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert {FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"} < modes.keys()
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them(
    folder: Path, clock: FakeClock, written: Entry
) -> None:
    (folder / FILE_NAME).chmod(0o644)
    with open_store(folder, clock) as store:
        assert entries(store) == (written,)
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_the_file_alone_is_complete_after_closing(folder: Path, clock: FakeClock, written: Entry) -> None:
    assert sorted(files_in(folder)) == [FILE_NAME]
    with open_store(folder, clock) as store:
        assert (store.problem, entries(store)) == (None, (written,))


def test_a_file_without_its_log_still_has_its_tables(store: Store, folder: Path, clock: FakeClock) -> None:
    store.diary.add(WATER)
    copied = folder.parent / "copied"
    copied.mkdir()
    (copied / FILE_NAME).write_bytes((folder / FILE_NAME).read_bytes())
    with open_store(copied, clock) as other:
        assert (other.problem, entries(other)) == (None, ())


def test_what_was_saved_is_there_though_nobody_closed_the_file(
    store: Store, folder: Path, clock: FakeClock
) -> None:
    entry = store.diary.add(WATER)
    copied = folder.parent / "copied"
    copied.mkdir()
    for name, content in files_in(folder).items():
        (copied / name).write_bytes(content)
    with open_store(copied, clock) as other:
        assert (other.problem, entries(other)) == (None, (entry,))


@pytest.mark.parametrize(
    ("sql", "refusal"),
    [
        ("PRAGMA user_version = 99", StoreTooNew),
        ("PRAGMA application_id = 5", StoreForeign),
        ("PRAGMA application_id = 0", StoreForeign),
    ],
)
def test_a_file_that_is_not_for_us_is_refused_and_untouched(
    folder: Path, clock: FakeClock, written: Entry, sql: str, refusal: type[StoreRefused]
) -> None:
    run_sql(folder, sql)
    before = files_in(folder)
    with pytest.raises(refusal, match="Nothing was changed"):
        open_store(folder, clock)
    assert files_in(folder) == before


def test_a_refusal_that_only_the_log_knows_of_is_found(
    folder: Path, clock: FakeClock, written: Entry
) -> None:
    with closing(connect(folder / FILE_NAME)) as later:
        later.execute("PRAGMA user_version = 99")
        main_file = (folder / FILE_NAME).read_bytes()
        with pytest.raises(StoreTooNew):
            open_store(folder, clock)
        assert (folder / FILE_NAME).read_bytes() == main_file


def test_an_empty_file_is_a_beginning(folder: Path, clock: FakeClock) -> None:
    folder.mkdir()
    (folder / FILE_NAME).touch()
    with open_store(folder, clock) as store:
        store.diary.add(WATER)
        assert store.problem is None


def test_an_older_file_is_copied_before_it_is_brought_up_to_date(
    folder: Path, clock: FakeClock, written: Entry
) -> None:
    with open_store(folder, clock, (*STEPS, _second)) as store:
        assert (store.problem, entries(store)) == (None, (written,))
        assert schema_version(store.database.db) == len(STEPS) + 1
    (copy,) = (folder / BACKUP_FOLDER).iterdir()
    assert copy.name == "before-schema-2-20260302T090000.000000Z.sqlite3"
    with closing(connect(copy)) as db:
        assert schema_version(db) == len(STEPS)
        assert db.execute("SELECT count(*) FROM entry").fetchone() == (1,)


def test_a_new_file_needs_no_copy(folder: Path, clock: FakeClock) -> None:
    open_store(folder, clock, (*STEPS, _second)).close()
    assert not (folder / BACKUP_FOLDER).exists()


def _breaks(db: sqlite3.Connection) -> None:
    """Fails on a file with entries only, and after it has changed something."""
    if db.execute("DELETE FROM entry").rowcount:
        db.execute("INSERT INTO nowhere VALUES (1)")


def test_a_file_that_cannot_be_brought_up_to_date_is_left_as_it_was(
    folder: Path, clock: FakeClock, written: Entry
) -> None:
    with open_store(folder, clock, (*STEPS, _breaks)) as store:
        assert problem_of(store).kind is ProblemKind.IN_MEMORY
    with open_store(folder, clock) as again:
        assert (again.problem, entries(again)) == (None, (written,))


def test_a_refused_file_can_be_replaced_by_memory(clock: FakeClock) -> None:
    with memory_store(clock) as store:
        assert store.diary.add(WATER).id == 1
        assert problem_of(store).kind is ProblemKind.IN_MEMORY
