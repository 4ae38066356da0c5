"""What is around a figure: light on the wall behind it, and edges that end softly."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QRadialGradient

from twitchcare.ui.theme.theme import theme

_STRENGTH = 150
_FADE, _CUT_FADE = 0.045, 0.07  # of the height or width; the second where the body goes on beyond the picture


def paint_light(painter: QPainter, rect: QRectF) -> None:
    """Paint a soft light into a rectangle, brightest a little above its middle."""
    clear, lit = theme.colour("accent_soft"), theme.colour("accent_soft")
    clear.setAlpha(0)
    lit.setAlpha(_STRENGTH)
    light = QRadialGradient(QPointF(0.0, -0.04), 0.5)
    light.setColorAt(0, lit)
    light.setColorAt(1, clear)
    painter.save()
    painter.translate(rect.center())
    painter.scale(max(rect.width(), 1.0), max(rect.height(), 1.0))
    painter.fillRect(QRectF(-0.5, -0.5, 1.0, 1.0), light)
    painter.restore()


def fade_edges(picture: QImage, *, cut: bool) -> None:
    """Let a picture end softly on all sides. cut: the body goes on beyond it."""
    width, height = picture.width(), picture.height()
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    share = _CUT_FADE if cut else _FADE
    across, down = width * share, height * share
    for band, outer, inner in (
        (QRectF(0, height - down, width, down), QPointF(0, height), QPointF(0, height - down)),
        (QRectF(0, 0, width, down), QPointF(0, 0), QPointF(0, down)),
        (QRectF(0, 0, across, height), QPointF(0, 0), QPointF(across, 0)),
        (QRectF(width - across, 0, across, height), QPointF(width, 0), QPointF(width - across, 0)),
    ):
        fade = QLinearGradient(outer, inner)
        fade.setColorAt(0, QColor(0, 0, 0, 0))
        fade.setColorAt(1, QColor(0, 0, 0, 255))
        painter.fillRect(band, fade)
    painter.end()
