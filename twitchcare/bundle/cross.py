"""Looks from one file of a bundle to the others: does everything that is named exist?"""

import difflib
from collections import Counter
from collections.abc import Iterator

from twitchcare.bundle.assemble import Decoded
from twitchcare.bundle.examine import Examined
from twitchcare.bundle.faults import Fault
from twitchcare.bundle.layout import FOLDERS, SOURCES, stem
from twitchcare.bundle.problem import Level, Problem, quoted
from twitchcare.bundle.scan import child
from twitchcare.care.content import Content
from twitchcare.care.markup import blocks
from twitchcare.care.source import Checked

_KEYS = {
    "region": "regions",
    "regions": "regions",
    "implied_by": "regions",
    "asked_in": "regions",
    "only_in": "regions",
    "second_in": "regions",
    "alarm_in": "regions",
    "exercise": "exercises",
    "exercises": "exercises",
    "routine": "routines",
    "routines": "routines",
    "article": "articles",
    "articles": "articles",
    "source": "sources",
    "sources": "sources",
}
MAX_GUESSED = 500
_Known = dict[str, frozenset[str]]


def look_across(found: Examined, base: Content | None = None) -> None:
    """Add the problems that no file shows by itself. base: the content that a pack adds to."""
    known = _known(found)
    if base is not None:
        known = {what: ids.union(getattr(base, what)) for what, ids in known.items()}
    for name, document in found.raw.items():
        found.note(name, _unknown(document.value, known))
    _links(found, known)
    _doubled_sources(found)
    _unread_claims(found, base)
    _forgotten(found)


def _known(found: Examined) -> _Known:
    """Return every id there is: also those of files with faults, so that one fault is told once."""
    ids = {
        folder: frozenset(stem(name) for name in found.names if name.startswith(folder + "/"))
        for folder in FOLDERS
    }
    value = found.raw[SOURCES].value if SOURCES in found.raw else None
    parts = value.get("sources") if isinstance(value, dict) else None
    rows = parts if isinstance(parts, list) else []
    ids["sources"] = frozenset(str(row.get("id")) for row in rows if isinstance(row, dict))
    return ids


def _unknown(value: object, known: _Known, path: str = "$") -> Iterator[Fault]:
    """Yield every id in a value that names nothing."""
    if isinstance(value, dict):
        for key, member in value.items():
            here = child(path, key)
            if key in _KEYS:
                yield from _unknown_ids(member, _KEYS[key], known, here)
            yield from _unknown(member, known, here)
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from _unknown(member, known, child(path, index))


def _unknown_ids(member: object, what: str, known: _Known, path: str) -> Iterator[Fault]:
    rows = enumerate(member) if isinstance(member, list) else ()
    places = [(path, member), *((child(path, index), row) for index, row in rows)]
    for place, key in places:
        if isinstance(key, str) and key not in known[what]:
            yield Fault(place, f"There is no {what[:-1]} {quoted(key)}.", _hint(key, what, known))


def _hint(key: str, what: str, known: _Known) -> str:
    # A guess among thousands of ids takes long and helps nobody.
    names = sorted(known[what]) if len(known[what]) <= MAX_GUESSED else []
    near = difflib.get_close_matches(key[:80], names, n=1)
    return f"Did you mean {quoted(near[0])}?" if near else f"Add it, or take it out of this list of {what}."


def _links(found: Examined, known: _Known) -> None:
    """Check the links in the text of every article."""
    for front, body in found.decoded.articles:
        name = f"articles/{front.id}.md"
        for block in blocks(body):
            for link in (span.link for span in block.spans if span.link):
                what = f"{link.kind}s"
                if what in known and link.id not in known[what]:
                    message = f"There is no {link.kind} {quoted(link.id)}."
                    found.problems.append(
                        Problem(name, "$", 0, Level.ERROR, message, _hint(link.id, what, known))
                    )


def _doubled_sources(found: Examined) -> None:
    if found.decoded.sources is None:
        return
    ids = [part.id for part in found.decoded.sources.sources]
    twice = {key for key, count in Counter(ids).items() if count > 1}
    wrong = (
        Fault(f"$.sources[{index}].id", f"The source {quoted(key)} is there twice.", "Keep one of them.")
        for index, key in enumerate(ids)
        if key in twice and key in ids[:index]
    )
    found.note(SOURCES, wrong)


def _unread_claims(found: Examined, base: Content | None) -> None:
    """A claim that says "read" needs a source that was read."""
    if found.decoded.sources is None and base is None:
        return
    own = found.decoded.sources.sources if found.decoded.sources else ()
    recalled = {str(part.id) for part in own if part.checked is Checked.RECALLED}
    if base is not None:
        recalled |= {key for key, one in base.sources.items() if one.checked is Checked.RECALLED}
    for front, _ in found.decoded.articles:
        wrong = (
            Fault(f"$.claims[{index}].checked", "No source of this claim was read.", 'Write "recalled".')
            for index, claim in enumerate(front.claims)
            if claim.checked is Checked.READ and recalled.issuperset(claim.sources)
        )
        found.note(f"articles/{front.id}.md", wrong)


def _forgotten(found: Examined) -> None:
    """Warn of regions that no routine serves: their page would have nothing to start."""
    decoded: Decoded = found.decoded
    served = {key for routine in decoded.routines for key in routine.regions}
    for region in decoded.regions:
        if region.id not in served:
            fault = Fault("$.id", "No routine is made for this region.", "Name it in a routine's regions.")
            found.note(f"regions/{region.id}.json", [fault], Level.WARNING)
