"""What is said in the course of a long hold: relaxation, a body scan, a rest for the eyes."""

from dataclasses import dataclass

from twitchcare.care.exercise import Exercise

SHORTEST_GAP_S = 6.0
"""A script that is pressed into a shorter hold leaves lines out rather than hurry."""


@dataclass(frozen=True, slots=True)
class Line:
    """at_s: seconds after the hold began."""

    at_s: float
    words: str


def lines_of(exercise: Exercise, hold_s: float) -> tuple[Line, ...]:
    """Return the lines of a hold in their order; the first is always among them.

    hold_s: the length of this hold. A script written for another length keeps its proportions, and lines
    that would follow one another in less than SHORTEST_GAP_S where the author left more are left out.
    """
    share = min(1.0, hold_s / exercise.dose.hold_s)
    lines: list[Line] = []
    written_s = float("-inf")
    for at_s, words in zip(exercise.script_at_s, exercise.script, strict=True):
        gap_s = min(SHORTEST_GAP_S, at_s - written_s)
        if lines and at_s * share - lines[-1].at_s < gap_s:
            continue
        lines.append(Line(at_s * share, words))
        written_s = at_s
    return tuple(lines)


def line_at(lines: tuple[Line, ...], elapsed_s: float) -> Line | None:
    """Return the line that was said last, None before the first one."""
    return next((line for line in reversed(lines) if line.at_s <= elapsed_s), None)
