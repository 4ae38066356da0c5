"""Values of the water reminder: what it is told, and what it says."""

from dataclasses import dataclass
from datetime import date, datetime, time

MOST_ML_AN_HOUR = 1000


@dataclass(frozen=True, slots=True)
class WaterPace:
    """The plan and the day's drinking, as plain numbers.

    goal_ml: None while there is no goal. counted_ml: drunk so far, as the goal counts it.
    wake, bed: the hours when no windows are set. too_fast: drinking now would pass the safe rate, until
    too_fast_until; None there is an hour after the last drink. day: the day that counted_ml is of; None
    is the water day of now.
    """

    goal_ml: int | None
    counted_ml: float
    serving_ml: int
    last_drink_at: datetime | None
    wake: time
    bed: time
    too_fast: bool = False
    day: date | None = None
    too_fast_until: datetime | None = None

    def __post_init__(self) -> None:
        if not 0 < self.serving_ml <= MOST_ML_AN_HOUR:
            raise ValueError(f"a serving is more than 0 and at most {MOST_ML_AN_HOUR} ml")
        if self.goal_ml is not None and self.goal_ml <= 0:
            raise ValueError("a goal is more than 0 ml, or None")
        if self.last_drink_at is not None and self.last_drink_at.tzinfo is None:
            raise ValueError("last_drink_at must be aware")


@dataclass(frozen=True, slots=True)
class Nudge:
    """One proposal to drink one serving, never more. Carries no deficit, so that no text can ask for it.

    number: which showing this is. day: the day it is for. snoozed: the person asked to be told again.
    """

    number: int
    day: date
    at: datetime
    serving_ml: int
    snoozed: bool


@dataclass(frozen=True, slots=True)
class DrinkConfirmed:
    """The person said that they drank what a notice proposed; it belongs to the notice's day."""

    volume_ml: int
    for_day: date
