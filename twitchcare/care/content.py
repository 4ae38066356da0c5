"""The whole content bundle as values, ready to be asked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from twitchcare.care.article import Article
from twitchcare.care.exercise import Exercise
from twitchcare.care.food import FoodRules
from twitchcare.care.hydration import HydrationRules
from twitchcare.care.ids import ArticleId, ExerciseId, RegionId, RoutineId, SourceId
from twitchcare.care.place import Place
from twitchcare.care.region import Region
from twitchcare.care.routine import CRAMP_NOW, Routine
from twitchcare.care.source import Source
from twitchcare.care.thermal import ThermalRules
from twitchcare.care.triage import TriageRules


@dataclass(frozen=True)
class Content:
    """What one bundle says. Mappings keep the order of the bundle.

    read_triage, read_foods: give the checker's rules and the foods; they are many, and few starts of the
    program need them. everyday_words: what people type, and the words of the content that it means.
    motions: how the figure does exercises that are not packaged with it, as `figure.motion` reads it.
    provenance: the title of the pack that an item is from, by `routines/<id>` and so on.
    """

    id: str
    title: str
    version: str
    language: str
    licence: str
    regions: Mapping[RegionId, Region]
    exercises: Mapping[ExerciseId, Exercise]
    routines: Mapping[RoutineId, Routine]
    articles: Mapping[ArticleId, Article]
    sources: Mapping[SourceId, Source]
    thermal: ThermalRules
    hydration: HydrationRules
    read_triage: Callable[[], TriageRules]
    read_foods: Callable[[], FoodRules]
    everyday_words: Mapping[str, str] = field(default_factory=dict)
    motions: Mapping[ExerciseId, Mapping[str, object]] = field(default_factory=dict)
    provenance: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every selectable place, in the order of the regions."""
        return tuple(place for region in self.regions.values() for place in region.places)

    @cached_property
    def triage(self) -> TriageRules:
        """The rules of when to see someone."""
        return self.read_triage()

    @cached_property
    def foods(self) -> FoodRules:
        """What foods hold, and the advised intakes."""
        return self.read_foods()

    def title_of(self, place: Place) -> str:
        return self.regions[place.region].titles.of(place.side)

    def routines_for(self, region: RegionId) -> tuple[Routine, ...]:
        """The routines for one region: the one made for it alone first, help in a cramp last."""
        fitting = (r for r in self.routines.values() if region in r.regions)
        return tuple(sorted(fitting, key=lambda r: (CRAMP_NOW in r.situations, len(r.regions))))
