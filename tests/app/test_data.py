"""The one sentence about the data that a start has to say."""

import sqlite3
from contextlib import closing
from pathlib import Path

from twitchcare.app.data import open_data
from twitchcare.care.settings import Settings
from twitchcare.desktop.clock import SystemClock
from twitchcare.desktop.folders import Folders
from twitchcare.store.recognise import FILE_NAME


def begin(folder: Path) -> None:
    opened = open_data(Folders(folder), SystemClock())
    assert opened.problem == ""
    opened.store.settings.save(Settings())
    opened.store.close()


def change(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as db, db:
        db.execute(statement)


def test_settings_that_cannot_be_read_are_named(tmp_path: Path):
    begin(tmp_path)
    change(tmp_path, """UPDATE setting SET text = '{"voice_on": 3, "water": {"wake": "07:00+02:00"}}'""")
    opened = open_data(Folders(tmp_path), SystemClock())
    assert opened.problem.startswith("Some settings could not be read (")
    assert "voice_on" in opened.problem
    assert "water.wake" in opened.problem
    assert opened.store.settings.load() == Settings()
    opened.store.close()


def test_settings_of_which_nothing_can_be_read_are_said_so(tmp_path: Path):
    begin(tmp_path)
    change(tmp_path, "UPDATE setting SET text = '['")
    opened = open_data(Folders(tmp_path), SystemClock())
    assert opened.problem.startswith("Your settings could not be read")
    opened.store.close()


def test_a_file_of_a_later_release_stays_as_it_is_and_nothing_is_kept(tmp_path: Path):
    begin(tmp_path)
    change(tmp_path, "PRAGMA user_version = 99")
    before = (tmp_path / FILE_NAME).read_bytes()
    opened = open_data(Folders(tmp_path), SystemClock())
    assert "later release" in opened.problem
    opened.store.settings.save(Settings(voice_on=False))
    opened.store.close()
    assert (tmp_path / FILE_NAME).read_bytes() == before
