"""Finds what fits a few words typed in a hurry, the best first."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from twitchcare.care.content import Content
from twitchcare.care.ids import ArticleId, RoutineId
from twitchcare.care.place import Place


class Kind(IntEnum):
    """What can be found. Among equals the earlier one comes first."""

    PAGE = 0
    PLACE = 1
    ROUTINE = 2
    ARTICLE = 3


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
        shown.append(Target(Kind.ARTICLE, article.title, also=article.summary, article=article.id))
    return tuple(shown)


def ranked(known: Iterable[Target], typed: str) -> tuple[Target, ...]:
    """Return what has all the words, the closest title first; without a word, the pages.

    The same title, then one that begins so, then one with words that begin so, then one that has the
    words anywhere, then what only its other words lead to. Equals keep their order.
    """
    whole = " ".join(typed.casefold().split())
    if not whole:
        return tuple(target for target in known if target.kind is Kind.PAGE)
    graded = [(grade, target) for target in known if (grade := _grade(target, whole)) is not None]
    return tuple(target for _, target in sorted(graded, key=_by_grade))


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
