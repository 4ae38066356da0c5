"""Reads a bundle that is a folder. Links and special files are refused, never followed."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from twitchcare.bundle.layout import allowed, is_read
from twitchcare.bundle.opened import MAX_MEMBERS, MAX_TEXT_BYTES, Opened, refused, unread
from twitchcare.bundle.problem import Level, Problem
from twitchcare.bundle.strict import MAX_BYTES

_MAX_LEVELS = 4


class _TooMany(Exception):
    """There are more files than a bundle may have."""


def open_folder(root: Path) -> Opened:
    """Return the files of a bundle's folder and the problems with them."""
    problems: list[Problem] = []
    contents: dict[str, bytes] = {}
    try:
        names = sorted(_names(root))
    except _TooMany:
        return Opened({}, (_too_many(),))
    except OSError as problem:
        return Opened({}, (refused(".", f"The folder cannot be read: {problem.strerror}.", "Check it."),))
    total = 0
    for name in names:
        data = _take(root, name, problems)
        total += len(data or b"")
        if total > MAX_TEXT_BYTES:
            problems.append(_too_big())
            break
        if data is not None:
            contents[name] = data
    return Opened(contents, tuple(problems))


def _names(root: Path) -> Iterator[str]:
    """Yield the name of every file that is not hidden."""
    count = 0
    for folder, subs, files in os.walk(root, onerror=_raise):
        here = Path(folder).relative_to(root)
        links = [sub for sub in subs if (Path(folder) / sub).is_symlink()]
        deep = len(here.parts) >= _MAX_LEVELS
        subs[:] = [] if deep else sorted(sub for sub in subs if not sub.startswith("."))
        for name in [*files, *links]:
            if name.startswith("."):
                continue
            count += 1
            if count > MAX_MEMBERS:
                raise _TooMany
            yield (here / name).as_posix()


def _raise(problem: OSError) -> None:
    raise problem


def _take(root: Path, name: str, problems: list[Problem]) -> bytes | None:
    """Return the bytes of one file, or None after noting why it is not read."""
    path = root / name
    try:
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode):
            problems.append(refused(name, "This is a link or a special file.", "Put a copy in its place."))
        elif not allowed(name):
            problems.append(_odd_name(name))
        elif not is_read(name):
            problems.extend(filter(None, [unread(name)]))
        else:
            with path.open("rb") as file:
                return file.read(MAX_BYTES + 1)
    except OSError as problem:
        problems.append(refused(name, f"The file cannot be read: {problem.strerror}.", "Check its rights."))
    return None


def _odd_name(name: str) -> Problem:
    message = "A file of this name is not part of a bundle and is not read."
    return refused(name, message, "Names have small letters, digits, - and _ only.", Level.WARNING)


def _too_many() -> Problem:
    return refused(
        ".", f"There are more than {MAX_MEMBERS} files.", "Choose the folder of the bundle itself."
    )


def _too_big() -> Problem:
    message = f"The texts are larger than {MAX_TEXT_BYTES // 1_000_000} MB together."
    return refused(".", message, "Make the bundle smaller.")
