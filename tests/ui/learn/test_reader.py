"""What an article shows, what it rests on and where it leads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from tests.small_content import CALF, EVENING
from tests.ui.learn.conftest import ADDRESS
from twitchcare.care.markup import Link
from twitchcare.ui.body.region_panel import StartWish
from twitchcare.ui.learn.claims_card import ClaimsCard
from twitchcare.ui.learn.learn_view import LearnView
from twitchcare.ui.learn.link_chip import LinkChip
from twitchcare.ui.learn.prose import Prose
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.theme.palette import DARK, LIGHT
from twitchcare.ui.theme.theme import theme


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def chip(view: LearnView, words: str) -> LinkChip:
    assert view.reader is not None
    return next(one for one in view.reader.findChildren(LinkChip) if one.text() == words)


def test_each_statement_carries_its_evidence_in_words(reading):
    shown = texts(reading.reader.findChild(ClaimsCard))
    for words in ("Strong words.", "Evidence: strong", "Old words.", "Evidence: weak", "Safety rule"):
        assert shown.count(words) == 1


def test_sources_are_named_with_their_year(reading):
    shown = texts(reading.reader.findChild(ClaimsCard))
    assert "A review. A journal, 2021." in shown
    assert "A book. A house, 1999." in shown


def test_only_a_statement_that_was_read_in_its_source_shows_the_address(reading):
    # Both the first and the second statement name the source, but the second is only recalled.
    assert texts(reading.reader.findChild(ClaimsCard)).count(ADDRESS) == 1


def test_what_was_only_recalled_is_called_not_yet_verified(reading):
    shown = texts(reading.reader.findChild(ClaimsCard))
    assert shown.count("Not yet verified") == 1
    assert "A book. A house, 1999. Not yet verified." in shown  # under a statement that was read


def test_the_day_of_the_review_is_shown(reading):
    assert "Last reviewed 24 November 2026" in texts(reading.reader)


def test_start_asks_for_the_routine_without_a_place(qtbot, reading):
    start = next(b for b in reading.findChildren(Button) if b.accessibleName() == f"Start {EVENING.title}")
    with qtbot.waitSignal(reading.start_requested, timeout=0) as caught:
        start.click()
    assert caught.args == [StartWish(EVENING.id, None)]


def test_a_place_asks_for_its_region(qtbot, reading):
    place = chip(reading, "Calf")
    assert place.accessibleName() == "Show Calf"
    with qtbot.waitSignal(reading.region_requested, timeout=0) as caught:
        place.click()
    assert caught.args == [CALF]


def test_read_next_opens_the_other_article(reading):
    chip(reading, "Two").click()
    assert reading.reader.article.id == "two"


@pytest.fixture
def prose(reading: LearnView) -> Prose:
    assert reading.reader is not None
    return reading.reader.findChildren(Prose)[0]


def test_a_link_to_an_article_opens_it(reading, prose):
    prose.linkActivated.emit("article:two")
    assert reading.reader.article.id == "two"


def test_a_link_to_a_region_asks_for_it(qtbot, reading, prose):
    with qtbot.waitSignal(reading.region_requested, timeout=0) as caught:
        prose.linkActivated.emit("region:calf")
    assert caught.args == [CALF]


def test_a_link_to_a_routine_leads_to_its_button_and_starts_nothing(qtbot, reading, prose):
    with qtbot.assertNotEmitted(reading.start_requested):
        prose.linkActivated.emit("routine:evening_legs")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == f"Start {EVENING.title}"


def test_a_link_to_a_source_scrolls_to_what_the_article_rests_on(reading, prose):
    reading.resize(684, 480)
    QApplication.sendPostedEvents()
    prose.linkActivated.emit("source:READ")
    assert reading.reader.area.verticalScrollBar().value() > 0


def test_a_link_to_nowhere_is_plain_words(prose):
    assert "nowhere" in prose.text()
    assert 'href="article:nowhere"' not in prose.text()
    assert Link("article", "nowhere") not in prose._links.values()


def test_tab_reaches_the_links_in_a_sentence_one_by_one_and_enter_follows(qtbot, reading, prose):
    area = QApplication.focusWidget()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is prose
    qtbot.keyClick(prose, Qt.Key.Key_Tab)
    qtbot.keyClick(prose, Qt.Key.Key_Return)
    assert reading.reader.article.id == "two"


def test_links_take_the_colour_of_another_look(prose, monkeypatch):
    assert LIGHT.accent in prose.text()
    monkeypatch.setattr(theme, "palette", DARK)
    theme.changed.emit()
    assert DARK.accent in prose.text()


def test_a_screen_reader_hears_a_paragraph_without_its_markup(prose):
    face = QAccessible.queryAccessibleInterface(prose)
    words = "Try evening, read two, go to calf, see why, not nowhere."
    assert face.text(QAccessible.Text.Name) == words
