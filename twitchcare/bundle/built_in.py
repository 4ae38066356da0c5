"""The bundle that comes with the program: read without the checks that its tests have made."""

from pathlib import Path

import msgspec

from twitchcare.bundle.assemble import Decoded, assemble
from twitchcare.bundle.front import split_article
from twitchcare.bundle.layout import FOLDERS, MANIFEST, MAY_LACK, NEEDED, Kind, kind_of
from twitchcare.care.content import Content
from twitchcare.resource import resource


def built_in_folder() -> Path:
    """Return the folder of the built-in bundle; an installed program keeps it as plain files."""
    return Path(str(resource("bundle", MANIFEST))).parent


def built_in() -> Content:
    """Return the content of the built-in bundle."""
    return read_trusted(built_in_folder())


def read_trusted(folder: Path) -> Content:
    """Return the content of a bundle that is known to be in order."""
    return assemble(_decoded(folder))


def _decoded(folder: Path) -> Decoded:
    found = Decoded()
    single = [*NEEDED, *(name for name in MAY_LACK if (folder / name).is_file())]
    names = [*single, *(f"{sub}/{path.name}" for sub in FOLDERS for path in (folder / sub).iterdir())]
    for name in names:
        if kind := kind_of(name):
            _add(found, kind, (folder / name).read_bytes())
    return found


def _add(found: Decoded, kind: Kind, data: bytes) -> None:
    if kind.ending == "json":
        found.add(msgspec.json.decode(data, type=kind.shape))
    else:
        parts = split_article(data.decode())
        found.add(msgspec.json.decode(parts.json, type=kind.shape), parts.body)
