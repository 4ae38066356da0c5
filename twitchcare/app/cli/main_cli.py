"""Joins the commands and turns every problem into one clear line."""

import argparse
import sys
from collections.abc import Sequence

from twitchcare.app.cli import advise, bundle, doctor, log, plan, region, routine
from twitchcare.app.cli.command import INPUT_WRONG, InputWrong
from twitchcare.app.main import window_options

_COMMANDS = (bundle, region, routine, advise, plan, log, doctor)


def run_command(given: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 the answer is no, 2 the input was wrong."""
    arguments = parser().parse_args(given)
    if not hasattr(arguments, "run"):
        parser().print_help()
        return 0
    try:
        code: int = arguments.run(arguments)
    except InputWrong as problem:
        for line in problem.lines:
            print(line, file=sys.stderr)
        return INPUT_WRONG
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except Exception as problem:
        # A defect of ours: still one sentence, never a traceback.
        what = f"{type(problem).__name__}: {problem}"
        print(f"twitchcare: a fault of the program ({what}); please report it", file=sys.stderr)
        return INPUT_WRONG
    return code


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    whole = argparse.ArgumentParser("twitchcare", description="A calm companion for muscles that twitch.")
    window_options(whole)
    commands = whole.add_subparsers(title="commands", metavar="COMMAND")
    for command in _COMMANDS:
        command.register(commands)
    return whole
