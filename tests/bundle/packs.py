"""A small content pack for tests, as files by name, and its ways onto a disk."""

import json
from functools import cache
from typing import Any

from twitchcare.bundle.built_in import built_in
from twitchcare.bundle.opened import Opened
from twitchcare.bundle.packs import PackRead, read_opened
from twitchcare.care.content import Content

base: Any = cache(built_in)

MANIFEST: dict[str, Any] = {
    "format": 1,
    "pack": True,
    "id": "hillside",
    "title": "Hillside clinic",
    "author": "A. Example",
    "version": "1.0",
    "language": "en",
    "licence": "CC BY 4.0",
    "summary": "What we practise after a first visit.",
}
EXERCISE: dict[str, Any] = {
    "id": "calf_roll",
    "title": "Calf stretch on a rolled towel",
    "kind": "stretch",
    "targets": ["gastrocnemius"],
    "regions": ["calf"],
    "position": "standing",
    "equipment": ["towel"],
    "sides": "both",
    "dose": {"hold_s": 30, "reps": 2, "rest_s": 10, "hold_older_s": 30},
    "steps": ["Put the ball of one foot on a rolled towel."],
    "cautions": ["If the calf is hot and swollen, do not stretch: get help today."],
    "easier": "Use a flatter towel.",
    "checked": "recalled",
    "sources": ["HILLSIDE-1"],
}
ROUTINE: dict[str, Any] = {
    "id": "calf_roll_short",
    "title": "Calf stretch on a towel",
    "summary": "One stretch for each calf.",
    "regions": ["calf"],
    "position": "standing",
    "items": [{"exercise": "calf_roll", "reps": 1}],
    "sources": ["HILLSIDE-1"],
}
MOTION: dict[str, Any] = {
    "exercise": "calf_roll",
    "view": {"around_deg": 78, "above_deg": 6},
    "targets": ["calf_L"],
    "keys": [{}, {"angles_deg": {"lumbar": [5, 0, 0]}, "root_cm": [0, 0, 2]}],
}
SOURCES: dict[str, Any] = {
    "sources": [
        {
            "id": "HILLSIDE-1",
            "title": "House notes",
            "publisher": "Hillside clinic",
            "year": "2026",
            "checked": "recalled",
        }
    ]
}
RULE: dict[str, Any] = {
    "id": "H01",
    "priority": 1,
    "urgency": "same_day",
    "title": "Calf after a long journey",
    "when": "long_journey",
    "message": "Call us today.",
    "checked": "recalled",
    "sources": ["HILLSIDE-1"],
}
SIGN: dict[str, Any] = {"id": "long_journey", "question": "Did you sit for over 4 hours?", "kind": "bool"}
CONDITION: dict[str, Any] = {
    "id": "fresh_tattoo",
    "title": "A fresh tattoo",
    "levels": {"warm": "no", "cold": "care"},
    "why": "The skin has to heal first.",
    "ask": "Is the skin closed?",
    "scope": "spot",
    "max_min": 10,
    "claim": {
        "text": "Fresh wounds are kept from heat.",
        "grade": "S",
        "checked": "recalled",
        "sources": ["HILLSIDE-1"],
    },
}
FOOD: dict[str, Any] = {
    "id": "hillside_soup",
    "title": "Soup of the house",
    "group": "other",
    "serving": "1 bowl",
    "grams": 300,
    "potassium_mg": 300,
    "magnesium_mg": 20,
    "calcium_mg": 30,
    "sodium_mg": 400,
    "checked": "recalled",
    "sources": ["HILLSIDE-1"],
}
ARTICLE = {
    "id": "hillside_plan",
    "title": "Your plan",
    "summary": "What to do between two visits.",
    "topic": "From your clinic",
    "claims": [
        {"text": "A plan helps.", "grade": "C", "checked": "recalled", "sources": ["HILLSIDE-1", "R-PT"]}
    ],
    "routines": ["calf_roll_short"],
}


def pack_files(**manifest: object) -> dict[str, bytes]:
    """Return a pack with something of every kind. manifest: what it says instead."""
    values = {
        "manifest.json": MANIFEST | manifest,
        "sources.json": SOURCES,
        "exercises/calf_roll.json": EXERCISE,
        "motions/calf_roll.json": MOTION,
        "routines/calf_roll_short.json": ROUTINE,
        "triage.json": {"signs": [SIGN], "rules": [RULE]},
        "thermal.json": {"conditions": [CONDITION]},
        "foods.json": {"foods": [FOOD]},
        "words.json": {"words": [{"said": "journey leg", "means": "calf"}]},
    }
    files = {name: encoded(value) for name, value in values.items()}
    text = b"Follow [the stretch](routine:calf_roll_short) every day.\n"
    return files | {"articles/hillside_plan.md": b"---\n" + encoded(ARTICLE) + b"\n---\n" + text}


def encoded(value: object) -> bytes:
    return json.dumps(value, indent=2).encode()


def with_file(name: str, value: object, **manifest: object) -> dict[str, bytes]:
    """Return the pack with one file more, or another one in its place."""
    return pack_files(**manifest) | {name: encoded(value)}


def read(files: dict[str, bytes], earlier: tuple[PackRead, ...] = ()) -> PackRead:
    """Return what the files say as a pack beside the built-in content."""
    content: Content = base()
    return read_opened(Opened(dict(sorted(files.items())), ()), content, earlier)


def said(files: dict[str, bytes], earlier: tuple[PackRead, ...] = ()) -> list[str]:
    """Return the errors as they are shown."""
    return [str(problem) for problem in read(files, earlier).errors]
