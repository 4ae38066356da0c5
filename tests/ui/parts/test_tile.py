"""A card that is one large button."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from twitchcare.ui.parts.tile import Tile
from twitchcare.ui.theme.theme import theme


class Painted(Tile):
    """Counts how often its inside is asked for."""

    times = 0

    def sizeHint(self) -> QSize:
        return QSize(200, 120)

    def paint_inside(self, painter: QPainter, rect: QRectF) -> None:
        self.times += 1


@pytest.fixture
def tile(qtbot):
    tile = Painted("Easy calf stretch")
    qtbot.addWidget(tile)
    return tile


def test_nothing_is_painted_before_the_tile_is_seen(tile):
    assert tile.times == 0
    tile.grab()
    assert tile.times == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_it(qtbot, tile, key):
    with qtbot.waitSignal(tile.clicked, timeout=0):
        qtbot.keyClick(tile, key)


def test_it_has_a_name_and_stops_the_tab_key(tile):
    assert tile.accessibleName() == "Easy calf stretch"
    assert tile.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_its_ground_follows_the_look(tile):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    grounds = []
    for look in ("dark", "light"):
        theme.apply(app, look)
        assert tile.grab().toImage().pixelColor(100, 60) == theme.colour("surface")
        grounds.append(theme.colour("surface").name())
    assert len(set(grounds)) == 2
