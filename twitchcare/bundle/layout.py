"""Which file of a bundle is of which kind; every other name is left unread."""

import re
from dataclasses import dataclass

import msgspec

from twitchcare.bundle.kinds.article import ArticleFront
from twitchcare.bundle.kinds.exercise import ExerciseFile
from twitchcare.bundle.kinds.manifest import ManifestFile
from twitchcare.bundle.kinds.motion import MotionFile
from twitchcare.bundle.kinds.pack_rules import PackFoodJson, PackThermalJson, PackTriageJson
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

LANGUAGE_CODE = r"[a-z]{2,3}(-[a-z0-9]{2,8})?"
_LANGUAGE = re.compile(rf"lang/({LANGUAGE_CODE})/(about|regions|exercises|routines)\.json")
_ALLOWED = re.compile(r"[a-z0-9][a-z0-9_/-]{0,99}(\.schema)?\.(json|svg|png|md)")
_MANY = re.compile(r"(regions|exercises|routines|articles|motions)/([a-z][a-z0-9_]{0,59})\.(json|md)")


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
        Kind("motion", "motions", MotionFile),
        Kind("sources", SOURCES, SourcesFile),
        Kind("thermal", THERMAL, ThermalJson),
        Kind("hydration", HYDRATION, HydrationJson),
        Kind("triage", TRIAGE, TriageJson),
        Kind("foods", FOODS, FoodJson),
        Kind("words", WORDS, WordsFile),
    )
}
PACK_KINDS = {
    kind.name: kind
    for kind in (
        Kind("pack_thermal", THERMAL, PackThermalJson),
        Kind("pack_triage", TRIAGE, PackTriageJson),
        Kind("pack_foods", FOODS, PackFoodJson),
    )
}
NOT_IN_PACKS = ("regions/", "lang/", HYDRATION)
_OF_PLACE = {kind.folder: kind for kind in KINDS.values()}
_OF_PACK = _OF_PLACE | {kind.folder: kind for kind in PACK_KINDS.values()}


def allowed(name: str) -> bool:
    """Whether a bundle may hold a file of this name at all."""
    return _ALLOWED.fullmatch(name) is not None and "//" not in name


def kind_of(name: str, in_pack: bool = False) -> Kind | None:
    """Return the kind of a file, or None for what the program does not read."""
    of_place = _OF_PACK if in_pack else _OF_PLACE
    if name in (*NEEDED, *MAY_LACK):
        return of_place[name]
    if match := _MANY.fullmatch(name):
        kind = of_place[match[1]]
        return kind if kind.ending == match[3] else None
    return None


def language_file(name: str) -> tuple[str, str] | None:
    """Return code and kind of a language's file: `lang/de/regions.json` is ("de", "regions")."""
    match = _LANGUAGE.fullmatch(name)
    return (match[1], match[3]) if match else None


def is_read(name: str) -> bool:
    """Whether the program reads a file of this name."""
    return kind_of(name) is not None or language_file(name) is not None


def stem(name: str) -> str:
    """Return the id that a file's name promises: `exercises/calf_wall.json` promises `calf_wall`."""
    return name.rpartition("/")[2].partition(".")[0]
