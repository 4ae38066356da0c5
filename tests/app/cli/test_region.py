"""`region list`: one row for every place that can be selected."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.app.cli.running import run
from tests.bundle.bundles import changed, write_folder
from twitchcare.app.cli.command import DONE, InputWrong
from twitchcare.app.cli.region import register

Capture = pytest.CaptureFixture[str]


def rows(capsys: Capture) -> list[dict[str, Any]]:
    assert run(register, "region", "list", "--json") == DONE
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_there_are_eighty_rows_with_the_keys_of_the_contract(capsys: Capture) -> None:
    found = rows(capsys)
    assert len(found) == 80
    assert {tuple(row) for row in found} == {("id", "side", "title", "view", "uberon")}


def test_a_place_is_told_as_the_contract_shows_it(capsys: Capture) -> None:
    calf = {"id": "calf", "side": "left", "title": "Left calf", "view": ["back"], "uberon": "UBERON:0001665"}
    assert calf in rows(capsys)


def test_a_place_on_the_midline_has_no_side(capsys: Capture) -> None:
    assert [row["side"] for row in rows(capsys) if row["id"] == "tongue"] == [None]


def test_the_text_has_one_line_for_each_place(capsys: Capture) -> None:
    assert run(register, "region", "list") == DONE
    lines = capsys.readouterr().out.strip().split("\n")
    assert len(lines) == 80
    assert lines[0].split() == ["forehead", "-", "Forehead", "and", "brow"]


def test_a_broken_bundle_is_wrong_input(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, changed("regions/calf.json", lambda value: value.pop("titles")))
    with pytest.raises(InputWrong, match='"titles" is missing'):
        run(register, "region", "list", "--bundle", str(folder))
