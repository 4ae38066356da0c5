"""A close look at the painted body with some regions lit."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from twitchcare.care.content import Content
from twitchcare.care.ids import RegionId
from twitchcare.care.place import Side
from twitchcare.figure.body_map import load_body_map
from twitchcare.ui.parts.body_drawing import BodyDrawing, body_drawing, body_image

_LEAST_SHARE = 0.165  # of a whole body's height: no closer than this
_LEAST_SHARE_CLOSE = {"face": 0.53, "hands": 0.3, "feet": 0.3}
_MARGIN = 0.28  # of the lit regions, on each side
_FAR_APART = 0.45  # one side's share of the width of both, below which only one side is looked at


@dataclass(frozen=True, slots=True)
class BodyShot:
    """What to look at; without regions, all of the view. side: the only side lit, or None for both."""

    view: str
    regions: tuple[RegionId, ...]
    side: Side | None = None


def body_shot(content: Content, regions: Sequence[RegionId], side: Side | None = None) -> BodyShot | None:
    """Return the view that shows most of the regions best, or None when no map shows any.

    A close-up of hands or feet that shows them all is best.
    """
    for view in ("hands", "feet"):
        if regions and {*regions} <= {shape.region for shape in load_body_map(view).shapes}:
            return BodyShot(view, tuple(regions), side)
    best = Counter(content.regions[name].views[0] for name in regions if name in content.regions)
    for view, _ in best.most_common():
        shown = {shape.region for shape in load_body_map(view).shapes}
        if any(name in shown for name in regions):
            return BodyShot(view, tuple(regions), side)
    return None


def paint_body(
    painter: QPainter, rect: QRectF, shot: BodyShot, *, dark: bool, colour: QColor, outline: QColor
) -> None:
    """Paint the part of the body around the lit regions so that it fills the rectangle."""
    drawing = body_drawing(shot.view)
    lit = _lit(drawing, shot.regions, shot.side)
    crop = _crop(drawing, lit.boundingRect(), rect.width() / max(rect.height(), 1.0))
    scale = rect.width() / crop.width()
    picture = _picture(shot.view, dark)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setTransform(
        QTransform.fromTranslate(rect.x() - crop.x() * scale, rect.y() - crop.y() * scale).scale(
            scale, scale
        ),
        True,
    )
    _leave_out(painter, drawing.insets_without(lit), crop)
    painter.drawPixmap(0, 0, picture)
    fill = QColor(colour)
    fill.setAlpha(205)
    painter.setBrush(fill)
    # Seen from afar the lines would cover what they surround.
    painter.setPen(QPen(outline, min(1.2, max(0.3, 2.2 * scale)) / scale))
    painter.drawPath(lit)
    painter.restore()


def _leave_out(painter: QPainter, insets: Sequence[QPainterPath], crop: QRectF) -> None:
    """Clip these away."""
    if insets:
        seen = QPainterPath()
        seen.addRect(crop)
        for inset in insets:
            circle = QPainterPath()
            circle.addEllipse(inset.boundingRect().adjusted(-4, -4, 4, 4))
            seen = seen.subtracted(circle)
        painter.setClipPath(seen, Qt.ClipOperation.IntersectClip)


def _lit(drawing: BodyDrawing, regions: Sequence[RegionId], side: Side | None) -> QPainterPath:
    lit = drawing.lit(regions, side)
    if side is None:
        # Hands, seen together, would leave nothing but trunk in the middle of the picture.
        left = drawing.lit(regions, Side.LEFT)
        one, both = left.boundingRect().width(), lit.boundingRect().width()
        apart = both - 2 * one
        if 0 < one < both * _FAR_APART and apart > max(one, drawing.size.width() * 0.3):
            lit = left
    lit.setFillRule(Qt.FillRule.WindingFill)
    return lit


def _crop(drawing: BodyDrawing, bounds: QRectF, ratio: float) -> QRectF:
    """Return the part of the map to show, in map pixels. ratio: its width to its height."""
    whole = drawing.size
    if bounds.isEmpty():
        bounds = QRectF(0, 0, whole.width(), whole.height() / (1 + 2 * _MARGIN))
    least = _LEAST_SHARE_CLOSE.get(drawing.view, _LEAST_SHARE) * whole.height()
    height = max(bounds.height() * (1 + 2 * _MARGIN), least)
    width = max(bounds.width() * (1 + 2 * _MARGIN), height * ratio)
    height = width / ratio
    top = bounds.center().y() - height / 2
    if height < whole.height():
        top = min(max(top, -20.0), whole.height() + 20.0 - height)
    else:
        top = (whole.height() - height) / 2
    left = bounds.center().x() - width / 2
    if width > whole.width() * 0.8:  # so much of the body is in sight that it looks best in the middle
        left = (whole.width() - width) / 2
    return QRectF(left, top, width, height)


@lru_cache(maxsize=4)
def _picture(view: str, dark: bool) -> QPixmap:
    return QPixmap.fromImage(body_image(view, dark=dark))
