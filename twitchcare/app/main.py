"""The entry point: the command line when a command is given, the window otherwise."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from twitchcare import __version__
from twitchcare.app.launch import INTERRUPTED, PAGES, Launch

if TYPE_CHECKING:
    from argparse import ArgumentParser

_COMMANDS = frozenset({"bundle", "region", "routine", "advise", "plan", "triage", "log", "doctor"})
_TAKE_A_VALUE = ("--page", "--data-dir", "--bundle", "--language")  # a folder may be called "log"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code. Never shows a traceback."""
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(given: Sequence[str]) -> int:
    if _names_command(given):
        from twitchcare.app.cli.main_cli import run_command

        return run_command(given)
    launch = _launch(given)
    from twitchcare.desktop.libraries import start_problem
    from twitchcare.desktop.memory import be_frugal, calculate_alone

    be_frugal()
    calculate_alone()

    if (problem := start_problem()) is not None:
        print(f"twitchcare: {problem}", file=sys.stderr)
        return 2
    from twitchcare.desktop.qt_imports import skip_feature_search

    skip_feature_search()
    from twitchcare.app.gui import run_window

    return run_window(launch)


def _names_command(given: Sequence[str]) -> bool:
    values = [word for before, word in zip(("", *given), given, strict=False) if before not in _TAKE_A_VALUE]
    return bool(_COMMANDS.intersection(values)) or "-h" in values or "--help" in values


def _launch(given: Sequence[str]) -> Launch:
    if not given:  # the usual start, without the time to build a parser
        return Launch()
    from twitchcare.app.parser import Parser

    parser = Parser("twitchcare", add_help=False)
    window_options(parser)
    found = parser.parse_args(given)
    return Launch(found.page, found.tray, found.cramp, found.data_dir, found.bundle, found.language)


def window_options(parser: "ArgumentParser") -> None:
    """Add the options of the window itself."""
    parser.add_argument("--version", action="version", version=f"twitchcare {__version__}")
    parser.add_argument("--page", choices=PAGES, help="open the window on this page")
    parser.add_argument("--tray", action="store_true", help="start without showing the window")
    parser.add_argument("--cramp", action="store_true", help="help with a cramp at once")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="the folder with your data")
    parser.add_argument("--bundle", type=Path, metavar="PATH", help="a content bundle to use")
    parser.add_argument(
        "--language", default="", metavar="CODE", help="the language of the window, such as de"
    )


if __name__ == "__main__":
    sys.exit(main())
