"""What cannot be written is shown, or kept in memory, and said."""

import sqlite3
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.store.opening import entries, problem_of
from tests.store.records import CRAMP, WATER
from twitchcare.care.diary import Entry, NotSaved
from twitchcare.care.settings import Settings
from twitchcare.store.database import connect
from twitchcare.store.migrate import STEPS
from twitchcare.store.open import open_store
from twitchcare.store.problem import ProblemKind
from twitchcare.store.recognise import FILE_NAME


def _second(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE second (id INTEGER PRIMARY KEY) STRICT")


def _not_writable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write everywhere, so let SQLite open the file as if it were read-only."""
    real = connect

    def read_only(path: Path | None, mode: str = "mode=ro") -> sqlite3.Connection:
        return real(path, mode)

    monkeypatch.setattr("twitchcare.store.open.connect", read_only)


def test_a_file_that_cannot_be_written_is_shown_and_says_so(
    folder: Path, clock: FakeClock, written: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    _not_writable(monkeypatch)
    with open_store(folder, clock) as store:
        problem = problem_of(store)
        assert problem.kind is ProblemKind.READ_ONLY
        assert "the file or its folder is read-only" in problem.sentence
        assert entries(store) == (written,)
        assert store.settings.load() == Settings(voice_on=False)
        for write in (
            lambda: store.diary.add(CRAMP),
            lambda: store.diary.remove(written.id),
            lambda: store.settings.save(Settings()),
            lambda: store.state.write("a", "b"),
        ):
            with pytest.raises(NotSaved, match=r"^Not saved\. Nothing can be saved in .* read-only\."):
                write()
        assert entries(store) == (written,)


def test_an_older_file_that_cannot_be_written_is_shown_up_to_date(
    folder: Path, clock: FakeClock, written: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    _not_writable(monkeypatch)
    with open_store(folder, clock, (*STEPS, _second)) as store:
        assert (problem_of(store).kind, entries(store)) == (ProblemKind.READ_ONLY, (written,))


@pytest.mark.parametrize("beside", ["-wal", "-shm"])
def test_a_file_whose_log_cannot_be_made_is_shown_and_says_so(
    folder: Path, clock: FakeClock, written: Entry, beside: str
) -> None:
    (folder / f"{FILE_NAME}{beside}").mkdir()  # as good as a folder in which nothing can be made
    with open_store(folder, clock) as store:
        assert (problem_of(store).kind, entries(store)) == (ProblemKind.READ_ONLY, (written,))
        with pytest.raises(NotSaved):
            store.diary.add(WATER)


def test_a_link_to_nothing_leaves_only_memory(folder: Path, clock: FakeClock) -> None:
    folder.mkdir()
    (folder / FILE_NAME).symlink_to(folder / "gone")
    with open_store(folder, clock) as store:
        assert problem_of(store).kind is ProblemKind.IN_MEMORY


def test_a_folder_that_is_a_file_leaves_only_memory(folder: Path, clock: FakeClock) -> None:
    folder.write_text("in the way")
    with open_store(folder, clock) as store:
        problem = problem_of(store)
        assert (problem.kind, problem.path) == (ProblemKind.IN_MEMORY, folder / FILE_NAME)
        assert "a file is in the place of the folder" in problem.sentence
        entry = store.diary.add(WATER)
        assert entries(store) == (entry,)
    assert folder.read_text() == "in the way"


def test_a_folder_in_place_of_the_file_leaves_only_memory(folder: Path, clock: FakeClock) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    with open_store(folder, clock) as store:
        assert problem_of(store).kind is ProblemKind.IN_MEMORY
        assert "a folder is in the place of" in problem_of(store).sentence
