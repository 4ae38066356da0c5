"""Checks a bundle: every problem, in the same order every time."""

from pathlib import Path

from twitchcare.bundle.archive import open_archive
from twitchcare.bundle.assemble import Decoded
from twitchcare.bundle.body import look_at_body
from twitchcare.bundle.cross import look_across
from twitchcare.bundle.examine import Examined, examine
from twitchcare.bundle.folder import open_folder
from twitchcare.bundle.opened import Opened, refused
from twitchcare.bundle.problem import Counts, Report, in_order
from twitchcare.bundle.prose import look_at_prose


def check(path: Path) -> Report:
    """Return all problems of the bundle at a path, a folder or an archive, and what it holds."""
    return report(inspect(path))


def inspect(path: Path) -> Examined:
    """Return the bundle at a path, read with every check."""
    return inspect_opened(open_bundle(path))


def inspect_opened(opened: Opened) -> Examined:
    """Return the files of a bundle, read with every check."""
    found = examine(opened)
    if found.is_pack:
        from twitchcare.bundle.built_in import built_in
        from twitchcare.bundle.pack_check import look_at_pack

        look_at_pack(found, built_in())
        look_at_prose(found)
    elif found.raw:
        look_across(found)
        look_at_prose(found)
        look_at_body(found)
    return found


def report(found: Examined) -> Report:
    """Return the problems of an examined bundle in order."""
    return Report(in_order(found.problems), counts(found.decoded))


def counts(decoded: Decoded) -> Counts:
    """Return how much could be decoded."""
    return Counts(
        regions=sum(2 if region.paired else 1 for region in decoded.regions),
        exercises=len(decoded.exercises),
        routines=len(decoded.routines),
        articles=len(decoded.articles),
        sources=len(decoded.sources.sources) if decoded.sources else 0,
    )


def open_bundle(path: Path) -> Opened:
    """Return the files of a folder or an archive, and why some cannot be read."""
    if path.is_dir():
        return open_folder(path)
    if path.is_file():
        return open_archive(path)
    name = path.name or str(path)
    return Opened({}, (refused(name, "There is nothing here.", "Give a folder or a .twitchcare file."),))
