"""Where Tab stops and where arrow keys lead."""

import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QScrollBar, QWidget

from twitchcare.ui.parts.buttons import Button, Chip
from twitchcare.ui.parts.page import Page
from twitchcare.ui.parts.roving import Roving
from twitchcare.ui.parts.tab_stop import TabStop, tab_through


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def grid(qtbot, window) -> list[QPushButton]:
    """Two rows of three."""
    buttons = [QPushButton(str(number), window) for number in range(6)]
    for number, button in enumerate(buttons):
        button.setGeometry(number % 3 * 100, number // 3 * 50, 90, 40)
    Roving(buttons, window)
    window.resize(300, 100)
    with qtbot.waitExposed(window):
        window.show()
    return buttons


def stops(buttons: list[QPushButton]) -> list[int]:
    tab = Qt.FocusPolicy.TabFocus.value
    return [number for number, button in enumerate(buttons) if button.focusPolicy().value & tab]


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (0, Qt.Key.Key_Right, 1),
        (1, Qt.Key.Key_Left, 0),
        (1, Qt.Key.Key_Down, 4),
        (5, Qt.Key.Key_Up, 2),
        (2, Qt.Key.Key_Right, 2),
        (3, Qt.Key.Key_Down, 3),
    ],
)
def test_arrow_keys_lead_to_the_one_beside(qtbot, grid, start, key, end):
    grid[start].setFocus()
    qtbot.keyClick(grid[start], key)
    assert grid[end].hasFocus()
    assert stops(grid) == [end]


def test_tab_never_waits_at_what_is_hidden(grid):
    assert stops(grid) == [0]
    grid[0].hide()
    assert stops(grid) == [1]


def test_space_still_presses(qtbot, grid):
    grid[0].setFocus()
    with qtbot.waitSignal(grid[0].clicked, timeout=0):
        qtbot.keyClick(grid[0], Qt.Key.Key_Space)


def test_tab_stops_at_the_pressed_chip_even_when_code_pressed_it(window):
    group = QButtonGroup(window)
    chips = [Chip(str(number), parent=window) for number in range(3)]
    for chip in chips:
        group.addButton(chip)
    TabStop(group)
    with QSignalBlocker(group):
        chips[2].setChecked(True)
    assert [c.focusPolicy() is Qt.FocusPolicy.StrongFocus for c in chips] == [False, False, True]


def test_tab_goes_through_late_widgets_where_their_holder_is(qtbot, window):
    row = QHBoxLayout(window)
    first, holder, last = QPushButton("1"), QWidget(), QPushButton("4")
    inside = QHBoxLayout(holder)
    for widget in (first, holder, last):
        row.addWidget(widget)
    with qtbot.waitExposed(window):
        window.show()
    late = [QPushButton("2"), QPushButton("3")]
    for button in late:
        inside.addWidget(button)
        button.show()
    tab_through(holder, late)
    first.setFocus()
    for expected in (*late, last):
        window.focusNextChild()
        assert expected.hasFocus()


def test_a_page_scrolls_to_a_focus_that_comes_from_outside(qtbot):
    page = Page("A page")
    qtbot.addWidget(page)
    buttons = [Button(str(number)) for number in range(40)]
    for button in buttons:
        page.column.addWidget(button)
    page.resize(400, 300)
    with qtbot.waitExposed(page):
        page.show()
    buttons[39].setFocus()
    assert not buttons[39].visibleRegion().isEmpty()
    buttons[0].setFocus()
    assert not buttons[0].visibleRegion().isEmpty()


def test_a_page_that_has_the_focus_itself_scrolls_by_key(qtbot):
    page = Page("A page")
    qtbot.addWidget(page)
    for number in range(40):
        page.column.addWidget(Button(str(number)))
    page.resize(400, 300)
    with qtbot.waitExposed(page):
        page.show()
    bar: QScrollBar = page.area.verticalScrollBar()
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() > 0
