"""What is wrong with a bundle, where, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """An error keeps the bundle from being used; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend. path: a JSON path such as `$.dose.hold_s`. line: counted from 1."""

    file: str
    path: str
    line: int
    level: Level
    message: str
    hint: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.path}: {self.message} {self.hint}".replace(": $: ", ": ").rstrip()


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a bundle holds. regions: the places a person can select, left and right counted."""

    regions: int = 0
    exercises: int = 0
    routines: int = 0
    articles: int = 0
    sources: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The answer of a check. problems: in the order of files, lines and paths."""

    problems: tuple[Problem, ...]
    counts: Counts

    @property
    def ok(self) -> bool:
        """Whether the bundle can be used: nothing in it is an error."""
        return all(problem.level is not Level.ERROR for problem in self.problems)


def in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    """Return the problems sorted and each once, so that the same bundle gives the same text."""
    keys = {(p.file, p.line, p.path, p.level, p.message): p for p in problems}
    return tuple(keys[key] for key in sorted(keys))


def printable(text: str, longest: int = 120) -> str:
    """Return a text of the bundle that can be shown: control characters escaped, cut short."""
    if not text.isprintable():
        text = text.encode("unicode_escape", "backslashreplace").decode()
    return text if len(text) <= longest else text[: longest - 3] + "..."


def quoted(word: str) -> str:
    """Return a word of the bundle in quotation marks, to be used in a sentence."""
    return f'"{printable(word, 60)}"'
