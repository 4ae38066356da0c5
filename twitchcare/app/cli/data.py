"""Opens the person's data for a command, or says in one sentence why not."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from twitchcare.app.cli.command import InputWrong

if TYPE_CHECKING:
    from twitchcare.store.open import Store


def chosen_folder(args: argparse.Namespace) -> Path:
    """Return the folder of data that the command is about. Raises InputWrong."""
    from twitchcare.desktop.folders import NoDataFolder, data_folder

    try:
        return data_folder(args.data_dir)
    except NoDataFolder as problem:
        raise InputWrong([f"--data-dir: {problem}"]) from problem


def open_data(args: argparse.Namespace) -> "Store":
    """Open the data of the chosen folder; `Store.problem` still has to be looked at. Raises InputWrong."""
    from twitchcare.desktop.clock import SystemClock
    from twitchcare.store.open import open_store
    from twitchcare.store.problem import StoreRefused

    try:
        return open_store(chosen_folder(args), SystemClock())
    except StoreRefused as problem:
        raise InputWrong([str(problem)]) from problem


def open_data_to_write(args: argparse.Namespace) -> "Store":
    """Open the data for a command that stores something. Raises InputWrong when nothing can be kept."""
    from twitchcare.store.problem import ProblemKind

    store = open_data(args)
    if store.problem is not None:
        if store.problem.kind is not ProblemKind.BEGUN_AFRESH:
            store.close()
            raise InputWrong([store.problem.sentence])
        print(store.problem.sentence, file=sys.stderr)
    return store
