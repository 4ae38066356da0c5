"""Our own icons: one-colour drawings on a 24-unit grid, coloured by the look when they are painted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from twitchcare.resource import resource
from twitchcare.ui.theme.theme import theme


class _Drawing(QIconEngine):
    """Paints one drawing in the colour that the look has for it at that moment."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = "border_strong" if mode is QIcon.Mode.Disabled else self._colour
        if state is QIcon.State.On and self._colour in ("text", "muted"):
            colour = "accent"
        paint_icon(painter, QRectF(rect), self._name, theme.colour(colour).name())

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        if picture.isNull():  # a button that has no room yet asks for nothing
            return picture
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture


def icon(name: str, colour: str = "text") -> QIcon:
    """Return an icon that follows the look. colour: a field of Palette."""
    return QIcon(_Drawing(name, colour))


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Paint one drawing into a rectangle. colour: `#rrggbb`."""
    _renderer(name, colour).render(painter, rect)


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
