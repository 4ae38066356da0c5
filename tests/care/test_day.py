"""Days start when people get up."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from twitchcare.care.day import When, local_day


@pytest.mark.parametrize(
    ("clock", "day"),
    [
        (datetime(2026, 3, 2, 3, 59), date(2026, 3, 1)),  # noqa: DTZ001
        (datetime(2026, 3, 2, 4, 0), date(2026, 3, 2)),  # noqa: DTZ001
        (datetime(2026, 3, 2, 23, 59), date(2026, 3, 2)),  # noqa: DTZ001
        (datetime(2026, 1, 1, 0, 0), date(2025, 12, 31)),  # noqa: DTZ001
    ],
)
def test_a_cramp_in_the_night_belongs_to_the_day_before(clock: datetime, day: date) -> None:
    assert local_day(clock) == day


def test_the_hour_at_which_a_day_starts_can_be_another() -> None:
    assert local_day(datetime(2026, 3, 2, 5, 0), starts=time(6, 0)) == date(2026, 3, 1)  # noqa: DTZ001


def test_the_wall_clock_is_the_instant_plus_the_offset() -> None:
    when = When(datetime(2026, 3, 1, 23, 30, tzinfo=UTC), 330, date(2026, 3, 2))
    assert when.local == datetime(2026, 3, 2, 5, 0)  # noqa: DTZ001


@pytest.mark.parametrize("zone", [None, timezone(timedelta(hours=1))])
def test_an_instant_that_is_not_utc_is_refused(zone: timezone | None) -> None:
    with pytest.raises(ValueError, match="UTC"):
        When(datetime(2026, 3, 1, tzinfo=zone), 0, date(2026, 3, 1))
