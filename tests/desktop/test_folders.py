import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from twitchcare.desktop.folders import Folders, NoDataFolder, data_folder


def test_a_given_folder_is_taken_as_it_is(tmp_path: Path) -> None:
    assert data_folder(tmp_path / "mine") == tmp_path / "mine"
    assert not (tmp_path / "mine").exists()


def test_a_given_folder_may_be_relative_or_begin_at_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert data_folder(Path("mine")) == tmp_path / "mine"
    assert data_folder(Path("~/mine")) == tmp_path / "home" / "mine"


def test_the_home_of_nobody_is_said_to_be_unknown() -> None:
    with pytest.raises(NoDataFolder, match="write the folder in full"):
        data_folder(Path("~nobody-has-this-name/data"))


@pytest.mark.skipif(sys.platform != "linux", reason="the usual place of Linux")
def test_the_usual_place_is_where_programs_keep_their_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder() == tmp_path / "twitchcare"
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert data_folder() == tmp_path / ".local" / "share" / "twitchcare"


@pytest.mark.skipif(sys.platform == "win32", reason="users are otherwise there")
def test_no_home_is_said_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.delenv("HOME")
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000)  # the system has no record of this user
    with pytest.raises(NoDataFolder, match=r"HOME is not set.*--data-dir"):
        data_folder()


def test_a_relative_answer_is_no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda name, appauthor: f"~/.local/share/{name}")
    with pytest.raises(NoDataFolder, match="HOME is not set"):
        data_folder()


def test_all_folders_are_made_for_the_person_alone(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "a" / "data")
    folders.make()
    folders.make()
    made = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folders.data.iterdir()}
    assert made == {"config": 0o700, "log": 0o700, "backup": 0o700}
    assert stat.S_IMODE(folders.data.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NoDataFolder, match=r"file/data: the folder cannot be made \(not a directory\)"):
        Folders(tmp_path / "file" / "data").make()


def test_platformdirs_is_not_loaded_for_a_given_folder() -> None:
    code = (
        "import sys; from pathlib import Path; from twitchcare.desktop.folders import data_folder; "
        "data_folder(Path('/x')); sys.exit('platformdirs' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], env=os.environ, check=False).returncode == 0
