"""The player with a small content and a painted folder of pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, MemoryDiary
from tests.small_content import small_content
from tests.ui.figure.sample_library import HeldLoader, SampleLibrary
from tests.ui.player.stills import PaintedStills
from twitchcare.care.content import Content
from twitchcare.flows.session import SessionFlow
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.player.player_view import PlayerView
from twitchcare.ui.theme.theme import theme


@pytest.fixture
def content() -> Content:
    return small_content()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def diary(clock: FakeClock) -> MemoryDiary:
    return MemoryDiary(clock)


@pytest.fixture
def flow(qapp: object, content: Content, clock: FakeClock, diary: MemoryDiary) -> SessionFlow:
    return SessionFlow(content, clock, diary)


@pytest.fixture
def stills(tmp_path: Path) -> PaintedStills:
    return PaintedStills(tmp_path)


@pytest.fixture
def still_motion() -> Iterator[None]:
    theme.reduced_motion = True
    yield
    theme.reduced_motion = False


@pytest.fixture
def loader(qapp: object) -> HeldLoader:
    return HeldLoader()


@pytest.fixture
def no_figure(content: Content, loader: HeldLoader) -> FigureView:
    """A figure that knows no exercise, so that pictures are shown."""
    return FigureView(content, library=SampleLibrary(), loader=loader)


@pytest.fixture
def view(
    qtbot: QtBot, flow: SessionFlow, content: Content, stills: PaintedStills, no_figure: FigureView
) -> PlayerView:
    made = PlayerView(flow, content, find_still=stills.find, figure=no_figure)
    qtbot.addWidget(made)
    made.resize(1180, 780)
    made.show()
    qtbot.waitExposed(made)
    return made
