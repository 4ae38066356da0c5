"""Settings as one value: what a change touches, and what keeps a text size readable."""

from dataclasses import replace

import pytest

from twitchcare.care.settings import Appearance, Profile, Settings, WaterSettings, with_changes


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
