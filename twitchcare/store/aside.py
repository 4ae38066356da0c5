"""Copies and moves of the file: before a migration, and when it is damaged."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from errno import ENOTDIR
from itertools import chain, count
from pathlib import Path

from twitchcare.store.database import connect
from twitchcare.store.problem import is_damage

LOG = "-wal"
BESIDE = (LOG, "-shm", "-journal")  # SQLite keeps these next to the file; they belong together


def private_folder(folder: Path) -> None:
    """Make a folder that only the person can enter. An existing one is left as it is."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError as cause:
        raise NotADirectoryError(ENOTDIR, "a file is in the place of the folder") from cause


def private_file(path: Path) -> bool:
    """Make an empty file that only the person can read. Returns False if it exists."""
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    except FileExistsError:
        return False
    os.close(handle)
    sync_folder(path.parent)
    return True


def keep_private(path: Path) -> None:
    """Take everyone else's rights away from the file and those beside it."""
    for part in parts(path):
        with suppress(OSError):
            if part.is_file() and part.stat().st_mode & 0o077:
                part.chmod(0o600)


def parts(path: Path) -> tuple[Path, ...]:
    """The file and those beside it that exist."""
    return tuple(part for end in ("", *BESIDE) if (part := path.with_name(path.name + end)).exists())


def has_log(path: Path) -> bool:
    """Tell whether changes wait beside the file that are not in it yet."""
    log = path.with_name(path.name + LOG)
    return log.exists() and log.stat().st_size > 0


def copy_file(db: sqlite3.Connection, target: Path) -> None:
    """Write a checked copy of an open file. Raises OSError or sqlite3.Error and leaves no half copy."""
    private_folder(target.parent)
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    private_file(unfinished)
    try:
        with closing(connect(unfinished)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            if not is_sound(copy):
                raise sqlite3.DatabaseError(f"the copy {target.name} came out damaged")
        _sync_file(unfinished)
        unfinished.replace(target)
    except BaseException:
        for part in parts(unfinished):
            part.unlink()
        raise
    sync_folder(target.parent)


def move_aside(path: Path, now: datetime) -> tuple[Path, ...]:
    """Move the file and those beside it to new names with the time in them. Returns the new names."""
    first = f"{path.stem}.damaged-{time_stamp(now)}"
    stems = chain((first,), (f"{first}-{number}" for number in count(2)))
    stem = next(stem for stem in stems if not parts(path.with_name(stem + path.suffix)))
    moved = []
    for part in parts(path):
        target = path.with_name(stem + part.name.removeprefix(path.stem))
        part.rename(target)
        moved.append(target)
    sync_folder(path.parent)
    return tuple(moved)


def time_stamp(now: datetime) -> str:
    """Return a time for a file name: 20261124T132000.123456Z."""
    return now.astimezone(UTC).strftime("%Y%m%dT%H%M%S.%fZ")


def is_sound(db: sqlite3.Connection, check: str = "integrity_check") -> bool:
    """Tell whether SQLite finds no damage. Raises sqlite3.Error when the file is only out of reach."""
    try:
        return db.execute(f"PRAGMA {check}(1)").fetchall() == [("ok",)]
    except sqlite3.DatabaseError as cause:
        if is_damage(cause):
            return False
        raise


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power failure, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sync_file(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
