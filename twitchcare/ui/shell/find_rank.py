"""Finds what fits a few words typed in a hurry, the best first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from twitchcare.care.content import Content
from twitchcare.care.ids import ArticleId, ExerciseId, RoutineId
from twitchcare.care.place import Place
from twitchcare.care.word_index import Field, WordIndex

FOOD_ARTICLE, MEDICINE_ARTICLE = ArticleId("food_and_minerals"), ArticleId("medicines")
_TITLE, _PLAIN, _ALSO = 5.0, 5.0, 1.0  # what a word counts there


class Kind(IntEnum):
    """What can be found. Among equals the earlier one comes first."""

    PAGE = 0
    PLACE = 1
    ROUTINE = 2
    EXERCISE = 3
    ARTICLE = 4
    FOOD = 5
    MEDICINE = 6


@dataclass(frozen=True, slots=True)
class Target:
    """plain: a shorter title, just as good. also: words that lead here too. page: the key of a page."""

    kind: Kind
    title: str
    plain: str = ""
    also: str = ""
    page: str = ""
    place: Place | None = None
    routine: RoutineId | None = None
    exercise: ExerciseId | None = None
    article: ArticleId | None = None


def targets(content: Content, pages: Iterable[tuple[str, str]]) -> tuple[Target, ...]:
    """Return all that can be gone to. pages: key and title of each."""
    regions = content.regions
    shown = [Target(Kind.PAGE, title, page=key) for key, title in pages]
    for place in content.places:
        region = regions[place.region]
        muscles = " ".join(region.muscles)
        title = content.title_of(place)
        shown.append(Target(Kind.PLACE, title, region.titles.plain, muscles, place=place))
    for routine in content.routines.values():
        where = " ".join(regions[name].titles.plain for name in routine.regions)
        also = f"{routine.summary} {where}"
        shown.append(Target(Kind.ROUTINE, routine.title, also=also, routine=routine.id))
    for article in content.articles.values():
        also = f"{article.summary} {' '.join(claim.text for claim in article.claims)}"
        shown.append(Target(Kind.ARTICLE, article.title, also=also, article=article.id))
    return (*shown, *_exercises(content), *_foods_and_medicines(content))


def _exercises(content: Content) -> Iterable[Target]:
    """Yield the exercises that a session holds: finding one leads to the first session with it."""
    for exercise in content.exercises.values():
        playing = (r.id for r in content.routines.values() if any(i.exercise == exercise.id for i in r.items))
        if (routine := next(playing, None)) is not None:
            also = " ".join(exercise.targets)
            yield Target(Kind.EXERCISE, exercise.title, also=also, routine=routine, exercise=exercise.id)


def _foods_and_medicines(content: Content) -> Iterable[Target]:
    """Yield foods and medicines; they lead to the articles about them, where the bundle has these."""
    if FOOD_ARTICLE in content.articles:
        for food in content.foods.foods.values():
            yield Target(Kind.FOOD, food.title, also=food.note, article=FOOD_ARTICLE)
    if MEDICINE_ARTICLE in content.articles:
        for group in content.triage.medicines:
            examples = " ".join(group.examples)
            yield Target(Kind.MEDICINE, group.title, also=examples, article=MEDICINE_ARTICLE)


class Ranking:
    """known: all that can be found. everyday_words: other names, and the words that they stand for."""

    def __init__(self, known: Iterable[Target], everyday_words: Mapping[str, str]) -> None:
        self._known = tuple(known)
        entries = [
            (Field(target.title, _TITLE), Field(target.plain, _PLAIN), Field(target.also, _ALSO))
            for target in self._known
        ]
        self._index = WordIndex(entries, everyday_words)

    def find(self, typed: str) -> tuple[Target, ...]:
        """Return what has all the words, the closest title first; without a word, the pages.

        The same title, then one that begins so, then one with words that begin so, then one that has the
        words anywhere, then what only its other words lead to. Equals keep their order. Last comes what a
        typing error or an everyday name may have meant.
        """
        whole = " ".join(typed.casefold().split())
        if not whole:
            return tuple(target for target in self._known if target.kind is Kind.PAGE)
        graded = [(grade, target) for target in self._known if (grade := _grade(target, whole)) is not None]
        found = [target for _, target in sorted(graded, key=_by_grade)]
        meant = (self._known[hit.entry] for hit in self._index.find(typed))
        return tuple(dict.fromkeys([*found, *meant]))


def _grade(target: Target, whole: str) -> int | None:
    title = target.title.casefold()
    plain = target.plain.casefold()
    words, wanted = title.replace(",", " ").replace("-", " ").split(), whole.split()
    everything = f"{title} {target.also.casefold()}"
    grades = (
        whole in (title, plain),
        title.startswith(whole) or plain.startswith(whole),
        all(any(word.startswith(part) for word in words) for part in wanted),
        all(part in title for part in wanted),
        all(part in everything for part in wanted),
    )
    return next((number for number, fits in enumerate(grades) if fits), None)


def _by_grade(graded: tuple[int, Target]) -> tuple[int, Kind]:
    grade, target = graded
    return grade, target.kind
