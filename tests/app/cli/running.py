"""Runs one command as the program would, without the rest of the program."""

import argparse
from collections.abc import Callable
from typing import Any

from twitchcare.app.cli.command import InputWrong


def run(register: Callable[[Any], None], *words: str) -> int:
    """Return the exit code of a command; InputWrong is left to the caller."""
    parser = argparse.ArgumentParser()
    register(parser.add_subparsers(required=True))
    args = parser.parse_args(words, argparse.Namespace(data_dir=None, bundle=None))
    code: int = args.run(args)
    return code


__all__ = ["InputWrong", "run"]
