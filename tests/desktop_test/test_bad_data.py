"""A broken bundle, a damaged file and a full disk, seen from outside: said clearly, and nothing is lost."""

import json
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.desktop_test.desktop import Desktop
from twitchcare.bundle.layout import NEEDED
from twitchcare.store.recognise import FILE_NAME

pytestmark = pytest.mark.desktop
resource = pytest.importorskip("resource", reason="fills the disk by a limit of the system")
NO_ROOM = 0
WRONG, SHOWN = 5, 3  # files with a fault, and problems that the window lists


def damaged_data(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    (folder / FILE_NAME).write_bytes(b"no database at all" * 500)
    return folder


def broken_bundle(folder: Path) -> Path:
    (folder / "exercises").mkdir(parents=True)
    for number in range(WRONG):
        (folder / "exercises" / f"wrong_{number}.json").write_text("{")
    return folder


def records(folder: Path) -> list[dict[str, object]]:
    with closing(sqlite3.connect(f"file:{folder / FILE_NAME}?mode=ro", uri=True)) as db:
        return [json.loads(body) for (body,) in db.execute("SELECT body FROM entry ORDER BY id")]


def test_bad_data_and_a_full_disk_are_said_and_nothing_is_lost(desktop: Desktop, tmp_path: Path):
    data, bundle = damaged_data(tmp_path / "diary"), broken_bundle(tmp_path / "broken")
    program = desktop.start_program("--data-dir", str(data), "--bundle", str(bundle), "--page", "body")
    client = desktop.client()
    assert client.find("Your data file was damaged.", within_s=30)
    assert client.find("The bundle broken is not used")
    lines = client.find("exercises/wrong_0.json:1: This is not JSON")
    assert f"and {WRONG + len(NEEDED) - SHOWN} more" in lines

    usual = resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (NO_ROOM, resource.RLIM_INFINITY))
    client.press("Left calf")
    client.press("Note it")
    client.press("Twitch")
    client.press("Save")
    assert client.find("Not written yet")
    assert client.find("Not saved: the disk is full")
    assert records(data) == []
    resource.prlimit(program.pid, resource.RLIMIT_FSIZE, usual)
    client.press("Try again")
    client.press("Diary")
    assert client.find("Remove")
    assert [record["kind"] for record in records(data)] == ["twitch"]

    program.send_signal(signal.SIGINT)
    assert program.wait(10) == 128 + signal.SIGINT
    assert "Traceback" not in (tmp_path / "program.log").read_text()
    assert not list((data / "log").glob("fault-*"))
