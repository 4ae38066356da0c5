"""Reads a bundle that is a `.twitchcare` archive (zip). Nothing is ever unpacked onto the disk."""

import io
import stat
import unicodedata
import zipfile
import zlib
from pathlib import Path

from twitchcare.bundle.layout import allowed, is_read
from twitchcare.bundle.opened import MAX_MEMBERS, MAX_TEXT_BYTES, MAX_TOTAL_BYTES, Opened, refused, unread
from twitchcare.bundle.problem import Problem
from twitchcare.bundle.strict import MAX_BYTES

MAX_MEMBER_BYTES = 20_000_000
MAX_RATIO = 100
_ENTRY = b"PK\x01\x02"  # begins every entry of a zip's list of members
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


def open_archive(path: Path) -> Opened:
    """Return the files of an archive and the problems with them."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_TOTAL_BYTES + 1)
    except OSError as problem:
        return _nothing(path.name, f"The file cannot be read: {problem.strerror}.", "Check the path.")
    if len(data) > MAX_TOTAL_BYTES:
        return _nothing(path.name, "The archive is larger than 64 MB.", "Make it smaller.")
    # Counted before the list is read, because reading a huge list would itself take all memory.
    if data.count(_ENTRY) > MAX_MEMBERS:
        return _nothing(path.name, f"The archive has more than {MAX_MEMBERS} members.", "Make it smaller.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _members(archive, path.name)
    except _BROKEN:
        hint = "Make it anew: zip the files of the bundle's folder."
        return _nothing(path.name, "This is not a zip archive, or it is damaged.", hint)


def _nothing(name: str, message: str, hint: str) -> Opened:
    return Opened({}, (refused(name, message, hint),))


def _members(archive: zipfile.ZipFile, archive_name: str) -> Opened:
    problems: list[Problem] = []
    chosen = _chosen(archive.infolist(), problems)
    contents: dict[str, bytes] = {}
    total = 0
    for name in sorted(chosen):
        data = _read(archive, chosen[name], problems)
        total += len(data or b"")
        if total > MAX_TEXT_BYTES:
            problems.append(refused(archive_name, "The texts are larger than 4 MB together.", "Shorten it."))
            break
        if data is not None:
            contents[name] = data
    return Opened(contents, tuple(problems))


def _chosen(entries: list[zipfile.ZipInfo], problems: list[Problem]) -> dict[str, zipfile.ZipInfo]:
    """Return the members to read by name; every other member leaves a problem."""
    chosen: dict[str, zipfile.ZipInfo] = {}
    seen: set[str] = set()
    total = 0
    for entry in entries:
        # `orig_filename` is the name as written; `filename` is cut at a NUL and changed on Windows.
        name = entry.orig_filename
        if entry.is_dir() and allowed(name.rstrip("/") + "/x.json"):
            continue
        total += entry.file_size
        same = unicodedata.normalize("NFC", name).casefold()
        if fault := _refusal(entry, same in seen, total):
            problems.append(refused(name, *fault))
        elif warning := unread(name):
            problems.append(warning)
        elif is_read(name):
            chosen[name] = entry
        seen.add(same)
    return chosen


def _refusal(entry: zipfile.ZipInfo, is_double: bool, total: int) -> tuple[str, str] | None:
    """Return why a member is refused and what to do, or None."""
    mode = entry.external_attr >> 16
    if not allowed(entry.orig_filename):
        return (
            "A member of this name may not be in a bundle.",
            "Use small letters, digits, - and _; take it out.",
        )
    if is_double:
        return "Two members have the same name.", "Keep one of them."
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "This member is a link or a special file.", "Put a copy of the file in its place."
    if entry.flag_bits & 0x1:
        return "This member is encrypted.", "Make the archive without a password."
    if entry.file_size > MAX_MEMBER_BYTES or total > MAX_TOTAL_BYTES:
        return "The archive holds too much.", "A member may have 20 MB, all together 64 MB."
    if entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
        return (
            f"This member is packed more than {MAX_RATIO} to 1.",
            "Take it out: no ordinary file is like this.",
        )
    return None


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, problems: list[Problem]) -> bytes | None:
    """Return the bytes of a member; its own word on its size is not trusted."""
    try:
        with archive.open(entry) as member:
            return member.read(MAX_BYTES + 1)
    except _BROKEN:
        problems.append(refused(entry.orig_filename, "This member is damaged.", "Make the archive anew."))
        return None
