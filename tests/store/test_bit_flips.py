"""One wrong bit anywhere in the file is noticed, or it is where nothing is written."""

from datetime import date
from pathlib import Path
from random import Random

import pytest

from tests.fakes import FakeClock
from tests.store.records import EVERY_KIND
from twitchcare.care.settings import Settings
from twitchcare.store.open import Store, open_store
from twitchcare.store.problem import StoreRefused
from twitchcare.store.recognise import FILE_NAME

FLIPS = 120


def _content(store: Store) -> tuple[object, ...]:
    everything = store.diary.between(date.min, date.max)
    journal = store.database.db.execute("SELECT * FROM journal ORDER BY id").fetchall()
    return everything, journal, store.settings.load(), store.state.read("reminders")


@pytest.fixture
def whole(tmp_path: Path, clock: FakeClock) -> tuple[bytes, tuple[object, ...]]:
    """The bytes of a file with a few dozen entries, and what is in it."""
    with open_store(tmp_path / "whole", clock) as store:
        for _ in range(8):
            for record in EVERY_KIND:
                store.diary.add(record)
        store.settings.save(Settings(voice_on=False))
        store.state.write("reminders", "{}")
        content = _content(store)
    return (tmp_path / "whole" / FILE_NAME).read_bytes(), content


def test_a_wrong_bit_is_noticed_or_harmless(
    tmp_path: Path, clock: FakeClock, whole: tuple[bytes, tuple[object, ...]]
) -> None:
    data, content = whole
    chance = Random(7)
    noticed = 0
    for number in range(FLIPS):
        place, bit = chance.randrange(len(data)), 1 << chance.randrange(8)
        spoilt = bytearray(data)
        spoilt[place] ^= bit
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / FILE_NAME).write_bytes(spoilt)
        if _is_noticed(folder, clock):
            noticed += 1
        else:
            with open_store(folder, clock) as store:
                assert _content(store) == content, f"byte {place}, bit {bit}"
    assert noticed > FLIPS // 4


def _is_noticed(folder: Path, clock: FakeClock) -> bool:
    try:
        with open_store(folder, clock) as store:
            return store.problem is not None or not store.check().ok
    except StoreRefused:
        return True
