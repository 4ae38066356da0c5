"""Reads JSON more strictly than Python does: no doubles, no NaN, no lone surrogates, not too deep."""

import json
import math
import re
from dataclasses import dataclass

from twitchcare.bundle.scan import Places, depth, line_of_number, locate

MAX_BYTES = 1_000_000
MAX_DEPTH = 32
_MAX_DIGITS = 30
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class NotStrict(Exception):
    """The text is not the JSON that a bundle may hold."""

    def __init__(self, line: int, message: str, hint: str, path: str = "$") -> None:
        super().__init__(message)
        self.line, self.message, self.hint, self.path = line, message, hint, path


class _Number(ValueError):
    """A number that JSON or the program does not know; the text of the number."""


@dataclass(frozen=True)
class Document:
    """A JSON value with its text, whose lines are looked up when they are needed.

    has_doubles: a key comes twice in one object; `places().doubles` says which.
    """

    value: object
    text: str
    first_line: int
    has_doubles: bool

    def places(self) -> Places:
        return locate(self.text, self.first_line)


def decode_text(data: bytes) -> str:
    """Return the text of a file. Raises NotStrict when it is too big or not UTF-8."""
    if len(data) > MAX_BYTES:
        raise NotStrict(1, f"The file is larger than {MAX_BYTES // 1000} kB.", "Split it or shorten it.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise NotStrict(line, "The text is not UTF-8.", "Save the file as UTF-8.") from problem
    if text.startswith("\ufeff"):
        raise NotStrict(1, "The file begins with a byte order mark.", "Save it as UTF-8 without one.")
    return text


def parse(text: str, first_line: int = 1) -> Document:
    """Return the JSON value of a text that begins on a line of its file, or raise NotStrict."""
    if depth(text) > MAX_DEPTH:
        raise NotStrict(first_line, f"The JSON is nested deeper than {MAX_DEPTH}.", "Make it flatter.")
    doubles: list[object] = []

    def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            doubles.append(found)
        return found

    try:
        value = json.loads(
            text,
            object_pairs_hook=members,
            parse_constant=_refuse,
            parse_float=_float,
            parse_int=_int,
        )
    except json.JSONDecodeError as problem:
        line = first_line + problem.lineno - 1
        raise NotStrict(line, f"This is not JSON: {problem.msg}.", "Mend the JSON here.") from problem
    except _Number as problem:
        number = str(problem)
        line = line_of_number(text, number, first_line)
        message = f"{number[:20]} is not a number that a bundle may hold."
        raise NotStrict(line, message, "Write an ordinary number.") from problem
    _refuse_surrogates(text, value, first_line)
    return Document(value, text, first_line, bool(doubles))


def _refuse(number: str) -> object:
    raise _Number(number)


def _float(number: str) -> float:
    value = float(number)
    if not math.isfinite(value):
        raise _Number(number)
    return value


def _int(number: str) -> int:
    if len(number) > _MAX_DIGITS:
        raise _Number(number)
    return int(number)


def _refuse_surrogates(text: str, value: object, first_line: int) -> None:
    if not (match := _SURROGATE.search(text)):
        return
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as problem:
        line = first_line + text.count("\n", 0, match.start())
        raise NotStrict(
            line, "Half a character (a lone surrogate).", "Write the whole character."
        ) from problem
