"""The line that nudges follow: the share of the day's goal, 0 to 1, that is expected by when.

Unlike the line on the Water page it knows several windows a day, first runs and journeys.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from twitchcare.care.reminding.window import Span

SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Anchor:
    """From here the line of one day goes on from `share`.

    whole_s: its slope, as the active seconds in which it rises by a whole goal; None for the day's own.
    """

    day: date
    at: datetime
    share: float
    whole_s: float | None = None


@dataclass(frozen=True, slots=True)
class NudgeLine:
    """One day's line. It rises only in `spans`, which end at the wind-down; all instants are UTC.

    begins, closes: the first and the last instant of the day's windows, the wind-down included.
    """

    day: date
    spans: tuple[Span, ...]
    begins: datetime
    closes: datetime
    start: datetime
    share: Fraction
    whole_s: Fraction

    def share_at(self, at: datetime) -> float:
        """Return the share expected at an instant, never more than 1."""
        if self.whole_s == 0:
            return float(self.share)
        return float(min(Fraction(1), self.share + _seconds(self.spans, self.start, at) / self.whole_s))

    def reaches(self, share: Fraction) -> datetime | None:
        """Return the first full second at which the line has reached `share`, None if it never does.

        Exact fractions, so that a wake-up at the returned instant is never too early by a rounding error.
        """
        if share > 1:
            return None
        if share <= self.share:
            return self.start
        left_s = (share - self.share) * self.whole_s
        for span in self.spans:
            begins = max(span.start, self.start)
            length_s = _exact_s(span.end - begins)
            if left_s < length_s:
                return begins + SECOND * math.ceil(left_s)
            left_s -= length_s
        return None

    @property
    def stops(self) -> datetime:
        """Where the wind-down begins; the day says nothing from here on."""
        return self.spans[-1].end if self.spans else self.begins

    def opening(self, at: datetime, settle: timedelta) -> datetime | None:
        """Return the first instant from `at` on at which this day may speak: never on entry of a window."""
        for span in self.spans:
            first = max(at, span.start + settle)
            if first < span.end:
                return first
        return None


def line_of(spans: Sequence[Span], winddown: timedelta, anchor: Anchor | None) -> NudgeLine:
    """Return the line of the day whose windows these are. The wind-down is taken off the end of the last one.

    Several windows of a day share one line: it rests between them. anchor: ignored if it is for another day.
    """
    day, begins, closes = spans[0].day, spans[0].start, spans[-1].end
    stop = closes - winddown
    rising = tuple(Span(s.start, min(s.end, stop), s.day) for s in spans if s.start < stop)
    own_s = _seconds(rising, begins, closes)
    if anchor is None or anchor.day != day:
        return NudgeLine(day, rising, begins, closes, begins, Fraction(0), own_s)
    whole_s = own_s if anchor.whole_s is None else Fraction(anchor.whole_s)
    return NudgeLine(day, rising, begins, closes, anchor.at, Fraction(anchor.share), whole_s)


def _seconds(spans: Sequence[Span], start: datetime, end: datetime) -> Fraction:
    """How much of the spans lies between two instants."""
    return sum((_exact_s(min(span.end, end) - max(span.start, start)) for span in spans), Fraction(0))


def _exact_s(length: timedelta) -> Fraction:
    """A length in seconds without rounding; a negative one is none at all."""
    return max(Fraction(0), Fraction(length // timedelta(microseconds=1), 10**6))
