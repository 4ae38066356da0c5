"""Settings as one value: what a change touches, and what keeps a text size readable."""

from dataclasses import replace

import pytest

from twitchcare.care.settings import (
    Appearance,
    Profile,
    ReminderSettings,
    Settings,
    WaterSettings,
    with_changes,
)


def test_only_what_was_changed_is_carried_over():
    before = Settings()
    kept = replace(before, water=WaterSettings(serving_ml=330), profile=Profile(birth_year=1980))
    wanted = replace(before, water=WaterSettings(own_ml=1800), appearance=Appearance.DARK)
    changed = with_changes(kept, before, wanted)
    assert changed == replace(
        kept, water=WaterSettings(serving_ml=330, own_ml=1800), appearance=Appearance.DARK
    )


def test_without_a_change_all_stays():
    kept = Settings(reduced_motion=True)
    assert with_changes(kept, Settings(), Settings()) == kept


@pytest.mark.parametrize(("given", "holds"), [(0.0, 0.9), (0.9, 0.9), (1.3, 1.3), (2.0, 2.0), (40.0, 2.0)])
def test_a_text_size_that_nobody_could_use_becomes_the_nearest_that_can_be_used(given, holds):
    assert Settings(text_scale=given).text_scale == holds


@pytest.mark.parametrize(("given", "holds"), [(-4, 1), (0, 1), (250, 250), (1005, 1000), (10**18, 1000)])
def test_a_serving_is_never_more_than_may_be_drunk_in_an_hour(given, holds):
    assert WaterSettings(serving_ml=given).serving_ml == holds


def test_every_other_number_comes_into_its_range_and_the_rest_stays():
    water = WaterSettings(own_ml=-1, heat_c=1e300, exercise_min=-5, glasses_ml=(0, 250, 10**9))
    assert water == WaterSettings(own_ml=1, heat_c=60.0, exercise_min=0, glasses_ml=(1, 250, 5000))
    assert ReminderSettings(max_per_day=10**18, settle_s=-3).settle_s == 0
    assert Profile(birth_year=3).birth_year == 1880
