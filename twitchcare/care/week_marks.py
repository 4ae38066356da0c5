"""Seven days at a glance: was there a session, was the water goal met, was something noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from twitchcare.care.diary import Episode, FactorReading, SessionRun
from twitchcare.care.diary_week import DiaryDay, Week
from twitchcare.care.hydration_today import DayTotal


@dataclass(frozen=True, slots=True)
class DayMarks:
    """What one day had. How often does not matter here."""

    day: date
    session: bool
    water: bool
    noted: bool

    @property
    def any(self) -> bool:
        return self.session or self.water or self.noted


def marks_of(week: Week, totals: Sequence[DayTotal], goal_ml: int | None) -> tuple[DayMarks, ...]:
    """Return the marks of each day of a week.

    totals: what the goal counts of the days that are known. goal_ml: the goal of now, for all days.
    """
    counted = {total.day: total.counted_ml for total in totals}
    return tuple(_marks(day, counted.get(day.date, 0), goal_ml) for day in week.days)


def _marks(day: DiaryDay, counted_ml: int, goal_ml: int | None) -> DayMarks:
    records = [entry.record for entry in day.entries]
    return DayMarks(
        day=day.date,
        session=any(isinstance(record, SessionRun) for record in records),
        water=goal_ml is not None and counted_ml >= goal_ml,
        noted=any(isinstance(record, Episode | FactorReading) for record in records),
    )
