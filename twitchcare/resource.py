"""Finds the files that ship with the program."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_ROOM = Path(__file__).parent


def resource(*parts: str) -> "Traversable":
    """Return a packaged file, alike from a wheel, a zip or a checkout, or raise FileNotFoundError."""
    if not (found := _root().joinpath(*parts)).is_file():
        raise FileNotFoundError("resources/" + "/".join(parts))
    return found


@cache
def _root() -> "Traversable":
    for folder in (_ROOM / "_resources", _ROOM.parent / "resources"):
        if folder.is_dir():
            return folder
    # Inside a zip there are no folders. This import costs more than all else here, so it comes last.
    from importlib.resources import files

    return files("twitchcare") / "_resources"
