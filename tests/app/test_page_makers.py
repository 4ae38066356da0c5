"""What pages ask for reaches the right place."""

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from tests.fakes import FakeClock, MemorySettings
from tests.small_content import small_content
from twitchcare.app.page_makers import SEE_SOMEONE, Flows, PageMakers
from twitchcare.app.pages import page_names, settings_name
from twitchcare.bundle.reader import load_content
from twitchcare.care.content import Content
from twitchcare.flows.preferences import PreferencesFlow
from twitchcare.ui.learn.learn_view import LearnView
from twitchcare.ui.shell.window import MainWindow


@pytest.fixture
def open_someone(qtbot):
    """Press "Should I see someone?" in a window with some content, and return the page that is shown."""
    owner = QObject()

    def press(content: Content) -> LearnView:
        window = MainWindow(page_names(), settings_name())
        qtbot.addWidget(window)
        flows = cast(Flows, SimpleNamespace(preferences=PreferencesFlow(MemorySettings())))
        makers = PageMakers(window, content, flows, FakeClock(), owner)
        window.set_makers(makers.makers())
        window.rail.someone_requested.connect(makers.show_when_to_see_someone)
        window.rail.someone_requested.emit()
        page = window.shown_page()
        assert isinstance(page, LearnView)
        return page

    return press


def words(page: LearnView) -> str:
    assert page.reader is not None
    return "\n".join(label.text() for label in page.reader.findChildren(QLabel))


def test_the_article_of_the_bundle_is_opened(open_someone):
    content = load_content(None).content
    assert content.articles[SEE_SOMEONE].title in words(open_someone(content))


def test_a_bundle_without_the_article_does_not_take_it_away(open_someone):
    assert SEE_SOMEONE not in small_content().articles
    built_in = load_content(None).content.articles[SEE_SOMEONE]
    assert built_in.title in words(open_someone(small_content()))
