"""An entry as it lies in the file, between the table and the value the program uses."""

import json
from datetime import UTC, date, datetime
from typing import NamedTuple

from twitchcare.care.day import When
from twitchcare.care.diary import Entry, Record
from twitchcare.care.ids import EntryId
from twitchcare.store.canonical import canonical, fingerprint
from twitchcare.store.plain import mapping, text, whole
from twitchcare.store.record_codec import decode_record, encode_record


class Row(NamedTuple):
    """The columns of `entry` but for the hash, in their order."""

    id: int
    kind: str
    at_utc: str
    offset_min: int
    local_day: str
    body: str

    @property
    def hash(self) -> str:
        return fingerprint(list(self))


_WIDEST_OFFSET_MIN = 24 * 60
COLUMNS = ", ".join(Row._fields)


def instant(at: datetime) -> str:
    """Return an aware time as UTC text whose order is the order of time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def write_row(entry: EntryId, when: When, record: Record) -> Row:
    kind, plain = encode_record(record)
    day = when.local_day.isoformat()
    return Row(entry, kind, instant(when.at_utc), when.offset_min, day, canonical(plain))


def read_row(row: Row) -> Entry:
    """Return the entry. Raises UnknownKind for a kind of the future, ValueError for a damaged row."""
    return Entry(EntryId(row.id), read_when(row), decode_record(row.kind, row.body))


def read_when(row: Row) -> When:
    """Return the time of the entry. Raises ValueError for a damaged row."""
    when = When(datetime.fromisoformat(row.at_utc), row.offset_min, date.fromisoformat(row.local_day))
    if abs(row.offset_min) > _WIDEST_OFFSET_MIN or not 1 < when.at_utc.year < 9999:
        raise ValueError(f"entry {row.id} lies beyond all clocks")
    return when


def journal_text(row: Row) -> str:
    """Return the row as the journal keeps it. The body stays text: it is kept letter by letter."""
    return canonical(row._asdict())


def row_from_journal(kept: str) -> Row:
    """Return the row that the journal kept. Raises ValueError or KeyError when the text is damaged."""
    plain = mapping(json.loads(kept))
    return Row(
        whole(plain["id"]),
        text(plain["kind"]),
        text(plain["at_utc"]),
        whole(plain["offset_min"]),
        text(plain["local_day"]),
        text(plain["body"]),
    )
