"""The settings as JSON: each key is the name of the field it holds, read by the field's declared type.

A missing key is the default. A key that nobody knows is kept when the settings are saved again, since a
later release may know it. A value that does not fit becomes the default of that one field.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from twitchcare.care.settings import Settings
from twitchcare.store.canonical import canonical
from twitchcare.store.plain import Plain, flag, mapping, number, text, whole

_READERS: dict[object, Any] = {
    bool: flag,
    int: whole,
    float: number,
    str: text,
    time: lambda value: _clock(text(value)),
    date: lambda value: date.fromisoformat(text(value)),
}


def _clock(words: str) -> time:
    """Return a time of day; one with an offset is of another kind and cannot be compared with the others."""
    found = time.fromisoformat(words)
    if found.tzinfo is not None:
        raise ValueError(f"{words!r} has an offset")
    return found


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """The settings, and the keys whose values did not fit ("" for the whole text)."""

    settings: Settings
    spoilt: tuple[str, ...]


def decode_settings(kept: str) -> ReadSettings:
    """Return what can be read; never raises."""
    spoilt: list[str] = []
    try:
        plain = mapping(json.loads(kept))
    except (ValueError, RecursionError):
        return ReadSettings(Settings(), ("",))
    settings = forgiving(Settings, plain, "", spoilt)
    return ReadSettings(settings, tuple(spoilt))


def encode_settings(settings: Settings, kept: str | None = None) -> str:
    """Return JSON. kept: the text so far, whose unknown keys go along."""
    known = _plain(settings)
    try:
        before = mapping(json.loads(kept or "{}"))
    except (ValueError, RecursionError):
        before = {}
    return canonical(_with_unknown(known, before))


def _plain(value: object) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date | time) else value


def _with_unknown(known: Plain, before: Plain) -> Plain:
    merged = {**before, **known}
    for key, value in known.items():
        if isinstance(value, dict) and isinstance(earlier := before.get(key), dict):
            merged[key] = _with_unknown(value, earlier)
    return merged


def forgiving(kind: type[Any], plain: Plain, prefix: str, spoilt: list[str]) -> Any:
    """Build a value of which every field has a default; note the keys that do not fit."""
    given: dict[str, object] = {}
    for name, hint in _known(kind, plain):
        try:
            if is_dataclass(hint) and isinstance(hint, type):
                given[name] = forgiving(hint, mapping(plain[name]), f"{prefix}{name}.", spoilt)
            else:
                given[name] = read_value(hint, plain[name])
        except ValueError:
            spoilt.append(f"{prefix}{name}")
    try:
        return kind(**given)
    except ValueError:  # the parts fit, but not together
        spoilt.append(prefix.removesuffix("."))
        return kind()


def read_value(hint: Any, value: object) -> Any:
    """Read one value strictly. Raises ValueError where it does not fit, TypeError for a type unknown here."""
    if isinstance(hint, NewType):
        return read_value(hint.__supertype__, value)
    if get_origin(hint) in (UnionType, Union):
        (inner,) = (part for part in get_args(hint) if part is not NoneType)
        return None if value is None else read_value(inner, value)
    if get_origin(hint) is tuple:
        if not isinstance(value, list):
            raise ValueError(f"{value!r} is not a list")
        return tuple(read_value(get_args(hint)[0], item) for item in value)
    if is_dataclass(hint) and isinstance(hint, type):
        plain = mapping(value)
        try:
            return hint(**{name: read_value(part, plain[name]) for name, part in _known(hint, plain)})
        except TypeError as problem:
            raise ValueError(f"{plain!r} lacks a part") from problem
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(text(value))
    if hint not in _READERS:
        raise TypeError(f"settings cannot hold {hint!r} yet")
    return _READERS[hint](value)


def _known(kind: type[Any], plain: Plain) -> Iterable[tuple[str, Any]]:
    hints = get_type_hints(kind)
    return [(field.name, hints[field.name]) for field in fields(kind) if field.name in plain]
