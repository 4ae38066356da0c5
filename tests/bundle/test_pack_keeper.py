"""Installing is whole or not at all, stays inside its folder, and what lies there is never trusted."""

import json
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.bundle.bundles import entry, write_archive, write_folder
from tests.bundle.packs import base, pack_files
from twitchcare.bundle.pack_files import archive_of, has_anything, place_of, write_whole
from twitchcare.bundle.pack_keeper import PackKeeper
from twitchcare.bundle.reader import Loaded, add_packs
from twitchcare.care.pack import PackState

KEPT = "hillside-1.0.twitchcare"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "packs"


@pytest.fixture
def keeper(folder: Path) -> PackKeeper:
    return PackKeeper(folder, base)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_archive(tmp_path / "given.twitchcare", pack_files())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def states(keeper: PackKeeper) -> dict[str, PackState]:
    return {row.id: row.state for row in keeper.rows()}


def used(folder: Path) -> Loaded:
    return add_packs(Loaded(base()), folder)


def test_without_packs_nothing_is_made_or_read(folder: Path, keeper: PackKeeper) -> None:
    loaded = Loaded(base())
    assert add_packs(loaded, folder) is loaded
    assert keeper.rows() == ()
    assert not folder.exists()


@pytest.mark.parametrize("kind", ["archive", "folder"])
def test_an_added_pack_is_one_archive_with_what_was_checked(
    tmp_path: Path, folder: Path, keeper: PackKeeper, kind: str
) -> None:
    files = pack_files() | {"notes.txt": b"private"} if kind == "folder" else pack_files()
    given = (
        write_folder(tmp_path / "given", files)
        if kind == "folder"
        else write_archive(tmp_path / "given.twitchcare", files)
    )
    assert keeper.add(given) == ()
    assert names(folder) == [KEPT, "switches.json"]
    assert set(zipfile.ZipFile(folder / KEPT).namelist()) == set(pack_files())
    assert stat.S_IMODE((folder / KEPT).stat().st_mode) == 0o600
    loaded = used(folder)
    assert "calf_roll_short" in loaded.content.routines
    assert [row.state for row in loaded.packs] == [PackState.USED]


def test_a_later_version_takes_the_place_and_keeps_what_is_off(
    tmp_path: Path, folder: Path, keeper: PackKeeper, pack: Path
) -> None:
    keeper.add(pack)
    keeper.switch_item("hillside", "foods/hillside_soup", False)
    assert keeper.add(write_archive(tmp_path / "new.twitchcare", pack_files(version="1.1"))) == ()
    assert names(folder) == ["hillside-1.1.twitchcare", "switches.json"]
    assert "hillside_soup" not in used(folder).content.foods.foods


def test_of_two_versions_left_by_a_power_cut_the_later_is_used(folder: Path, keeper: PackKeeper) -> None:
    for version in ("1.9", "1.10"):
        write_whole(place_of(folder, "hillside", version), archive_of(pack_files(version=version)))
    (row,) = keeper.rows()
    assert row.version == "1.10"


def test_a_pack_and_an_item_are_switched_off_and_on(folder: Path, keeper: PackKeeper, pack: Path) -> None:
    keeper.add(pack)
    keeper.switch("hillside", False)
    assert states(keeper) == {"hillside": PackState.OFF}
    assert used(folder).content.routines == base().routines
    keeper.switch("hillside", True)
    keeper.switch_item("hillside", "exercises/calf_roll", False)
    assert [item.key for item in keeper.rows()[0].items if not item.on] == ["exercises/calf_roll"]
    assert "calf_roll" not in used(folder).content.exercises
    keeper.switch_item("hillside", "exercises/calf_roll", True)
    assert "calf_roll" in used(folder).content.exercises


def test_a_removed_pack_comes_back_with_its_switches(folder: Path, keeper: PackKeeper, pack: Path) -> None:
    keeper.add(pack)
    keeper.switch_item("hillside", "foods/hillside_soup", False)
    before = keeper.rows()
    keeper.remove("hillside")
    assert (keeper.rows(), used(folder).content.routines) == ((), base().routines)
    keeper.undo()
    assert keeper.rows() == before
    keeper.remove("hillside")
    keeper.tidy()
    keeper.undo()
    assert names(folder) == ["switches.json"]


def test_a_refused_pack_leaves_no_trace(tmp_path: Path, folder: Path, keeper: PackKeeper) -> None:
    bad = write_archive(tmp_path / "bad.twitchcare", pack_files(overrides=["routines/nowhere"]))
    (line,) = keeper.add(bad)
    assert line.startswith("manifest.json:")
    assert not folder.exists()


@pytest.mark.parametrize("name", ["../evil.json", "/etc/evil.json", "C:\\evil.json", "Routines/a.json"])
def test_names_that_lead_out_are_refused(
    tmp_path: Path, folder: Path, keeper: PackKeeper, pack: Path, name: str
) -> None:
    with zipfile.ZipFile(pack, "a") as archive:
        archive.writestr(entry(name), b"{}")
    assert any("may not be in a bundle" in line for line in keeper.add(pack))
    assert not folder.exists()
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["given.twitchcare"]


