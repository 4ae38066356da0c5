"""Which packs and which of their items are switched off, and which packs were added at all."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from twitchcare.bundle.pack_files import SWITCHES, write_whole

_LONGEST = 1_000_000  # bytes


class PackSwitch(msgspec.Struct, frozen=True):
    """title: what to call the pack when it is gone. off: keys of items that are left out."""

    title: str = ""
    on: bool = True
    off: tuple[str, ...] = ()


@dataclass(frozen=True)
class Switches:
    """By id of the pack, in the order in which they were added."""

    packs: Mapping[str, PackSwitch] = field(default_factory=dict)

    def of(self, pack: str) -> PackSwitch:
        """Return the switch of a pack; one that was not added by the program is on."""
        return self.packs.get(pack, PackSwitch())

    def with_pack(self, pack: str, switch: PackSwitch) -> "Switches":
        return Switches({**self.packs, pack: switch})

    def without(self, pack: str) -> "Switches":
        return Switches({key: one for key, one in self.packs.items() if key != pack})


def read_switches(folder: Path) -> Switches:
    """Return what is kept; what cannot be read counts as nothing switched off."""
    try:
        with (folder / SWITCHES).open("rb") as file:
            data = file.read(_LONGEST)
        return Switches(msgspec.json.decode(data, type=dict[str, PackSwitch]))
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
        return Switches()


def write_switches(folder: Path, switches: Switches) -> None:
    """Keep the switches. Raises OSError."""
    write_whole(folder / SWITCHES, msgspec.json.format(msgspec.json.encode(dict(switches.packs))) + b"\n")
