"""The Sessions page with the real content."""

import pytest

from tests.ui.figure.sample_library import HeldLoader, SampleLibrary
from twitchcare.bundle.reader import load_content
from twitchcare.care.content import Content
from twitchcare.ui.figure.playing_figure import PlayingFigure
from twitchcare.ui.sessions.sessions_view import SessionsView


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(None).content


@pytest.fixture
def loader(qapp: object) -> HeldLoader:
    return HeldLoader()


@pytest.fixture
def library() -> SampleLibrary:
    return SampleLibrary("calf_wall", "soleus_wall")


@pytest.fixture
def view(qtbot, content: Content, library: SampleLibrary, loader: HeldLoader) -> SessionsView:
    view = SessionsView(
        content, make_figure=lambda given: PlayingFigure(given, library=library, loader=loader)
    )
    qtbot.addWidget(view)
    view.resize(984, 780)
    view.show()
    qtbot.waitExposed(view)
    return view
