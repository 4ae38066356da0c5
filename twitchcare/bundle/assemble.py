"""From the decoded files of a bundle to one `Content`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import msgspec

from twitchcare.bundle.food import food_rules
from twitchcare.bundle.hydration import hydration_rules
from twitchcare.bundle.kinds.article import ArticleFront, article
from twitchcare.bundle.kinds.exercise import ExerciseFile, exercise
from twitchcare.bundle.kinds.manifest import ManifestFile
from twitchcare.bundle.kinds.motion import MotionFile, motion
from twitchcare.bundle.kinds.pack_rules import PackFoodJson, PackThermalJson, PackTriageJson
from twitchcare.bundle.kinds.region import RegionFile, region
from twitchcare.bundle.kinds.routine import RoutineFile, routine
from twitchcare.bundle.kinds.rules import FoodJson, HydrationJson, ThermalJson, TriageJson
from twitchcare.bundle.kinds.source import SourcesFile, source
from twitchcare.bundle.kinds.words import WordsFile, everyday_words
from twitchcare.bundle.thermal import thermal_rules
from twitchcare.bundle.triage import triage_rules
from twitchcare.care.content import Content
from twitchcare.care.ids import ExerciseId

if TYPE_CHECKING:
    from twitchcare.bundle.lang_texts import Language

_Value = TypeVar("_Value")
_Id = TypeVar("_Id", bound=str)


@dataclass
class Decoded:
    """The files of a bundle that could be decoded, in the order in which they were read."""

    manifest: ManifestFile | None = None
    sources: SourcesFile | None = None
    thermal: ThermalJson | None = None
    hydration: HydrationJson | None = None
    triage: TriageJson | None = None
    foods: FoodJson | None = None
    words: WordsFile | None = None
    regions: list[RegionFile] = field(default_factory=list)
    exercises: list[ExerciseFile] = field(default_factory=list)
    routines: list[RoutineFile] = field(default_factory=list)
    articles: list[tuple[ArticleFront, str]] = field(default_factory=list)
    motions: list[MotionFile] = field(default_factory=list)
    more_thermal: PackThermalJson | None = None
    more_triage: PackTriageJson | None = None
    more_foods: PackFoodJson | None = None
    languages: "dict[str, Language]" = field(default_factory=dict)

    def add(self, file: msgspec.Struct, body: str = "") -> None:
        """Put one decoded file where it belongs."""
        match file:
            case RegionFile():
                self.regions.append(file)
            case ExerciseFile():
                self.exercises.append(file)
            case RoutineFile():
                self.routines.append(file)
            case ArticleFront():
                self.articles.append((file, body))
            case MotionFile():
                self.motions.append(file)
            case SourcesFile():
                self.sources = file
            case ManifestFile():
                self.manifest = file
            case ThermalJson():
                self.thermal = file
            case TriageJson():
                self.triage = file
            case FoodJson():
                self.foods = file
            case WordsFile():
                self.words = file
            case PackThermalJson() | PackTriageJson() | PackFoodJson():
                self._add_more(file)
            case _:
                assert isinstance(file, HydrationJson)
                self.hydration = file

    def _add_more(self, file: PackThermalJson | PackTriageJson | PackFoodJson) -> None:
        """Put a file of rules or foods that only a pack has."""
        match file:
            case PackThermalJson():
                self.more_thermal = file
            case PackTriageJson():
                self.more_triage = file
            case PackFoodJson():
                self.more_foods = file


def assemble(decoded: Decoded) -> Content:
    """Return the content. Raises ValueError when a needed file is missing or rules contradict."""
    manifest = decoded.manifest
    triage, foods = decoded.triage, decoded.foods
    if not (manifest and decoded.sources and decoded.thermal and decoded.hydration and triage and foods):
        raise ValueError("a file that every bundle needs is missing")
    order = manifest.order
    return Content(
        id=manifest.id,
        title=manifest.title,
        version=manifest.version,
        language=manifest.language,
        licence=manifest.licence,
        regions=by_id(((value.id, value) for value in map(region, decoded.regions)), order.regions),
        exercises=by_id(((value.id, value) for value in map(exercise, decoded.exercises)), order.exercises),
        routines=by_id(((value.id, value) for value in map(routine, decoded.routines)), order.routines),
        articles=by_id(
            ((value.id, value) for value in (article(front, body) for front, body in decoded.articles)),
            order.articles,
        ),
        sources={value.id: value for value in map(source, decoded.sources.sources)},
        thermal=thermal_rules(decoded.thermal),
        hydration=hydration_rules(decoded.hydration),
        read_triage=partial(triage_rules, triage),
        read_foods=partial(food_rules, foods),
        everyday_words=everyday_words(decoded.words),
        motions={ExerciseId(file.exercise): motion(file) for file in decoded.motions},
    )


def by_id(pairs: Iterable[tuple[_Id, _Value]], first: tuple[str, ...]) -> Mapping[_Id, _Value]:
    """Return the values by id: those named in the manifest's order first, the rest by name."""
    rank = {name: index for index, name in enumerate(first)}
    return dict(sorted(pairs, key=lambda pair: (rank.get(pair[0], len(rank)), pair[0])))
