"""Which of the person's two sides it is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.cramp.dark_tile import DarkTile
from twitchcare.ui.cramp.key_badge import band_height, paint_keyed_words
from twitchcare.ui.theme import tokens


class SideToggle(DarkTile):
    """Stays pressed while its side is the chosen one."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words, self._key = words, key
        self.setCheckable(True)
        self.setAccessibleDescription(self.tr("Key {0}").format(key))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, round(max(band_height() + tokens.SPACE_S, tokens.TOUCH_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_inside(self, painter: QPainter, rect: QRectF) -> None:
        if self.isChecked():
            painter.setPen(QPen(self.colour("accent"), 2))
            painter.setBrush(self.colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), tokens.RADIUS_L - 2, tokens.RADIUS_L - 2)
        band = rect.adjusted(tokens.SPACE_XS, 0, 0, 0)
        ink = "accent" if self.isChecked() else "text"
        paint_keyed_words(painter, band, self._key, self._words, self, ink)
