"""What the window says about a bundle that cannot be used: few lines, and where the rest stands."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from twitchcare.bundle.problem import Level, Problem

BANNER_LINES = 3
PAGE_LINES = 20


def bundle_title(name: str) -> str:
    """Return the sentence over the lines. name: of the folder or archive that was asked for."""
    return _tr("The bundle {0} is not used; the built-in content is shown.").format(name)


def bundle_lines(problems: Sequence[Problem], most: int) -> tuple[str, ...]:
    """Return the errors, each with file, place and remedy, and at the end how many there are beyond."""
    errors = [problem for problem in problems if problem.level is Level.ERROR]
    lines = [str(problem) for problem in errors[:most]]
    if (more := len(errors) - most) > 0:
        lines.append(_tr("and {0} more; `twitchcare bundle check` lists them all").format(more))
    return tuple(lines)


def _tr(words: str) -> str:
    return QCoreApplication.translate("bundle", words)
