"""Bundles for tests: the built-in one as bytes, a copy of it with changes, and archives of it."""

import json
import stat
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from twitchcare.bundle.built_in import built_in_folder
from twitchcare.bundle.check import inspect_opened, report
from twitchcare.bundle.layout import kind_of
from twitchcare.bundle.opened import Opened
from twitchcare.bundle.problem import Problem, Report

Json = Any
CALF = "exercises/calf_wall.json"


@cache
def _files() -> tuple[tuple[str, bytes], ...]:
    root = built_in_folder()
    paths = sorted(path for path in root.rglob("*") if path.is_file())
    named = [(path.relative_to(root).as_posix(), path) for path in paths]
    return tuple((name, path.read_bytes()) for name, path in named if kind_of(name))


def built_in_files() -> dict[str, bytes]:
    """Return every file of the built-in bundle that is read, by name."""
    return dict(_files())


def changed(name: str, change: Callable[[Json], object]) -> dict[str, bytes]:
    """Return the built-in files after a change to the JSON value of one of them."""
    files = built_in_files()
    value = json.loads(files[name])
    change(value)
    return files | {name: json.dumps(value, indent=2).encode()}


def report_of(files: dict[str, bytes]) -> Report:
    """Return the report on these files, without a disk."""
    return report(inspect_opened(Opened(dict(sorted(files.items())), ())))


def problems_of(name: str, change: Callable[[Json], object]) -> tuple[Problem, ...]:
    """Return the problems after a change to one file."""
    return report_of(changed(name, change)).problems


def write_folder(root: Path, files: dict[str, bytes] | None = None) -> Path:
    """Write a bundle as a folder and return it."""
    for name, data in (built_in_files() if files is None else files).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


def write_archive(path: Path, files: dict[str, bytes] | None = None) -> Path:
    """Write a bundle as an archive and return it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (built_in_files() if files is None else files).items():
            archive.writestr(name, data)
    return path


def entry(name: str, mode: int = stat.S_IFREG | 0o644) -> zipfile.ZipInfo:
    """Return an entry of an archive with a file mode, for links and other odd things."""
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    return info
