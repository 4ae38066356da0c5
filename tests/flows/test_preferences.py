"""The settings' journey: one change at a time, kept at once or not at all."""

from dataclasses import replace

import pytest

from tests.fakes import MemorySettings
from twitchcare.care.settings import Appearance, Profile, Settings, VolumeUnit, WaterSettings
from twitchcare.flows.preferences import NotChosen, PreferencesFlow


@pytest.fixture
def keeper() -> MemorySettings:
    return MemorySettings(Settings(profile=Profile(birth_year=1980)))


@pytest.fixture
def flow(qapp, keeper: MemorySettings) -> PreferencesFlow:
    return PreferencesFlow(keeper)


def test_it_begins_with_what_is_kept(flow, keeper):
    assert flow.settings == keeper.settings


def test_a_change_is_kept_and_told(qtbot, flow, keeper):
    wanted = replace(flow.settings, appearance=Appearance.DARK)
    with qtbot.waitSignal(flow.changed, timeout=0) as caught:
        flow.change(wanted)
    assert caught.args == [wanted]
    assert keeper.settings == flow.settings == wanted


def test_no_change_is_not_told(qtbot, flow):
    with qtbot.assertNotEmitted(flow.changed):
        flow.change(flow.settings)


def test_what_another_page_kept_meanwhile_is_not_lost(flow, keeper):
    mine = replace(flow.settings, water=WaterSettings(unit=VolumeUnit.UK_OZ))
    keeper.settings = replace(keeper.settings, water=WaterSettings(serving_ml=330), reduced_motion=True)
    flow.change(mine)
    assert keeper.settings.water == WaterSettings(unit=VolumeUnit.UK_OZ, serving_ml=330)
    assert keeper.settings.reduced_motion
    assert flow.settings == keeper.settings


def test_what_cannot_be_kept_does_not_hold(qtbot, flow, keeper):
    before, wanted = flow.settings, replace(flow.settings, text_scale=1.5)
    keeper.broken = "The disk is full."
    with qtbot.waitSignal(flow.not_kept, timeout=0) as caught, qtbot.assertNotEmitted(flow.changed):
        flow.change(wanted)
    assert caught.args == [NotChosen("The disk is full.", wanted)]
    assert flow.settings == before


def test_looking_again_finds_what_others_kept(qtbot, flow, keeper):
    with qtbot.assertNotEmitted(flow.changed):
        flow.refresh()
    keeper.settings = replace(keeper.settings, reduced_motion=True)
    with qtbot.waitSignal(flow.changed, timeout=0):
        flow.refresh()
    assert flow.settings.reduced_motion
