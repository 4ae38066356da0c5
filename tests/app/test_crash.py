"""A fault of the program leaves a private note without anybody's words in it."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from twitchcare.app.crash import catch_faults, write_note

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def fail_with(secret: str) -> None:
    raise ValueError(f"cannot understand {secret}")


@pytest.fixture
def hook():
    before = sys.excepthook
    yield
    sys.excepthook = before


def caught(secret: str) -> tuple[type[BaseException], BaseException]:
    try:
        fail_with(secret)
    except ValueError as fault:
        return type(fault), fault
    raise AssertionError


def test_a_note_names_places_in_the_code_and_no_words_of_the_person(tmp_path: Path):
    kind, fault = caught("my private diary")
    note = write_note(tmp_path, kind, fault.__traceback__, NOW)
    assert note is not None
    text = note.read_text()
    assert "ValueError" in text
    assert "test_crash.py" in text
    assert "fail_with" in text
    assert "private" not in text
    assert note.stat().st_mode & 0o077 == 0


def test_a_fault_is_told_in_one_sentence_and_not_as_a_traceback(tmp_path: Path, hook, capsys):
    told: list[str] = []
    catch_faults(tmp_path / "log", told.append)
    kind, fault = caught("my private diary")
    sys.excepthook(kind, fault, fault.__traceback__)
    assert len(told) == 1
    assert str(tmp_path / "log") in told[0]
    assert "Traceback" not in capsys.readouterr().err


def test_old_notes_are_thrown_away(tmp_path: Path):
    kind, fault = caught("x")
    for minute in range(25):
        write_note(tmp_path, kind, fault.__traceback__, NOW.replace(minute=minute))
    assert len(list(tmp_path.glob("fault-*.txt"))) == 20


def test_a_folder_that_takes_no_note_is_no_second_fault(tmp_path: Path):
    (tmp_path / "log").write_text("a file")
    kind, fault = caught("x")
    assert write_note(tmp_path / "log", kind, fault.__traceback__, NOW) is None
