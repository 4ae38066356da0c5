"""What can be wrong with the file of data, as values and as one clear sentence each."""

import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from twitchcare.care.diary import NotSaved


class ProblemKind(StrEnum):
    """READ_ONLY: shown, not written. IN_MEMORY: forgotten at the end. BEGUN_AFRESH: the old file is aside."""

    READ_ONLY = "read_only"
    IN_MEMORY = "in_memory"
    BEGUN_AFRESH = "begun_afresh"


@dataclass(frozen=True, slots=True)
class StoreProblem:
    """Why the data is not kept as usual. path: the file or folder meant. aside: where damaged files went."""

    kind: ProblemKind
    sentence: str
    path: Path
    aside: tuple[Path, ...] = ()


class StoreRefused(Exception):
    """The file is left untouched; the sentence says why and what to do."""


class StoreTooNew(StoreRefused):
    """A later release wrote the file."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            f"Your data was written by a later release of twitchcare (schema {found}; this one knows "
            f"{known}). Nothing was changed. Please install the later release."
        )


class StoreForeign(StoreRefused):
    """Another program made the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} was made by another program. Nothing was changed. Move the file away or choose another "
            "data folder."
        )


class NoSuchEntry(NotSaved):
    """The entry is not there, or another window or command has already taken it back."""

    def __init__(self, entry: int) -> None:
        super().__init__(f"There is no entry {entry}; it may already have been taken back.")


WAS_KEPT = "What was saved before is still there."

_REASONS = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_IOERR": "the disk is full, or the file cannot be read or written",
    "SQLITE_READONLY": "the file or its folder is read-only",
    "SQLITE_CANTOPEN": "the file or its folder cannot be opened",
    "SQLITE_PERM": "the file or its folder is protected",
    "SQLITE_BUSY": "another program is holding the file",
    "SQLITE_LOCKED": "another program is holding the file",
    "SQLITE_CORRUPT": "the file is damaged",
    "SQLITE_NOTADB": "the file is damaged",
}
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


def reason(cause: Exception) -> str:
    """Return why reading or writing went wrong, as the end of a sentence without its full stop."""
    if isinstance(cause, OSError):
        words = cause.strerror or "the folder cannot be used"
        return words[:1].lower() + words[1:]
    return _REASONS.get(_family(cause), str(cause))


def is_damage(cause: Exception) -> bool:
    """Tell whether the content of the file is broken, and not only out of reach."""
    return _family(cause) in _DAMAGE


def not_saved(cause: Exception) -> NotSaved:
    """Return the exception to raise when a write failed."""
    return NotSaved(f"Not saved: {reason(cause)}. {WAS_KEPT}")


def _family(cause: Exception) -> str:
    """Return the primary error name: SQLITE_IOERR for SQLITE_IOERR_WRITE and its kin."""
    name = getattr(cause, "sqlite_errorname", None) if isinstance(cause, sqlite3.Error) else None
    return "_".join(name.split("_")[:2]) if isinstance(name, str) else ""
