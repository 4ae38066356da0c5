"""The Body page with the real content."""

import pytest

from twitchcare.bundle.reader import load_content
from twitchcare.care.content import Content
from twitchcare.flows.body_map import BodyMapFlow
from twitchcare.ui.body.body_view import BodyView


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(None).content


@pytest.fixture
def flow() -> BodyMapFlow:
    return BodyMapFlow()


@pytest.fixture
def view(qtbot, flow: BodyMapFlow, content: Content) -> BodyView:
    view = BodyView(flow, content)
    qtbot.addWidget(view)
    view.resize(984, 780)
    view.show()
    qtbot.waitExposed(view)
    return view
