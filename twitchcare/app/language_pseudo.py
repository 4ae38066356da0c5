"""Languages that nobody speaks: they show which words are not translated and which have too little room."""

import re
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTranslator

from twitchcare.bundle.lang_missing import texts_of
from twitchcare.bundle.lang_texts import SHAPES, Language
from twitchcare.care.content import Content

_RTL = "xx-rtl"
_ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñöšüýÁÇÉÍÑÖŠÜÝ")
_HEBREW = str.maketrans(
    {chr(ord("a") + number): chr(0x05D0 + number % 27) for number in range(26)}
    | {chr(ord("A") + number): chr(0x05D0 + number % 27) for number in range(26)}
)
_HELD = re.compile(r"(\{\d*\}|%n)")
_DATE = re.compile(r"[dMy .]+")
_LONGER = 0.35  # as much as German takes over English


def is_mirrored(code: str) -> bool:
    return code == _RTL


def pseudo(text: str, code: str) -> str:
    """Return a text as the language writes it; what is put in later stays as it is."""
    if not text.strip() or _DATE.fullmatch(text):
        return text
    table = _HEBREW if is_mirrored(code) else _ACCENTS
    words = "".join(
        part if _HELD.fullmatch(part) else part.translate(table) for part in _HELD.split(text.strip())
    )
    if not is_mirrored(code):
        words = f"[{words}{_padding(round(len(words) * _LONGER))}]"
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return before + words + after


def _padding(length: int) -> str:
    """Return letters of that length, in words short enough to wrap."""
    return "".join(" " if number % 8 == 0 and length > 8 else "ö" for number in range(length))


class PseudoTranslator(QTranslator):
    """Translates every sentence of the screens."""

    def __init__(self, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = code

    def translate(self, _context: str, source: str, /, _note: str | None = None, _number: int = -1) -> str:
        return pseudo(source, self._code)

    def isEmpty(self) -> bool:
        return False


def pseudo_language(content: Content, code: str) -> Language:
    """Return the texts of a content in such a language."""
    found = Language(code, code)
    for kind, things in texts_of(content).items():
        texts = {key: msgspec.convert(_each(value, code), SHAPES[kind]) for key, value in things.items()}
        setattr(found, kind, texts)
    return found


def _each(value: Any, code: str) -> Any:
    if isinstance(value, dict):
        return {key: _each(part, code) for key, part in value.items()}
    if isinstance(value, list):
        return [_each(part, code) for part in value]
    return pseudo(value, code)[:78] if len(value) <= 60 else pseudo(value, code)[:598]
