"""A damaged file is kept and never stands in the way."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.store.opening import entries, files_in, problem_of
from tests.store.records import COFFEE, WATER
from twitchcare.care.diary import Entry
from twitchcare.store.open import Store, open_store
from twitchcare.store.problem import ProblemKind
from twitchcare.store.recognise import FILE_NAME


def _overwrite(path: Path) -> None:
    path.write_bytes(b"x" * 5000)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-6000])


def _blank_a_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:8192] = bytes(4096)
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [_overwrite, _cut, _blank_a_page])
def test_a_damaged_file_is_kept_aside_and_a_new_one_begun(
    folder: Path, clock: FakeClock, written: Entry, damage: Callable[[Path], None]
) -> None:
    damage(folder / FILE_NAME)
    spoilt = (folder / FILE_NAME).read_bytes()
    with open_store(folder, clock) as store:
        problem = problem_of(store)
        assert problem.kind is ProblemKind.BEGUN_AFRESH
        assert problem.aside[0].read_bytes() == spoilt
        assert problem.aside[0].name in problem.sentence
        assert entries(store) == ()
        entry = store.diary.add(COFFEE)
    with open_store(folder, clock) as again:
        assert (again.problem, entries(again)) == (None, (entry,))


def test_the_log_of_a_damaged_file_goes_with_it_unread(store: Store, folder: Path, clock: FakeClock) -> None:
    store.diary.add(WATER)
    copied = folder.parent / "copied"
    copied.mkdir()
    for name, content in files_in(folder).items():
        (copied / name).write_bytes(content)
    log = (copied / f"{FILE_NAME}-wal").read_bytes()
    _overwrite(copied / FILE_NAME)
    with open_store(copied, clock) as other:
        kept = {path.name.partition(".sqlite3")[2]: path for path in problem_of(other).aside}
        assert kept["-wal"].read_bytes() == log


def test_a_log_without_its_file_is_kept_aside(store: Store, folder: Path, clock: FakeClock) -> None:
    store.diary.add(WATER)
    copied = folder.parent / "copied"
    copied.mkdir()
    log = (folder / f"{FILE_NAME}-wal").read_bytes()
    (copied / f"{FILE_NAME}-wal").write_bytes(log)
    with open_store(copied, clock) as other:
        assert [path.read_bytes() for path in problem_of(other).aside] == [log]


@pytest.mark.parametrize("damage", [_overwrite, _blank_a_page])
def test_a_damaged_file_that_cannot_be_moved_leaves_only_memory(
    folder: Path,
    clock: FakeClock,
    written: Entry,
    monkeypatch: pytest.MonkeyPatch,
    damage: Callable[[Path], None],
) -> None:
    def stuck(path: Path, now: object) -> tuple[Path, ...]:
        raise PermissionError(13, "Permission denied")

    damage(folder / FILE_NAME)
    spoilt = (folder / FILE_NAME).read_bytes()
    monkeypatch.setattr("twitchcare.store.open.move_aside", stuck)
    with open_store(folder, clock) as store:
        assert problem_of(store).kind is ProblemKind.IN_MEMORY
    assert (folder / FILE_NAME).read_bytes() == spoilt
