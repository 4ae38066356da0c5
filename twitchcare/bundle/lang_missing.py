"""What a language lacks: the texts of a content that nobody has translated yet."""

from dataclasses import dataclass
from typing import Any

import msgspec

from twitchcare.bundle.lang_texts import SHAPES, Language
from twitchcare.care.content import Content

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Missing:
    """One kind of thing. texts: by id, what is still to translate, in the shape of the language's file."""

    total: int
    texts: dict[str, Plain]

    @property
    def done(self) -> int:
        """How many things are wholly translated."""
        return self.total - len(self.texts)


def texts_of(content: Content) -> dict[str, dict[str, Plain]]:
    """Return every translatable text that is not empty, by kind and id."""
    kinds: dict[str, Any] = {
        "regions": content.regions,
        "exercises": content.exercises,
        "routines": content.routines,
    }
    return {
        kind: {key: _filled(SHAPES[kind], value) for key, value in values.items()}
        for kind, values in kinds.items()
    }


def missing(content: Content, language: Language) -> dict[str, Missing]:
    """Return what a language lacks of each kind, nothing but the count when it is complete."""
    found = {}
    for kind, things in texts_of(content).items():
        given = getattr(language, kind)
        lacking = {key: _lacking(texts, given.get(key)) for key, texts in things.items()}
        found[kind] = Missing(len(things), {key: texts for key, texts in lacking.items() if texts})
    return found


def _filled(shape: type[msgspec.Struct], value: Any) -> Plain:
    texts: Plain = {}
    for name in shape.__struct_fields__:
        part = getattr(value, name)
        if name == "titles":
            sides = {"plain": part.plain, "left": part.left, "right": part.right}
            part = {side: title for side, title in sides.items() if title}
        elif isinstance(part, tuple):
            part = list(part)
        if part:
            texts[name] = part
    return texts


def _lacking(texts: Plain, given: Any) -> Plain:
    """Return those of the texts for which nothing is given."""
    if given is None:
        return texts
    found: Plain = {}
    for name, text in texts.items():
        there = getattr(given, name)
        if isinstance(text, dict):
            if inside := _lacking(text, there):
                found[name] = inside
        elif not there:
            found[name] = text
    return found
