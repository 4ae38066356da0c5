"""A close look at the painted body with some regions lit."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from twitchcare.care.content import Content
from twitchcare.care.ids import RegionId
from twitchcare.care.place import Side
from twitchcare.figure.body_map import load_body_map
from twitchcare.resource import resource
from twitchcare.ui.body.layer import painter_path

_LEAST_HEIGHT = {"front": 250.0, "back": 250.0, "face": 620.0}  # map pixels: no closer than this
_MARGIN = 0.28  # of the lit regions, on each side
_FAR_APART = 0.45  # one side's share of the width of both, below which only one side is looked at


@dataclass(frozen=True, slots=True)
class BodyShot:
    """What to look at; without regions, all of the view. side: the only side lit, or None for both."""

    view: str
    regions: tuple[RegionId, ...]
    side: Side | None = None


def body_shot(content: Content, regions: Sequence[RegionId], side: Side | None = None) -> BodyShot | None:
    """Return the view that shows most of the regions best, or None when no map shows any."""
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
    lit = _lit(shot.view, shot.regions, shot.side)
    crop = _crop(shot.view, lit.boundingRect(), rect.width() / max(rect.height(), 1.0))
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
    _leave_out_insets(painter, shot.view, lit.boundingRect(), crop)
    painter.drawPixmap(0, 0, picture)
    fill = QColor(colour)
    fill.setAlpha(205)
    painter.setBrush(fill)
    # Seen from afar the lines would cover what they surround.
    painter.setPen(QPen(outline, min(1.2, max(0.3, 2.2 * scale)) / scale))
    painter.drawPath(lit)
    painter.restore()


def _leave_out_insets(painter: QPainter, view: str, lit: QRectF, crop: QRectF) -> None:
    """Clip away what is drawn apart from the body, such as the mouth beside the face, unless it is lit."""
    insets = [inset for inset in _insets(view) if not inset.intersects(lit)]
    if insets:
        seen = QPainterPath()
        seen.addRect(crop)
        for inset in insets:
            circle = QPainterPath()
            circle.addEllipse(inset.adjusted(-4, -4, 4, 4))
            seen = seen.subtracted(circle)
        painter.setClipPath(seen, Qt.ClipOperation.IntersectClip)


@lru_cache(maxsize=3)
def _insets(view: str) -> tuple[QRectF, ...]:
    drawn = [part.boundingRect() for part in painter_path(load_body_map(view).silhouette).toSubpathPolygons()]
    body = max(drawn, key=lambda rect: rect.width() * rect.height())
    return tuple(rect for rect in drawn if not body.contains(rect.center()))


@lru_cache(maxsize=128)
def _lit(view: str, regions: tuple[RegionId, ...], side: Side | None) -> QPainterPath:
    both = _paths(view, regions, side)
    if side is None:
        # Hands, seen together, would leave nothing but trunk in the middle of the picture.
        left = _paths(view, regions, Side.LEFT)
        if 0 < left.boundingRect().width() < both.boundingRect().width() * _FAR_APART:
            apart = both.boundingRect().width() - 2 * left.boundingRect().width()
            if apart > left.boundingRect().width() and apart > load_body_map(view).width * 0.3:
                return left
    return both


def _paths(view: str, regions: tuple[RegionId, ...], side: Side | None) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for shape in load_body_map(view).shapes:
        if shape.region in regions and (side is None or shape.side in (None, side)):
            path.addPath(painter_path(shape.path))
    return path


def _crop(view: str, bounds: QRectF, ratio: float) -> QRectF:
    """Return the part of the map to show, in map pixels. ratio: its width to its height."""
    body = load_body_map(view)
    if bounds.isEmpty():
        bounds = QRectF(0, 0, body.width, body.height / (1 + 2 * _MARGIN))
    height = max(bounds.height() * (1 + 2 * _MARGIN), _LEAST_HEIGHT[view])
    width = max(bounds.width() * (1 + 2 * _MARGIN), height * ratio)
    height = width / ratio
    top = bounds.center().y() - height / 2
    if height < body.height:
        top = min(max(top, -20.0), body.height + 20.0 - height)
    else:
        top = (body.height - height) / 2
    left = bounds.center().x() - width / 2
    if width > body.width * 0.8:  # so much of the body is in sight that it looks best in the middle
        left = (body.width - width) / 2
    return QRectF(left, top, width, height)


@lru_cache(maxsize=4)
def _picture(view: str, dark: bool) -> QPixmap:
    with as_file(resource("figure", "maps", f"{view}_{'dark' if dark else 'light'}.png")) as path:
        return QPixmap(str(path))
