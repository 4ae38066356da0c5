"""The packs that are installed, read: which are used, which cannot be, which are gone."""

from dataclasses import dataclass, replace
from pathlib import Path

from twitchcare.bundle.opened import Opened, refused
from twitchcare.bundle.pack_files import MAX_PACKS, entries_of
from twitchcare.bundle.pack_switches import PackSwitch, Switches, read_switches
from twitchcare.bundle.packs import PackRead, read_opened, read_pack
from twitchcare.care.content import Content
from twitchcare.care.pack import PackRow, PackState
from twitchcare.care.pack_merge import merge


@dataclass(frozen=True)
class Shelved:
    """One pack of the folder. id: of its manifest, else of its name. paths: the one used, then older."""

    id: str
    paths: tuple[Path, ...]
    read: PackRead
    switch: PackSwitch

    @property
    def state(self) -> PackState:
        if self.read.pack is None:
            return PackState.BROKEN
        return PackState.USED if self.switch.on else PackState.OFF


def read_shelf(folder: Path, base: Content) -> tuple[Shelved, ...]:
    """Return every installed pack, those that were added first first. Never raises for what lies there.

    Of two versions of one pack the later is used. A pack that claims what an earlier one has is broken.
    """
    switches = read_switches(folder)
    found: dict[str, list[tuple[Path, PackRead]]] = {}
    for path in entries_of(folder)[:MAX_PACKS]:
        read = _read(path, base)
        found.setdefault(read.id or path.name.partition("-")[0], []).append((path, read))
    order = list(switches.packs)
    shelved: list[Shelved] = []
    for key in sorted(found, key=lambda key: (order.index(key) if key in order else len(order), key)):
        versions = sorted(found[key], key=lambda one: _version(one[1]), reverse=True)
        read, switch = versions[0][1], switches.of(key)
        earlier = [one.read for one in shelved if one.state is PackState.USED]
        if read.pack is not None and switch.on and earlier:
            read = read_opened(Opened(read.contents, ()), base, earlier)
        shelved.append(Shelved(key, tuple(path for path, _ in versions), read, switch))
    return tuple(shelved)


def _read(path: Path, base: Content) -> PackRead:
    if path.is_symlink():
        problem = refused(path.name, "This is a link and not a pack.", "Add the pack itself in Settings.")
        return PackRead(None, (problem,))
    return read_pack(path, base)


def _version(read: PackRead) -> tuple[int, ...]:
    return tuple(int(part) for part in read.pack.version.split(".")) if read.pack else ()


def content_with(base: Content, shelved: tuple[Shelved, ...]) -> Content:
    """Return the content with the packs that are in use."""
    used = [one for one in shelved if one.state is PackState.USED]
    packs = [one.read.pack for one in used if one.read.pack is not None]
    return merge(base, packs, {one.id: frozenset(one.switch.off) for one in used})


def rows_of(shelved: tuple[Shelved, ...], switches: Switches) -> tuple[PackRow, ...]:
    """Return what a list shows, packs that are gone last."""
    here = {one.id for one in shelved}
    gone = (
        PackRow(key, switch.title or key, PackState.GONE)
        for key, switch in switches.packs.items()
        if key not in here
    )
    return (*map(_row, shelved), *gone)


def _row(one: Shelved) -> PackRow:
    pack = one.read.pack
    if pack is None:
        problems = tuple(str(problem) for problem in one.read.errors)
        return PackRow(one.id, one.switch.title or one.paths[0].name, one.state, problems=problems)
    items = tuple(replace(item, on=item.key not in one.switch.off) for item in pack.items)
    return PackRow(
        pack.id,
        pack.title,
        one.state,
        pack.author,
        pack.licence,
        pack.language,
        pack.version,
        pack.summary,
        items,
    )
