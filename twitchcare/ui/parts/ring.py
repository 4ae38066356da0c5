"""A ring that fills, with something large in its middle."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.theme.theme import theme


class Ring(QWidget):
    """Shows a share between 0 and 1 as an arc from the top, clockwise. Words go into the middle."""

    def __init__(self, diameter: int = 200, colour: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diameter, self._colour = diameter, colour
        self._fraction, self._large, self._small = 0.0, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(diameter // 2, diameter // 2)

    def show_value(self, fraction: float, large: str, small: str = "", colour: str = "") -> None:
        """Show a share and its words. spoken text belongs to a ValueLabel beside the ring."""
        wanted = (min(max(fraction, 0.0), 1.0), large, small, colour or self._colour)
        if wanted != (self._fraction, self._large, self._small, self._colour):
            self._fraction, self._large, self._small, self._colour = wanted
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._diameter, self._diameter)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        width = max(6.0, side * 0.055)
        inset = width / 2 + 1
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        ring.adjust(inset, inset, -inset, -inset)
        pen = QPen(theme.colour("border"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        if self._fraction > 0:
            pen.setColor(theme.colour(self._colour))
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(self._fraction * 360 * 16))
        self._paint_words(painter, ring, side)

    def _paint_words(self, painter: QPainter, ring: QRectF, side: int) -> None:
        font = theme.font(10, QFont.Weight.DemiBold)
        font.setPixelSize(max(14, round(side * (0.30 if len(self._large) <= 3 else 0.17))))
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        middle = ring.adjusted(0, -side * 0.07, 0, -side * 0.07) if self._small else ring
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self._large)
        if self._small:
            font.setPixelSize(max(11, round(side * 0.075)))
            font.setWeight(QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(theme.colour("muted"))
            below = ring.adjusted(0, side * 0.30, 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._small)
