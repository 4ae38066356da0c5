"""The taps of the daily check-in."""

import pytest

from twitchcare.care.check_in import TAPS, nearest_tap, reading_of
from twitchcare.care.factor import FACTORS
from twitchcare.care.ids import FactorId


@pytest.mark.parametrize("factor", TAPS)
def test_every_tap_is_a_value_that_its_factor_allows(factor):
    for number, value in enumerate(TAPS[factor]):
        reading = reading_of(factor, number)
        assert (reading.factor, reading.value, reading.unit) == (factor, value, FACTORS[factor].unit)
        assert 0 <= value <= FACTORS[factor].largest
        assert nearest_tap(factor, value) == number


def test_a_value_written_elsewhere_shows_as_the_nearest_tap():
    assert nearest_tap(FactorId("sleep"), 6.4) == 2
    assert nearest_tap(FactorId("caffeine"), 2000) == 4
