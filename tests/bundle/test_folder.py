"""A bundle that is a folder: what is read, what is refused, what is only noted."""

import os
from pathlib import Path

import pytest

from tests.bundle.bundles import CALF, built_in_files, write_folder
from twitchcare.bundle import folder as folder_module
from twitchcare.bundle.check import check
from twitchcare.bundle.folder import open_folder
from twitchcare.bundle.opened import MAX_TEXT_BYTES
from twitchcare.bundle.problem import Level


def test_a_copy_of_the_built_in_bundle_is_in_order(tmp_path: Path) -> None:
    report = check(write_folder(tmp_path))
    assert report.ok
    assert report.problems == ()


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    write_folder(tmp_path, built_in_files() | {".git/config": b"x", "regions/.calf.json.swp": b"x"})
    assert check(tmp_path).problems == ()


@pytest.mark.parametrize("name", ["README.md", "Notes.TXT", "regions/Calf.json", "a/b/c/d.json", "x y.json"])
def test_a_file_that_is_not_part_of_a_bundle_is_a_warning(tmp_path: Path, name: str) -> None:
    report = check(write_folder(tmp_path, built_in_files() | {name: b"{}"}))
    assert [(p.file, p.level) for p in report.problems] == [(name, Level.WARNING)]
    assert report.ok


def test_a_link_is_refused_and_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text('{"id": "mine"}')
    root = write_folder(tmp_path / "bundle")
    (root / CALF).unlink()
    (root / CALF).symlink_to(secret)
    problems = {p.file: p.message for p in check(root).problems}
    assert problems[CALF] == "This is a link or a special file."
    assert CALF not in open_folder(root).contents


def test_a_linked_folder_is_refused_and_not_walked(tmp_path: Path) -> None:
    root = write_folder(tmp_path / "bundle")
    (root / "more").symlink_to(tmp_path)
    assert [(p.file, p.level) for p in check(root).problems] == [("more", Level.ERROR)]


def test_a_pipe_does_not_make_the_check_wait(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    os.mkfifo(root / "regions/pipe.json")
    assert [p.message for p in check(root).problems] == ["This is a link or a special file."]


def test_a_folder_with_very_many_files_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_module, "MAX_MEMBERS", 3)
    opened = open_folder(write_folder(tmp_path, {f"regions/r{n}.json": b"{}" for n in range(4)}))
    assert opened.contents == {}
    assert "more than 3 files" in opened.problems[0].message


def test_deep_folders_are_left(tmp_path: Path) -> None:
    write_folder(tmp_path, {"manifest.json": b"{}", "a/b/c/d/e/f.json": b"{}", "a/b/c/d.json": b"{}"})
    assert {p.file for p in open_folder(tmp_path).problems} == {"a/b/c/d.json"}


def test_too_much_text_stops_the_reading(tmp_path: Path) -> None:
    big = b" " * 900_000
    count = MAX_TEXT_BYTES // len(big) + 3
    opened = open_folder(write_folder(tmp_path, {f"regions/r{n}.json": big for n in range(count)}))
    assert len(opened.contents) == count - 3
    assert opened.problems[0].message == "The texts are larger than 4 MB together."


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_folder(tmp_path)

    def refuse(self: Path, mode: str = "r") -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    opened = open_folder(root)
    assert opened.contents == {}
    assert {p.message for p in opened.problems} == {"The file cannot be read: Permission denied."}


def test_a_folder_that_cannot_be_listed_is_a_problem(tmp_path: Path) -> None:
    opened = open_folder(tmp_path / "gone")
    assert [p.message for p in opened.problems] == ["The folder cannot be read: No such file or directory."]


def test_a_name_that_is_no_text_is_shown_escaped(tmp_path: Path) -> None:
    root = write_folder(tmp_path)
    (root / "regions" / os.fsdecode(b"bad\xff\x1b.json")).write_bytes(b"")
    (problem,) = check(root).problems
    assert problem.file == "regions/bad\\udcff\\x1b.json"
    problem.file.encode()
