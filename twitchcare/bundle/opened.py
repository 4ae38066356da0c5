"""What was found in a folder or an archive: the files to read, and what had to be refused."""

from collections.abc import Mapping
from dataclasses import dataclass

from twitchcare.bundle.layout import allowed, is_read
from twitchcare.bundle.problem import Level, Problem, printable

MAX_MEMBERS = 2000
MAX_TOTAL_BYTES = 64_000_000
MAX_TEXT_BYTES = 4_000_000


@dataclass(frozen=True)
class Opened:
    """contents: the bytes of every file that the program reads, by name, in the order of names."""

    contents: Mapping[str, bytes]
    problems: tuple[Problem, ...]


def refused(name: str, message: str, hint: str, level: Level = Level.ERROR) -> Problem:
    """Return the problem of a file that is not read at all."""
    return Problem(printable(name), "$", 0, level, message, hint)


def unread(name: str) -> Problem | None:
    """Return the warning for a file with an allowed name that no part of the program reads."""
    if is_read(name) or name.startswith("schema/"):
        return None
    assert allowed(name)
    hint = "Take it out, or move it: regions, exercises, routines and motions are .json, articles are .md."
    return refused(name, "This file is not part of a bundle and is not read.", hint, Level.WARNING)
