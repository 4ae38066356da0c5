"""The key that presses a button, drawn on the button."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from twitchcare.ui.parts.tile import Tile
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme


def words_font() -> QFont:
    """Return the type of the words on the tiles of this screen."""
    return theme.font(tokens.SECTION_PT, QFont.Weight.DemiBold)


def band_height() -> float:
    """Return the room for one line of words with the key beside it, in pixels."""
    return QFontMetricsF(words_font()).height() * 1.25 + 2 * tokens.SPACE_M


def paint_keyed_words(painter: QPainter, band: QRectF, key: str, words: str, tile: Tile, ink: str) -> None:
    """Paint the key at the left of a band and the words after it. ink: a colour of the look."""
    font = words_font()
    side = QFontMetricsF(font).height() * 1.25
    badge = QRectF(band.x() + tokens.SPACE_M, band.center().y() - side / 2, side, side)
    painter.setPen(tile.colour("border_strong"))
    painter.setBrush(tile.colour("raised"))
    painter.drawRoundedRect(badge, tokens.RADIUS_S, tokens.RADIUS_S)
    painter.setFont(font)
    painter.setPen(tile.colour("muted"))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, key)
    room = QRectF(badge.right() + tokens.SPACE_M, band.y(), 0, band.height())
    room.setRight(band.right() - tokens.SPACE_S)
    painter.setPen(tile.colour(ink))
    # A word cut off cannot be read at all: rather smaller than with dots.
    too_wide = QFontMetricsF(font).horizontalAdvance(words) / max(room.width(), 1.0)
    if too_wide > 1:
        font.setPointSizeF(font.pointSizeF() / too_wide)
        painter.setFont(font)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
