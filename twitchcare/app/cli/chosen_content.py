"""The content that a command works on: the built-in bundle, or the one given with --bundle."""

import argparse
from typing import TYPE_CHECKING

from twitchcare.app.cli.command import InputWrong

if TYPE_CHECKING:
    from twitchcare.care.content import Content


def chosen_content(args: argparse.Namespace) -> "Content":
    """Return the content. Raises InputWrong with every problem of a bundle that cannot be used."""
    from twitchcare.bundle.reader import load_content

    loaded = load_content(args.bundle)
    if loaded.problems:
        raise InputWrong([str(problem) for problem in loaded.problems])
    return loaded.content
