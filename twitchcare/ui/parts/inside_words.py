"""Words of a label as they stand inside a sentence."""

from PySide6.QtCore import QLocale


def inside(words: str) -> str:
    """Return the words in small letters; in German nouns keep their capital, so they stay as they are."""
    return words if QLocale().language() is QLocale.Language.German else words.lower()
