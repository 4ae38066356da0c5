"""What every command shares: its options, its way to print, its way to say that the input is wrong."""

import argparse
import json
import sys
from collections.abc import Sequence
from errno import EBADF
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

DONE, ANSWER_IS_NO, INPUT_WRONG = 0, 1, 2
LONGEST_FILE = 1_000_000  # characters


class _Refused(ValueError):
    """Text that `json` would let through, or blame on itself."""


class InputWrong(Exception):
    """The input or the command was wrong. One line for each problem: place, what, and what to do."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = tuple(lines)


def common_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that every command takes. The whole program takes the last two before it as well."""
    given = argparse.SUPPRESS  # what was said before the command stays
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", default=given, help="the folder with your data"
    )
    parser.add_argument("--bundle", type=Path, metavar="PATH", default=given, help="a content bundle to use")


def print_json(value: object) -> None:
    """Print one JSON document, readable and in UTF-8."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def read_json(name: str) -> object:
    """Return the JSON in a file, or on standard input for "-". Raises InputWrong with the place."""
    shown = shown_name(name)
    try:
        text = _text(name)
    except (OSError, UnicodeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "the text is not UTF-8"
        raise InputWrong([f"{shown}: cannot be read ({reason}); check the path and the file"]) from problem
    if len(text) > LONGEST_FILE:
        raise InputWrong([f"{shown}: is longer than {LONGEST_FILE:,} characters; check that it is the file"])
    try:
        return json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_without_twins)
    except json.JSONDecodeError as problem:
        raise InputWrong([f"{shown}:{problem.lineno}: {problem.msg}; mend the JSON there"]) from problem
    except _Refused as problem:
        raise InputWrong([f"{shown}: {problem}"]) from problem
    except RecursionError as problem:
        raise InputWrong([f"{shown}: is nested too deeply; check that it is the file"]) from problem
    except ValueError as problem:
        raise InputWrong([f"{shown}: holds a number with too many digits; shorten it"]) from problem


def shown_name(name: str) -> str:
    """Return what a FILE is called in a sentence."""
    return "standard input" if name == "-" else name


def _text(name: str) -> str:
    """Return the text, cut a little over the longest that is taken."""
    if name != "-":
        with Path(name).open(encoding="utf-8-sig") as file:
            return file.read(LONGEST_FILE + 1)
    if sys.stdin is None:
        raise OSError(EBADF, "it is closed")
    text = sys.stdin.read(LONGEST_FILE + 1).removeprefix("\ufeff")
    text.encode("utf-8")  # in some locales bytes that are not UTF-8 come through as half characters
    return text


def _refuse_constant(name: str) -> object:
    raise _Refused(f"{name} is not a number that JSON knows; write a number or null")


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twin = next(name for name in names if names.count(name) > 1)
        raise _Refused(f"the key {twin!r} stands twice in one object; keep one of them")
    return found
