"""Reads the path text of the body maps."""

import re
from collections.abc import Iterator

LENGTHS = {"M": 2, "L": 2, "C": 6, "Z": 0}
WORD = re.compile(r"[MLCZ]|-?\d+(?:\.\d+)?")

Command = tuple[str, tuple[float, ...]]


def path_commands(d: str) -> Iterator[Command]:
    """Yield `(letter, numbers)` for each command of a path.

    The letter is M (x, y), L (x, y), C (x1, y1, x2, y2, x, y) or Z (no numbers); all absolute,
    in picture pixels. Raises ValueError for any other path.
    """
    letter = ""
    numbers: list[float] = []
    for word in _words(d):
        if word not in LENGTHS:
            numbers.append(float(word))
            continue
        if letter:
            yield _checked(letter, numbers)
        elif numbers:
            raise ValueError("a path starts with a letter")
        letter, numbers = word, []
    if letter or numbers:
        yield _checked(letter, numbers)


def mirrored_path(d: str, width: float) -> str:
    """Return the path flipped left to right in a picture of that width; errors as in `path_commands`."""
    words = []
    for letter, numbers in path_commands(d):
        flipped = [width - value if index % 2 == 0 else value for index, value in enumerate(numbers)]
        words.append(" ".join([letter, *(f"{value + 0.0:.1f}".removesuffix(".0") for value in flipped)]))
    return " ".join(words)


def _words(d: str) -> Iterator[str]:
    at = 0
    while at < len(d):
        if d[at].isspace() or d[at] == ",":
            at += 1
            continue
        found = WORD.match(d, at)
        if found is None:
            raise ValueError(f"unknown path command at {d[at : at + 12]!r}")
        yield found.group()
        at = found.end()


def _checked(letter: str, numbers: list[float]) -> Command:
    if letter not in LENGTHS or len(numbers) != LENGTHS[letter]:
        raise ValueError(f"path command {letter!r} with {len(numbers)} numbers")
    return letter, tuple(numbers)
