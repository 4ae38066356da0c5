"""An open store in a folder of its own, and the clock it reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.store.records import WATER
from twitchcare.care.diary import Entry
from twitchcare.care.settings import Settings
from twitchcare.store.open import Store, open_store


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path, clock: FakeClock) -> Iterator[Store]:
    with open_store(folder, clock) as opened:
        yield opened


@pytest.fixture
def written(folder: Path, clock: FakeClock) -> Entry:
    """An entry in a file that was closed as it should be."""
    with open_store(folder, clock) as store:
        store.settings.save(Settings(voice_on=False))
        return store.diary.add(WATER)
