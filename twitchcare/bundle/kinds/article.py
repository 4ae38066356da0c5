"""articles/<id>.md: a JSON block between two lines of `---`, then text in our small Markdown."""

from datetime import date
from typing import Annotated

import msgspec

from twitchcare.bundle.kinds.fields import END, File, Id, Part, Some, SourceKey, Text, Title
from twitchcare.care.article import Article
from twitchcare.care.ids import ArticleId, RegionId, RoutineId, SourceId
from twitchcare.care.source import Checked, Claim, Grade

SeedId = Annotated[
    str, msgspec.Meta(pattern=r"^[A-Z][0-9]{2}" + END, description="a capital letter and two digits")
]
SeedPlace = Annotated[
    str,
    msgspec.Meta(
        max_length=120,
        pattern=r"^(page:[a-z-]+|[a-z0-9_/]+\.(json|md)(#[A-Za-z0-9_]+)?)" + END,
        description="regions/calf.json, hydration.json#water or page:diary",
    ),
]


class SeedPart(Part, frozen=True, kw_only=True):
    """A statement that this program set out to answer, and where else than in this text it does.

    at: a file of the bundle, a thing in such a file by its id, or a page of the program.
    """

    id: SeedId
    at: tuple[SeedPlace, ...] = ()


class ClaimPart(Part, frozen=True, kw_only=True):
    """One statement with the evidence behind it. seeds: the statements that it answers."""

    text: Text
    grade: Grade
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], Some]
    seeds: tuple[SeedId, ...] = ()


class ArticleFront(File, frozen=True, kw_only=True):
    """The JSON block of an article. seeds: the statements that its text answers."""

    id: Id
    title: Title
    summary: Text
    topic: Title
    claims: Annotated[tuple[ClaimPart, ...], Some]
    regions: tuple[Id, ...] = ()
    routines: tuple[Id, ...] = ()
    seeds: tuple[SeedPart, ...] = ()
    reviewed: date | None = None


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
