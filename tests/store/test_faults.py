"""What a kill, a full disk and a second writer may not do: lose something that was said to be saved."""

import resource
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

import pytest

from tests.fakes import FakeClock
from twitchcare.store.open import open_store

ROOT = Path(__file__).parents[2]
ROUNDS = 30


def _writer(
    folder: Path, how_many: int = 0, reopen_after: int = 0, before: Callable[[], None] | None = None
) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.store.writer", str(folder), str(how_many), str(reopen_after)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, preexec_fn=before)


def _numbers(folder: Path, clock: FakeClock) -> set[int]:
    """Open the folder, find everything in order, and return the numbers of all entries."""
    with open_store(folder, clock) as store:
        assert store.problem is None
        assert store.check().problems == ()
        return {int(entry.id) for entry in store.diary.between(date.min, date.max)}


@pytest.mark.parametrize("reopen_after", [0, 5])
def test_nothing_acknowledged_is_lost_when_the_process_is_killed(
    folder: Path, clock: FakeClock, reopen_after: int
) -> None:
    chance = Random(reopen_after)
    acknowledged: set[int] = set()
    for _ in range(ROUNDS // 2):
        with _writer(folder, reopen_after=reopen_after) as child:
            assert child.stdout is not None
            for _ in range(chance.randint(1, 40)):
                acknowledged.add(int(child.stdout.readline()))
            child.kill()
            # What it managed to say before the signal arrived counts as well; a cut-off line does not.
            acknowledged |= {int(line) for line in child.stdout if line.endswith("\n")}
        assert acknowledged <= _numbers(folder, clock)


def _said(child: subprocess.Popen[str]) -> list[str]:
    """Return what the process said until it ended by itself."""
    with child:
        assert child.stdout is not None
        lines = child.stdout.read().splitlines()
    assert child.returncode == 0
    return lines


def _limit_of_file_size(size: int) -> Callable[[], None]:
    return partial(resource.setrlimit, resource.RLIMIT_FSIZE, (size, size))


def test_a_full_disk_stops_writing_and_loses_nothing(folder: Path, clock: FakeClock) -> None:
    open_store(folder, clock).close()
    *acknowledged, last = _said(_writer(folder, before=_limit_of_file_size(1_000_000)))
    assert last.startswith("not saved: Not saved: the disk is full")
    assert last.endswith("What was saved before is still there.")
    assert len(acknowledged) > 30
    assert {int(number) for number in acknowledged} == _numbers(folder, clock)


def test_a_disk_that_is_full_at_the_start_shows_what_is_there(folder: Path, clock: FakeClock) -> None:
    _said(_writer(folder, how_many=3))
    problem, not_saved = _said(_writer(folder, before=_limit_of_file_size(0)))
    assert problem.startswith("problem: Nothing can be saved in")
    assert not_saved.startswith("not saved: Not saved. Nothing can be saved in")
    assert _numbers(folder, clock) == {1, 2, 3}


def test_two_processes_that_write_at_once_both_save_everything(folder: Path, clock: FakeClock) -> None:
    children = [_writer(folder, how_many=60, reopen_after=after) for after in (7, 11)]
    said = [line for child in children for line in _said(child)]
    assert sorted(map(int, said)) == list(range(1, 121))
    assert _numbers(folder, clock) == set(range(1, 121))


def test_many_first_starts_at_once_begin_one_file(folder: Path, clock: FakeClock) -> None:
    children = [_writer(folder, how_many=2) for _ in range(6)]
    said = [line for child in children for line in _said(child)]
    assert sorted(map(int, said)) == list(range(1, 13))
    assert _numbers(folder, clock) == set(range(1, 13))


def test_a_first_start_that_is_killed_does_not_hinder_the_next(folder: Path, clock: FakeClock) -> None:
    with _writer(folder) as child:
        while child.poll() is None and not (folder.exists() and any(folder.iterdir())):
            pass  # the first file appears while the tables are not there yet
        child.kill()
    numbers = _numbers(folder, clock)
    assert numbers == set(range(1, len(numbers) + 1))
