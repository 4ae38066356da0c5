"""The file of the rules of drinking: what ships, and what is refused."""

import json
from typing import Any

import msgspec
import pytest

from tests.water import hydration_file, water_rules
from twitchcare.bundle.hydration import HydrationFile, hydration_rules
from twitchcare.care.hydration import Effect, GuideKind
from twitchcare.care.ids import ConditionId, DrinkId, GuideId
from twitchcare.care.source import Checked, Grade
from twitchcare.resource import resource


def shipped() -> dict[str, Any]:
    """A fresh copy of the shipped file, to be spoiled."""
    value: dict[str, Any] = json.loads(resource("bundle", "hydration.json").read_text(encoding="utf-8"))
    return value


def decode(value: object) -> HydrationFile:
    return msgspec.json.decode(json.dumps(value), type=HydrationFile)


def test_the_shipped_guides_are_the_five_of_the_page() -> None:
    kinds = {name: guide.kind for name, guide in water_rules().guides.items()}
    assert kinds == {
        GuideId("efsa"): GuideKind.TABLE,
        GuideId("iom"): GuideKind.TABLE,
        GuideId("eight_by_eight"): GuideKind.FIXED,
        GuideId("own"): GuideKind.OWN,
        GuideId("doctor"): GuideKind.DOCTOR,
    }


def test_every_condition_is_a_safety_rule() -> None:
    for condition in water_rules().conditions.values():
        assert condition.claim.grade is Grade.S, condition.id


def test_the_switched_off_conditions_are_all_there() -> None:
    off = {row.id for row in water_rules().conditions.values() if row.effect is Effect.OFF}
    assert off == {
        ConditionId(name)
        for name in (
            "heart_failure",
            "kidney_failure",
            "cirrhosis_ascites",
            "low_sodium",
            "desmopressin",
            "fluid_limit",
            "adrenal_insufficiency",
            "diabetes_insipidus",
            "compulsive_drinking",
            "eating_disorder",
            "stomach_illness",
        )
    }


@pytest.mark.parametrize(
    ("drink", "counted_ml"),
    [("water", 250), ("milk", 222.5), ("beer", 115), ("wine", 0), ("spirits", 0), ("coffee", 247.5)],
)
def test_a_goal_counts_the_water_share_beer_by_half_and_strong_drinks_not(
    drink: str, counted_ml: float
) -> None:
    assert water_rules().counted_ml(DrinkId(drink), 250) == pytest.approx(counted_ml)


def test_a_drink_that_the_bundle_does_not_know_counts_in_full() -> None:
    assert water_rules().counted_ml(DrinkId("kvass"), 330) == 330


def test_every_claim_names_a_source_and_recalled_ones_say_so() -> None:
    claims = list(water_rules().claims)
    assert len(claims) > 70
    for claim in claims:
        assert claim.sources, claim.text
        if all(source.startswith("R-") for source in claim.sources):
            assert claim.checked is Checked.RECALLED, claim.text


@pytest.mark.parametrize("word", ["diagnos", "cure", "treat", "therap", "prevent", "risk score"])
def test_no_text_promises_or_judges(word: str) -> None:
    assert word not in resource("bundle", "hydration.json").read_text(encoding="utf-8").lower()


def test_an_unknown_field_is_refused() -> None:
    value = shipped() | {"colour": "blue"}
    with pytest.raises(msgspec.ValidationError, match="colour"):
        decode(value)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("drinks", []),
        ("winddown_min", -1),
        ("step_ml", 0),
        ("warn", {"ml": 800, "span_min": 60}),
    ],
)
def test_a_value_out_of_range_is_refused_with_its_place(path: str, value: object) -> None:
    with pytest.raises(msgspec.ValidationError, match=rf"\$\.{path}"):
        decode(shipped() | {path: value})


@pytest.mark.parametrize("part", ["guides", "drinks", "conditions"])
def test_an_id_used_twice_is_refused_with_its_place(part: str) -> None:
    value = shipped()
    value[part].append(value[part][0])
    with pytest.raises(ValueError, match=rf"\$\.{part}\[{len(value[part]) - 1}\]\.id: .* twice"):
        hydration_rules(decode(value))


def test_a_file_without_sips_or_facts_is_fine() -> None:
    value = shipped()
    value.pop("facts")
    value["conditions"] = []
    rules = hydration_rules(decode(value))
    assert rules.facts == ()
    assert rules.conditions == {}


def test_the_shipped_file_has_as_many_parts_as_the_rules() -> None:
    file, rules = hydration_file(), water_rules()
    assert [part.id for part in file.drinks] == list(rules.drinks)
    assert [part.id for part in file.conditions] == list(rules.conditions)
