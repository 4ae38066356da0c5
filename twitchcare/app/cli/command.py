"""What every command shares: its options, its way to print, its way to say that the input is wrong."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

DONE, ANSWER_IS_NO, INPUT_WRONG = 0, 1, 2


class InputWrong(Exception):
    """The input or the command was wrong. One line for each problem: place, what, and what to do."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = tuple(lines)


def common_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that every command takes."""
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="the folder with your data")
    parser.add_argument("--bundle", type=Path, metavar="PATH", help="a content bundle to use")


def print_json(value: object) -> None:
    """Print one JSON document, readable and in UTF-8."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def read_json(name: str) -> object:
    """Return the JSON in a file, or on standard input for "-". Raises InputWrong with the place."""
    shown = "standard input" if name == "-" else name
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "the text is not UTF-8"
        raise InputWrong([f"{shown}: cannot be read ({reason}); check the path and the file"]) from problem
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as problem:
        raise InputWrong([f"{shown}:{problem.lineno}: {problem.msg}; mend the JSON there"]) from problem
    except (ValueError, RecursionError) as problem:
        raise InputWrong([f"{shown}:1: {problem}; mend the JSON"]) from problem


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not a number that JSON knows")
