"""The days of drinking around an instant: their windows, their lines, what was drunk on each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from twitchcare.care.hydration_day import water_day
from twitchcare.care.reminding.nudge_line import NudgeLine, line_of
from twitchcare.care.reminding.water import WaterPace
from twitchcare.care.reminding.water_state import WaterState
from twitchcare.care.reminding.window import ONE_DAY, Span, every_day, spans_between
from twitchcare.care.settings import ReminderSettings

DAYS_AHEAD = 8


@dataclass(frozen=True, slots=True)
class WaterDays:
    """The windows from yesterday to a week ahead, as seen from one instant in one zone."""

    now: datetime
    spans: tuple[Span, ...]
    lines: tuple[NudgeLine, ...]
    pace_day: date

    @property
    def span(self) -> Span | None:
        """The window that is open now."""
        return next((span for span in self.spans if self.now in span), None)

    @property
    def line(self) -> NudgeLine | None:
        """The line of the day that has begun and is not over, also between two windows of it."""
        return next((line for line in self.lines if line.begins <= self.now < line.closes), None)

    @property
    def next_opening(self) -> datetime | None:
        return next((span.start for span in self.spans if span.start > self.now), None)

    @property
    def day_of_drinks(self) -> date:
        """The day a drink counts for now: the open day, between days the diary's."""
        line = self.line
        return self.pace_day if line is None else line.day

    def coming(self) -> Iterator[NudgeLine]:
        return (line for line in self.lines if line.closes > self.now)


def days_around(now: datetime, settings: ReminderSettings, pace: WaterPace, state: WaterState) -> WaterDays:
    """Return the days of drinking around `now`, which is aware and in the zone in force."""
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    windows = settings.water_windows or every_day(pace.wake, pace.bed)
    today = now.date()
    spans = spans_between(windows, today - 2 * ONE_DAY, today + DAYS_AHEAD * ONE_DAY, now.tzinfo)
    winddown = timedelta(minutes=settings.winddown_min)
    lines = tuple(line_of(tuple(group), winddown, state.anchor) for _, group in groupby(spans, key=_day_of))
    pace_day = pace.day or water_day(now.replace(tzinfo=None), pace.wake, pace.bed)
    return WaterDays(now.astimezone(UTC), spans, lines, pace_day)


def _day_of(span: Span) -> date:
    return span.day


def counted_ml(line: NudgeLine, days: WaterDays, pace: WaterPace, state: WaterState) -> float:
    """What was drunk for the day of a line: all since it began, also if the diary's day changed since.

    A day ahead of the diary's was left by a journey over the date line; its drinks are in the body as well.
    """
    known = dict(state.counted)
    if line.day > days.pace_day:
        return 0.0
    if line.closes <= days.now and line.day < days.pace_day:
        return known.get(line.day, 0.0)
    before = sum(ml for day, ml in known.items() if line.day <= day < days.pace_day)
    return before + pace.counted_ml + known.get(days.pace_day + ONE_DAY, 0.0)
