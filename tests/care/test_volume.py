"""Volumes as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.care.settings import VolumeUnit
from twitchcare.care.volume import VolumeWrong, from_unit, in_unit, parse_volume, unit_sign, volume_text


@pytest.mark.parametrize(
    ("text", "volume_ml"),
    [
        ("250ml", 250),
        ("250", 250),
        (" 250 mL ", 250),
        ("0.5l", 500),
        ("0,5 L", 500),
        (".5 litre", 500),
        ("2 litres", 2000),
        ("33cl", 330),
        ("2dl", 200),
        ("8oz", 236.588),
        ("8 fl. oz", 236.588),
        ("8 ounces", 236.588),
        ("8 us oz", 236.588),
        ("8 uk oz", 227.3048),
        ("1glass", 250),
        ("2 glasses", 500),
        ("1 cup", 250),
    ],
)
def test_a_written_volume_is_read(text: str, volume_ml: float) -> None:
    assert parse_volume(text) == pytest.approx(volume_ml)


def test_a_plain_ounce_follows_the_person() -> None:
    assert parse_volume("8oz", VolumeUnit.UK_OZ) == pytest.approx(227.3048)
    assert parse_volume("8oz", VolumeUnit.ML) == pytest.approx(236.588)


def test_a_glass_is_the_persons_own_glass() -> None:
    assert parse_volume("1glass", glass_ml=330) == 330


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is no volume"),
        ("water", "is no volume"),
        ("-250ml", "is no volume"),
        ("2.5.1 l", "is no volume"),
        ("1e3ml", "is no volume"),
        ("٢٥٠ml", "is no volume"),
        ("nan", "is no volume"),
        ("3 buckets", "unknown unit 'buckets'"),
        ("0 ml", "out of range"),
        ("5001ml", "out of range"),
        ("9" * 400 + "ml", "out of range"),
    ],
)
def test_what_is_no_volume_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(VolumeWrong, match=reason):
        parse_volume(text)


@given(st.floats(1, 5000), st.sampled_from(VolumeUnit))
def test_a_unit_there_and_back_changes_nothing(volume_ml: float, unit: VolumeUnit) -> None:
    assert from_unit(in_unit(volume_ml, unit), unit) == pytest.approx(volume_ml)


@pytest.mark.parametrize(
    ("volume_ml", "unit", "text"),
    [
        (0, VolumeUnit.ML, "0 ml"),
        (749.6, VolumeUnit.ML, "750 ml"),
        (236.588, VolumeUnit.US_OZ, "8 US oz"),
        (250, VolumeUnit.US_OZ, "8.5 US oz"),
        (568.262, VolumeUnit.UK_OZ, "20 UK oz"),
    ],
)
def test_a_volume_is_written_in_the_persons_unit(volume_ml: float, unit: VolumeUnit, text: str) -> None:
    assert volume_text(volume_ml, unit) == text


def test_every_unit_has_a_sign() -> None:
    assert [unit_sign(unit) for unit in VolumeUnit] == ["ml", "US oz", "UK oz"]


@given(st.integers(1, 5000))
def test_what_is_written_in_ml_is_read_back(volume_ml: int) -> None:
    assert parse_volume(volume_text(volume_ml, VolumeUnit.ML)) == volume_ml
