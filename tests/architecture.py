"""Reads our own source and says where it breaks the rules of the house; see `docs/decisions/0001`.

Everything here works on source text, so that planted text can prove that each rule bites.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MAX_LINES = 300
ROOMS = ("care", "figure", "bundle", "store", "desktop", "flows", "ui", "app")
BESIDE_THE_ROOMS = ("__init__", "__main__", "resource")


@dataclass(frozen=True, slots=True)
class Arrows:
    """What one room may import: other parts of twitchcare, and packages by dotted prefix."""

    parts: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()


ARROWS = {
    "care": Arrows(packages=("numpy",)),
    "figure": Arrows(("resource",), ("numpy",)),
    "bundle": Arrows(("care", "figure", "resource"), ("msgspec",)),
    "store": Arrows(("care",), ("sqlite3",)),
    "desktop": Arrows(("care",), ("PySide6", "shiboken6", "jeepney", "platformdirs")),
    "flows": Arrows(("care",), ("PySide6.QtCore",)),
    "ui": Arrows(("care", "figure", "flows", "resource"), ("PySide6", "shiboken6", "pyqtgraph")),
    "app": Arrows(
        (*ROOMS, "resource"),
        ("numpy", "msgspec", "sqlite3", "PySide6", "shiboken6", "jeepney", "platformdirs", "pyqtgraph"),
    ),
    "__init__": Arrows(),
    "__main__": Arrows(("app",)),
    "resource": Arrows(),
}

# sqlite3 is SQL and the rest is the network: nothing of ours goes out, so nothing of ours may ask for it.
_NOT_FREE = {"sqlite3", "ftplib", "http", "imaplib", "poplib", "smtplib", "ssl", "xmlrpc"}
_NOT_FREE_PREFIXES = ("urllib.request",)
LOADED_LATE = ("ui/figure/drawing",)
SLOW_TO_LOAD = ("numpy", "pyqtgraph", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech")
_CLOCKS = {
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "datetime.date.today",
    "time.time",
    "time.time_ns",
    "PySide6.QtCore.QDate.currentDate",
    "PySide6.QtCore.QDateTime.currentDateTime",
    "PySide6.QtCore.QDateTime.currentDateTimeUtc",
    "PySide6.QtCore.QDateTime.currentMSecsSinceEpoch",
    "PySide6.QtCore.QDateTime.currentSecsSinceEpoch",
    "PySide6.QtCore.QTime.currentTime",
}
_MAY_READ_CLOCKS = ("desktop", "app")


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name, written out in full, and whether importing its module runs it at once."""

    name: str
    line: int
    at_load: bool


def part_of(path: PurePosixPath) -> str:
    """Return the room of a file below `twitchcare/`, or the module's own name for one beside the rooms."""
    return path.parts[0] if len(path.parts) > 1 else path.stem


def module_name(path: PurePosixPath) -> str:
    """Return the dotted name of a file below `twitchcare/`."""
    parts = ("twitchcare", *path.with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: PurePosixPath, tree: ast.Module) -> list[Import]:
    """Return every import of one file, relative ones resolved and literal `import_module` calls included."""
    return [found for node, at_load in _walk(tree, at_load=True) for found in _imported(path, node, at_load)]


def _walk(node: ast.AST, at_load: bool) -> Iterator[tuple[ast.AST, bool]]:
    """Walk the tree with the answer to: does this run when the module is loaded?"""
    yield node, at_load
    for field, value in ast.iter_fields(node):
        late = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) and field == "body"
        late = late or (isinstance(node, ast.If) and field == "body" and _is_for_types_only(node.test))
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _walk(child, at_load and not late)