def test_links_doubles_and_bombs_are_refused(tmp_path: Path, keeper: PackKeeper) -> None:
    for number, (info, data, words) in enumerate(
        (
            (entry("words.json", stat.S_IFLNK | 0o777), b"/etc/passwd", "a link or a special file"),
            (entry("articles/x.md"), b" " * 900_000, "packed more than 100 to 1"),
        )
    ):
        files = {name: data_ for name, data_ in pack_files().items() if name != "words.json"}
        path = write_archive(tmp_path / f"{number}.twitchcare", files)
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(info, data)
        assert any(words in line for line in keeper.add(path))
    path = write_archive(tmp_path / "twice.twitchcare", pack_files())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("words.json", b"{}")
    assert any("Two members have the same name." in line for line in keeper.add(path))


@pytest.mark.parametrize("spoil", [lambda data: data[: len(data) // 2], lambda data: b"", lambda data: b"PK"])
def test_a_half_copied_pack_is_told_and_the_rest_goes_on(
    folder: Path, keeper: PackKeeper, pack: Path, spoil: "object"
) -> None:
    keeper.add(pack)
    kept = folder / KEPT
    kept.write_bytes(spoil(kept.read_bytes()))  # type: ignore[operator]
    loaded = used(folder)
    assert loaded.content.routines == base().routines
    ((row),) = loaded.packs
    assert (row.id, row.title, row.state) == ("hillside", "Hillside clinic", PackState.BROKEN)
    assert row.problems[0].startswith(KEPT)


def test_a_pack_removed_behind_our_back_is_told_and_can_be_forgotten(
    folder: Path, keeper: PackKeeper, pack: Path
) -> None:
    keeper.add(pack)
    in_use: Any = used(folder).content
    (folder / KEPT).unlink()
    assert in_use.foods.foods["hillside_soup"].title == "Soup of the house"  # what runs needs no file
    assert in_use.triage.signs["long_journey"].id == "long_journey"
    assert [(row.title, row.state) for row in used(folder).packs] == [("Hillside clinic", PackState.GONE)]
    keeper.remove("hillside")
    assert keeper.rows() == ()


def test_a_link_among_the_packs_is_not_followed(tmp_path: Path, folder: Path, keeper: PackKeeper) -> None:
    outside = write_folder(tmp_path / "outside", pack_files())
    folder.mkdir(parents=True)
    (folder / "hillside-1.0").symlink_to(outside)
    (row,) = keeper.rows()
    assert (row.state, "link" in row.problems[0]) == (PackState.BROKEN, True)
    keeper.remove(row.id)
    keeper.tidy()
    assert outside.is_dir()
    assert len(list(outside.rglob("*.json"))) > 5
    assert names(folder) == []


def test_the_second_of_two_packs_with_one_id_is_broken(folder: Path, keeper: PackKeeper, pack: Path) -> None:
    keeper.add(pack)
    write_whole(place_of(folder, "valley", "1"), archive_of(pack_files(id="valley", title="Valley")))
    assert states(keeper) == {"hillside": PackState.USED, "valley": PackState.BROKEN}
    keeper.switch("hillside", False)
    assert states(keeper) == {"hillside": PackState.OFF, "valley": PackState.USED}


def test_a_clash_is_told_before_anything_is_written(
    tmp_path: Path, folder: Path, keeper: PackKeeper, pack: Path
) -> None:
    keeper.add(pack)
    second = write_archive(tmp_path / "v.twitchcare", pack_files(id="valley", title="Valley"))
    assert 'is that of the pack "Hillside clinic"' in keeper.add(second)[0]
    assert names(folder) == [KEPT, "switches.json"]


def test_a_full_disk_changes_nothing(
    folder: Path, keeper: PackKeeper, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        keeper.add(pack)
    assert names(folder) == []


def test_what_a_killed_installation_left_is_not_read_and_goes_later(
    folder: Path, keeper: PackKeeper, pack: Path
) -> None:
    folder.mkdir(parents=True)
    (folder / ".new-1-hillside-1.0.twitchcare").write_bytes(b"PK half")
    assert keeper.rows() == ()
    keeper.add(pack)
    assert names(folder) == [KEPT, "switches.json"]


@pytest.mark.parametrize("text", [b"", b"[]", b"{", b"\xff", b'{"a": 1}', b"[" * 100_000])
def test_spoilt_switches_count_as_all_on(folder: Path, keeper: PackKeeper, pack: Path, text: bytes) -> None:
    keeper.add(pack)
    (folder / "switches.json").write_bytes(text)
    assert states(keeper) == {"hillside": PackState.USED}


def test_a_name_that_leads_elsewhere_is_never_a_place(folder: Path) -> None:
    for name, version in (("../x", "1"), ("x", "../1"), ("X", "1"), ("x", "")):
        with pytest.raises(ValueError, match="cannot be the name"):
            place_of(folder, name, version)


def test_a_folder_that_cannot_be_looked_into_counts_as_empty(tmp_path: Path) -> None:
    (tmp_path / "packs").write_text("a file")
    assert not has_anything(tmp_path / "packs")
    assert PackKeeper(tmp_path / "packs", base).rows() == ()


def test_switches_are_readable_json(folder: Path, keeper: PackKeeper, pack: Path) -> None:
    keeper.add(pack)
    assert json.loads((folder / "switches.json").read_text()) == {
        "hillside": {"title": "Hillside clinic", "on": True, "off": []}
    }
