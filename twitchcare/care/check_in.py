"""The daily check-in: four items, each with a few values to tap."""

from collections.abc import Mapping
from types import MappingProxyType

from twitchcare.care.diary import FactorReading
from twitchcare.care.factor import FACTORS
from twitchcare.care.ids import FactorId

CUP_MG = 90.0
"""Caffeine in a usual cup of coffee of 200 ml; a typical value, cups differ."""

TAPS: Mapping[FactorId, tuple[float, ...]] = MappingProxyType(
    {
        FactorId("sleep"): (4.0, 5.0, 6.0, 7.0, 8.0, 9.0),
        FactorId("caffeine"): (0.0, CUP_MG, 2 * CUP_MG, 3 * CUP_MG, 4 * CUP_MG),
        FactorId("stress"): (0.0, 3.0, 5.0, 7.0, 10.0),
        FactorId("exercise"): (0.0, 15.0, 30.0, 45.0, 60.0),
    }
)


def reading_of(factor: FactorId, tap: int) -> FactorReading:
    """Return the value of one tap in the factor's unit. Raises KeyError or IndexError for no such tap."""
    return FactorReading(factor, TAPS[factor][tap], FACTORS[factor].unit)


def nearest_tap(factor: FactorId, value: float) -> int:
    """Return which tap is closest to a value that may have been written elsewhere."""
    taps = TAPS[factor]
    return min(range(len(taps)), key=lambda number: abs(taps[number] - value))
