"""Gives the program its content: the built-in bundle, or another one when it is in order."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from twitchcare.bundle.built_in import built_in
from twitchcare.bundle.pack_files import has_anything
from twitchcare.bundle.problem import Problem
from twitchcare.care.content import Content

if TYPE_CHECKING:
    from twitchcare.bundle.lang_texts import Language
    from twitchcare.care.pack import PackRow


@dataclass(frozen=True)
class Loaded:
    """The content to use. problems: why the bundle that was asked for is not used; empty when it is.

    warnings: what could be better in a bundle that is used. packs: those that are installed, with what
    keeps a pack from being used. languages: the texts of a bundle at a path in other languages.
    """

    content: Content
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    packs: "tuple[PackRow, ...]" = ()
    languages: "Mapping[str, Language]" = field(default_factory=dict)


def load_content(path: Path | None = None) -> Loaded:
    """Return the content of the bundle at `path`, or the built-in one for None.

    A bundle with an error is not used: the answer is then the built-in content with the problems.
    """
    if path is None:
        return Loaded(built_in())
    from twitchcare.bundle.assemble import assemble
    from twitchcare.bundle.check import inspect, report

    found = inspect(path)
    result = report(found)
    if result.ok:
        return Loaded(assemble(found.decoded), warnings=result.problems, languages=found.decoded.languages)
    return Loaded(built_in(), result.problems)


def add_packs(loaded: Loaded, folder: Path) -> Loaded:
    """Return the content with the installed packs. Without any, one look into the folder is all it takes.

    A pack that cannot be used is left out; the rows say why.
    """
    if not has_anything(folder):
        return loaded
    from twitchcare.bundle.pack_shelf import content_with, read_shelf, rows_of
    from twitchcare.bundle.pack_switches import read_switches

    shelved = read_shelf(folder, loaded.content)
    content = content_with(loaded.content, shelved)
    return replace(loaded, content=content, packs=rows_of(shelved, read_switches(folder)))
