"""Compares a JSON value with the shape it should have and names every fault, not only the first."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from twitchcare.bundle.problem import printable, quoted
from twitchcare.bundle.scan import child
from twitchcare.bundle.wording import reword

_PLACE = re.compile(r" - at `(\$.*)`$", re.DOTALL)
_OWN_PLACE = re.compile(r"^(\$[^:\s]*): (.*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not fit. path: where; missing things have the path of what lacks them."""

    path: str
    message: str
    hint: str


def faults(expected: object, value: object, path: str = "$") -> Iterator[Fault]:
    """Yield every fault of a value, in the order of the value; nothing when it fits."""
    try:
        msgspec.convert(value, expected)
    except msgspec.ValidationError as problem:
        # Yielded one by one: a caller who has seen enough stops the search itself.
        found_inside = False
        for fault in _inside(_bare(expected, value), value, path):
            found_inside = True
            yield fault
        if not found_inside:
            yield _fault(problem, path)


def fault_of(problem: ValueError) -> Fault:
    """Return the fault that a rule's own ValueError tells; it may begin with its path."""
    message = str(problem)
    match = _OWN_PLACE.match(message)
    path, said = (match[1], match[2]) if match else ("$", message)
    return Fault(path, _sentence(printable(said, 300)), "")


def _bare(expected: object, value: object) -> Any:
    """Return the type below `Annotated` and `| None`."""
    if get_origin(expected) is Annotated:
        return _bare(get_args(expected)[0], value)
    if get_origin(expected) in (Union, UnionType):
        members = [member for member in get_args(expected) if member is not NoneType]
        if len(members) == 1 and value is not None:
            return _bare(members[0], value)
    return expected


def _inside(expected: Any, value: object, path: str) -> Iterator[Fault]:
    if isinstance(expected, type) and issubclass(expected, msgspec.Struct):
        if isinstance(value, dict):
            yield from _members(expected, value, path)
    elif get_origin(expected) is tuple and isinstance(value, list):
        for index, item in enumerate(value):
            yield from faults(get_args(expected)[0], item, child(path, index))


def _members(shape: type[msgspec.Struct], value: dict[str, object], path: str) -> Iterator[Fault]:
    fields = {field.encode_name: field for field in msgspec.structs.fields(shape)}
    for key, member in value.items():
        if key in fields:
            yield from faults(fields[key].type, member, child(path, key))
        else:
            yield Fault(child(path, key), "This key is not known here.", _did_you_mean(key, list(fields)))
    for key, field in fields.items():
        if field.required and key not in value:
            yield Fault(path, f'"{key}" is missing.', f'Add "{key}".')


def _did_you_mean(word: str, known: list[str]) -> str:
    near = difflib.get_close_matches(word[:80], known, n=1)
    if near:
        return f"Did you mean {quoted(near[0])}?"
    return "Known are: " + ", ".join(sorted(known)) + "."


def _fault(problem: msgspec.ValidationError, path: str) -> Fault:
    message = str(problem)
    if match := _PLACE.search(message):
        message = message[: match.start()]
        path += match[1][1:]
    return Fault(path, *reword(message))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")
