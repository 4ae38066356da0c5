"""articles/<id>.md: a JSON block between two lines of `---`, then text in our small Markdown."""

from datetime import date
from typing import Annotated

from twitchcare.bundle.kinds.fields import File, Id, Part, Some, SourceKey, Text, Title
from twitchcare.care.article import Article
from twitchcare.care.ids import ArticleId, RegionId, RoutineId, SourceId
from twitchcare.care.source import Checked, Claim, Grade


class ClaimPart(Part, frozen=True, kw_only=True):
    """One statement with the evidence behind it."""

    text: Text
    grade: Grade
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], Some]


class ArticleFront(File, frozen=True, kw_only=True):
    """The JSON block of an article."""

    id: Id
    title: Title
    summary: Text
    topic: Title
    claims: Annotated[tuple[ClaimPart, ...], Some]
    regions: tuple[Id, ...] = ()
    routines: tuple[Id, ...] = ()
    reviewed: date


def article(front: ArticleFront, body: str) -> Article:
    """Return the care value; the article's sources are those of its claims, each once."""
    claims = tuple(
        Claim(part.text, part.grade, part.checked, tuple(SourceId(key) for key in part.sources))
        for part in front.claims
    )
    return Article(
        id=ArticleId(front.id),
        title=front.title,
        summary=front.summary,
        topic=front.topic,
        body=body,
        claims=claims,
        regions=tuple(RegionId(key) for key in front.regions),
        routines=tuple(RoutineId(key) for key in front.routines),
        sources=tuple(dict.fromkeys(key for claim in claims for key in claim.sources)),
        reviewed=front.reviewed,
    )
