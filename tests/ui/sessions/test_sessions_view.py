"""The Sessions page: find, read, start."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from twitchcare.care.ids import RoutineId
from twitchcare.care.routine import cautions_of, expand, total_s
from twitchcare.ui.body.region_panel import StartWish
from twitchcare.ui.sessions.exercise_row import ExerciseRow
from twitchcare.ui.sessions.routine_words import exact_words

CALF_EASY = RoutineId("calf_easy")


def words_on(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_every_routine_has_a_card_that_a_screen_reader_can_press(qtbot, view, content):
    assert set(view.shelf.shown) == set(content.routines)
    card = view.shelf.cards[CALF_EASY]
    face = QAccessible.queryAccessibleInterface(card)
    assert face.text(QAccessible.Text.Name) == content.routines[CALF_EASY].title
    assert "4 min" in face.text(QAccessible.Text.Description)
    assert "Press" in face.actionInterface().actionNames()
    with qtbot.waitSignal(card.picked):
        face.actionInterface().doAction("Press")
    assert view.page is not None
    assert view.currentWidget() is view.page


def test_two_columns_when_narrow_and_four_when_wide(qtbot, view):
    def columns() -> int:
        cards = [view.shelf.cards[name] for name in view.shelf.shown]
        return sum(card.y() == cards[0].y() for card in cards)

    assert columns() == 4
    view.resize(684, 600)
    qtbot.waitUntil(lambda: columns() == 2)


def test_typing_leaves_what_has_all_the_words(qtbot, view):
    qtbot.keyClicks(view.shelf.filters.search, "calf cramp")
    assert view.shelf.shown == (RoutineId("cramp_calf"),)
    assert view.shelf.filters.count.text() == "1 session"
    qtbot.keyClick(view.shelf.filters.search, Qt.Key.Key_Return)
    assert view.shelf.cards[RoutineId("cramp_calf")].hasFocus()


def test_chips_of_one_kind_replace_each_other_and_let_go(view, content):
    chips = view.shelf.filters.situations.chips
    chips["desk"].click()
    desk = view.shelf.shown
    assert desk
    assert all("desk" in content.routines[name].situations for name in desk)
    chips["morning"].click()
    assert not chips["desk"].isChecked()
    assert view.shelf.shown == (RoutineId("morning"),)
    chips["morning"].click()
    assert len(view.shelf.shown) == len(content.routines)


def test_filters_of_different_kinds_work_together_and_an_empty_shelf_offers_a_way_back(view, content):
    filters = view.shelf.filters
    filters.situations.chips["strength"].click()
    filters.postures.chips["seated"].click()
    filters.lengths.chips["LONG"].click()
    assert view.shelf.shown == ()
    assert view.shelf.nothing.isVisible()
    view.shelf.clear.click()
    assert len(view.shelf.shown) == len(content.routines)
    assert not view.shelf.nothing.isVisible()
    assert filters.count.text() == f"{len(content.routines)} sessions"


def test_escape_empties_the_search(qtbot, view, content):
    view.shelf.filters.search.setFocus()
    qtbot.keyClicks(view.shelf.filters.search, "calf")
    qtbot.keyClick(view.shelf.filters.search, Qt.Key.Key_Escape)
    assert len(view.shelf.shown) == len(content.routines)


def test_enter_opens_a_card_enter_starts_it_and_escape_goes_back_to_it(qtbot, view):
    card = view.shelf.cards[CALF_EASY]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert view.page.start.hasFocus()
    with qtbot.waitSignal(view.start_requested, timeout=0) as caught:
        qtbot.keyClick(view.page.start, Qt.Key.Key_Return)
    assert caught.args == [StartWish(CALF_EASY, None)]
    qtbot.keyClick(view.page.start, Qt.Key.Key_Escape)
    assert view.currentWidget() is view.shelf
    assert view.page is None
    assert card.hasFocus()


def test_tab_stops_once_at_each_group_of_chips_and_once_at_the_cards(qtbot, view):
    filters, cards = view.shelf.filters, list(view.shelf.cards.values())
    groups = (filters.situations, filters.postures, filters.lengths)
    filters.search.setFocus()
    for expected in (*(next(iter(group.chips.values())) for group in groups), cards[0]):
        view.focusNextChild()
        assert expected.hasFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()


def test_arrow_keys_walk_the_chips_of_a_group(qtbot, view):
    first, second, *_ = view.shelf.filters.situations.chips.values()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    assert not second.isChecked()


def test_a_page_tells_exactly_how_long_the_player_takes(view, content):
    for routine in content.routines.values():
        view.show_routine(routine.id)
        exact = exact_words(total_s(expand(routine, content.exercises)))
        assert exact in words_on(view.page)


def test_a_page_shows_exercises_in_order_with_cautions_easier_forms_and_sources(view, content):
    routine = content.routines[RoutineId("evening_legs")]
    view.show_routine(routine.id)
    words = words_on(view.page)
    titles = [content.exercises[item.exercise].title for item in routine.items]
    assert [w for w in words if w[:1].isdigit() and w[1:3] == ". "] == [
        f"{number}. {title}" for number, title in enumerate(titles, start=1)
    ]
    assert len(view.page.findChildren(ExerciseRow)) == len(routine.items)
    assert set(cautions_of(routine, content.exercises)) <= set(words)
    for item in routine.items:
        easier = content.exercises[item.exercise].easier
        assert not easier or f"Easier: {easier}" in words
    for source in routine.sources:
        assert any(content.sources[source].title in line for line in words)


def test_start_is_named_after_the_routine(view, content):
    view.show_routine(CALF_EASY)
    assert view.page.start.accessibleName() == f"Start {content.routines[CALF_EASY].title}"


def test_back_from_a_second_page_leaves_only_the_shelf(qtbot, view):
    view.show_routine(CALF_EASY)
    view.show_routine("desk")
    assert view.count() == 2
    qtbot.mouseClick(view.page.back, Qt.MouseButton.LeftButton)
    assert view.count() == 1
