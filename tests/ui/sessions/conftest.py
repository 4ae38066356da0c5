"""The Sessions page with the real content."""

import pytest

from twitchcare.bundle.reader import load_content
from twitchcare.care.content import Content
from twitchcare.ui.sessions.sessions_view import SessionsView


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(None).content


@pytest.fixture
def view(qtbot, content: Content) -> SessionsView:
    view = SessionsView(content)
    qtbot.addWidget(view)
    view.resize(984, 780)
    view.show()
    qtbot.waitExposed(view)
    return view
