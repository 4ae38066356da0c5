"""`twitchcare doctor`: is the data whole, and what can this machine do?"""

import argparse
import os
import platform
import shutil
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from twitchcare.app.cli.command import ANSWER_IS_NO, DONE, common_options, print_json

if TYPE_CHECKING:
    from twitchcare.app.cli.command import Commands

Report = dict[str, object]
_VOICES = ("espeak-ng", "spd-say", "say", "powershell")
_LITTLE_ROOM = 50_000_000


def register(commands: "Commands") -> None:
    """Add `doctor`."""
    parser = commands.add_parser("doctor", help="check the data and the abilities of this machine")
    common_options(parser)
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    from twitchcare.app.cli.data import chosen_folder

    problems: list[str] = []
    report: Report = {
        "versions": _versions(),
        "data": _data(chosen_folder(args), problems),
        "bundle": _bundle(args.bundle, problems),
        "machine": _machine(problems),
    }
    if args.json:
        print_json({"ok": not problems, "problems": problems, **report})
    else:
        _print_text(report, problems)
    return ANSWER_IS_NO if problems else DONE


def _versions() -> Report:
    import sqlite3

    return {
        "twitchcare": _version("twitchcare"),
        "python": platform.python_version(),
        "qt": _version("PySide6-Essentials"),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
    }


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _data(folder: Path, problems: list[str]) -> Report:
    """Look at the data as it lies there; nothing in it is changed, and none is begun."""
    from twitchcare.store.problem import StoreRefused
    from twitchcare.store.recognise import look_at_data

    report: Report = {"folder": str(folder), "exists": False}
    try:
        found = look_at_data(folder)
    except (StoreRefused, OSError) as problem:
        problems.append(str(problem))
        return {**report, "exists": True, "ok": False}
    problems += _room(folder)
    if found is None:
        return {**report, "ok": True}
    problems += found.problems
    return {
        **report,
        "exists": True,
        "ok": found.ok,
        "schema": found.schema,
        "entries": dict(found.counts),
        "changes": found.changes,
        "of_a_later_release": found.unknown,
    }


def _room(folder: Path) -> list[str]:
    """Return what keeps the folder, or the first one above it that exists, from being written."""
    place = next((each for each in (folder, *folder.parents) if each.exists()), Path("/"))
    if not place.is_dir():
        return [f"{place}: this is not a folder; choose another one with --data-dir."]
    if not os.access(place, os.W_OK | os.X_OK):
        return [f"{place}: nothing can be written there; change its rights or use --data-dir."]
    is_full = shutil.disk_usage(place).free < _LITTLE_ROOM
    return [f"{place}: the disk is nearly full; make some room."] if is_full else []


def _bundle(path: Path | None, problems: list[str]) -> Report:
    from twitchcare.bundle.reader import load_content

    loaded = load_content(path)
    problems += [str(problem) for problem in loaded.problems]
    return {"id": loaded.content.id, "version": loaded.content.version, "ok": not loaded.problems}


def _machine(problems: list[str]) -> Report:
    from twitchcare.desktop.libraries import (
        display_problem,
        install_command,
        missing_libraries,
        missing_sentence,
        package_manager,
        platforms_to_try,
    )
    from twitchcare.desktop.session_bus import ask_session_bus

    platforms = platforms_to_try(os.environ)
    missing = tuple(dict.fromkeys(each for name in platforms for each in missing_libraries(name)))
    if sentence := missing_sentence(missing, package_manager()):
        problems.append(sentence)
    bus = ask_session_bus()
    return {
        "display": display_problem(os.environ) is None,
        "missing_libraries": [each.library.soname for each in missing],
        "install_command": install_command(missing, package_manager()),
        "session_bus": bus.reachable,
        "notifications": bus.notifications,
        # Without a window only a running tray service can be seen; its absence proves nothing.
        "tray": True if bus.tray else None,
        "sound": _version("PySide6-Addons") is not None,
        "voice": [name for name in _VOICES if shutil.which(name)],
    }


def _print_text(report: Report, problems: list[str]) -> None:
    for title, part in report.items():
        print(f"{title}:")
        for name, value in part.items() if isinstance(part, dict) else ():
            print(f"  {name.replace('_', ' ')}: {_in_words(value)}")
    for problem in problems:
        print(problem, file=sys.stderr)
    print("Everything is in order." if not problems else f"Found: {len(problems)}.")


def _in_words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {count}" for name, count in value.items()) or "none"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "unknown" if value is None else str(value)
