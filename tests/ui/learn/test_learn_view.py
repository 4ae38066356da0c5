"""Finding, opening and leaving articles, by mouse and by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.learn.conftest import an_article, content_with
from twitchcare.care.ids import ArticleId
from twitchcare.ui.learn.article_card import ArticleCard
from twitchcare.ui.learn.nothing_found import NothingFound
from twitchcare.ui.parts.buttons import Button

SEE_SOMEONE = ArticleId("when_to_see_someone")


def found_names(view) -> list[str]:
    return [card.article.id for card in view.list.cards]


def test_the_list_shows_every_article_of_the_bundle_once(view, built_in):
    assert sorted(found_names(view)) == sorted(built_in.articles)
    assert view.list.found.text() == f"{len(built_in.articles)} articles"


def test_every_card_is_named_and_described_and_stops_the_tab_key(view):
    for card in view.findChildren(ArticleCard):
        assert card.accessibleName() == card.article.title
        assert card.accessibleDescription() == card.article.summary
        assert card.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_search_counts_what_it_finds_and_puts_title_hits_first(qtbot, view):
    qtbot.keyClicks(view.list.search, "eyelid")
    assert found_names(view)[0] == "eyelid_twitching"
    assert view.list.found.text() == f"{len(view.list.cards)} articles found"
    QApplication.sendPostedEvents()  # a layout shows what was added to it when it is asked to
    assert all(card.isVisible() for card in view.list.cards)


def test_enter_in_the_search_opens_the_first_hit(qtbot, view):
    qtbot.keyClicks(view.list.search, "eyelid twitching")
    first = found_names(view)[0]
    qtbot.keyClick(view.list.search, Qt.Key.Key_Return)
    assert view.reader.article.id == first


def test_enter_without_a_word_opens_nothing(qtbot, view):
    qtbot.keyClick(view.list.search, Qt.Key.Key_Return)
    assert view.reader is None


def test_a_search_that_finds_nothing_says_so_and_offers_all_again(qtbot, view, built_in):
    view.list.search.setText("no such <b>word</b>")
    nothing = view.findChild(NothingFound)
    assert nothing.isVisible()
    assert nothing._words.text() == "Nothing found for “no such <b>word</b>”"
    assert nothing._words.textFormat() is Qt.TextFormat.PlainText
    qtbot.mouseClick(nothing.findChild(Button), Qt.MouseButton.LeftButton)
    assert not nothing.isVisible()
    assert len(view.list.cards) == len(built_in.articles)


def test_a_bundle_without_articles_says_so(make_view):
    view = make_view(content_with())
    nothing = view.findChild(NothingFound)
    assert nothing.isVisible()
    assert not nothing.findChild(Button).isVisible()


def test_a_card_opens_its_article_and_the_keyboard_scrolls_it(qtbot, view):
    card = view.list.cards[0]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert view.reader.article is card.article
    area = QApplication.focusWidget()
    assert isinstance(area, QScrollArea)
    assert area.accessibleName() == card.article.title
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_escape_goes_back_to_the_search_as_it_was_with_the_keyboard_on_the_card(qtbot, view):
    view.list.search.setText("sleep")
    before, card = found_names(view), view.list.cards[1]
    card.click()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.reader is None
    assert view.list.isVisible()
    assert found_names(view) == before
    assert QApplication.focusWidget() is card


def test_escape_in_the_list_clears_the_search(qtbot, view, built_in):
    view.list.search.setText("sleep")
    qtbot.keyClick(view.list.search, Qt.Key.Key_Escape)
    assert view.list.search.text() == ""
    assert len(view.list.cards) == len(built_in.articles)


def test_the_way_back_is_in_sight_while_reading_only(qtbot, view):
    assert not view.back.isVisible()
    view.show_article(SEE_SOMEONE)
    assert view.back.isVisible()
    assert view.back.accessibleName() == "Back to all articles"
    qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert view.list.isVisible()
    assert not view.back.isVisible()


def test_control_f_while_reading_begins_a_search(qtbot, view):
    view.show_article(SEE_SOMEONE)
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is view.list.search


def test_an_unknown_article_shows_the_list(view):
    view.show_article(SEE_SOMEONE)
    view.show_article(ArticleId("no_such_article"))
    assert view.reader is None
    assert view.list.isVisible()


def test_another_article_takes_the_place_of_the_first(view):
    view.show_article(SEE_SOMEONE)
    view.show_article(ArticleId("eyelid_twitching"))
    assert view._stack.count() == 2
    assert view.reader.isVisible()


def test_every_article_of_the_bundle_can_be_opened_and_fits_a_narrow_page(view, built_in):
    view.resize(684, 600)
    for name in built_in.articles:
        view.show_article(name)
        QApplication.sendPostedEvents()
        area = view.reader.area
        assert area.widget().width() <= area.viewport().width(), name


def test_one_article_is_counted_as_one(make_view):
    view = make_view(content_with(an_article()))
    assert view.list.found.text() == "1 article"
    view.list.search.setText("words")
    assert view.list.found.text() == "1 article found"
