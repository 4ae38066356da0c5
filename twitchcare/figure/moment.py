"""What changes while an exercise is shown. Free of arrays, so that a view may import it early."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """share: of the way from start to end. glow, breath: 0 to 1."""

    share: float
    glow: float
    breath: float


@dataclass(frozen=True, slots=True)
class Seen:
    """around_deg: 0 sees the front, 90 the left side; above_deg; zoom: 1 shows everything."""

    around_deg: float
    above_deg: float
    zoom: float = 1.0
