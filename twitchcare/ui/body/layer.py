"""One view of the body laid out on the canvas: its paths, its picture, and what lies under a point."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPixmap, QTransform

from twitchcare.care.ids import RegionId
from twitchcare.care.place import Place, Side
from twitchcare.figure.body_map import BodyMap, load_body_map
from twitchcare.ui.parts.body_drawing import body_image, painter_path


class Layer:
    """A body map scaled into a rectangle of the canvas. Paths are in canvas coordinates."""

    def __init__(self, view: str) -> None:
        self.view = view
        self.map: BodyMap = load_body_map(view)
        self._drawn = {_place(s.region, s.side): painter_path(s.path) for s in self.map.shapes}
        self._picture: tuple[QSize, bool, QPixmap] | None = None
        self.rect = QRectF()
        self.paths: Mapping[Place, QPainterPath] = {}
        self._bounds: dict[Place, QRectF] = {}

    def place_in(self, room: QRectF) -> None:
        """Fit the map into a room, as large as it goes, its feet near the bottom."""
        scale = min(room.width() / self.map.width, room.height() / self.map.height)
        width, height = self.map.width * scale, self.map.height * scale
        self.rect = QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)
        to_canvas = QTransform.fromTranslate(self.rect.x(), self.rect.y()).scale(scale, scale)
        self.paths = {place: to_canvas.map(path) for place, path in self._drawn.items()}
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

    def forget_picture(self) -> None:
        """Let the decoded body go once it is painted into something else."""
        self._picture = None

    def picture(self, dark: bool, ratio: float) -> QPixmap:
        """Return the shaded body, decoded once for this size and look."""
        size = QSize(round(self.rect.width() * ratio), round(self.rect.height() * ratio))
        if self._picture is None or self._picture[:2] != (size, dark):
            picture = QPixmap.fromImage(body_image(self.view, dark=dark, size=size))
            if picture.size() != size:
                picture = picture.scaled(
                    size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            picture.setDevicePixelRatio(ratio)
            self._picture = (size, dark, picture)
        return self._picture[2]


def _place(region: str, side: str | None) -> Place:
    return Place(RegionId(region), None if side is None else Side(side))
