"""Changes the installed packs: adds, removes, brings back, switches."""

from collections.abc import Callable
from pathlib import Path

from twitchcare.bundle.opened import Opened
from twitchcare.bundle.pack_files import (
    archive_of,
    bring_back,
    delete,
    place_of,
    set_aside,
    tidy,
    write_whole,
)
from twitchcare.bundle.pack_shelf import Shelved, read_shelf, rows_of
from twitchcare.bundle.pack_switches import PackSwitch, read_switches, write_switches
from twitchcare.bundle.packs import read_opened, read_pack
from twitchcare.care.content import Content
from twitchcare.care.pack import PackRow, PackState


class PackKeeper:
    """Every change is whole or not made; what the disk refuses raises OSError.

    base: gives the built-in content, which is only asked for when a pack is read.
    """

    def __init__(self, folder: Path, base: Callable[[], Content]) -> None:
        self._folder, self._base = folder, base
        self._aside: tuple[Path, str, PackSwitch] | None = None

    def rows(self) -> tuple[PackRow, ...]:
        """Return every pack as it is now."""
        return rows_of(self._shelved(), read_switches(self._folder))

    def add(self, path: Path) -> tuple[str, ...]:
        """Install a pack, in place of another version of it. Returns why not; nothing when it is done."""
        base = self._base()
        read = read_pack(path, base)
        beside = [one for one in self._shelved() if one.id != read.id and one.state is PackState.USED]
        if read.pack is not None and beside:
            read = read_opened(Opened(read.contents, ()), base, [one.read for one in beside])
        if read.pack is None:
            return tuple(str(problem) for problem in read.errors)
        pack, place = read.pack, place_of(self._folder, read.pack.id, read.pack.version)
        self.tidy()
        write_whole(place, archive_of(read.contents))
        self._switch(pack.id, PackSwitch(pack.title, True, read_switches(self._folder).of(pack.id).off))
        for one in (one for one in self._shelved() if one.id == pack.id):
            for old in (old for old in one.paths if old != place):
                delete(old)
        return ()

    def remove(self, pack: str) -> None:
        """Take a pack out of use; `undo` can bring the last one back."""
        self.tidy()
        switches = read_switches(self._folder)
        for one in (one for one in self._shelved() if one.id == pack):
            for old in one.paths[1:]:
                delete(old)
            self._aside = (set_aside(one.paths[0]), pack, switches.of(pack))
        if pack in switches.packs:
            write_switches(self._folder, switches.without(pack))

    def undo(self) -> None:
        """Bring back the pack that was removed last."""
        if self._aside is not None:
            aside, pack, switch = self._aside
            bring_back(aside)
            self._aside = None
            self._switch(pack, switch)

    def tidy(self) -> None:
        """Delete for good what was removed."""
        self._aside = None
        tidy(self._folder)

    def switch(self, pack: str, on: bool) -> None:
        """Switch a whole pack."""
        old = read_switches(self._folder).of(pack)
        self._switch(pack, PackSwitch(old.title or self._title(pack), on, old.off))

    def switch_item(self, pack: str, key: str, on: bool) -> None:
        """Switch one thing of a pack."""
        old = read_switches(self._folder).of(pack)
        off = [name for name in old.off if name != key]
        off += [] if on else [key]
        self._switch(pack, PackSwitch(old.title or self._title(pack), old.on, tuple(off)))

    def _switch(self, pack: str, switch: PackSwitch) -> None:
        write_switches(self._folder, read_switches(self._folder).with_pack(pack, switch))

    def _title(self, pack: str) -> str:
        return next((row.title for row in self.rows() if row.id == pack), pack)

    def _shelved(self) -> tuple[Shelved, ...]:
        return read_shelf(self._folder, self._base())
