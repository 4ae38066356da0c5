"""`twitchcare routine list` and `twitchcare routine show ID`: routines and the steps they become."""

import argparse
import difflib
from typing import TYPE_CHECKING

from twitchcare.app.cli.chosen_content import chosen_content
from twitchcare.app.cli.command import DONE, InputWrong, common_options, print_json

if TYPE_CHECKING:
    from twitchcare.app.cli.command import Commands
    from twitchcare.care.content import Content
    from twitchcare.care.routine import Routine, Step


def register(commands: "Commands") -> None:
    """Add `routine` and its two actions."""
    parser = commands.add_parser("routine", help="list and show routines")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list every routine")
    listing.set_defaults(run=_list)
    show = actions.add_parser("show", help="show one routine, step by step")
    show.add_argument("id", metavar="ID", help="the id of a routine, such as calf_easy")
    show.set_defaults(run=_show)
    for action in (listing, show):
        common_options(action)


def _list(args: argparse.Namespace) -> int:
    content = chosen_content(args)
    if args.json:
        print_json([routine_row(content, routine) for routine in content.routines.values()])
    else:
        for routine in content.routines.values():
            print(f"{routine.id:<24}{_minutes(content, routine):>7}  {routine.title}")
    return DONE


def _show(args: argparse.Namespace) -> int:
    content = chosen_content(args)
    routine = next((value for key, value in content.routines.items() if key == args.id), None)
    if routine is None:
        raise InputWrong([f"ID: there is no routine {args.id!r}; {_near(args.id, list(content.routines))}"])
    if args.json:
        print_json(routine_row(content, routine))
    else:
        _print_routine(content, routine)
    return DONE


def _near(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.4)
    return f"did you mean {', '.join(near)}?" if near else "`twitchcare routine list` shows all"


def routine_row(content: "Content", routine: "Routine") -> dict[str, object]:
    """Return a routine as the contract of the command line has it."""
    from twitchcare.care.routine import cautions_of, equipment_of, expand, total_s

    steps = expand(routine, content.exercises)
    return {
        "id": routine.id,
        "title": routine.title,
        "total_s": _number(total_s(steps)),
        "regions": list(routine.regions),
        "position": routine.position,
        "equipment": list(equipment_of(routine, content.exercises)),
        "cautions": list(cautions_of(routine, content.exercises)),
        "steps": [_step_row(step) for step in steps],
        "sources": list(routine.sources),
    }


def _step_row(step: "Step") -> dict[str, object]:
    return {
        "exercise": step.exercise,
        "side": step.side,
        "ready_s": _number(step.ready_s),
        "hold_s": _number(step.hold_s),
        "rest_s": _number(step.rest_s),
        "rep": step.rep,
    }


def _number(seconds: float) -> float | int:
    """Return whole seconds without a decimal point."""
    return int(seconds) if seconds == int(seconds) else seconds


def _minutes(content: "Content", routine: "Routine") -> str:
    from twitchcare.care.routine import expand, total_s

    whole = round(total_s(expand(routine, content.exercises)))
    return f"{whole // 60}:{whole % 60:02d}"


def _print_routine(content: "Content", routine: "Routine") -> None:
    from twitchcare.care.routine import cautions_of, equipment_of, expand

    print(f"{routine.title} ({_minutes(content, routine)}), {routine.position}")
    print(routine.summary)
    if equipment := equipment_of(routine, content.exercises):
        print(f"You need: {', '.join(equipment)}.")
    for caution in cautions_of(routine, content.exercises):
        print(f"! {caution}")
    for step in expand(routine, content.exercises):
        title = content.exercises[step.exercise].title
        side = f", {step.side}" if step.side else ""
        print(f"- {title}{side}: hold {step.hold_s:g} s")
    for source in routine.sources:
        print(f"Source: {content.sources[source].title}")
