import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.fakes import FakeClock
from twitchcare.app.cli.main_cli import run_command
from twitchcare.care.diary import Drink, Entry, Episode, EpisodeKind, FactorReading
from twitchcare.care.ids import DrinkId, FactorId, RegionId
from twitchcare.care.place import Place, Side
from twitchcare.care.settings import Settings, VolumeUnit, WaterSettings
from twitchcare.store.open import open_store
from twitchcare.store.recognise import FILE_NAME

Run = Callable[..., tuple[int, str, str]]
CRAMP = ("episode", "calf", "--side", "left", "--kind", "cramp", "--intensity", "6")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def log(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `log` on the folder; return its exit code and what it printed to either side."""

    def run(*words: str) -> tuple[int, str, str]:
        code = run_command(["log", *words, "--data-dir", str(folder)])
        return (code, *capsys.readouterr())

    return run


def _entries(folder: Path) -> tuple[Entry, ...]:
    with open_store(folder, FakeClock()) as store:
        return store.diary.between(date.min, date.max)


def _json(result: tuple[int, str, str]) -> dict[str, Any]:
    code, out, err = result
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def test_a_drink_is_stored_and_its_number_printed(log: Run, folder: Path) -> None:
    assert log("water", "250ml") == (0, "1\n", "")
    assert log("water", "180ml", "--drink", "coffee") == (0, "2\n", "")
    assert [entry.record for entry in _entries(folder)] == [
        Drink(DrinkId("water"), 250),
        Drink(DrinkId("coffee"), 180),
    ]


def test_json_tells_number_time_and_day(log: Run) -> None:
    assert _json(log("water", "250ml", "--at", "2026-03-02T03:07:00+01:00", "--json")) == {
        "id": 1,
        "at": "2026-03-02T03:07:00+01:00",
        "day": "2026-03-01",
    }


@pytest.mark.parametrize(("unit", "volume_ml"), [(VolumeUnit.ML, 236.6), (VolumeUnit.UK_OZ, 227.3)])
def test_an_ounce_is_that_of_the_settings(log: Run, folder: Path, unit: VolumeUnit, volume_ml: float) -> None:
    with open_store(folder, FakeClock()) as store:
        store.settings.save(Settings(water=WaterSettings(unit=unit)))
    log("water", "8oz")
    (entry,) = _entries(folder)
    assert isinstance(entry.record, Drink)
    assert entry.record.volume_ml == pytest.approx(volume_ml, abs=0.05)


def test_a_glass_is_that_of_the_settings(log: Run, folder: Path) -> None:
    with open_store(folder, FakeClock()) as store:
        store.settings.save(Settings(water=WaterSettings(serving_ml=300)))
    log("water", "1glass")
    assert [entry.record for entry in _entries(folder)] == [Drink(DrinkId("water"), 300)]


def test_an_episode_is_stored_with_all_that_was_said(log: Run, folder: Path) -> None:
    words = ("--pain", "4", "--duration", "3min", "--note", "woke up", "--at", "2026-03-02T10:07:00+01:00")
    assert log(*CRAMP, *words) == (0, "1\n", "")
    (entry,) = _entries(folder)
    place = Place(RegionId("calf"), Side.LEFT)
    assert entry.record == Episode(place, EpisodeKind.CRAMP, 6, 4, 180, "woke up")
    assert (entry.when.offset_min, entry.when.local_day) == (60, date(2026, 3, 2))


def test_a_region_in_the_middle_has_no_side(log: Run, folder: Path) -> None:
    assert log("episode", "forehead", "--kind", "twitch", "--intensity", "0")[0] == 0
    assert [entry.record for entry in _entries(folder)] == [
        Episode(Place(RegionId("forehead")), EpisodeKind.TWITCH, 0)
    ]


def test_a_factor_is_stored_in_its_own_unit_for_its_day(log: Run, folder: Path) -> None:
    found = _json(log("factor", "sleep", "390min", "--day", "2026-03-01", "--json"))
    assert (found["id"], found["day"]) == (1, "2026-03-01")
    assert log("factor", "stress", "4") == (0, "2\n", "")
    assert {entry.record for entry in _entries(folder)} == {
        FactorReading(FactorId("sleep"), 6.5, "h"),
        FactorReading(FactorId("stress"), 4.0, ""),
    }


def test_undo_takes_one_entry_back(log: Run, folder: Path) -> None:
    log("water", "250ml")
    log("water", "330ml")
    assert log("undo", "1") == (0, "1\n", "")
    assert [entry.id for entry in _entries(folder)] == [2]
    assert _json(log("undo", "2", "--json")) == {"id": 2, "undone": True}
    assert _entries(folder) == ()


def test_an_entry_cannot_be_taken_back_twice(log: Run) -> None:
    log("water", "250ml")
    log("undo", "1")
    assert log("undo", "1") == (2, "", "There is no entry 1; it may already have been taken back.\n")


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        (("water", "lots"), ["VOLUME: 'lots' is no volume; write it like 250ml, 8oz or 1glass"]),
        (("water", "9l"), ["VOLUME: '9l' is out of range; one drink is more than 0 and at most 5000 ml"]),
        (("water", "1l", "--drink", "cofee"), ["--drink: there is no drink 'cofee'; did you mean coffee?"]),
        (("factor", "slep", "6h"), ["ID: there is no factor 'slep'; did you mean sleep?"]),
        (
            ("factor", "moon", "6h"),
            [
                "ID: there is no factor 'moon'; known are "
                "sleep, caffeine, stress, exercise, tiredness, alcohol"
            ],
        ),
        (
            ("factor", "sleep", "25h", "--day", "today"),
            [
                "--day: 'today' is no day; write it like 2026-03-02",
                "VALUE: '25h' is out of range; sleep lies between 0 and 24 h",
            ],
        ),
        (("undo", "one"), ["ID: 'one' is no number of an entry; use the number that `log` printed"]),
        (
            ("episode", "calf", "--kind", "cramp", "--intensity", "11", "--pain", "x", "--duration", "long"),
            [
                "--intensity: '11' is out of range; write a whole number from 0 (none) to 10 (worst)",
                "--pain: 'x' is out of range; write a whole number from 0 (none) to 10 (worst)",
                "--duration: 'long' is no duration; write it like 45s, 3min or 1h",
                "REGION: calf is on both sides; add --side left or --side right",
            ],
        ),
        (
            ("episode", "forehead", "--side", "left", "--kind", "twitch", "--intensity", "1"),
            ["--side: forehead is in the middle of the body; leave --side out"],
        ),
        (
            ("episode", "claf", "--kind", "twitch", "--intensity", "1"),
            ["REGION: there is no region 'claf'; did you mean calf, scapula?"],
        ),
    ],
)
def test_wrong_words_get_one_line_each_and_nothing_is_stored(
    log: Run, folder: Path, words: tuple[str, ...], lines: list[str]
) -> None:
    code, out, err = log(*words)
    assert (code, out, err.splitlines()) == (2, "", lines)
    assert _entries(folder) == ()


@pytest.mark.parametrize(
    "words", [(), ("dance",), ("episode", "calf", "--kind", "dance", "--intensity", "1")]
)
def test_wrong_commands_end_with_2(log: Run, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as end:
        log(*words)
    assert end.value.code == 2


def test_a_wrong_time_is_said(log: Run) -> None:
    code, _, err = log("water", "250ml", "--at", "25:00")
    assert (code, err.startswith("--at: '25:00' is no time with its offset; write it like ")) == (2, True)


def test_a_broken_bundle_is_said(log: Run, tmp_path: Path) -> None:
    (tmp_path / "bundle").mkdir()
    code, out, err = log("water", "250ml", "--bundle", str(tmp_path / "bundle"))
    assert (code, out) == (2, "")
    assert "manifest.json" in err


def test_nothing_is_said_to_be_stored_where_nothing_can_be(log: Run, folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    code, out, err = log("water", "250ml")
    assert (code, out) == (2, "")
    assert err.startswith(f"Your data cannot be kept in {folder}: a folder is in the place of")


def test_a_file_of_a_later_release_is_refused(log: Run, folder: Path) -> None:
    log("water", "250ml")
    with closing(sqlite3.connect(folder / FILE_NAME)) as db:
        db.execute("PRAGMA user_version = 99")
    code, out, err = log("water", "250ml")
    assert (code, out) == (2, "")
    assert err.startswith("Your data was written by a later release of twitchcare")


def test_a_damaged_file_is_put_aside_and_the_entry_stored(log: Run, folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"x" * 5000)
    code, out, err = log("water", "250ml")
    assert (code, out) == (0, "1\n")
    assert err.startswith("Your data file was damaged. It is kept in")


def test_a_folder_that_does_not_exist_anywhere_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["log", "water", "250ml", "--data-dir", "~nobody-has-this-name/x"]) == 2
    assert capsys.readouterr().err.startswith("--data-dir: ~nobody-has-this-name/x: there is no such home")
