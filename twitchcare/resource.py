"""Finds the files that ship with the program."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*parts: str) -> Traversable:
    """Return a packaged file, alike from a wheel, a zip or a checkout, or raise FileNotFoundError."""
    packed = files("twitchcare") / "_resources"
    root = packed if packed.is_dir() else Path(__file__).parents[1] / "resources"
    if not (found := root.joinpath(*parts)).is_file():
        raise FileNotFoundError("resources/" + "/".join(parts))
    return found
