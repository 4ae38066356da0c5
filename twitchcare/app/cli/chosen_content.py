"""The content that a command works on: the built-in bundle with its packs, or the one given with --bundle."""

import argparse
import sys
from typing import TYPE_CHECKING

from twitchcare.app.cli.command import InputWrong

if TYPE_CHECKING:
    from twitchcare.care.content import Content


def chosen_content(args: argparse.Namespace) -> "Content":
    """Return the content. Raises InputWrong with every problem of a bundle that cannot be used.

    An installed pack that cannot be used is told in one line, and the rest goes on.
    """
    from twitchcare.bundle.reader import Loaded, add_packs
    from twitchcare.desktop.folders import Folders, NoDataFolder, data_folder

    content = chosen_base(args)
    if args.bundle is not None:
        return content
    try:
        folder = Folders(data_folder(args.data_dir)).packs
    except NoDataFolder:
        return content
    loaded = add_packs(Loaded(content), folder)
    for row in loaded.packs:
        if row.state in ("broken", "gone"):
            why = row.problems[0] if row.problems else "its file is gone; add it again or remove it"
            print(f"the content pack {row.title} is not used: {why}", file=sys.stderr)
    return loaded.content


def chosen_base(args: argparse.Namespace) -> "Content":
    """Return the content without packs. Raises InputWrong like `chosen_content`."""
    from twitchcare.bundle.reader import load_content

    loaded = load_content(args.bundle)
    if loaded.problems:
        raise InputWrong([str(problem) for problem in loaded.problems])
    return loaded.content
