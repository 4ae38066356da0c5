"""The files of rules and tables, each with the schema that it may name."""

from typing import Annotated

import msgspec

from twitchcare.bundle.food import FoodFile
from twitchcare.bundle.hydration import HydrationFile
from twitchcare.bundle.thermal import ThermalFile
from twitchcare.bundle.triage import TriageFile

_SchemaName = Annotated[str, msgspec.Meta(max_length=200)]


class ThermalJson(ThermalFile, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """thermal.json: the rules of heat and cold."""

    schema: _SchemaName = msgspec.field(name="$schema", default="")


class HydrationJson(HydrationFile, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """hydration.json: the rules of drinking."""

    schema: _SchemaName = msgspec.field(name="$schema", default="")


class TriageJson(TriageFile, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """triage.json: the signs and the rules of when to see someone."""

    schema: _SchemaName = msgspec.field(name="$schema", default="")


class FoodJson(FoodFile, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """foods.json: what foods hold, and the intakes that are advised."""

    schema: _SchemaName = msgspec.field(name="$schema", default="")
