"""Volumes as people write them: ml, litres, US and UK ounces, glasses."""

import re

from twitchcare.care.settings import VolumeUnit

ML_PER_US_OZ = 29.5735
ML_PER_UK_OZ = 28.4131
ML_PER_GLASS = 250.0
LARGEST_ML = 5000.0

_SIGN = {VolumeUnit.ML: "ml", VolumeUnit.US_OZ: "US oz", VolumeUnit.UK_OZ: "UK oz"}
_ML_PER_UNIT = {VolumeUnit.ML: 1.0, VolumeUnit.US_OZ: ML_PER_US_OZ, VolumeUnit.UK_OZ: ML_PER_UK_OZ}
_METRIC = {"ml": 1.0, "millilitre": 1.0, "milliliter": 1.0, "cl": 10.0, "dl": 100.0, "l": 1000.0}
_METRIC |= {"litre": 1000.0, "liter": 1000.0}
_US = {"us oz": ML_PER_US_OZ, "us fl oz": ML_PER_US_OZ}
_UK = {"uk oz": ML_PER_UK_OZ, "uk fl oz": ML_PER_UK_OZ, "imp oz": ML_PER_UK_OZ}
_OUNCE = ("oz", "fl oz", "floz", "ounce")
_GLASS = ("glass", "glasse", "cup")
_WRITTEN = re.compile(r"([0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)\s*([a-z. ]*)", re.ASCII)


class VolumeWrong(ValueError):
    """The text is no volume. The sentence says what is wrong and how to write one."""


def parse_volume(text: str, ounce: VolumeUnit = VolumeUnit.US_OZ, glass_ml: float = ML_PER_GLASS) -> float:
    """Return the ml of "250ml", "0.5 l", "8oz", "8 uk oz" or "1glass"; a bare number is ml.

    ounce: which ounce a plain "oz" means; ml counts as US. Raises VolumeWrong.
    """
    match = _WRITTEN.fullmatch(" ".join(text.lower().split()))
    if match is None:
        raise VolumeWrong(f"{text!r} is no volume; write it like 250ml, 8oz or 1glass")
    unit = match[2].replace(".", "").strip()
    per_unit = _ml_per(unit, ML_PER_UK_OZ if ounce is VolumeUnit.UK_OZ else ML_PER_US_OZ, glass_ml)
    if per_unit is None:
        raise VolumeWrong(f"{text!r} has an unknown unit {unit!r}; use ml, cl, l, oz, us oz, uk oz or glass")
    volume_ml = float(match[1].replace(",", ".")) * per_unit
    if not 0 < volume_ml <= LARGEST_ML:
        raise VolumeWrong(f"{text!r} is out of range; one drink is more than 0 and at most 5000 ml")
    return volume_ml


def _ml_per(unit: str, ounce_ml: float, glass_ml: float) -> float | None:
    known = {"": 1.0, **_METRIC, **_US, **_UK}
    known |= dict.fromkeys(_OUNCE, ounce_ml) | dict.fromkeys(_GLASS, glass_ml)
    return known.get(unit, known.get(unit.removesuffix("s")))


def in_unit(volume_ml: float, unit: VolumeUnit) -> float:
    """Return the volume in the person's unit."""
    return volume_ml / _ML_PER_UNIT[unit]


def from_unit(value: float, unit: VolumeUnit) -> float:
    """Return the ml of a number in the person's unit."""
    return value * _ML_PER_UNIT[unit]


def volume_text(volume_ml: float, unit: VolumeUnit) -> str:
    """Return "750 ml" or "8 US oz"; ounces carry one decimal when they are not whole."""
    value = in_unit(volume_ml, unit)
    digits = f"{round(value)}" if unit is VolumeUnit.ML else f"{value:.1f}".removesuffix(".0")
    return f"{digits} {_SIGN[unit]}"


def unit_sign(unit: VolumeUnit) -> str:
    """Return how the unit is written after a number."""
    return _SIGN[unit]
