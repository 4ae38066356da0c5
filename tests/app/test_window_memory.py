"""What the next start needs: remembered whole, and never in the way."""

from pathlib import Path

import pytest

from twitchcare.app.window_memory import WindowMemory, recall, remember


def test_what_was_remembered_comes_back(tmp_path: Path):
    memory = WindowMemory("abc", "water", "dark", 1.5, told_about_hiding=True)
    remember(tmp_path / "config" / "window.json", memory)
    assert recall(tmp_path / "config" / "window.json") == memory


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"geometry": 3}',
        '{"text_scale": 40.0}',
        '{"text_scale": "big"}',
        "\x00",
        "[" * 100_000,
    ],
)
def test_a_damaged_note_is_as_good_as_none(tmp_path: Path, text: str):
    note = tmp_path / "window.json"
    note.write_text(text)
    assert recall(note) == WindowMemory()


def test_keys_of_another_release_are_ignored(tmp_path: Path):
    note = tmp_path / "window.json"
    note.write_text('{"page": "diary", "zoom": 3}')
    assert recall(note) == WindowMemory(page="diary")


def test_a_place_that_cannot_be_written_costs_nothing(tmp_path: Path):
    (tmp_path / "config").write_text("a file where the folder should be")
    remember(tmp_path / "config" / "window.json", WindowMemory())
    assert recall(tmp_path / "config" / "window.json") == WindowMemory()
