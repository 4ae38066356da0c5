"""Days, times of day and durations as the person's language writes them."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def clock_text(at: datetime | time) -> str:
    """Return a time of day without seconds."""
    usual = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(QTime(at.hour, at.minute), usual.replace(":ss", ""))


def day_words(day: date, today: date) -> str:
    """Return "Today", "Yesterday" or the name of the weekday."""
    if day == today:
        return _tr("Today")
    if day == today - timedelta(days=1):
        return _tr("Yesterday")
    return weekday_name(day)


def weekday_name(day: date, *, short: bool = False) -> str:
    """Return the name of the weekday, such as "Monday", or "Mon" if it has to be short."""
    length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(day.isoweekday(), length)


def day_within(day: date, today: date) -> str:
    """Return the same as words inside a sentence: "today", "yesterday" or "on Sunday"."""
    if day == today:
        return _tr("today")
    if day == today - timedelta(days=1):
        return _tr("yesterday")
    return _tr("on {0}").format(day_words(day, today))


def date_words(day: date, *, year: bool = False) -> str:
    """Return a day of the month, such as "2 March", with the year if asked."""
    return QLocale().toString(
        QDate(day.year, day.month, day.day), _tr("d MMMM yyyy") if year else _tr("d MMMM")
    )


def span_words(first: date, last: date) -> str:
    """Return the days from one to another, naming month and year once if they are the same."""
    if (first.year, first.month) == (last.year, last.month):
        return _tr("{0} – {1}").format(first.day, date_words(last, year=True))
    return _tr("{0} – {1}").format(
        date_words(first, year=first.year != last.year), date_words(last, year=True)
    )


def duration_words(duration_s: float) -> str:
    """Return "45 s", "3 min", "2 h" or "1 h 20 min"."""
    if duration_s < 60:
        return _tr("{0} s").format(round(duration_s))
    minutes = round(duration_s / 60)
    if minutes < 60:
        return _tr("{0} min").format(minutes)
    hours, left = divmod(minutes, 60)
    return _tr("{0} h {1} min").format(hours, left) if left else _tr("{0} h").format(hours)


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimeWords", words)
