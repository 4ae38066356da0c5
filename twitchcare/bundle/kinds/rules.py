"""thermal.json and hydration.json as files: the rules, and the schema that every file may name."""

from typing import Annotated

import msgspec

from twitchcare.bundle.hydration import HydrationFile
from twitchcare.bundle.thermal import ThermalFile

_SchemaName = Annotated[str, msgspec.Meta(max_length=200)]


class ThermalJson(ThermalFile, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """thermal.json: the rules of heat and cold."""

    schema: _SchemaName = msgspec.field(name="$schema", default="")


class HydrationJson(HydrationFile, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """hydration.json: the rules of drinking."""

    schema: _SchemaName = msgspec.field(name="$schema", default="")
