"""manifest.json: what the bundle is, and in which order its things are shown."""

from typing import Annotated

import msgspec

from twitchcare.bundle.kinds.fields import END, File, Id, MaybeText, Part, Text, Title

FORMAT = 1
ItemKey = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^(routines|exercises|articles|foods)/[a-z][a-z0-9_]{0,59}" + END,
        description="a kind and an id, such as routines/calf_easy",
    ),
]


class OrderPart(Part, frozen=True, kw_only=True):
    """Ids to show first, in this order; what is not named follows by id."""

    regions: tuple[Id, ...] = ()
    exercises: tuple[Id, ...] = ()
    routines: tuple[Id, ...] = ()
    articles: tuple[Id, ...] = ()


class ManifestFile(File, frozen=True, kw_only=True):
    """The manifest of a bundle or a pack. format: the version of the file format, not of the content.

    pack: it adds to the built-in content instead of standing for it. author: who is answerable for it; a
    pack must say so. overrides: what of the built-in content the pack gives anew, as `routines/calf_easy`.
    """

    format: Annotated[int, msgspec.Meta(ge=1, le=FORMAT)]
    id: Id
    title: Title
    version: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{1,4}(\.[0-9]{1,4}){1,2}" + END)]
    language: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?" + END)]
    licence: Title
    summary: Text
    order: OrderPart = OrderPart()
    pack: bool = False
    author: MaybeText = ""
    overrides: Annotated[tuple[ItemKey, ...], msgspec.Meta(max_length=500)] = ()
