"""Gives the program its content: the built-in bundle, or another one when it is in order."""

from dataclasses import dataclass
from pathlib import Path

from twitchcare.bundle.built_in import built_in
from twitchcare.bundle.problem import Problem
from twitchcare.care.content import Content


@dataclass(frozen=True)
class Loaded:
    """The content to use. problems: why the bundle that was asked for is not used; empty when it is.

    warnings: what could be better in a bundle that is used.
    """

    content: Content
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


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
        return Loaded(assemble(found.decoded), warnings=result.problems)
    return Loaded(built_in(), result.problems)