def _is_for_types_only(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def _imported(path: PurePosixPath, node: ast.AST, at_load: bool) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield Import(alias.name, node.lineno, at_load)
    elif isinstance(node, ast.ImportFrom):
        origin = _origin(path, node)
        for alias in node.names:
            yield Import(f"{origin}.{alias.name}", node.lineno, at_load)
    elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
        argument = node.args[0] if node.args else None
        literal = argument.value if isinstance(argument, ast.Constant) else None
        yield Import(literal if isinstance(literal, str) else "(computed name)", node.lineno, at_load)


def _origin(path: PurePosixPath, node: ast.ImportFrom) -> str:
    """Return the module that an `import from` names, without dots in front."""
    if not node.level:
        return node.module or ""
    package = ("twitchcare", *path.parent.parts)
    above = package[: len(package) - node.level + 1]
    return ".".join((*above, node.module) if node.module else above)


def _within(name: str, prefixes: Iterable[str]) -> bool:
    return any(name == prefix or name.startswith(prefix + ".") for prefix in prefixes)


def _allowed(part: str, name: str) -> bool:
    top, _, rest = name.partition(".")
    arrows = ARROWS[part]
    if top == "twitchcare":
        other = rest.partition(".")[0]
        return other not in (*ROOMS, *BESIDE_THE_ROOMS) or other in (part, *arrows.parts)
    if _within(name, arrows.packages):
        return True
    return top in sys.stdlib_module_names and top not in _NOT_FREE and not _within(name, _NOT_FREE_PREFIXES)


def _full_names(path: PurePosixPath, tree: ast.Module) -> dict[str, str]:
    """Return what each name bound by an import stands for."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            origin = _origin(path, node)
            names |= {alias.asname or alias.name: f"{origin}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {alias.asname: alias.name for alias in node.names if alias.asname}
    return names


def _clocks_read(path: PurePosixPath, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and name of each mention of a wall clock; passing one on counts as much as calling it."""
    names = _full_names(path, tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            first, dot, rest = ast.unparse(node).partition(".")
            if (full := names.get(first, first) + dot + rest) in _CLOCKS:
                yield node.lineno, full


def offences(path: PurePosixPath, source: str) -> list[str]:
    """Return one sentence for each rule that this file, named by its place below `twitchcare/`, breaks."""
    part = part_of(path)
    if part not in ARROWS:
        return [f"{path}: `{part}` is no room of the house; a new one starts with a page in docs/decisions"]
    tree = ast.parse(source)
    found = [
        f"{path}:{each.line}: `{part}` may not import `{each.name}`"
        for each in imports(path, tree)
        if not _allowed(part, each.name)
    ]
    if part not in _MAY_READ_CLOCKS:
        found += [f"{path}:{line}: `{part}` reads `{name}`" for line, name in _clocks_read(path, tree)]
    if (lines := len(source.splitlines())) > MAX_LINES:
        found.append(f"{path}: {lines} lines, at most {MAX_LINES}")
    return found


def slow_starts(sources: Mapping[PurePosixPath, str]) -> list[str]:
    """Return one sentence for each load-time import that would make the start slow.

    Modules of `figure` and of LOADED_LATE may load numpy, since they are themselves loaded late. So
    importing one of those at load time, directly or through others, counts as importing numpy.
    """
    at_load = {
        path: [each for each in imports(path, ast.parse(source)) if each.at_load]
        for path, source in sources.items()
    }
    everywhere_else = (*SLOW_TO_LOAD, *_slow_modules(at_load))
    in_the_figure = tuple(name for name in SLOW_TO_LOAD if name != "numpy")
    return [
        f"{path}:{each.line}: `{each.name}` is slow to load; import it where it is used"
        for path, found in at_load.items()
        for each in found
        if _within(each.name, in_the_figure if _is_loaded_late(path) else everywhere_else)
    ]


def _is_loaded_late(path: PurePosixPath) -> bool:
    return part_of(path) == "figure" or any(path.is_relative_to(folder) for folder in LOADED_LATE)


def _slow_modules(at_load: Mapping[PurePosixPath, list[Import]]) -> set[str]:
    """Return our modules that load something slow when they are loaded, be it through each other."""
    slow: set[str] = set()
    size = -1
    while len(slow) > size:
        size = len(slow)
        for path, found in at_load.items():
            if any(_within(each.name, (*SLOW_TO_LOAD, *slow)) for each in found):
                slow.add(module_name(path))
    return slow


def read_house(root: Path) -> dict[PurePosixPath, str]:
    """Return the source of every Python file below `root`, by its place there."""
    files = sorted(root.rglob("*.py"))
    return {
        PurePosixPath(file.relative_to(root).as_posix()): file.read_text(encoding="utf-8") for file in files
    }
