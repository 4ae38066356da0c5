"""Where an exercise works, drawn on the body: what is shown while it has no picture of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTransform,
)

from twitchcare.care.ids import RegionId
from twitchcare.care.place import Side
from twitchcare.ui.parts.body_drawing import BodyDrawing, body_drawing, body_image
from twitchcare.ui.theme.theme import theme

_LEAST_SHARE = {"front": 0.52, "back": 0.52, "face": 0.8}  # of the height: nearer would be too near
_ROOM = 2.1  # how much more than the lit regions is in sight
_GLOW_GRAIN = 16  # the glow is painted this many times smaller, which softens it
_FADE_SHARE = 0.16  # of the height, where the body goes on beyond the picture


def region_picture(regions: Sequence[RegionId], side: Side | None, size: QSize, strong: bool) -> QPixmap:
    """Return the body with these regions lit, transparent around it. strong: light them fully.

    No region, or none that the maps know: the whole body, quiet.
    """
    view = _view_of(regions, side)
    drawing = body_drawing(view)
    lit = drawing.lit(regions, side)
    frame = _frame(drawing, lit, size, _LEAST_SHARE[view])
    scale = size.height() / frame.height()
    to_picture = QTransform.fromScale(scale, scale).translate(-frame.x(), -frame.y())
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    _paint_body(painter, view, to_picture.mapRect(drawing.size))
    _wipe(painter, [to_picture.map(inset) for inset in drawing.insets_without(lit)])
    if not lit.isEmpty():
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        _paint_light(painter, to_picture.map(lit), size, strong)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    _fade_edges(painter, size, frame, drawing.size)
    painter.end()
    return picture


def _view_of(regions: Sequence[RegionId], side: Side | None) -> str:
    """Return the view that shows most of the regions; of several the one with the largest share."""
    best, best_score = "front", (0, 0.0)
    for view in _LEAST_SHARE:
        drawing = body_drawing(view)
        known = {region for region, _, _ in drawing.shapes}
        lit = drawing.lit(regions, side).boundingRect()
        area = lit.width() * lit.height() / (drawing.size.width() * drawing.size.height())
        score = (len(known.intersection(regions)), area)
        if score > best_score:
            best, best_score = view, score
    return best


def _frame(drawing: BodyDrawing, lit: QPainterPath, size: QSize, least: float) -> QRectF:
    """Return the part of the map to show, in its own coordinates and with the shape of the picture."""
    whole = drawing.size
    bounds = lit.boundingRect()
    aspect = size.width() / size.height()
    height = whole.height()
    if not lit.isEmpty():
        wanted = max(bounds.height(), bounds.width() / aspect) * _ROOM
        height = min(max(wanted, least * whole.height()), whole.height())
    width = height * aspect
    middle = bounds.center() if not lit.isEmpty() else whole.center()
    top = min(max(middle.y() - height / 2, whole.top()), whole.bottom() - height)
    # A body that fits stays in the middle; only a picture narrower than the body moves sideways.
    spare, centre = max(0.0, (drawing.body.width() - width) / 2), drawing.body.center().x()
    x = min(max(middle.x(), centre - spare), centre + spare)
    return QRectF(x - width / 2, top, width, height)


def _paint_body(painter: QPainter, view: str, rect: QRectF) -> None:
    painter.drawImage(rect, body_image(view, dark=theme.palette.dark, size=rect.size().toSize()))


def _wipe(painter: QPainter, parts: Sequence[QPainterPath]) -> None:
    """Take away what is drawn beside the body and has no part in this."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    for part in parts:
        painter.fillRect(part.boundingRect().adjusted(-4, -4, 4, 4), Qt.GlobalColor.transparent)


def _paint_light(painter: QPainter, lit: QPainterPath, size: QSize, strong: bool) -> None:
    colour = theme.colour("muscle")
    glow = QPixmap(size / _GLOW_GRAIN)
    glow.fill(QColor(colour.red(), colour.green(), colour.blue(), 0))
    soft = QPainter(glow)
    soft.setRenderHint(QPainter.RenderHint.Antialiasing)
    soft.setTransform(QTransform.fromScale(glow.width() / size.width(), glow.height() / size.height()))
    soft.setBrush(colour)
    soft.setPen(QPen(colour, size.height() * 0.02, j=Qt.PenJoinStyle.RoundJoin))
    soft.drawPath(lit)
    soft.end()
    painter.setOpacity(0.7 if strong else 0.35)
    painter.drawPixmap(QRectF(0, 0, size.width(), size.height()), glow, QRectF(glow.rect()))
    painter.setOpacity(0.62 if strong else 0.38)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(lit)
    painter.setOpacity(1.0)


def _fade_edges(painter: QPainter, size: QSize, frame: QRectF, whole: QRectF) -> None:
    """Let the body end softly where the picture cuts it off."""
    rect = QRectF(0, 0, size.width(), size.height())
    for end, before, after in (
        (rect.bottomLeft(), frame.top() > whole.top() + 1, frame.bottom() < whole.bottom() - 1),
        (rect.topRight(), frame.left() > whole.left(), frame.right() < whole.right()),
    ):
        gradient = QLinearGradient(QPointF(0, 0), end)
        clear, full = QColor(0, 0, 0, 0), QColor(0, 0, 0, 255)
        gradient.setColorAt(0, clear if before else full)
        gradient.setColorAt(_FADE_SHARE, full)
        gradient.setColorAt(1 - _FADE_SHARE, full)
        gradient.setColorAt(1, clear if after else full)
        painter.fillRect(rect, gradient)
