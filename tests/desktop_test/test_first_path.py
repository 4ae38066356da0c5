"""One true path through the program, walked from outside as a person with a screen reader would."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.desktop_test.desktop import Desktop
from twitchcare.care.settings import Settings
from twitchcare.desktop.clock import SystemClock
from twitchcare.flows.reminders import STATE
from twitchcare.store.open import open_store
from twitchcare.store.recognise import FILE_NAME

pytestmark = pytest.mark.desktop


def prepare(folder: Path) -> None:
    """A person who woke six hours ago, has used the program before, and has reminders switched off."""
    now = datetime.now(UTC)
    with open_store(folder, SystemClock({"TZ": "UTC"})) as store:
        usual = Settings()
        wake, bed = (now - timedelta(hours=6)).time(), (now + timedelta(hours=8)).time()
        water = replace(
            usual.water, wake=wake.replace(second=0, microsecond=0), bed=bed.replace(second=0, microsecond=0)
        )
        reminders = replace(
            usual.reminders, water_on=False, settle_s=1, winddown_min=0, quiet_after_drink_min=0
        )
        store.settings.save(replace(usual, water=water, reminders=reminders))
        store.state.write(STATE, "{}")


def drinks(folder: Path) -> list[float]:
    with closing(sqlite3.connect(f"file:{folder / FILE_NAME}?mode=ro", uri=True)) as db:
        rows = db.execute("SELECT body FROM entry WHERE kind = 'drink' ORDER BY id").fetchall()
    return [json.loads(body)["volume_ml"] for (body,) in rows]


def seconds(name: str) -> int:
    return int(name.rpartition(" ")[2])


def test_click_a_place_follow_a_stretch_drink_and_be_reminded(desktop: Desktop, tmp_path: Path):
    data = tmp_path / "twitchcare"
    data.mkdir(mode=0o700)
    prepare(data)
    program = desktop.start_program("--data-dir", str(data), "--page", "body", TZ="UTC")
    client = desktop.client()

    client.press("Right calf", within_s=30)
    client.press("Left calf")
    client.press("Start ")
    assert client.find("Step: Left calf, get ready")
    first = seconds(client.find("Remaining seconds: "))
    assert seconds(client.change("Remaining seconds: ")) < first
    client.press("Pause")
    client.press("Next")
    client.press("Stop")

    client.press("Water")
    client.press("Add 250 ml")
    assert client.find("Drunk today: 250 ml")
    assert drinks(data) == [250.0]

    client.press("Settings")
    client.press("Reminders")
    client.press("Remind me to drink")
    notice = desktop.wait_for_notice(within_s=20)
    assert "Time for a glass" in notice
    assert "Drank 250 ml" in notice
    assert client.find("Drank 250 ml")  # the banner in the window, always

    client.press("Water")
    desktop.answer_notice("Drank")
    assert client.find("Drunk today: 500 ml")
    assert drinks(data) == [250.0, 250.0]
    assert desktop.notices_in_sight() == 0
    assert program.poll() is None
