"""A view of warmth and cold on the built-in content, for a person who was asked before."""

from functools import cache

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, MemoryDiary, MemorySettings
from twitchcare.bundle.built_in import built_in
from twitchcare.care.content import Content
from twitchcare.care.settings import Profile, Settings
from twitchcare.flows.thermal import ThermalFlow
from twitchcare.ui.thermal.thermal_view import ThermalView


@cache
def _content() -> Content:
    return built_in()


@pytest.fixture
def content() -> Content:
    return _content()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def diary(clock: FakeClock) -> MemoryDiary:
    return MemoryDiary(clock)


@pytest.fixture
def keeper() -> MemorySettings:
    return MemorySettings(Settings(profile=Profile(conditions_asked=True)))


@pytest.fixture
def flow(content: Content, clock: FakeClock, diary: MemoryDiary, keeper: MemorySettings) -> ThermalFlow:
    return ThermalFlow(content.thermal, clock, diary, keeper)


@pytest.fixture
def view(qtbot: QtBot, flow: ThermalFlow, content: Content) -> ThermalView:
    made = ThermalView(flow, content)
    qtbot.addWidget(made)
    return made
