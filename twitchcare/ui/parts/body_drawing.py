"""The shaded body: one view of it as paths and as a picture, for all that draw on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainterPath, QPolygonF

from twitchcare.care.ids import RegionId
from twitchcare.care.place import Side
from twitchcare.figure.body_map import MIRRORED, load_body_map
from twitchcare.figure.path_text import path_commands
from twitchcare.resource import resource

_INSET_SHARE = 0.2  # of the body: larger parts are another hand or foot


@dataclass(frozen=True, slots=True)
class BodyDrawing:
    """One view of the body as paths, in map pixels.

    body: bounds of the body itself. insets: what is drawn apart from it, such as the mouth beside the face.
    """

    view: str
    size: QRectF
    body: QRectF
    insets: tuple[QPainterPath, ...]
    shapes: tuple[tuple[str, str | None, QPainterPath], ...]

    def lit(self, regions: Sequence[RegionId], side: Side | None) -> QPainterPath:
        """Return the regions as one path, on one side or on both."""
        path = QPainterPath()
        for region, shape_side, shape in self.shapes:
            if region in regions and (side is None or shape_side in (None, side)):
                path.addPath(shape)
        return path

    def insets_without(self, lit: QPainterPath) -> list[QPainterPath]:
        """Return the insets that have no part in what is lit, and so would only distract."""
        return [inset for inset in self.insets if not inset.intersects(lit)]


@cache
def body_drawing(view: str) -> BodyDrawing:
    """Return one view of the body maps, or raise ValueError for another name."""
    found = load_body_map(view)
    shapes = tuple((shape.region, shape.side, painter_path(shape.path)) for shape in found.shapes)
    parts = [_closed(polygon) for polygon in painter_path(found.silhouette).toSubpathPolygons()]
    body = max((part.boundingRect() for part in parts), key=_area)
    insets = tuple(part for part in parts if _area(part.boundingRect()) < _INSET_SHARE * _area(body))
    return BodyDrawing(view, QRectF(0, 0, found.width, found.height), body, insets, shapes)


def body_image(view: str, *, dark: bool, size: QSize | None = None) -> QImage:
    """Return the shaded picture of a view, read from disk. size: of the result, that of the map if None."""
    name = MIRRORED.get(view, view)
    with as_file(resource("figure", "maps", f"{name}_{'dark' if dark else 'light'}.webp")) as path:
        reader = QImageReader(str(path))
        if size is not None:
            reader.setScaledSize(size)
        image = reader.read()
    return image if name == view else image.flipped(Qt.Orientation.Horizontal)


def painter_path(drawing: str) -> QPainterPath:
    """Return the path that a drawing of moves, lines and curves describes."""
    path = QPainterPath()
    for command, numbers in path_commands(drawing):
        match command:
            case "M":
                path.moveTo(*numbers)
            case "L":
                path.lineTo(*numbers)
            case "C":
                path.cubicTo(*numbers)
            case _:
                path.closeSubpath()
    return path


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()


def _closed(polygon: QPolygonF) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(polygon)
    return path
