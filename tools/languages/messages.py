"""Finds the sentences of the screens in the source, also those that go through a small `_tr` of their module.

`pyside6-lupdate` alone would miss the latter: it takes no context from a function's body.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
ROOMS = ("app", "flows", "ui")


class Message(NamedTuple):
    """One sentence. is_plural: its words depend on a number. file: where it was found first."""

    context: str
    source: str
    is_plural: bool
    file: str


@dataclass
class Found:
    """The sentences of the source, and the places whose words nobody can find by reading."""

    messages: list[Message] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)


def find_messages(root: Path = ROOT) -> Found:
    """Return every sentence once, in the order of the files."""
    found = Found()
    for room in ROOMS:
        for path in sorted((root / "twitchcare" / room).rglob("*.py")):
            if "cli" not in path.parts:
                _Reader(found, path.relative_to(root).as_posix()).read(path.read_text(encoding="utf-8"))
    first: dict[tuple[str, str], Message] = {}
    for message in found.messages:
        known = first.setdefault(message[:2], message)
        if message.is_plural and not known.is_plural:
            first[message[:2]] = known._replace(is_plural=True)
    found.messages = list(first.values())
    return found


class _Reader(ast.NodeVisitor):
    """Walks one module. Classes give `self.tr` its context, functions such as `_tr` give their own."""

    def __init__(self, found: Found, file: str) -> None:
        self._found, self._file = found, file
        self._classes: list[str] = []
        self._contexts: dict[str, str] = {}
        self._tables: dict[str, ast.Dict] = {}

    def read(self, text: str) -> None:
        tree = ast.parse(text)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and (context := _own_context(node)):
                self._contexts[node.name] = context
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
                self._tables |= {name.id: node.value for name in node.targets if isinstance(name, ast.Name)}
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if not _own_context(node):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if isinstance(node.func, ast.Attribute) and name == "tr":
            self._note(node, self._classes[-1] if self._classes else "", node.args)
        elif isinstance(node.func, ast.Name) and name in self._contexts:
            self._note(node, self._contexts[name], node.args)
        elif name == "translate" and len(node.args) > 1 and isinstance(node.args[0], ast.Constant):
            self._note(node, str(node.args[0].value), node.args[1:])

    def _note(self, call: ast.Call, context: str, args: list[ast.expr]) -> None:
        sources = list(self._literals(args[0]))
        if not context or not sources:
            self._found.hidden.append(f"{self._file}:{call.lineno}: {ast.unparse(call)}")
        has_number = any(keyword.arg == "n" for keyword in call.keywords)
        is_plural = has_number or (len(args) > 1 and not isinstance(args[-1], ast.Constant))
        self._found.messages += [Message(context, source, is_plural, self._file) for source in sources]

    def _literals(self, node: ast.expr) -> Iterator[str]:
        """Yield the text of an expression, both texts of `a if b else c`, all texts of a table."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from self._literals(node.body)
            yield from self._literals(node.orelse)
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            table = self._tables.get(node.value.id)
            for value in table.values if table else ():
                yield from self._literals(value)


def _own_context(node: ast.FunctionDef) -> str:
    """Return the context of a function that only looks up its first parameter, "" for any other."""
    first = node.args.args[0].arg if node.args.args else ""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and len(call.args) > 1:
            context, words = call.args[:2]
            is_lookup = call.func.attr == "translate" and getattr(words, "id", None) == first
            if is_lookup and isinstance(context, ast.Constant):
                return str(context.value)
    return ""
