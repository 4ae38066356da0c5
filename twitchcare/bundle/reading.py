"""How hard English prose is to read."""

import re

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_END = re.compile(r"[.!?:;]+(?:\s|$)|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_MUTE_END = re.compile(r"(?<![aeiouylr])e$|(?<=[aeiouy][^aeiouytd])ed$|(?<=[aeiouy][^aeiouy])es$")


def words(text: str) -> list[str]:
    """Return the words of a text; numbers are none."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Return about how many syllables an English word has, at least one."""
    plain = word.lower().replace("'", "").replace("’", "")
    return max(1, len(_VOWELS.findall(_MUTE_END.sub("", plain))))


def school_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade: the years of school a reader needs; 0 for a text without words.

    Source: Kincaid et al. 1975, 0.39 words per sentence + 11.8 syllables per word - 15.59.
    """
    found = words(text)
    if not found:
        return 0.0
    sentences = sum(1 for part in _END.split(text) if words(part))
    per_word = sum(syllables(word) for word in found) / len(found)
    return max(0.0, 0.39 * len(found) / sentences + 11.8 * per_word - 15.59)
