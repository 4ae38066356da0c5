"""sources.json: where the bundle's advice was learnt."""

from typing import Annotated

import msgspec

from twitchcare.bundle.kinds.fields import File, Link, MaybeText, Part, Some, SourceKey, Text, Title
from twitchcare.care.ids import SourceId
from twitchcare.care.source import Checked, Source


class SourcePart(Part, frozen=True, kw_only=True):
    """One entry of the registry. A source that is only recalled carries no link."""

    id: SourceKey
    title: Text
    publisher: Text
    year: Title
    checked: Checked
    url: Link | None = None
    note: MaybeText = ""

    def __post_init__(self) -> None:
        if self.checked is Checked.RECALLED and self.url is not None:
            raise ValueError("a source that is only recalled must not carry a url")


class SourcesFile(File, frozen=True, kw_only=True):
    """All sources of the bundle."""

    sources: Annotated[tuple[SourcePart, ...], Some, msgspec.Meta(max_length=2000)]


def source(part: SourcePart) -> Source:
    """Return the care value of one source."""
    return Source(
        id=SourceId(part.id),
        title=part.title,
        publisher=part.publisher,
        year=part.year,
        checked=part.checked,
        url=part.url,
        note=part.note,
    )
