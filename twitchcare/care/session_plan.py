"""The steps of a routine, laid out as phases one after the other."""

from dataclasses import dataclass
from enum import StrEnum

from twitchcare.care.routine import Step


class Phase(StrEnum):
    """What is asked of the person now. SWITCH is getting ready on the other side of the same exercise."""

    READY = "ready"
    SWITCH = "switch"
    HOLD = "hold"
    REST = "rest"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Span:
    """One phase of one step and where it starts in the session. extra: put in after a jump, not planned."""

    phase: Phase
    index: int
    length_s: float
    starts_s: float
    extra: bool = False


def plan(steps: tuple[Step, ...]) -> tuple[Span, ...]:
    """Return every phase that takes time, in order; together they last as long as the steps.

    Raises ValueError when there is no step, or one that holds nothing.
    """
    if not steps or any(step.hold_s <= 0 for step in steps):
        raise ValueError("a session needs at least one step, and each step something to hold")
    spans: list[Span] = []
    starts_s = 0.0
    for index, step in enumerate(steps):
        ready = change_to(steps, index - 1, index) or Phase.READY
        for phase, length_s in ((ready, step.ready_s), (Phase.HOLD, step.hold_s), (Phase.REST, step.rest_s)):
            if length_s > 0:
                spans.append(Span(phase, index, length_s, starts_s))
                starts_s += length_s
    return tuple(spans)


def change_to(steps: tuple[Step, ...], before: int, index: int) -> Phase | None:
    """Return how the person gets from one step to another: READY, SWITCH, or None if they just stay.

    before: may lie outside the steps, then nothing came before.
    """
    step = steps[index]
    if not 0 <= before < len(steps) or steps[before].exercise != step.exercise:
        return Phase.READY
    if steps[before].side is step.side:
        return None
    return Phase.SWITCH
