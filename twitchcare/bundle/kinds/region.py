"""regions/<id>.json: one region of the body."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from twitchcare.bundle.kinds.fields import END, File, Id, MaybeText, Part, Some, SourceKey, Text, Title
from twitchcare.care.ids import ExerciseId, RegionId, SourceId
from twitchcare.care.region import Region, Titles
from twitchcare.care.source import Checked

View = Literal["face", "front", "back"]


class TitlesPart(Part, frozen=True, kw_only=True):
    """What the region is called alone, and on the person's left and right."""

    plain: Title
    left: Annotated[str, msgspec.Meta(max_length=80)] = ""
    right: Annotated[str, msgspec.Meta(max_length=80)] = ""


class RegionFile(File, frozen=True, kw_only=True):
    """A region. exercises: the ids of what moves or relaxes it, the best first."""

    id: Id
    titles: TitlesPart
    views: Annotated[tuple[View, ...], Some]
    paired: bool
    uberon: Annotated[str, msgspec.Meta(pattern=r"^UBERON:[0-9]{7}" + END)] | None = None
    muscles: tuple[Text, ...]
    usual_causes: Annotated[tuple[Text, ...], Some]
    self_care: tuple[Text, ...]
    exercises: tuple[Id, ...]
    special: MaybeText = ""
    red_flags: Annotated[tuple[Text, ...], Some]
    heat_cold: Text
    checked: Checked
    sources: Annotated[tuple[SourceKey, ...], Some]
    reviewed: date | None = None

    def __post_init__(self) -> None:
        if self.paired and not (self.titles.left and self.titles.right):
            raise ValueError("a paired region needs titles.left and titles.right")


def region(file: RegionFile) -> Region:
    """Return the care value of one region."""
    return Region(
        id=RegionId(file.id),
        titles=Titles(file.titles.plain, file.titles.left, file.titles.right),
        views=file.views,
        paired=file.paired,
        uberon=file.uberon,
        muscles=file.muscles,
        usual_causes=file.usual_causes,
        self_care=file.self_care,
        exercises=tuple(ExerciseId(key) for key in file.exercises),
        special=file.special,
        red_flags=file.red_flags,
        heat_cold=file.heat_cold,
        checked=file.checked,
        sources=tuple(SourceId(key) for key in file.sources),
        reviewed=file.reviewed,
    )
