"""What happened between two looks at the clocks: time passed, the computer slept, the clock was set."""

from dataclasses import dataclass
from datetime import datetime, timedelta

SLEPT_S = 5.0
STEP = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Reading:
    """All clocks at one look. at: aware. running_s stops in sleep, elapsed_s does not."""

    at: datetime
    running_s: float
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class Passage:
    """slept: for longer than a hiccup. step: by how much the wall clock was set, zero for small steps."""

    slept: bool
    step: timedelta


def passage(before: Reading, after: Reading) -> Passage:
    """Tell sleep and a clock that was set from mere waiting. Steps up to 2 minutes are ignored: rule 14."""
    elapsed_s = after.elapsed_s - before.elapsed_s
    step = (after.at - before.at) - timedelta(seconds=elapsed_s)
    slept = elapsed_s - (after.running_s - before.running_s) > SLEPT_S
    return Passage(slept, step if abs(step) > STEP else timedelta(0))
