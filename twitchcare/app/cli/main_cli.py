"""Joins the commands and turns every problem into one clear line."""

import argparse
import os
import sys
from collections.abc import Sequence

from twitchcare.app.cli import advise, bundle, doctor, log, plan, region, routine, triage
from twitchcare.app.cli.command import INPUT_WRONG, InputWrong
from twitchcare.app.main import window_options
from twitchcare.app.parser import Parser

_COMMANDS = (bundle, region, routine, advise, plan, triage, log, doctor)


def run_command(given: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 the answer is no, 2 the input was wrong."""
    arguments = parser().parse_args(given)
    if not hasattr(arguments, "run"):
        parser().print_help()
        return 0
    try:
        code: int = arguments.run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()  # what cannot be written is noticed here, and not after the last word
    except InputWrong as problem:
        for line in problem.lines:
            print(line, file=sys.stderr)
        return INPUT_WRONG
    except BrokenPipeError:  # the reader has read enough, as `head` does
        _drop_output()
        return 0
    except OSError as problem:
        _drop_output()
        where = problem.filename or "standard output"
        what = f"cannot be read or written ({problem.strerror or problem})"
        print(f"{where}: {what}; check the place and the room on the disk", file=sys.stderr)
        return INPUT_WRONG
    except Exception as problem:
        # A defect of ours: still one sentence, never a traceback.
        what = f"{type(problem).__name__}: {problem}"
        print(f"twitchcare: a fault of the program ({what}); please report it", file=sys.stderr)
        return INPUT_WRONG
    return code


def _drop_output() -> None:
    """Let Python end without another try to write what is left."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    whole = Parser("twitchcare", description="A calm companion for muscles that twitch.")
    window_options(whole)
    commands = whole.add_subparsers(title="commands", metavar="COMMAND")
    for command in _COMMANDS:
        command.register(commands)
    return whole
