import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.fakes import FakeClock
from twitchcare.app.cli import doctor
from twitchcare.app.cli.main_cli import run_command
from twitchcare.care.diary import Drink
from twitchcare.care.ids import DrinkId
from twitchcare.store.open import open_store
from twitchcare.store.recognise import FILE_NAME

WATER = Drink(DrinkId("water"), 250.0)


class Said(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


Run = Callable[..., Said]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def written(folder: Path) -> Path:
    with open_store(folder, FakeClock()) as store:
        store.diary.add(WATER)
    return folder / FILE_NAME


@pytest.fixture
def look(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: str) -> Said:
        code = run_command(["doctor", *words, "--data-dir", str(folder)])
        return Said(code, *capsys.readouterr())

    return run


def test_before_the_first_start_all_is_in_order_and_nothing_is_made(look: Run, folder: Path) -> None:
    said = look("--json")
    assert (said.code, said.err, said.json["ok"], said.json["problems"]) == (0, "", True, [])
    assert said.json["data"] == {"folder": str(folder), "exists": False, "ok": True}
    assert not folder.exists()


def test_whole_data_is_counted(look: Run, written: Path) -> None:
    said = look("--json")
    assert said.code == 0
    data = said.json["data"]
    assert (data["ok"], data["schema"], data["entries"], data["changes"]) == (True, 1, {"drink": 1}, 1)


def test_versions_and_abilities_are_told(look: Run) -> None:
    found = look("--json").json
    assert found["versions"].keys() == {"twitchcare", "python", "qt", "sqlite", "system"}
    assert found["versions"]["qt"].startswith("6.")
    assert found["machine"]["missing_libraries"] == []
    assert (found["machine"]["session_bus"], found["machine"]["notifications"]) == (False, False)
    assert found["machine"]["tray"] is None


def test_text_says_the_same_in_words(look: Run, written: Path) -> None:
    said = look()
    assert (said.code, said.err) == (0, "")
    lines = [line.strip() for line in said.out.splitlines()]
    assert {"entries: drink 1", "schema: 1", "tray: unknown", "session bus: no"} <= set(lines)
    assert lines[-1] == "Everything is in order."


def test_changed_data_is_a_problem(look: Run, written: Path) -> None:
    with closing(sqlite3.connect(written)) as db, db:
        db.execute("UPDATE entry SET offset_min = 0")
    said = look()
    assert said.code == 1
    assert "Entry 1 was changed by something else than this program." in said.err
    assert said.out.endswith("Found: 2.\n")
    assert look("--json").json["data"]["ok"] is False


def test_a_damaged_file_is_a_problem_and_stays_where_it_is(look: Run, written: Path) -> None:
    written.write_bytes(b"x" * 5000)
    said = look("--json")
    assert (said.code, said.json["ok"]) == (1, False)
    assert said.json["problems"][0].endswith("cannot be read: file is not a database.")
    assert written.read_bytes() == b"x" * 5000


def test_a_file_of_a_later_release_is_a_problem(look: Run, written: Path) -> None:
    with closing(sqlite3.connect(written)) as db:
        db.execute("PRAGMA user_version = 99")
    said = look("--json")
    assert (said.code, said.json["data"]["ok"]) == (1, False)
    assert "later release" in said.json["problems"][0]


def test_a_file_in_place_of_the_folder_is_a_problem(look: Run, folder: Path) -> None:
    folder.write_text("in the way")
    said = look("--json")
    assert said.code == 1
    assert said.json["problems"] == [f"{folder}: this is not a folder; choose another one with --data-dir."]


def test_a_folder_that_cannot_be_written_is_a_problem(
    look: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir()
    monkeypatch.setattr(os, "access", lambda *asked: False)
    (problem,) = look("--json").json["problems"]
    assert problem == f"{folder}: nothing can be written there; change its rights or use --data-dir."


def test_a_disk_that_is_nearly_full_is_a_problem(
    look: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_LITTLE_ROOM", 10**18)
    (problem,) = look("--json").json["problems"]
    assert problem == f"{tmp_path}: the disk is nearly full; make some room."


def test_a_missing_library_is_a_problem_with_the_command_that_helps(
    look: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from twitchcare.desktop import libraries

    missing = (libraries.Missing(libraries.LIBRARIES[0]),)
    monkeypatch.setattr(libraries, "missing_libraries", lambda platform: missing)
    monkeypatch.setattr(libraries, "package_manager", lambda: "apt-get")
    said = look("--json")
    assert said.code == 1
    assert said.json["machine"]["missing_libraries"] == ["libEGL.so.1"]
    assert said.json["machine"]["install_command"].endswith("libegl1")
    assert "libegl1" in said.json["problems"][0]


def test_a_broken_bundle_is_a_problem(look: Run, tmp_path: Path) -> None:
    (tmp_path / "bundle").mkdir()
    said = look("--json", "--bundle", str(tmp_path / "bundle"))
    assert (said.code, said.json["bundle"]["ok"]) == (1, False)


def test_no_home_is_wrong_input(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["doctor", "--data-dir", "~nobody-has-this-name/x"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
