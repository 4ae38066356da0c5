"""manifest.json: what the bundle is, and in which order its things are shown."""

from typing import Annotated

import msgspec

from twitchcare.bundle.kinds.fields import END, File, Id, Part, Text, Title

FORMAT = 1


class OrderPart(Part, frozen=True, kw_only=True):
    """Ids to show first, in this order; what is not named follows by id."""

    regions: tuple[Id, ...] = ()
    exercises: tuple[Id, ...] = ()
    routines: tuple[Id, ...] = ()
    articles: tuple[Id, ...] = ()


class ManifestFile(File, frozen=True, kw_only=True):
    """The manifest of a bundle. format: the version of the file format, not of the content."""

    format: Annotated[int, msgspec.Meta(ge=1, le=FORMAT)]
    id: Id
    title: Title
    version: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{1,4}(\.[0-9]{1,4}){1,2}" + END)]
    language: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?" + END)]
    licence: Title
    summary: Text
    order: OrderPart = OrderPart()
