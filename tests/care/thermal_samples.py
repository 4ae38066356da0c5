"""The rules of the built-in bundle, and ways and entries for tests of warmth and cold."""

from datetime import UTC, datetime, timedelta
from functools import cache

import msgspec

from twitchcare.bundle.thermal import ThermalFile, thermal_rules
from twitchcare.care.day import When, local_day
from twitchcare.care.diary import Entry, ThermalRun, Warmth
from twitchcare.care.ids import ConditionId, EntryId, RegionId, SituationId, TimerId
from twitchcare.care.place import Place, Side
from twitchcare.care.thermal import ThermalRules
from twitchcare.care.thermal_advice import Advice, advise
from twitchcare.care.thermal_case import Answers
from twitchcare.care.thermal_ways import Way
from twitchcare.resource import resource

WARM, COLD = Warmth.WARM, Warmth.COLD
LEFT_CALF = Place(RegionId("calf"), Side.LEFT)


@cache
def built_in_file() -> ThermalFile:
    return msgspec.json.decode(resource("bundle", "thermal.json").read_bytes(), type=ThermalFile)


@cache
def built_in_rules() -> ThermalRules:
    return thermal_rules(built_in_file())


def place(region: str | None, side: Side | None = None) -> Place | None:
    return None if region is None else Place(RegionId(region), side)


def answers(
    situations: str, conditions: str = "", region: str | None = "thigh_front", alarms: str = ""
) -> Answers:
    """Return answers from ids separated by spaces."""
    return Answers(
        tuple(SituationId(name) for name in situations.split()),
        tuple(ConditionId(name) for name in conditions.split()),
        place(region),
        tuple(SituationId(name) for name in alarms.split()),
    )


def advice(
    situations: str, conditions: str = "", region: str | None = "thigh_front", alarms: str = ""
) -> Advice:
    return advise(built_in_rules(), answers(situations, conditions, region, alarms))


def a_way(kind: Warmth = WARM, minutes: int = 15, check: int = 5, most: int = 20, per_day: int = 3) -> Way:
    return Way(TimerId("heat_pack"), kind, minutes, 5, most, 120, check, per_day)


def used(ended: datetime, where: Place | None = LEFT_CALF, timer: str = "heat_pack") -> Entry:
    """Return a use that ended then. ended: aware."""
    offset = ended.utcoffset() or timedelta(0)
    day = local_day(ended.replace(tzinfo=None))
    when = When(ended.astimezone(UTC), round(offset / timedelta(minutes=1)), day)
    kind = COLD if timer.startswith("cold") else WARM
    return Entry(EntryId(1), when, ThermalRun(kind, TimerId(timer), where, 600.0, False))
