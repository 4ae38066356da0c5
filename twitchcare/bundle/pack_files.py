"""The folder of installed packs: what lies in it, and how something gets there whole or not at all."""

import io
import os
import re
from collections.abc import Mapping
from pathlib import Path

SUFFIX = ".twitchcare"
SWITCHES = "switches.json"
MAX_PACKS = 50
_ASIDE, _NEW = ".removed-", ".new-"
_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}-[0-9.]{1,20}")
_STAMP = (2020, 1, 1, 0, 0, 0)  # the same files give the same archive


def has_anything(folder: Path) -> bool:
    """Tell, by one look, whether there is anything in the folder of packs."""
    try:
        with os.scandir(folder) as entries:
            return any(entries)
    except OSError:
        return False


def entries_of(folder: Path) -> tuple[Path, ...]:
    """Return every folder and archive that could be a pack, by name. Links are among them."""
    try:
        found = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return ()
    return tuple(path for path in found if path.suffix == SUFFIX or path.is_symlink() or path.is_dir())


def archive_of(contents: Mapping[str, bytes]) -> bytes:
    """Return an archive of the files that were checked, and of nothing else."""
    import zipfile  # a start without packs does without it

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(contents):
            archive.writestr(zipfile.ZipInfo(name, _STAMP), contents[name])
    return buffer.getvalue()


def place_of(folder: Path, pack: str, version: str) -> Path:
    """Return where a pack is kept. Raises ValueError for a name that could lead elsewhere."""
    name = f"{pack}-{version}"
    if _NAME.fullmatch(name) is None:
        raise ValueError(f"{name!r} cannot be the name of a pack")
    return folder / f"{name}{SUFFIX}"


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or as before, also after a power cut. Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f"{_NEW}{os.getpid()}-{path.name}")
    new.unlink(missing_ok=True)
    try:
        number = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    _sync(path.parent)


def set_aside(path: Path) -> Path:
    """Take a pack out of use so that it can be brought back. Returns where it lies now."""
    aside = path.with_name(_ASIDE + path.name)
    path.rename(aside)
    _sync(path.parent)
    return aside


def bring_back(aside: Path) -> None:
    """Put a pack that was set aside into use again."""
    aside.rename(aside.with_name(aside.name.removeprefix(_ASIDE)))
    _sync(aside.parent)


def tidy(folder: Path) -> None:
    """Delete what was set aside, and what a broken-off installation left."""
    if has_anything(folder):
        for path in list(folder.iterdir()):
            if path.name.startswith((_ASIDE, _NEW)):
                delete(path)


def delete(path: Path) -> None:
    """Delete a pack. A link is deleted and never followed."""
    import shutil

    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    """Make a new name last through a power cut, where the system can."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
