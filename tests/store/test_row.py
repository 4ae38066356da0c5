from datetime import UTC, date, datetime, timedelta

import pytest

from tests.store.records import WATER
from twitchcare.care.day import When
from twitchcare.care.diary import Entry
from twitchcare.care.ids import EntryId
from twitchcare.store.row import Row, instant, journal_text, read_row, row_from_journal, write_row

WHEN = When(datetime(2026, 3, 2, 1, 30, tzinfo=UTC), 60, date(2026, 3, 1))
ROW = write_row(EntryId(7), WHEN, WATER)


def test_an_entry_comes_back_from_its_row() -> None:
    assert read_row(ROW) == Entry(EntryId(7), WHEN, WATER)


def test_text_of_instants_has_the_order_of_time() -> None:
    start = datetime(2026, 3, 2, 23, 59, 59, 999_999, tzinfo=UTC)
    times = [start + timedelta(microseconds=step) for step in (0, 1, 1_000_001, 10**11)]
    assert sorted(map(instant, times)) == [instant(at) for at in times]


def test_every_column_is_covered_by_the_hash() -> None:
    others = [
        ROW._replace(id=8),
        ROW._replace(kind="factor"),
        ROW._replace(at_utc=instant(WHEN.at_utc + timedelta(microseconds=1))),
        ROW._replace(offset_min=0),
        ROW._replace(local_day="2026-03-02"),
        ROW._replace(body=ROW.body + " "),
    ]
    assert len({row.hash for row in (ROW, *others)}) == 7


def test_the_journal_keeps_a_row_letter_by_letter() -> None:
    damaged = ROW._replace(body='{"drink":\u0000 �')
    assert row_from_journal(journal_text(damaged)) == damaged


@pytest.mark.parametrize(
    "row",
    [
        ROW._replace(at_utc="2026-03-02"),
        ROW._replace(at_utc="2026-13-02T01:30:00+00:00"),
        ROW._replace(at_utc="2026-03-02T01:30:00+01:00"),
        ROW._replace(local_day="yesterday"),
        ROW._replace(offset_min=10**9),
        ROW._replace(at_utc="0001-01-01T00:00:00+00:00", offset_min=-60),
    ],
)
def test_a_damaged_time_is_a_value_error(row: Row) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_row(row)
