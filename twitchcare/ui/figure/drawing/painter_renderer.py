"""Draws the figure without a graphics card: pixels made in numpy, shadow, walls and outlines by QPainter."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform

from twitchcare.figure import packing, soft_picture
from twitchcare.figure.raster import Layer
from twitchcare.figure.scene import Scene
from twitchcare.figure.soft_picture import Edges, Patch, SoftPicture

_EDGE_PX = 1.0
_FORMAT = QImage.Format.Format_RGBA8888_Premultiplied


class PainterRenderer:
    """Needs nothing but a processor. Meant for the small mesh."""

    name = "painter"
    is_fine = False

    def __init__(self) -> None:
        self._layer: Layer | None = None
        self._edges: tuple[tuple[int, ...], Edges] | None = None

    def render(self, scene: Scene, size: QSize, *, smooth: bool = True) -> QImage:
        """Return the scene on a clear ground. smooth: take time to soften the edges."""
        width, height = size.width(), size.height()
        picture = SoftPicture(scene, width, height, self._layer)
        self._layer = picture.layer
        pixels = picture.pixels()
        image = QImage(pixels, width, height, 4 * width, _FORMAT)
        whole = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        whole.fill(0)
        painter = QPainter(whole)
        _paint_patches(painter, soft_picture.mats(scene, width, height), 1.0)
        _paint_shadow(painter, scene, size)
        _paint_walls(painter, scene, size, behind=True)
        painter.drawImage(0, 0, image)
        if smooth:
            self._soften(painter, picture, scene)
        _paint_walls(painter, scene, size, behind=False)
        painter.end()
        return whole

    def close(self) -> None:
        """Give the memory back."""
        self._layer = self._edges = None

    def _soften(self, painter: QPainter, picture: SoftPicture, scene: Scene) -> None:
        """Draw fine lines along the outlines, in the colours of what ends there."""
        parts = (id(scene.mesh), *(len(solid.faces) for solid in scene.solids), len(picture.faces))
        if self._edges is None or self._edges[0] != parts:
            self._edges = parts, Edges.of(picture.faces)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(Qt.GlobalColor.black, _EDGE_PX, c=Qt.PenCapStyle.FlatCap)
        for edge in picture.outline(self._edges[1]):
            pen.setColor(QColor.fromRgbF(*edge.colour))
            painter.setPen(pen)
            painter.drawLine(QLineF(edge.x1, edge.y1, edge.x2, edge.y2))


def _paint_walls(painter: QPainter, scene: Scene, size: QSize, *, behind: bool) -> None:
    for patches, opacity in soft_picture.walls(scene, size.width(), size.height(), behind=behind):
        _paint_patches(painter, patches, opacity)


def _paint_patches(painter: QPainter, patches: list[Patch], opacity: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # patches must meet without a seam
    for patch in patches:
        painter.setBrush(QColor.fromRgbF(*patch.colour, opacity))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in patch.spots_px]))


def _paint_shadow(painter: QPainter, scene: Scene, size: QSize) -> None:
    shadow = scene.shadow
    if shadow is None:
        return
    rows, columns = shadow.opacity.shape
    pixels = packing.shadow_pixels(shadow, scene.colours.shade)
    image = QImage(pixels, columns, rows, 4 * columns, _FORMAT)
    corners = scene.camera.project(packing.floor_corners(scene, shadow), size.width(), size.height())
    flat = QPolygonF([QPointF(0, 0), QPointF(columns, 0), QPointF(columns, rows), QPointF(0, rows)])
    leaning = QPolygonF([QPointF(x, y) for x, y, _ in corners.tolist()])
    # The call with two polygons answers with the transformation itself, or with None.
    lies = QTransform.quadToQuad(flat, leaning)
    if isinstance(lies, QTransform):
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(lies)
        painter.drawImage(QRectF(0, 0, columns, rows), image)
        painter.restore()
