"""Every file that a release ever wrote must open with its rows intact."""

import shutil
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.fakes import FakeClock
from tests.store.records import COFFEE, CRAMP, EVERY_KIND, TWITCH
from twitchcare.care.day import When
from twitchcare.care.diary import Entry
from twitchcare.care.ids import ConditionId, EntryId, GuideId
from twitchcare.care.settings import Appearance, Sex, VolumeUnit, Weekday, Window
from twitchcare.store.open import open_store
from twitchcare.store.recognise import FILE_NAME

FROZEN = sorted((Path(__file__).parent / "frozen").glob("*.sqlite3"))
MONDAY = date(2026, 3, 2)
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def _entries_of_schema_1() -> set[Entry]:
    """Ten minutes between the records; one at 3 in the morning elsewhere, one corrected, one taken back."""
    written = {
        Entry(EntryId(number + 1), When(START + timedelta(minutes=10 * number), 60, MONDAY), record)
        for number, record in enumerate(EVERY_KIND)
    }
    night = When(datetime(2026, 3, 2, 6, 30, tzinfo=UTC), -210, date(2026, 3, 1))
    last = When(START + timedelta(minutes=80), 60, MONDAY)
    return written | {Entry(EntryId(9), night, CRAMP), Entry(EntryId(10), last, COFFEE)}


@pytest.fixture(params=FROZEN, ids=lambda path: path.stem)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    shutil.copyfile(request.param, tmp_path / FILE_NAME)
    return tmp_path


def test_there_is_a_file_to_try() -> None:
    assert [path.stem for path in FROZEN] == ["schema_1"]


def test_all_entries_are_there(folder: Path, clock: FakeClock) -> None:
    with open_store(folder, clock) as store:
        assert store.problem is None
        assert set(store.diary.between(date.min, date.max)) == _entries_of_schema_1()
        assert store.check().problems == ()


def test_what_was_taken_back_can_still_be_brought_back(folder: Path, clock: FakeClock) -> None:
    with open_store(folder, clock) as store:
        restored = store.diary.undo(EntryId(11))
        assert restored is not None
        assert restored.record == TWITCH


def test_the_settings_and_the_state_are_as_they_were(folder: Path, clock: FakeClock) -> None:
    with open_store(folder, clock) as store:
        chosen = store.settings.load()
        assert store.settings.spoilt() == ()
        assert (chosen.profile.birth_year, chosen.profile.sex) == (1990, Sex.FEMALE)
        assert chosen.profile.conditions == (ConditionId("raynaud"),)
        assert (chosen.water.guide, chosen.water.own_ml) == (GuideId("own"), 1800)
        assert (chosen.water.unit, chosen.water.glasses_ml) == (VolumeUnit.UK_OZ, (200, 300))
        hours = Window((Weekday.MON, Weekday.TUE), time(9), time(17, 30))
        assert chosen.reminders.water_windows == (hours,)
        assert chosen.appearance is Appearance.DARK
        assert store.state.read("reminders") == '{"due":"2026-03-02T10:00:00+01:00"}'
