"""Joins a content with the packs that add to it. What keeps a person safe can only grow.

The cautions of an exercise that a pack gives anew stay, and so do all built-in questions, reasons to see
someone and conditions. A further reason is shown after the built-in ones of the same urgency.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from twitchcare.care.article import Article
from twitchcare.care.content import Content
from twitchcare.care.exercise import Exercise
from twitchcare.care.food import FoodRules
from twitchcare.care.ids import ArticleId, RegionId, RoutineId
from twitchcare.care.markup import blocks
from twitchcare.care.pack import WORDS_KEY, ItemKind, Pack
from twitchcare.care.region import Region
from twitchcare.care.routine import Routine
from twitchcare.care.rule_text import leaves
from twitchcare.care.thermal import ThermalRules
from twitchcare.care.triage import TriageRules

AFTER_BUILT_IN = 10_000  # is added to the priority of a pack's rules; it only orders what is shown
_Id = TypeVar("_Id", bound=str)
_Value = TypeVar("_Value")


def merge(base: Content, packs: Sequence[Pack], off: Mapping[str, frozenset[str]] | None = None) -> Content:
    """Return the content with everything that the packs add. off: by id of a pack, the keys left out.

    The packs have been checked against the content: no id comes twice unless it overrides.
    """
    content = base
    for pack in packs:
        content = _with(content, without(pack, (off or {}).get(pack.id, frozenset()), base))
    return content


def without(pack: Pack, off: frozenset[str], base: Content) -> Pack:
    """Return the pack without some items and without those that cannot be without them.

    A routine needs its exercises, an article what it shows and links to. A built-in item of the same id
    stands in for one that is off.
    """
    exercises = _left(ItemKind.EXERCISE, pack.exercises, off)
    routines = {
        key: routine
        for key, routine in _left(ItemKind.ROUTINE, pack.routines, off).items()
        if all(item.exercise in exercises or item.exercise in base.exercises for item in routine.items)
    }
    articles = _left(ItemKind.ARTICLE, pack.articles, off)
    # An article that links to one that is left out is left out as well, and so on.
    while lonely := [key for key, one in articles.items() if _lacks(one, routines, articles, base)]:
        articles = {key: one for key, one in articles.items() if key not in lonely}
    rules = tuple(rule for rule in pack.rules if ItemKind.RULE.key(rule.id) not in off)
    asked = {leaf.sign for rule in rules for leaf, _ in leaves(rule.when)}
    return replace(
        pack,
        exercises=exercises,
        routines=routines,
        articles=articles,
        foods=_left(ItemKind.FOOD, pack.foods, off),
        words={} if WORDS_KEY in off else pack.words,
        signs={key: sign for key, sign in pack.signs.items() if key in asked},
        rules=rules,
        conditions=_left(ItemKind.CONDITION, pack.conditions, off),
        motions={key: one for key, one in pack.motions.items() if key in exercises},
    )


def _left(kind: ItemKind, values: Mapping[_Id, _Value], off: frozenset[str]) -> dict[_Id, _Value]:
    return {key: value for key, value in values.items() if kind.key(key) not in off}


def _lacks(
    article: Article,
    routines: Mapping[RoutineId, Routine],
    articles: Mapping[ArticleId, Article],
    base: Content,
) -> bool:
    """Tell whether an article names something that is neither left nor built in."""
    links = [span.link for block in blocks(article.body) for span in block.spans if span.link]
    wanted = {*article.routines, *(link.id for link in links if link.kind == "routine")}
    read = {link.id for link in links if link.kind == "article"}
    return not (wanted <= {*routines, *base.routines} and read <= {*articles, *base.articles})


def _with(content: Content, pack: Pack) -> Content:
    exercises = {key: _careful(one, content.exercises.get(key)) for key, one in pack.exercises.items()}
    return replace(
        content,
        regions=_regions(content.regions, exercises.values()),
        exercises={**content.exercises, **exercises},
        routines={**content.routines, **pack.routines},
        articles={**content.articles, **pack.articles},
        sources={**pack.sources, **content.sources},
        thermal=_limited(content.thermal, pack),
        read_triage=_More(content, pack).triage if pack.rules else content.read_triage,
        read_foods=_More(content, pack).foods if pack.foods else content.read_foods,
        everyday_words={**pack.words, **content.everyday_words},
        motions={**content.motions, **pack.motions},
        provenance={**content.provenance, **{item.key: pack.title for item in pack.items}},
    )


def _limited(rules: ThermalRules, pack: Pack) -> ThermalRules:
    if not pack.conditions:
        return rules
    more = _new(pack.conditions, rules.conditions)
    return replace(rules, conditions={**rules.conditions, **more})


class _More:
    """Gives the rules and foods when they are first asked for, as the content itself does."""

    def __init__(self, content: Content, pack: Pack) -> None:
        self._content, self._pack = content, pack

    def triage(self) -> TriageRules:
        return with_rules(self._content.triage, self._pack)

    def foods(self) -> FoodRules:
        rules = self._content.foods
        return replace(rules, foods={**rules.foods, **self._pack.foods})


def with_rules(rules: TriageRules, pack: Pack) -> TriageRules:
    """Return the rules of when to see someone with those of a pack after them."""
    more = tuple(replace(rule, priority=rule.priority + AFTER_BUILT_IN) for rule in pack.rules)
    return replace(rules, signs={**rules.signs, **_new(pack.signs, rules.signs)}, rules=(*rules.rules, *more))


def _new(values: Mapping[_Id, _Value], known: Mapping[_Id, object]) -> dict[_Id, _Value]:
    return {key: value for key, value in values.items() if key not in known}


def _careful(exercise: Exercise, built_in: Exercise | None) -> Exercise:
    """Return the exercise with the cautions of the built-in one that it stands for."""
    if built_in is None:
        return exercise
    return replace(exercise, cautions=tuple(dict.fromkeys((*built_in.cautions, *exercise.cautions))))


def _regions(regions: Mapping[RegionId, Region], exercises: Iterable[Exercise]) -> Mapping[RegionId, Region]:
    """Return the regions, each with the further exercises that name it, after its own."""
    found = dict(regions)
    for exercise in exercises:
        for key in exercise.regions:
            if exercise.id not in found[key].exercises:
                found[key] = replace(found[key], exercises=(*found[key].exercises, exercise.id))
    return found
