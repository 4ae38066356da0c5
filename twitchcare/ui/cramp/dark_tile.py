"""A tile in the dark look, whichever look is on."""

from PySide6.QtGui import QColor

from twitchcare.ui.parts.tile import Tile
from twitchcare.ui.theme.palette import DARK


class DarkTile(Tile):
    """At three in the morning a light look would blind."""

    def colour(self, name: str) -> QColor:
        return QColor(getattr(DARK, name))
