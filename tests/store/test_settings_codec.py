import json
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, time

import pytest

from twitchcare.care.ids import ConditionId, GuideId
from twitchcare.care.settings import (
    Appearance,
    Profile,
    ReminderSettings,
    Settings,
    Sex,
    VolumeUnit,
    WaterSettings,
    Weekday,
    Window,
)
from twitchcare.store.settings_codec import (
    ReadSettings,
    decode_settings,
    encode_settings,
    forgiving,
    read_value,
)

CHOSEN = Settings(
    profile=Profile(1990, Sex.FEMALE, True, True, (ConditionId("raynaud"), ConditionId("kidney")), True),
    water=WaterSettings(
        guide=GuideId("own"),
        own_ml=1800,
        doctor_ml=1500,
        heat_c=31.5,
        exercise_min=45,
        wake=time(6, 30),
        bed=time(0, 15),
        unit=VolumeUnit.UK_OZ,
        glasses_ml=(200, 300),
        serving_ml=300,
    ),
    reminders=ReminderSettings(
        water_on=False,
        water_windows=(Window((Weekday.MON, Weekday.SUN), time(9), time(1, 30)),),
        snooze_min=5,
        winddown_min=90,
    ),
    appearance=Appearance.DARK,
    reduced_motion=True,
    voice_on=False,
)


def test_a_choice_comes_back_as_it_was_made() -> None:
    assert decode_settings(encode_settings(CHOSEN)) == ReadSettings(CHOSEN, ())


def test_the_defaults_come_back_and_every_field_of_the_settings_can_be_stored() -> None:
    text = encode_settings(Settings())
    assert decode_settings(text) == ReadSettings(Settings(), ())
    assert _names(Settings()) == _keys(json.loads(text))


def _names(value: object) -> object:
    if is_dataclass(value):
        return {field.name: _names(getattr(value, field.name)) for field in fields(value)}
    return None


def _keys(value: object) -> object:
    return {key: _keys(part) for key, part in value.items()} if isinstance(value, dict) else None


def test_a_missing_key_is_the_default() -> None:
    assert decode_settings('{"water": {"own_ml": 1800}}').settings == Settings(
        water=WaterSettings(own_ml=1800)
    )


def test_a_key_of_a_later_release_is_ignored_and_kept() -> None:
    text = '{"water": {"own_ml": 1800, "straw": true}, "moon": {"phase": 3}}'
    read = decode_settings(text)
    assert read == ReadSettings(Settings(water=WaterSettings(own_ml=1800)), ())
    saved = json.loads(encode_settings(replace(read.settings, voice_on=False), text))
    assert (saved["water"]["straw"], saved["moon"], saved["voice_on"]) == (True, {"phase": 3}, False)


@pytest.mark.parametrize(
    ("text", "spoilt"),
    [
        ("", ("",)),
        ("[]", ("",)),
        ('{"water": ', ("",)),
        ("[" * 100_000, ("",)),
        ('{"water": 5, "voice_on": false}', ("water",)),
        ('{"water": {"own_ml": "much"}, "voice_on": false}', ("water.own_ml",)),
        ('{"water": {"wake": "25:00", "bed": 7}, "voice_on": false}', ("water.wake", "water.bed")),
        ('{"water": {"glasses_ml": 250}, "voice_on": false}', ("water.glasses_ml",)),
        ('{"appearance": "pink", "voice_on": false}', ("appearance",)),
        ('{"reminders": {"water_windows": [{"days": []}]}, "voice_on": false}', ("reminders.water_windows",)),
    ],
)
def test_a_value_that_does_not_fit_costs_only_itself(text: str, spoilt: tuple[str, ...]) -> None:
    kept_the_rest = "" not in spoilt
    assert decode_settings(text) == ReadSettings(Settings(voice_on=not kept_the_rest), spoilt)


def test_broken_text_does_not_hinder_saving() -> None:
    assert decode_settings(encode_settings(CHOSEN, "{oops")).settings == CHOSEN


@dataclass(frozen=True)
class Range:
    low: int = 0
    high: int = 10

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError("the wrong way round")


def test_parts_that_do_not_fit_together_become_the_default() -> None:
    spoilt: list[str] = []
    assert forgiving(Range, {"low": 20}, "range.", spoilt) == Range()
    assert spoilt == ["range"]


def test_other_simple_types_are_ready_for_later_settings() -> None:
    assert read_value(date, "2026-03-02") == date(2026, 3, 2)
    with pytest.raises(TypeError, match="cannot hold"):
        read_value(bytes, "2026")
