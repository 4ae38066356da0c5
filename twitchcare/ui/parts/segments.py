"""A bar of segments: how far along a whole session is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.theme.theme import theme


class Segments(QWidget):
    """Segments with lengths in proportion to `weights`; `show_progress` fills them from the left."""

    def __init__(self, colour: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self._weights: tuple[float, ...] = (1.0,)
        self._index, self._fraction = 0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_weights(self, weights: tuple[float, ...]) -> None:
        """Set how many segments there are and how long each is."""
        self._weights = tuple(max(weight, 0.001) for weight in weights) or (1.0,)
        self.update()

    def show_progress(self, index: int, fraction: float) -> None:
        """Fill all segments before `index` and a share of that one."""
        if (index, fraction) != (self._index, self._fraction):
            self._index, self._fraction = index, fraction
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap, total = 3.0, sum(self._weights)
        room = max(self.width() - gap * (len(self._weights) - 1), 1.0)
        x, height = 0.0, float(self.height())
        for index, weight in enumerate(self._weights):
            width = room * weight / total
            filled = 1.0 if index < self._index else self._fraction if index == self._index else 0.0
            painter.setBrush(theme.colour("border"))
            painter.drawRoundedRect(QRectF(x, 0, width, height), height / 2, height / 2)
            if filled > 0:
                painter.setBrush(theme.colour(self._colour))
                painter.drawRoundedRect(
                    QRectF(x, 0, max(width * filled, min(height, width)), height), height / 2, height / 2
                )
            x += width + gap
