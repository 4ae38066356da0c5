"""One view of the body laid out on the canvas: its paths, its picture, and what lies under a point."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPixmap, QTransform

from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side
from twitchcare.figure.body_map import BodyMap, load_body_map
from twitchcare.ui.parts.body_drawing import body_drawing, body_image


class Layer:
    """A body map scaled into a rectangle of the canvas. Paths are in canvas coordinates."""

    def __init__(self, view: str) -> None:
        self.view = view
        self.map: BodyMap = load_body_map(view)
        self._drawn = {_place(region, side): path for region, side, path in body_drawing(view).shapes}
        self.room, self.rect = QRectF(), QRectF()
        self.paths: Mapping[Place, QPainterPath] = {}
        self._bounds: dict[Place, QRectF] = {}
        self._to_canvas = QTransform()

    def place_in(self, room: QRectF) -> None:
        """Fit the map into the middle of a room, as large as it goes."""
        scale = min(room.width() / self.map.width, room.height() / self.map.height)
        width, height = self.map.width * scale, self.map.height * scale
        self.room = room
        self.rect = QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)
        self._to_canvas = QTransform.fromTranslate(self.rect.x(), self.rect.y()).scale(scale, scale)
        self.paths = {place: self._to_canvas.map(path) for place, path in self._drawn.items()}
        self._bounds = {place: path.boundingRect() for place, path in self.paths.items()}

    def at(self, point: QPointF) -> Place | None:
        """Return the place under a point of the canvas."""
        for place, bounds in self._bounds.items():
            if bounds.contains(point) and self.paths[place].contains(point):
                return place
        return None

    def bounds(self, place: Place) -> QRectF:
        """Return the rectangle around a place; empty when this view does not show it."""
        return self._bounds.get(place, QRectF())

    def main_bounds(self, place: Place) -> QRectF:
        """Return the rectangle around the piece that its mark is in: fingers are seen from both sides."""
        shape = self.map.shape((place.region, place.side))
        if shape is None or shape.path.count("M") == 1:
            return self.bounds(place)
        mark = self._to_canvas.map(QPointF(*shape.centre))
        pieces = (polygon.boundingRect() for polygon in self.paths[place].toSubpathPolygons())
        around = [piece for piece in pieces if piece.contains(mark)]
        return max(around, key=lambda rect: rect.width() * rect.height(), default=self.bounds(place))

    def signs(self) -> Iterator[tuple[str, QPointF]]:
        """Yield the name of each sign and where it goes on the canvas."""
        for sign in self.map.signs:
            yield sign.name, self._to_canvas.map(QPointF(*sign.at))

    def picture(self, dark: bool, ratio: float) -> QPixmap:
        """Return the shaded body at this size and look, read from disk: keep what is painted with it."""
        size = QSize(round(self.rect.width() * ratio), round(self.rect.height() * ratio))
        picture = QPixmap.fromImage(body_image(self.view, dark=dark, size=size))
        if picture.size() != size:
            picture = picture.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        picture.setDevicePixelRatio(ratio)
        return picture


def _place(region: str, side: str | None) -> Place:
    return Place(RegionId(region), None if side is None else Side(side))
