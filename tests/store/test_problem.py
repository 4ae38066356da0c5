import sqlite3

import pytest

from twitchcare.store.problem import is_damage, not_saved, reason


def _error(name: str | None) -> sqlite3.Error:
    error = sqlite3.OperationalError("as SQLite says")
    if name is not None:
        error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("SQLITE_FULL", "the disk is full"),
        ("SQLITE_IOERR_WRITE", "the disk is full, or the file cannot be read or written"),
        ("SQLITE_READONLY_DIRECTORY", "the file or its folder is read-only"),
        ("SQLITE_CANTOPEN_ISDIR", "the file or its folder cannot be opened"),
        ("SQLITE_BUSY_SNAPSHOT", "another program is holding the file"),
        ("SQLITE_CORRUPT", "the file is damaged"),
        ("SQLITE_TOOBIG", "as SQLite says"),
        (None, "as SQLite says"),
    ],
)
def test_errors_of_one_family_are_said_alike(name: str | None, said: str) -> None:
    assert reason(_error(name)) == said


def test_the_systems_own_words_are_used_for_its_errors() -> None:
    assert reason(PermissionError(13, "Permission denied")) == "permission denied"
    assert reason(OSError()) == "the folder cannot be used"


def test_only_broken_content_is_damage() -> None:
    assert is_damage(_error("SQLITE_NOTADB"))
    assert not is_damage(_error("SQLITE_IOERR_READ"))
    assert not is_damage(OSError())


def test_the_sentence_for_a_failed_write_says_that_nothing_was_lost() -> None:
    sentence = "Not saved: the disk is full. What was saved before is still there."
    assert str(not_saved(_error("SQLITE_FULL"))) == sentence
