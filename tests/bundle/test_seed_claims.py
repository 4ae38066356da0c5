"""The two texts that this program began with made 124 statements. Each is answered, in fair words.

The articles say by id which statement they answer, and where else the program does. Here is a list of
its own: words that must stand at those places. A sentence that is taken out is missed.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from tests.bundle.bundles import built_in_files, report_of
from tests.bundle.seed_places import ELSEWHERE, GONE
from tests.bundle.seed_words_a import WORDS as FIRST
from tests.bundle.seed_words_b import WORDS as SECOND
from twitchcare.app.launch import PAGES
from twitchcare.bundle.front import split_article
from twitchcare.care.markup import blocks

Files = Mapping[str, bytes]
WORDS = FIRST | SECOND
IDS = [f"A{n:02}" for n in range(1, 67)] + [f"B{n:02}" for n in range(1, 59)]


@cache
def built_in() -> Files:
    return built_in_files()


def plain(body: str) -> str:
    return " ".join(block.text for block in blocks(body))


def fronts(files: Files) -> Iterator[tuple[dict[str, Any], str]]:
    """Return the JSON block and the plain text of every article."""
    for name, data in files.items():
        if name.startswith("articles/"):
            parts = split_article(data.decode())
            yield json.loads(parts.json), plain(parts.body)


def said(files: Files) -> dict[str, list[str]]:
    """Return what the articles say to each statement: a whole text, or one claim."""
    found: dict[str, list[str]] = {}
    for front, body in fronts(files):
        for part in front.get("seeds", ()):
            found.setdefault(part["id"], []).append(body)
        for claim in front["claims"]:
            for key in claim.get("seeds", ()):
                found.setdefault(key, []).append(claim["text"])
    return found


def elsewhere(files: Files) -> set[tuple[str, str]]:
    """Return the statements with the places outside the articles that answer them."""
    parts = [part for front, _ in fronts(files) for part in front.get("seeds", ())]
    return {(part["id"], place) for part in parts for place in part.get("at", ())}


def things(value: object) -> Iterator[dict[str, Any]]:
    """Return every object inside a JSON value."""
    if isinstance(value, dict):
        yield value
        for member in value.values():
            yield from things(member)
    elif isinstance(value, list):
        for member in value:
            yield from things(member)


def text_at(files: Files, place: str) -> str:
    """Return what is written at a place of the bundle, as JSON text; nothing if it is not there."""
    name, _, key = place.partition("#")
    if name not in files:
        return ""
    value = json.loads(files[name])
    if not key:
        return json.dumps(value, ensure_ascii=False)
    named = [thing for thing in things(value) if thing.get("id") == key]
    if not named and isinstance(value.get(key), dict):
        named = [value[key]]
    return "\n".join(json.dumps(thing, ensure_ascii=False) for thing in named)


def missing(files: Files) -> list[str]:
    """Return the statements that are not answered, and the words that are not found."""
    answers = said(files)
    gaps = []
    for key, patterns in WORDS.items():
        texts = answers.get(key, [])
        gaps += [f"{key}: {want}" for want in patterns if not any(has(text, want) for text in texts)]
        gaps += [f"{key}: not in «{text[:60]}»" for text in texts if not any(has(text, w) for w in patterns)]
    return gaps


def has(text: str, pattern: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def without(files: Files, article: str, pattern: str) -> Files:
    """Return the files with every sentence of an article that has the pattern taken out."""
    name = f"articles/{article}.md"
    text = files[name].decode()
    shorter = re.sub(rf"[^.\n]*{pattern}[^.\n]*\.?", "", text)
    assert shorter != text
    return {**files, name: shorter.encode()}


def test_the_list_holds_all_124_statements_once() -> None:
    assert list(WORDS) == IDS
    assert all(WORDS.values())


def test_every_statement_is_answered_in_an_article_and_no_other_is_named() -> None:
    assert sorted(said(built_in())) == IDS


def test_every_answer_has_its_words_where_the_article_says() -> None:
    assert missing(built_in()) == []


def test_the_places_outside_the_articles_are_the_ones_known_here() -> None:
    assert elsewhere(built_in()) == set(ELSEWHERE)


@pytest.mark.parametrize(("key", "place"), ELSEWHERE)
def test_a_place_outside_the_articles_answers(key: str, place: str) -> None:
    pattern = ELSEWHERE[key, place]
    kind, _, name = place.partition(":")
    if kind == "page":
        assert name in PAGES
    else:
        assert has(text_at(built_in(), place), pattern), place


@pytest.mark.parametrize(
    ("key", "article", "pattern"),
    [
        ("A02", "what_a_twitch_is", "most twitches do not hurt"),
        ("A23", "abdomen", "in time with the pulse"),
        ("B24", "medicines_doctors_use", "unsteady balance"),
        ("B44", "how_much_to_drink", "Spread drinks over the day"),
    ],
)
def test_a_sentence_taken_out_is_missed(key: str, article: str, pattern: str) -> None:
    gaps = missing(without(built_in(), article, pattern))
    assert any(gap.startswith(f"{key}:") for gap in gaps)


def test_an_article_taken_out_is_missed() -> None:
    files = {name: data for name, data in built_in().items() if name != "articles/b_vitamins.md"}
    assert {gap[:3] for gap in missing(files)} == {"A50", "A51"}


@pytest.mark.parametrize("pattern", GONE)
def test_what_the_texts_promised_too_much_is_gone(pattern: str) -> None:
    for front, body in fronts(built_in()):
        everything = " ".join((front["title"], front["summary"], body, *(c["text"] for c in front["claims"])))
        assert not has(everything, pattern), front["id"]


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (('{"id": "A06"}', '{"id": "A6"}'), "$.seeds[4].id"),
        (('"page:body"', '"https://example.org"'), "$.seeds[3].at[0]"),
        (('{"id": "A06"}', '{"id": "A06", "where": "here"}'), "$.seeds[4].where"),
    ],
)
def test_a_wrong_id_or_place_is_told_with_its_line(change: tuple[str, str], path: str) -> None:
    name = "articles/what_a_twitch_is.md"
    text = built_in()[name].decode().replace(*change)
    (problem,) = report_of({**built_in(), name: text.encode()}).problems
    line = 1 + next(at for at, row in enumerate(text.split("\n")) if change[1] in row)
    assert (problem.path, problem.line) == (path, line)
