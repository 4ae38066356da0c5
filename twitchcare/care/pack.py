"""A content pack: what somebody adds to the built-in content, and how the program shows it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from twitchcare.care.article import Article
from twitchcare.care.exercise import Exercise
from twitchcare.care.food import Food
from twitchcare.care.ids import ArticleId, ConditionId, ExerciseId, FoodId, RoutineId, SourceId
from twitchcare.care.routine import Routine
from twitchcare.care.source import Source
from twitchcare.care.thermal import Condition
from twitchcare.care.triage import Sign, TriageRule


class ItemKind(StrEnum):
    """What a pack can hold. The value begins the key of an item: `routines/calf_roll_short`."""

    ROUTINE = "routines"
    EXERCISE = "exercises"
    ARTICLE = "articles"
    FOOD = "foods"
    WORDS = "words"
    RULE = "rules"
    CONDITION = "conditions"

    def key(self, name: str) -> str:
        return f"{self}/{name}"


WORDS_KEY = ItemKind.WORDS.key("all")  # the everyday names of a pack are one item


@dataclass(frozen=True, slots=True)
class PackItem:
    """One thing of a pack. key: its kind and id. overrides: it takes the place of a built-in one."""

    key: str
    kind: ItemKind
    title: str
    overrides: bool = False
    on: bool = True


@dataclass(frozen=True)
class Pack:
    """What one pack adds. overrides: keys of built-in items that it gives anew."""

    id: str
    title: str
    author: str
    licence: str
    language: str
    version: str
    summary: str
    overrides: frozenset[str] = frozenset()
    sources: Mapping[SourceId, Source] = field(default_factory=dict)
    exercises: Mapping[ExerciseId, Exercise] = field(default_factory=dict)
    routines: Mapping[RoutineId, Routine] = field(default_factory=dict)
    articles: Mapping[ArticleId, Article] = field(default_factory=dict)
    foods: Mapping[FoodId, Food] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, Sign] = field(default_factory=dict)
    rules: tuple[TriageRule, ...] = ()
    conditions: Mapping[ConditionId, Condition] = field(default_factory=dict)
    motions: Mapping[ExerciseId, Mapping[str, object]] = field(default_factory=dict)

    @property
    def items(self) -> tuple[PackItem, ...]:
        """Everything that can be switched off by itself, kind by kind."""
        return tuple(
            PackItem(kind.key(name), kind, title, kind.key(name) in self.overrides)
            for kind, name, title in self._named()
        )

    def _named(self) -> Iterator[tuple[ItemKind, str, str]]:
        for routine in self.routines.values():
            yield ItemKind.ROUTINE, routine.id, routine.title
        for exercise in self.exercises.values():
            yield ItemKind.EXERCISE, exercise.id, exercise.title
        for article in self.articles.values():
            yield ItemKind.ARTICLE, article.id, article.title
        for food in self.foods.values():
            yield ItemKind.FOOD, food.id, food.title
        for rule in self.rules:
            yield ItemKind.RULE, rule.id, rule.title
        for condition in self.conditions.values():
            yield ItemKind.CONDITION, condition.id, condition.title
        if self.words:
            yield ItemKind.WORDS, "all", ", ".join(self.words)


class PackState(StrEnum):
    """USED: in use. OFF: switched off. BROKEN: cannot be used. GONE: known, but no longer in its folder."""

    USED = "used"
    OFF = "off"
    BROKEN = "broken"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class PackRow:
    """One pack in a list. problems: why it cannot be used, as sentences with place and remedy."""

    id: str
    title: str
    state: PackState
    author: str = ""
    licence: str = ""
    language: str = ""
    version: str = ""
    summary: str = ""
    items: tuple[PackItem, ...] = ()
    problems: tuple[str, ...] = ()
