"""`bundle add`, `remove`, `on`, `off`, and what `bundle list` says of packs."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.app.cli.running import InputWrong, run
from tests.bundle.bundles import write_archive, write_folder
from tests.bundle.packs import pack_files
from twitchcare.app.cli import bundle, routine
from twitchcare.app.cli.command import ANSWER_IS_NO, DONE

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def words(tmp_path: Path) -> tuple[str, str]:
    return "--data-dir", str(tmp_path / "data")


@pytest.fixture
def pack(tmp_path: Path) -> str:
    return str(write_archive(tmp_path / "given.twitchcare", pack_files()))


def rows(capsys: Capture, words: tuple[str, str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert run(bundle.register, "bundle", "list", "--json", *words) == DONE
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_an_added_pack_is_listed_after_the_built_in_content(
    capsys: Capture, words: tuple[str, str], pack: str
) -> None:
    assert run(bundle.register, "bundle", "add", pack, *words) == DONE
    assert "An open window uses this from its next start." in capsys.readouterr().out
    built_in, row = rows(capsys, words)
    assert (built_in["id"], built_in["built_in"]) == ("twitchcare", True)
    assert (row["id"], row["author"], row["state"]) == ("hillside", "A. Example", "used")
    assert len(row["items"]) == 7


def test_other_commands_use_the_pack(capsys: Capture, words: tuple[str, str], pack: str) -> None:
    run(bundle.register, "bundle", "add", pack, *words)
    assert run(routine.register, "routine", "show", "calf_roll_short", *words) == DONE
    assert "Calf stretch on a towel" in capsys.readouterr().out


def test_a_pack_and_an_item_are_switched(capsys: Capture, words: tuple[str, str], pack: str) -> None:
    run(bundle.register, "bundle", "add", pack, *words)
    run(bundle.register, "bundle", "off", "foods/hillside_soup", *words)
    assert [item["id"] for item in rows(capsys, words)[1]["items"] if not item["on"]] == [
        "foods/hillside_soup"
    ]
    run(bundle.register, "bundle", "off", "hillside", *words)
    assert rows(capsys, words)[1]["state"] == "off"
    run(bundle.register, "bundle", "on", "hillside", *words)
    run(bundle.register, "bundle", "on", "foods/hillside_soup", *words)
    row = rows(capsys, words)[1]
    assert (row["state"], all(item["on"] for item in row["items"])) == ("used", True)


def test_a_removed_pack_is_gone(capsys: Capture, words: tuple[str, str], pack: str) -> None:
    run(bundle.register, "bundle", "add", pack, *words)
    run(bundle.register, "bundle", "remove", "hillside", *words)
    assert len(rows(capsys, words)) == 1


def test_wrong_words_are_wrong_input_with_what_there_is(words: tuple[str, str], pack: str) -> None:
    with pytest.raises(InputWrong, match="nowhere: there is no such pack; none is installed"):
        run(bundle.register, "bundle", "remove", "nowhere", *words)
    run(bundle.register, "bundle", "add", pack, *words)
    with pytest.raises(InputWrong, match="there are hillside"):
        run(bundle.register, "bundle", "off", "routines/nowhere", *words)
    with pytest.raises(InputWrong, match="there is nothing here"):
        run(bundle.register, "bundle", "add", pack + "x", *words)


def test_every_problem_of_a_pack_is_a_line(tmp_path: Path, words: tuple[str, str]) -> None:
    bad = write_folder(tmp_path / "bad", pack_files(overrides=["routines/a", "foods/b"], author=""))
    with pytest.raises(InputWrong) as refused:
        run(bundle.register, "bundle", "add", str(bad), *words)
    assert len(refused.value.lines) == 3
    assert run(bundle.register, "bundle", "check", str(bad)) == ANSWER_IS_NO


def test_a_broken_pack_is_one_line_beside_the_answer(
    capsys: Capture, tmp_path: Path, words: tuple[str, str], pack: str
) -> None:
    run(bundle.register, "bundle", "add", pack, *words)
    (tmp_path / "data/packs/hillside-1.0.twitchcare").write_bytes(b"PK")
    capsys.readouterr()
    assert run(routine.register, "routine", "list", *words) == DONE
    printed = capsys.readouterr()
    assert "calf_easy" in printed.out
    assert printed.err.startswith("the content pack Hillside clinic is not used: ")
    assert printed.err.count("\n") == 1
    run(bundle.register, "bundle", "list", *words)
    assert "hillside: broken, hillside-1.0.twitchcare: " in capsys.readouterr().out
