"""The file thermal.json: what it refuses and where it says so."""

from typing import Any

import msgspec
import pytest

from tests.care.thermal_samples import built_in_file
from twitchcare.bundle.thermal import ThermalFile, thermal_rules
from twitchcare.care.source import Checked


def plain() -> dict[str, Any]:
    found: dict[str, Any] = msgspec.to_builtins(built_in_file())
    return found


def decode(value: dict[str, Any]) -> ThermalFile:
    return msgspec.convert(value, ThermalFile)


def test_situations_are_sorted_by_order_whatever_the_file_says() -> None:
    file = plain()
    file["situations"] = file["situations"][::-1]
    assert next(iter(thermal_rules(decode(file)).situations)) == "recent_injury_lt_72h"


def test_a_claim_keeps_its_grade_its_sources_and_how_it_was_checked() -> None:
    claim = thermal_rules(built_in_file()).facts["HC-013"]
    assert (claim.grade, claim.checked, claim.sources) == ("D", Checked.RECALLED, ("MALANGA-2015",))


@pytest.mark.parametrize(
    ("part", "key", "value", "where"),
    [
        ("conditions", "colour", "red", r"\$\.conditions\[0\]"),
        ("conditions", "levels", {"warm": "maybe", "cold": "no"}, r"\$\.conditions\[0\]\.levels\.warm"),
        ("timers", "max_min", 5000, r"\$\.timers\[0\]\.max_min"),
        ("situations", "choice", "hot", r"\$\.situations\[0\]\.choice"),
    ],
)
def test_a_wrong_shape_is_refused_with_its_path(part: str, key: str, value: object, where: str) -> None:
    file = plain()
    file[part][0][key] = value
    with pytest.raises(msgspec.ValidationError, match=where):
        decode(file)


@pytest.mark.parametrize(
    ("part", "key", "value", "said"),
    [
        ("conditions", "why", "", "$.conditions[0].why: is empty although a side is off"),
        ("conditions", "timers_off", ["sauna"], "$.conditions[0].timers_off[0]: there is no timer sauna"),
        ("conditions", "only_timers", ["sauna"], "$.conditions[0].only_timers[0]: there is no timer sauna"),
        ("conditions", "levels", {"warm": "care", "cold": "no"}, "$.conditions[0].ask: is empty although"),
        ("conditions", "id", "raynaud", "$.conditions[2].id: raynaud is there twice"),
        ("situations", "choice", "see_someone", "$.situations[0].choice: see_someone is not for"),
        ("situations", "choice", "warm", "$.situations[0].forbids: forbids its own choice"),
        ("situations", "why", "", "$.situations[0].why: is empty although the situation forbids"),
        ("situations", "implies", ["flu"], "$.situations[0].implies[0]: there is no condition flu"),
        ("situations", "facts", ["HC-999"], "$.situations[0].facts[0]: there is no fact HC-999"),
        ("timers", "default_min", 30, "$.timers[0].default_min: lies outside"),
        ("timers", "facts", ["HC-999"], "$.timers[0].facts[0]: there is no fact HC-999"),
        ("limits", "first", ["sauna"], "$.limits[0].first[0]: there is no timer sauna"),
        ("limits", "why", "", "$.limits[0].why: is empty"),
    ],
)
def test_a_contradiction_is_refused_with_path_and_remedy(
    part: str, key: str, value: object, said: str
) -> None:
    file = plain()
    file[part][0][key] = value
    with pytest.raises(ValueError, match="; ") as refused:
        thermal_rules(decode(file))
    assert str(refused.value).startswith(said)
