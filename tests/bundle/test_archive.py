"""Archives that try to do harm: every one is refused with a reason, none is unpacked."""

import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bundle.bundles import CALF, built_in_files, entry, write_archive
from twitchcare.bundle import archive as archive_module
from twitchcare.bundle.archive import open_archive
from twitchcare.bundle.check import check
from twitchcare.bundle.problem import Level
from twitchcare.bundle.reader import load_content

EXTRA = "regions/extra.json"


def with_entry(path: Path, info: zipfile.ZipInfo | str, data: bytes = b"{}") -> Path:
    """Return an archive of the built-in bundle with one more member."""
    write_archive(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(info, data)
    return path


def messages(path: Path) -> dict[str, str]:
    return {problem.file: problem.message for problem in open_archive(path).problems}


def test_an_archive_of_the_built_in_bundle_loads(tmp_path: Path) -> None:
    path = write_archive(tmp_path / "mine.twitchcare")
    assert check(path).problems == ()
    loaded = load_content(path)
    assert (loaded.problems, loaded.content.regions) == ((), load_content().content.regions)


def test_folders_as_entries_are_passed_over(tmp_path: Path) -> None:
    path = with_entry(tmp_path / "a.twitchcare", entry("regions/", stat.S_IFDIR | 0o755), b"")
    assert check(path).problems == ()


@pytest.mark.parametrize(
    "name",
    [
        "../manifest.json",
        "regions/../../x.json",
        "/etc/x.json",
        "C:\\x.json",
        "regions\\x.json",
        "con",
        "Regions/calf.json",
        "regions//calf.json",
        "regions/" + "a" * 300 + ".json",
        "regions/ca\u0300lf.json",
        "run.py",
        "../",
        "..",
    ],
)
def test_a_name_outside_the_allow_list_is_refused(tmp_path: Path, name: str) -> None:
    path = with_entry(tmp_path / "a.twitchcare", entry(name))
    assert "A member of this name may not be in a bundle." in messages(path).values()
    assert not check(path).ok
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_with_a_nul_is_seen_whole(tmp_path: Path) -> None:
    path = with_entry(tmp_path / "a.twitchcare", "regions/extraXhidden.json")
    path.write_bytes(path.read_bytes().replace(b"extraXhidden", b"extra\0hidden"))
    assert messages(path) == {
        "regions/extra\\x00hidden.json": "A member of this name may not be in a bundle."
    }


def test_two_members_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.twitchcare"
    with pytest.warns(UserWarning, match="Duplicate name"):
        with_entry(path, CALF)
    assert messages(path) == {CALF: "Two members have the same name."}


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_special_files_are_refused(tmp_path: Path, kind: int) -> None:
    path = with_entry(tmp_path / "a.twitchcare", entry(EXTRA, kind | 0o777), b"/etc/passwd")
    assert messages(path) == {EXTRA: "This member is a link or a special file."}


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    path = write_archive(tmp_path / "a.twitchcare", {EXTRA: b"{}"})
    data = bytearray(path.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert messages(path) == {EXTRA: "This member is encrypted."}


def test_a_bomb_is_refused_by_its_ratio(tmp_path: Path) -> None:
    path = with_entry(tmp_path / "a.twitchcare", EXTRA, b" " * 900_000)
    assert messages(path) == {EXTRA: "This member is packed more than 100 to 1."}


def test_a_member_that_claims_to_be_huge_is_refused(tmp_path: Path) -> None:
    path = with_entry(tmp_path / "a.twitchcare", EXTRA)
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, data.rindex(b"PK\x01\x02") + 24, 30_000_000)
    path.write_bytes(data)
    assert messages(path) == {EXTRA: "The archive holds too much."}


def test_a_member_that_lies_about_its_size_is_read_to_the_limit_only(tmp_path: Path) -> None:
    path = write_archive(tmp_path / "a.twitchcare", {EXTRA: bytes(range(256)) * 40})
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, data.rindex(b"PK\x01\x02") + 24, 10)
    path.write_bytes(data)
    opened = open_archive(path)
    assert opened.contents == {} or len(opened.contents[EXTRA]) <= 10


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:10],
        lambda data: b"",
        lambda data: b"PK\x05\x06" + bytes(18),
        lambda data: b"{" + bytes(1000),
    ],
)
def test_a_damaged_archive_is_a_problem_and_no_crash(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    path = write_archive(tmp_path / "a.twitchcare")
    path.write_bytes(spoil(path.read_bytes()))
    report = check(path)
    assert not report.ok
    loaded = load_content(path)
    assert loaded.problems == report.problems
    assert len(loaded.content.places) == 80


def test_a_damaged_member_is_named(tmp_path: Path) -> None:
    path = write_archive(tmp_path / "a.twitchcare", {CALF: built_in_files()[CALF]})
    data = bytearray(path.read_bytes())
    data[60] ^= 0xFF
    path.write_bytes(data)
    assert messages(path) == {CALF: "This member is damaged."}


def test_very_many_members_are_not_even_listed(tmp_path: Path) -> None:
    path = write_archive(tmp_path / "a.twitchcare", {f"regions/r{n}.json": b"{}" for n in range(2001)})
    assert messages(path) == {"a.twitchcare": "The archive has more than 2000 members."}


def test_an_archive_over_the_limit_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "MAX_TOTAL_BYTES", 1000)
    assert messages(write_archive(tmp_path / "a.twitchcare")) == {
        "a.twitchcare": "The archive is larger than 64 MB."
    }


def test_too_much_text_stops_the_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "MAX_TEXT_BYTES", 5000)
    opened = open_archive(write_archive(tmp_path / "a.twitchcare"))
    assert opened.problems[-1].message == "The texts are larger than 4 MB together."


def test_an_archive_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    assert messages(tmp_path / "gone.twitchcare") == {
        "gone.twitchcare": "The file cannot be read: No such file or directory."
    }


def test_a_file_that_no_part_reads_is_a_warning(tmp_path: Path) -> None:
    (problem,) = check(with_entry(tmp_path / "a.twitchcare", "pictures/calf.png")).problems
    assert (problem.file, problem.level) == ("pictures/calf.png", Level.WARNING)


def test_schemas_may_come_along(tmp_path: Path) -> None:
    assert check(with_entry(tmp_path / "a.twitchcare", "schema/region.schema.json")).problems == ()
