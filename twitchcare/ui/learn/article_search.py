"""Finds articles by the words in them, and puts them in an order to read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from twitchcare.care.article import Article
from twitchcare.care.markup import blocks

# Where a first reading begins. Topics that are not named here follow in the order of the bundle.
_FIRST_TOPICS = (
    "Understanding",
    "Places",
    "Comfort",
    "Calm",
    "Food and drink",
    "Daily life",
    "Medicines and care",
    "When to see someone",
)


@dataclass(frozen=True, slots=True)
class _Searched:
    article: Article
    title: str
    lead: str
    whole: str


class ArticleSearch:
    """Knows the words of each article, its statements included, without their markup."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._searched = tuple(_searched(article) for article in articles)

    def find(self, words: str) -> tuple[Article, ...]:
        """Return the articles that have all the words: those with them in the title come first.

        Then come those with them in title and summary, then the rest. Without a word all are found.
        """
        wanted = words.casefold().split()
        ranked = [(rank, one.article) for one in self._searched if (rank := _rank(one, wanted)) is not None]
        return tuple(article for _, article in sorted(ranked, key=_by_rank))


def by_topic(articles: Iterable[Article]) -> Mapping[str, tuple[Article, ...]]:
    """Return the articles of each topic, what to read first in front."""
    groups: dict[str, tuple[Article, ...]] = dict.fromkeys(_FIRST_TOPICS, ())
    for article in articles:
        groups[article.topic] = (*groups.get(article.topic, ()), article)
    return {topic: group for topic, group in groups.items() if group}


def _searched(article: Article) -> _Searched:
    title = article.title.casefold()
    lead = f"{title}\n{article.summary.casefold()}"
    body = (block.text for block in blocks(article.body))
    claims = (claim.text for claim in article.claims)
    return _Searched(article, title, lead, "\n".join((lead, *body, *claims)).casefold())


def _rank(searched: _Searched, wanted: list[str]) -> int | None:
    texts = (searched.title, searched.lead, searched.whole)
    return next((rank for rank, text in enumerate(texts) if all(word in text for word in wanted)), None)


def _by_rank(ranked: tuple[int, Article]) -> int:
    return ranked[0]
