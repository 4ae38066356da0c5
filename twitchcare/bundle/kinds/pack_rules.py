"""The files of rules and tables as a pack has them: only what adds, nothing that could lower."""

from typing import Annotated

import msgspec

from twitchcare.bundle.food import FoodPart
from twitchcare.bundle.kinds.fields import END, File, Some
from twitchcare.bundle.thermal import ConditionFile
from twitchcare.bundle.triage import RulePart, SignPart

PackRuleKey = Annotated[
    str,
    msgspec.Meta(pattern=r"^[A-Z][A-Z0-9]{2,19}" + END, description="capital letters and digits, 3 to 20"),
]


class PackRulePart(RulePart, frozen=True, kw_only=True):
    """A further reason to see someone. It is shown after the built-in ones of the same urgency."""

    id: PackRuleKey


class PackTriageJson(File, frozen=True, kw_only=True):
    """triage.json of a pack: further questions, and further reasons to see someone."""

    signs: Annotated[tuple[SignPart, ...], msgspec.Meta(max_length=200)] = ()
    rules: Annotated[tuple[PackRulePart, ...], Some, msgspec.Meta(max_length=200)]


class PackFoodJson(File, frozen=True, kw_only=True):
    """foods.json of a pack: further foods."""

    foods: Annotated[tuple[FoodPart, ...], Some, msgspec.Meta(max_length=1000)]


class PackThermalJson(File, frozen=True, kw_only=True):
    """thermal.json of a pack: further conditions that limit warmth and cold."""

    conditions: Annotated[tuple[ConditionFile, ...], Some, msgspec.Meta(max_length=200)]
