"""lang/<code>/: the texts of a bundle in another language, in the shape of the files that they translate.

An empty text or list is not translated yet: the program shows the text of the bundle itself in its place.
"""

from dataclasses import dataclass, field
from typing import Annotated

import msgspec

from twitchcare.bundle.kinds.fields import END, File, MaybeText, Part, Text, Title
from twitchcare.bundle.layout import LANGUAGE_CODE

ABOUT = "about.json"

MaybeTitle = Annotated[str, msgspec.Meta(max_length=80)]
Texts = tuple[Text, ...]


class AboutFile(File, frozen=True, kw_only=True):
    """about.json. title: the language's own name. reviewed: a person who speaks it has read all of it."""

    language: Annotated[str, msgspec.Meta(pattern="^" + LANGUAGE_CODE + END)]
    title: Title
    reviewed: bool


class TitlesTexts(Part, frozen=True, kw_only=True):
    """The names of a region."""

    plain: MaybeTitle = ""
    left: MaybeTitle = ""
    right: MaybeTitle = ""


class RegionTexts(Part, frozen=True, kw_only=True):
    """What is translated of one region."""

    titles: TitlesTexts = TitlesTexts()
    muscles: Texts = ()
    usual_causes: Texts = ()
    self_care: Texts = ()
    special: MaybeText = ""
    red_flags: Texts = ()
    heat_cold: MaybeText = ""


class ExerciseTexts(Part, frozen=True, kw_only=True):
    """What is translated of one exercise."""

    title: MaybeTitle = ""
    targets: Texts = ()
    equipment: Texts = ()
    steps: Texts = ()
    cautions: Texts = ()
    easier: MaybeText = ""
    script: Texts = ()


class RoutineTexts(Part, frozen=True, kw_only=True):
    """What is translated of one routine."""

    title: MaybeTitle = ""
    summary: MaybeText = ""


SHAPES: dict[str, type[msgspec.Struct]] = {
    "regions": RegionTexts,
    "exercises": ExerciseTexts,
    "routines": RoutineTexts,
}


@dataclass
class Language:
    """The texts of one language by the ids of what they translate."""

    code: str
    title: str = ""
    reviewed: bool = False
    regions: dict[str, RegionTexts] = field(default_factory=dict)
    exercises: dict[str, ExerciseTexts] = field(default_factory=dict)
    routines: dict[str, RoutineTexts] = field(default_factory=dict)
