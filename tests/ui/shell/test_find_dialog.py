"""Find anything: typing narrows, Enter goes there."""

import pytest
from PySide6.QtCore import Qt

from twitchcare.care.ids import ArticleId, RegionId, RoutineId
from twitchcare.care.place import Place, Side
from twitchcare.ui.shell.find_dialog import FindDialog
from twitchcare.ui.shell.find_rank import Kind, Ranking, Target

LEFT_CALF = Place(RegionId("calf"), Side.LEFT)
KNOWN = (
    Target(Kind.PAGE, "Water", page="water"),
    Target(Kind.PLACE, "Left calf", "Calf", place=LEFT_CALF),
    Target(Kind.ROUTINE, "Calf cramp", routine=RoutineId("cramp_calf")),
    Target(Kind.ARTICLE, "Calves and night cramps", also="calf", article=ArticleId("calves")),
)


@pytest.fixture
def dialog(qtbot) -> FindDialog:
    dialog = FindDialog(Ranking(KNOWN, {}))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("typed", "signal", "said"),
    [
        ("wat", "page_picked", "water"),
        ("calf", "place_picked", LEFT_CALF),
        ("calf cr", "routine_picked", "cramp_calf"),
        ("night", "article_picked", "calves"),
    ],
)
def test_enter_goes_to_the_best(qtbot, dialog, typed, signal, said):
    qtbot.keyClicks(dialog.search, typed)
    with qtbot.waitSignal(getattr(dialog, signal), timeout=0) as caught:
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert caught.args == [said]
    assert dialog.isHidden()


def test_arrow_keys_mark_another_while_the_line_keeps_the_focus(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "calf")
    for _ in range(5):
        qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 2
    qtbot.keyClick(dialog.search, Qt.Key.Key_Up)
    with qtbot.waitSignal(dialog.routine_picked, timeout=0):
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)


def test_words_without_a_match_say_so_and_enter_stays(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "zzz")
    assert dialog.titles == ()
    assert dialog.said.text() == "Nothing has all of these words."
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_escape_leaves(qtbot, dialog):
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_a_line_says_what_kind_it_is(dialog):
    item = dialog.list.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Water, Page"
