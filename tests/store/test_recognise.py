import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.store.records import WATER
from twitchcare.store.open import Store, open_store
from twitchcare.store.problem import StoreForeign, StoreTooNew
from twitchcare.store.recognise import FILE_NAME, look_at_data


def test_there_is_nothing_to_look_at_before_the_first_start(tmp_path: Path) -> None:
    assert look_at_data(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_a_closed_file_can_be_looked_at(folder: Path, clock: FakeClock) -> None:
    with open_store(folder, clock) as store:
        store.diary.add(WATER)
    found = look_at_data(folder)
    assert found is not None
    assert (found.ok, found.counts) == (True, {"drink": 1})


def test_a_file_in_use_can_be_looked_at(store: Store, folder: Path) -> None:
    store.diary.add(WATER)
    found = look_at_data(folder)
    assert found is not None
    assert (found.ok, found.counts) == (True, {"drink": 1})


def test_what_cannot_be_read_is_said_and_left_alone(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"x" * 5000)
    found = look_at_data(folder)
    assert found is not None
    (problem,) = found.problems
    assert problem.endswith(f"{FILE_NAME} cannot be read: file is not a database.")
    assert [path.name for path in folder.iterdir()] == [FILE_NAME]


def test_a_folder_in_place_of_the_file_cannot_be_read(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    found = look_at_data(folder)
    assert found is not None
    assert f"{FILE_NAME} cannot be read: " in found.problems[0]


@pytest.mark.parametrize(
    ("sql", "refusal"),
    [("PRAGMA user_version = 99", StoreTooNew), ("PRAGMA application_id = 5", StoreForeign)],
)
def test_a_file_that_is_not_for_us_is_refused(
    folder: Path, clock: FakeClock, sql: str, refusal: type[Exception]
) -> None:
    open_store(folder, clock).close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as db:
        db.execute(sql)
    with pytest.raises(refusal):
        look_at_data(folder)
