"""Finds the line of everything in a JSON text, so that a problem can name where it is."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

# A string that never ends is one token up to the end, so that no text takes more than one pass.
_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"?'
_TOKEN = re.compile(_STRING + r'|[{}\[\],:]|[^\s"{}\[\],:]+|\n', re.DOTALL)
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_$-]{1,60}")
_BRACKET = re.compile(_STRING + r"|([\[{])|([\]}])", re.DOTALL)


def child(path: str, key: str | int) -> str:
    """Return the path of a member; a strange key is quoted and cut short."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{key}" if _PLAIN_KEY.fullmatch(key) else f"{path}[{json.dumps(key)[:60]}]"


def depth(text: str) -> int:
    """Return how deep brackets are nested, without building anything."""
    deepest = now = 0
    for match in _BRACKET.finditer(text):
        if match[1]:
            now += 1
            deepest = max(deepest, now)
        elif match[2]:
            now -= 1
    return deepest


@dataclass
class Places:
    """Lines of a JSON text. doubles: the paths of keys that come twice in one object."""

    lines: dict[str, int] = field(default_factory=dict)
    doubles: list[str] = field(default_factory=list)

    def line(self, path: str) -> int:
        """Return the line of a path, or that of the nearest thing around it."""
        while path not in self.lines and path != "$":
            path = path[: max(path.rfind("."), path.rfind("["))] or "$"
        return self.lines.get(path, 1)


@dataclass
class _Open:
    """An object or a list that is being read."""

    path: str
    key: str | int | None
    seen: set[str] = field(default_factory=set)


def locate(text: str, first_line: int = 1) -> Places:
    """Return where everything is in a text that is known to be JSON."""
    places = Places({"$": first_line})
    stack: list[_Open] = []
    for token, line in _tokens(text, first_line):
        if token in "}]":
            stack.pop()
        elif token == ",":
            top = stack[-1]
            top.key = top.key + 1 if isinstance(top.key, int) else None
        elif token == ":":
            continue
        elif stack and stack[-1].key is None:
            _note_key(places, stack[-1], token, line)
        else:
            path = "$" if not stack else child(stack[-1].path, _key(stack[-1]))
            places.lines.setdefault(path, line)
            if token in "{[":
                stack.append(_Open(path, None if token == "{" else 0))
    return places


def _key(top: _Open) -> str | int:
    assert top.key is not None
    return top.key


def _note_key(places: Places, top: _Open, token: str, line: int) -> None:
    key: str = json.loads(token)
    path = child(top.path, key)
    if key in top.seen:
        places.doubles.append(path)
    else:
        places.lines[path] = line
    top.seen.add(key)
    top.key = key


def _tokens(text: str, first_line: int) -> Iterator[tuple[str, int]]:
    line = first_line
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token == "\n":
            line += 1
        else:
            yield token, line


def line_of_number(text: str, wanted: str, first_line: int = 1) -> int:
    """Return the line on which a number such as `NaN` or `1e999` stands as a value."""
    return next((line for token, line in _tokens(text, first_line) if token == wanted), first_line)
