"""The figure with capsules for limbs, a clock that is told, and no graphics card."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from tests.small_content import small_content
from tests.ui.figure.sample_library import HeldLoader, SampleLibrary
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.theme.theme import theme


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def loader(qapp: object) -> HeldLoader:
    return HeldLoader()


@pytest.fixture
def view(qtbot: QtBot, clock: FakeClock, loader: HeldLoader) -> FigureView:
    made = FigureView(small_content(), library=SampleLibrary("reach"), loader=loader, clock=clock.running_s)
    qtbot.addWidget(made)
    made.resize(300, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def figure(view: FigureView, loader: HeldLoader) -> FigureView:
    """The view with its exercise in sight."""
    view.show_exercise("reach", None, "Reach up")
    loader.deliver()
    return view


@pytest.fixture
def still_motion() -> Iterator[None]:
    theme.reduced_motion = True
    yield
    theme.reduced_motion = False
