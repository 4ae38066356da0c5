"""Checks the language folders of a bundle against the texts that they translate."""

import difflib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from twitchcare.bundle.faults import Fault, faults
from twitchcare.bundle.lang_texts import ABOUT, SHAPES, AboutFile, Language
from twitchcare.bundle.layout import language_file
from twitchcare.bundle.problem import Level, Problem, quoted
from twitchcare.bundle.scan import child

if TYPE_CHECKING:
    from twitchcare.bundle.examine import Examined

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def take_language_file(found: "Examined", name: str, value: object) -> Iterator[Fault]:
    """Keep the texts of one file, and yield the faults of those that cannot be kept."""
    place = language_file(name)
    assert place is not None
    code, kind = place
    language = found.decoded.languages.setdefault(code, Language(code))
    if kind == "about":
        yield from _take_about(language, value)
    elif not isinstance(value, dict):
        yield Fault("$", "This should be an object, not something else.", "Write texts by ids: {…}.")
    else:
        texts = getattr(language, kind)
        for key, part in value.items():
            wrong = list(faults(SHAPES[kind], part, child("$", key)))
            yield from wrong
            if not wrong:
                texts[key] = msgspec.convert(part, SHAPES[kind])


def _take_about(language: Language, value: object) -> Iterator[Fault]:
    wrong = list(faults(AboutFile, value))
    yield from wrong
    if wrong:
        return
    about = msgspec.convert(value, AboutFile)
    language.title, language.reviewed = about.title, about.reviewed
    if about.language != language.code:
        message = f"The language {quoted(about.language)} is not the name of the folder."
        yield Fault("$.language", message, f"Write {quoted(language.code)}.")


def check_languages(found: "Examined") -> None:
    """Add what is wrong with the languages of a bundle whose other files have been read."""
    decoded = found.decoded
    for language in decoded.languages.values():
        folder = f"lang/{language.code}"
        if f"{folder}/{ABOUT}" not in found.names:
            hint = "Write it: language, title, reviewed."
            message = "The language has no about.json."
            found.problems.append(Problem(f"{folder}/{ABOUT}", "$", 0, Level.ERROR, message, hint))
        for kind in SHAPES:
            name = f"{folder}/{kind}.json"
            if name in found.raw:
                originals = {file.id: file for file in getattr(decoded, kind)}
                texts = getattr(language, kind)
                found.note(name, _misfits(kind, originals, texts))
                found.note(name, _other_numbers(originals, texts), Level.WARNING)


def _misfits(kind: str, originals: dict[str, Any], texts: dict[str, Any]) -> Iterator[Fault]:
    for key, part in texts.items():
        if key not in originals:
            near = difflib.get_close_matches(key[:80], sorted(originals), n=1)
            hint = f"Did you mean {quoted(near[0])}?" if near else "Take it out."
            yield Fault(child("$", key), f"There is no {kind[:-1]} {quoted(key)}.", hint)
        else:
            yield from _unequal(child("$", key), originals[key], part)


def _unequal(path: str, original: object, texts: msgspec.Struct) -> Iterator[Fault]:
    for name, here, there in _pairs(original, texts):
        place = child(path, name)
        if isinstance(there, msgspec.Struct):
            yield from _unequal(place, here, there)
        elif there and not here:
            yield Fault(place, "There is no such text to translate.", "Take it out.")
        elif there and isinstance(there, tuple) and len(there) != len(here):
            message = f"The list has {len(there)} entries, the one it translates has {len(here)}."
            yield Fault(place, message, "Translate each entry, in the same order.")


def _other_numbers(originals: dict[str, Any], texts: dict[str, Any]) -> Iterator[Fault]:
    """Yield the texts that lack a number of their original: a slip in "10 minutes" does harm."""
    for key, part in texts.items():
        if key in originals:
            yield from _lost_numbers(child("$", key), originals[key], part)


def _lost_numbers(path: str, original: object, texts: msgspec.Struct) -> Iterator[Fault]:
    for name, here, there in _pairs(original, texts):
        place = child(path, name)
        if isinstance(there, msgspec.Struct):
            yield from _lost_numbers(place, here, there)
            continue
        rows = zip(here, there, strict=False) if isinstance(there, tuple) else [(here, there)]
        for index, (before, after) in enumerate(rows):
            if after and (lost := _numbers(before) - _numbers(after)):
                exact = child(place, index) if isinstance(there, tuple) else place
                message = f"The number {min(lost)} of the text that it translates is not in it."
                yield Fault(exact, message, "Write the same number in digits.")


def _numbers(text: str) -> set[str]:
    return {number.replace(",", ".") for number in _NUMBER.findall(text)}


def _pairs(original: object, texts: msgspec.Struct) -> Iterator[tuple[str, Any, Any]]:
    for name in texts.__struct_fields__:
        yield name, getattr(original, name), getattr(texts, name)
