"""The scroll area keeps its parts, and its own bar goes with what is seen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget

import twitchcare.ui
from twitchcare.ui.parts.steady_scroll_area import SteadyScrollArea


@pytest.fixture
def area(qtbot) -> SteadyScrollArea:
    area = SteadyScrollArea()
    qtbot.addWidget(area)
    area.resize(200, 100)
    area.show()
    qtbot.waitExposed(area)
    return area


def with_height(area: QScrollArea, height: int) -> None:
    inside = QWidget()
    inside.setMinimumHeight(height)
    area.setWidget(inside)


def test_the_parts_counted_from_outside_do_not_change_with_the_bar(qtbot, area):
    face = QAccessible.queryAccessibleInterface(area)
    counts = []
    for height in (50, 900, 50):
        with_height(area, height)
        qtbot.waitUntil(lambda tall=height > 100: area.bar.isVisible() == tall)
        counts.append(face.childCount())
    area.hide()
    assert [*counts, face.childCount()] == [1, 1, 1, 1]


def test_the_bar_and_the_content_move_together(qtbot, area):
    with_height(area, 900)
    qtbot.waitUntil(area.bar.isVisible)
    area.bar.setValue(300)
    assert area.verticalScrollBar().value() == 300
    area.verticalScrollBar().setValue(120)
    assert area.bar.value() == 120


def test_no_screen_uses_a_scroll_area_that_changes_its_parts():
    users = [
        path.name
        for path in sorted(Path(twitchcare.ui.__file__).parent.rglob("*.py"))
        if "= QScrollArea(" in path.read_text(encoding="utf-8")
    ]
    assert users == []
