"""A glass that fills with what was drunk today."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.theme.theme import theme

_TAPER = 0.13  # how much narrower the foot is than the rim, as a share of the width on each side
_FOOT = 0.05  # thickness of the bottom, as a share of the height


class Glass(QWidget):
    """Shows a share of the goal as a level, and the pace as a mark on the side. Words stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._pace = 0.0, 0.0
        self._has_goal = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float | None, pace: float | None) -> None:
        """Show what was drunk and what the pace expects, as shares of the goal; None without a goal."""
        wanted = (min(share or 0.0, 1.0), min(pace or 0.0, 1.0), pace is not None)
        if wanted != (self._share, self._pace, self._has_goal):
            self._share, self._pace, self._has_goal = wanted
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(132, 168)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(6, 6, -18, -6)
        inside = box.adjusted(5, 0, -5, -box.height() * _FOOT - 3)
        painter.fillPath(_cup(box, 14), theme.colour("raised"))
        if self._share > 0:
            self._paint_water(painter, inside)
        painter.setPen(QPen(theme.colour("border_strong"), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_cup(box, 14))
        self._paint_shine(painter, box)
        if self._has_goal:
            self._paint_pace(painter, box, inside)

    def _paint_water(self, painter: QPainter, inside: QRectF) -> None:
        surface = inside.bottom() - (inside.height() - 10) * self._share
        water = QPainterPath(QPointF(inside.left() - 10, surface))
        third = (inside.width() + 20) / 3
        water.cubicTo(
            QPointF(inside.left() - 10 + third, surface - 7),
            QPointF(inside.left() - 10 + 2 * third, surface + 7),
            QPointF(inside.right() + 10, surface),
        )
        water.lineTo(inside.right() + 10, inside.bottom() + 2)
        water.lineTo(inside.left() - 10, inside.bottom() + 2)
        water.closeSubpath()
        strong = theme.colour("water")
        light = QColor(strong)
        light.setAlphaF(0.55)
        shade = QLinearGradient(0, surface, 0, inside.bottom())
        shade.setColorAt(0, light)
        shade.setColorAt(1, strong)
        painter.fillPath(water.intersected(_cup(inside, 10)), shade)

    def _paint_shine(self, painter: QPainter, box: QRectF) -> None:
        dark = theme.palette.dark
        shine = theme.colour("text" if dark else "surface")
        shine.setAlphaF(0.12 if dark else 0.45)
        pen = QPen(shine, 5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        top = QPointF(box.left() + box.width() * 0.17, box.top() + box.height() * 0.16)
        painter.drawLine(top, top + QPointF(box.width() * 0.05, box.height() * 0.38))

    def _paint_pace(self, painter: QPainter, box: QRectF, inside: QRectF) -> None:
        height = inside.bottom() - (inside.height() - 10) * self._pace
        lean = (height - box.top()) / box.height() * box.width() * _TAPER
        tip = QPointF(box.right() - lean + 4, height)
        mark = QPainterPath(tip)
        mark.lineTo(tip + QPointF(11, -7))
        mark.lineTo(tip + QPointF(11, 7))
        mark.closeSubpath()
        painter.fillPath(mark, theme.colour("muted"))


def _cup(box: QRectF, radius: float) -> QPainterPath:
    """A tumbler: an open rim, sides that lean in, round corners at the foot."""
    lean = box.width() * _TAPER
    left, right = box.left() + lean, box.right() - lean
    path = QPainterPath(box.topLeft())
    path.lineTo(left - 1, box.bottom() - radius)
    path.quadTo(QPointF(left, box.bottom()), QPointF(left + radius, box.bottom()))
    path.lineTo(right - radius, box.bottom())
    path.quadTo(QPointF(right, box.bottom()), QPointF(right + 1, box.bottom() - radius))
    path.lineTo(box.topRight())
    path.closeSubpath()
    return path
