"""Which file of a bundle is of which kind; every other name is left unread."""

import re
from dataclasses import dataclass

import msgspec

from twitchcare.bundle.kinds.article import ArticleFront
from twitchcare.bundle.kinds.exercise import ExerciseFile
from twitchcare.bundle.kinds.manifest import ManifestFile
from twitchcare.bundle.kinds.region import RegionFile
from twitchcare.bundle.kinds.routine import RoutineFile
from twitchcare.bundle.kinds.rules import FoodJson, HydrationJson, ThermalJson, TriageJson
from twitchcare.bundle.kinds.source import SourcesFile
from twitchcare.bundle.kinds.words import WordsFile

MANIFEST, SOURCES = "manifest.json", "sources.json"
THERMAL, HYDRATION = "thermal.json", "hydration.json"
TRIAGE, FOODS = "triage.json", "foods.json"
WORDS = "words.json"
NEEDED = (MANIFEST, SOURCES, THERMAL, HYDRATION, TRIAGE, FOODS)
MAY_LACK = (WORDS,)
FOLDERS = ("regions", "exercises", "routines", "articles")

_ALLOWED = re.compile(r"[a-z0-9][a-z0-9_/-]{0,99}(\.schema)?\.(json|svg|png|md)")
_MANY = re.compile(r"(regions|exercises|routines|articles)/([a-z][a-z0-9_]{0,59})\.(json|md)")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file. folder: where its files live, or the one file itself."""

    name: str
    folder: str
    shape: type[msgspec.Struct]
    ending: str = "json"


KINDS = {
    kind.name: kind
    for kind in (
        Kind("manifest", MANIFEST, ManifestFile),
        Kind("region", "regions", RegionFile),
        Kind("exercise", "exercises", ExerciseFile),
        Kind("routine", "routines", RoutineFile),
        Kind("article", "articles", ArticleFront, "md"),
        Kind("sources", SOURCES, SourcesFile),
        Kind("thermal", THERMAL, ThermalJson),
        Kind("hydration", HYDRATION, HydrationJson),
        Kind("triage", TRIAGE, TriageJson),
        Kind("foods", FOODS, FoodJson),
        Kind("words", WORDS, WordsFile),
    )
}
_OF_PLACE = {kind.folder: kind for kind in KINDS.values()}


def allowed(name: str) -> bool:
    """Whether a bundle may hold a file of this name at all."""
    return _ALLOWED.fullmatch(name) is not None and "//" not in name


def kind_of(name: str) -> Kind | None:
    """Return the kind of a file, or None for what the program does not read."""
    if name in (*NEEDED, *MAY_LACK):
        return _OF_PLACE[name]
    if match := _MANY.fullmatch(name):
        kind = _OF_PLACE[match[1]]
        return kind if kind.ending == match[3] else None
    return None


def stem(name: str) -> str:
    """Return the id that a file's name promises: `exercises/calf_wall.json` promises `calf_wall`."""
    return name.rpartition("/")[2].partition(".")[0]
