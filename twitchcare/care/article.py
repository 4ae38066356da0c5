"""A short text for the Learn page, with the claims it makes."""

from dataclasses import dataclass
from datetime import date

from twitchcare.care.ids import ArticleId, RegionId, RoutineId, SourceId
from twitchcare.care.source import Claim


@dataclass(frozen=True, slots=True)
class Article:
    """body: our small Markdown (headings, paragraphs, lists, emphasis, links to sources)."""

    id: ArticleId
    title: str
    summary: str
    topic: str
    body: str
    claims: tuple[Claim, ...]
    regions: tuple[RegionId, ...]
    routines: tuple[RoutineId, ...]
    sources: tuple[SourceId, ...]
    reviewed: date | None
