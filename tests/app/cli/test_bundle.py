"""`bundle check`, `bundle list` and `bundle schema`."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.app.cli.running import run
from tests.bundle.bundles import CALF, built_in_files, changed, write_archive, write_folder
from twitchcare.app.cli.bundle import register
from twitchcare.app.cli.command import ANSWER_IS_NO, DONE, InputWrong
from twitchcare.bundle.built_in import built_in_folder

Capture = pytest.CaptureFixture[str]


def answer(capsys: Capture, *words: str) -> tuple[int, Any]:
    code = run(register, "bundle", *words, "--json")
    return code, json.loads(capsys.readouterr().out)


def test_the_built_in_bundle_is_in_order(capsys: Capture) -> None:
    code, found = answer(capsys, "check", str(built_in_folder()))
    assert (code, found["ok"], found["problems"]) == (DONE, True, [])
    assert list(found["counts"]) == ["regions", "exercises", "routines", "articles", "sources"]
    assert found["counts"]["regions"] == 80


def test_every_problem_has_the_parts_of_the_contract(capsys: Capture, tmp_path: Path) -> None:
    def spoil(value: Any) -> None:
        value["dose"]["hold_s"] = "long"
        value["colour"] = 1

    folder = write_folder(tmp_path, changed(CALF, spoil))
    code, found = answer(capsys, "check", str(folder))
    assert (code, found["ok"]) == (ANSWER_IS_NO, False)
    assert [list(problem) for problem in found["problems"]] == [
        ["file", "path", "line", "level", "message", "hint"]
    ] * 2
    first = found["problems"][0]
    assert (first["file"], first["path"], first["level"]) == (CALF, "$.dose.hold_s", "error")
    assert first["line"] == 1 + next(
        index for index, row in enumerate((folder / CALF).read_text().split("\n")) if "long" in row
    )


def test_an_archive_is_checked_like_a_folder(capsys: Capture, tmp_path: Path) -> None:
    path = write_archive(tmp_path / "mine.twitchcare", changed(CALF, lambda value: value.pop("title")))
    code, found = answer(capsys, "check", str(path))
    assert code == ANSWER_IS_NO
    assert [(p["file"], p["message"]) for p in found["problems"]] == [(CALF, '"title" is missing.')]


def test_warnings_alone_leave_a_bundle_in_order(capsys: Capture, tmp_path: Path) -> None:
    folder = write_folder(tmp_path, built_in_files() | {"README.md": b"hello"})
    assert run(register, "bundle", "check", str(folder)) == DONE
    printed = capsys.readouterr().out.split("\n")
    assert printed[0].startswith("warning: README.md: ")
    assert printed[1].startswith("In order: 80 regions, 80 exercises")


def test_the_text_names_file_line_path_and_remedy(capsys: Capture, tmp_path: Path) -> None:
    folder = write_folder(tmp_path, changed(CALF, lambda value: value.update(nonsense=1)))
    assert run(register, "bundle", "check", str(folder)) == ANSWER_IS_NO
    first, last = capsys.readouterr().out.strip().split("\n")
    assert first.startswith(f"error: {CALF}:")
    assert "$.nonsense: This key is not known here. Known are:" in first
    assert last.startswith("Not in order: ")


def test_a_path_with_nothing_is_wrong_input(tmp_path: Path) -> None:
    with pytest.raises(InputWrong, match="there is nothing here"):
        run(register, "bundle", "check", str(tmp_path / "gone"))


def test_the_list_tells_the_bundle_in_use(capsys: Capture, tmp_path: Path) -> None:
    code, (row,) = answer(capsys, "list")
    assert (code, row["id"], row["built_in"], row["counts"]["regions"]) == (DONE, "twitchcare", True, 80)
    folder = write_folder(tmp_path, changed("manifest.json", lambda value: value.update(id="mine")))
    code, (row,) = answer(capsys, "list", "--bundle", str(folder))
    assert (row["id"], row["built_in"]) == ("mine", False)


def test_the_list_as_text_is_one_line(capsys: Capture) -> None:
    assert run(register, "bundle", "list") == DONE
    assert capsys.readouterr().out.startswith("twitchcare 1.0.0 (en, CC BY 4.0): 80 regions")


def test_a_broken_bundle_is_wrong_input_for_every_other_command(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, changed(CALF, lambda value: value.pop("title")))
    with pytest.raises(InputWrong) as problem:
        run(register, "bundle", "list", "--bundle", str(folder))
    assert problem.value.lines == (f'{CALF}:1: "title" is missing. Add "title".',)


def test_the_schema_of_one_kind_is_the_stored_file(capsys: Capture) -> None:
    assert run(register, "bundle", "schema", "exercise") == DONE
    stored = built_in_folder() / "schema" / "exercise.schema.json"
    assert capsys.readouterr().out == stored.read_text(encoding="utf-8")


def test_without_a_kind_all_schemas_are_printed(capsys: Capture) -> None:
    assert run(register, "bundle", "schema") == DONE
    found = json.loads(capsys.readouterr().out)
    assert set(found) >= {"manifest", "region", "exercise", "routine", "article", "sources"}


def test_an_unknown_kind_is_wrong_input() -> None:
    with pytest.raises(InputWrong, match="choose one of manifest, region"):
        run(register, "bundle", "schema", "picture")
