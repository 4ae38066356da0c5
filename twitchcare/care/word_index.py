"""Finds texts by a few words typed in a hurry: beginnings of words, small typing errors, everyday names."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
EXACT, BEGINS, NEARLY, MEANT = 1.0, 0.7, 0.4, 0.6
TYPO_FROM = 4  # letters; shorter words have too many neighbours
TWO_TYPOS_FROM = 8
LEAST_BEGINNING = 2


@dataclass(frozen=True, slots=True)
class Field:
    """Some text of an entry and how much a word in it counts."""

    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Hit:
    """entry: its number in the index. score: higher is better."""

    entry: int
    score: float


def plain_words(text: str) -> list[str]:
    """Return the words of a text in small letters without accents and plural endings."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return [_singular(word) for word in _WORD.findall(bare)]


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("ies"):
        return word[:-3] + "y"
    return (
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    )


class WordIndex:
    """entries: the fields of each thing. means: everyday names and the words they stand for."""

    def __init__(self, entries: Sequence[Iterable[Field]], means: Mapping[str, str] | None = None) -> None:
        self._weights: dict[str, dict[int, float]] = defaultdict(dict)
        for number, fields in enumerate(entries):
            for field in fields:
                for word in plain_words(field.text):
                    held = self._weights[word]
                    held[number] = max(held.get(number, 0.0), field.weight)
        self._sorted = sorted(self._weights)
        self._by_gap: dict[str, list[str]] = defaultdict(list)
        for word in self._sorted:
            for gap in _gaps(word):
                self._by_gap[gap].append(word)
        self._means = {tuple(plain_words(said)): plain_words(meant) for said, meant in (means or {}).items()}

    def find(self, typed: str, most: int = 50) -> list[Hit]:
        """Return the entries that have every word, the best first; equal ones in their own order.

        Where nothing has every word, those with most of them.
        """
        wanted = plain_words(typed)
        if not wanted:
            return []
        scores = [self._scores(word) for word in wanted]
        found = _joined(scores) or self._some(scores)
        for number, score in self._meant(wanted).items():
            found[number] = max(found.get(number, 0.0), score)
        ranked = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
        return [Hit(number, score) for number, score in ranked[:most]]

    def _some(self, scores: list[dict[int, float]]) -> dict[int, float]:
        """Return entries with most of several words; a single word must be there."""
        counted: dict[int, list[float]] = defaultdict(list)
        for each in scores:
            for number, score in each.items():
                counted[number].append(score)
        needed = len(scores) // 2 + 1
        return {
            number: sum(got) / len(scores) ** 2 for number, got in counted.items() if len(got) >= needed > 1
        }

    def _meant(self, wanted: list[str]) -> dict[int, float]:
        """Return what everyday names inside the words stand for."""
        best: dict[int, float] = {}
        for said, meant in self._means.items():
            if _says(wanted, said):
                for number, score in _joined([self._scores(word) for word in meant]).items():
                    best[number] = max(best.get(number, 0.0), MEANT * score)
        return best

    def _scores(self, wanted: str) -> dict[int, float]:
        """Return for each entry how well it has one word."""
        best: dict[int, float] = {}
        for word, share in self._alike(wanted).items():
            for number, weight in self._weights[word].items():
                best[number] = max(best.get(number, 0.0), share * weight)
        return best

    def _alike(self, wanted: str) -> dict[str, float]:
        """Return the known words that may be meant, with their share of a whole score."""
        alike = dict.fromkeys(self._beginning(wanted), BEGINS)
        if wanted in self._weights:
            alike[wanted] = EXACT
        if not alike and len(wanted) >= TYPO_FROM:
            near = {word for gap in _gaps(wanted) for word in self._by_gap.get(gap, ())}
            allowed = 2 if len(wanted) >= TWO_TYPOS_FROM else 1
            alike = {word: NEARLY for word in near if typos(wanted, word, allowed) <= allowed}
        return alike

    def _beginning(self, start: str) -> list[str]:
        if len(start) < LEAST_BEGINNING:
            return []
        low, high = 0, len(self._sorted)
        while low < high:  # the first word that is not before `start`
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._sorted[middle] < start else (low, middle)
        found = []
        while low < len(self._sorted) and self._sorted[low].startswith(start):
            found.append(self._sorted[low])
            low += 1
        return found


def _says(wanted: list[str], said: tuple[str, ...]) -> bool:
    """Return whether the words of an everyday name are among those typed, the last one maybe unfinished."""
    return all(
        any(word == part or (len(word) > 2 and part.startswith(word)) for word in wanted) for part in said
    )


def _joined(scores: list[dict[int, float]]) -> dict[int, float]:
    """Return the entries that are in all of them, with their mean score."""
    common = set(scores[0]).intersection(*scores[1:]) if scores else set()
    return {number: sum(each[number] for each in scores) / len(scores) for number in common}


def _gaps(word: str) -> set[str]:
    """Return the word and all words with one letter left out: what two nearly equal words share."""
    return {word, *(word[:index] + word[index + 1 :] for index in range(len(word)))}


def typos(first: str, second: str, most: int) -> int:
    """Return how many letters are wrong, missing, too many or swapped; more than `most` gives most + 1."""
    if abs(len(first) - len(second)) > most:
        return most + 1
    before, row = list[int](), list(range(len(second) + 1))
    for i, letter in enumerate(first, start=1):
        earlier, before, row = before, row, [i] + [0] * len(second)
        for j, other in enumerate(second, start=1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                row[j] = min(row[j], earlier[j - 2] + 1)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
