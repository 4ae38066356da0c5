"""Equal columns, as many as fit."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from twitchcare.ui.parts.columns import ColumnsLayout
from twitchcare.ui.theme.theme import theme


class Block(QWidget):
    """As high as it is told."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height

    def sizeHint(self) -> QSize:
        return QSize(80, self._height)


@pytest.fixture
def holder(qtbot):
    """A widget with five blocks of different heights in columns of at least 100 pixels, 10 apart."""
    holder = QWidget()
    qtbot.addWidget(holder)
    columns = ColumnsLayout(100, holder, gap=10)
    for height in (40, 60, 20, 50, 30):
        columns.addWidget(Block(height))
    return holder


def columns_of(holder: QWidget) -> ColumnsLayout:
    layout = holder.layout()
    assert isinstance(layout, ColumnsLayout)
    return layout


def blocks_of(holder: QWidget) -> list[Block]:
    return [child for child in holder.children() if isinstance(child, Block)]


@pytest.mark.parametrize(("width", "columns"), [(50, 1), (209, 1), (210, 2), (320, 3), (1000, 9)])
def test_there_are_as_many_columns_as_the_width_has_room_for(holder, width, columns):
    assert columns_of(holder).columns_in(width) == columns


def test_larger_text_means_wider_and_fewer_columns(holder, monkeypatch):
    monkeypatch.setattr(theme, "scale", 2.0)
    assert columns_of(holder).columns_in(320) == 1


def test_the_widgets_of_a_row_share_its_height_and_all_share_a_width(holder):
    holder.resize(210, 400)
    holder.show()
    shown = [block.geometry() for block in blocks_of(holder)]
    assert {rect.width() for rect in shown} == {100}
    assert [rect.x() for rect in shown] == [0, 110, 0, 110, 0]
    assert [rect.height() for rect in shown] == [60, 60, 50, 50, 30]
    assert columns_of(holder).heightForWidth(210) == 60 + 10 + 50 + 10 + 30


def test_a_hidden_widget_takes_no_room(holder):
    columns = columns_of(holder)
    holder.show()
    *first, last = blocks_of(holder)
    for block in first:
        block.hide()
    assert columns.heightForWidth(210) == 30
    last.hide()
    assert columns.heightForWidth(210) == 0
