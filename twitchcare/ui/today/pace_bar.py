"""How far the day's drinking is, and how far the pace is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.theme.theme import theme

_BAR, _MARK = 8.0, 18.0


class PaceBar(QWidget):
    """A bar that fills, with an upright mark at the pace. The words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._pace = 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, pace: float) -> None:
        """Show what was drunk and what the pace expects, as shares of the goal."""
        wanted = (min(max(share, 0.0), 1.0), min(max(pace, 0.0), 1.0))
        if wanted != (self._share, self._pace):
            self._share, self._pace = wanted
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, int(_MARK) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        bar = QRectF(0, middle - _BAR / 2, self.width(), _BAR)
        painter.setBrush(theme.colour("border"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if self._share > 0:
            painter.setBrush(theme.colour("water"))
            filled = QRectF(bar.topLeft(), bar.size())
            filled.setWidth(max(bar.width() * self._share, _BAR))
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)
        if 0 < self._pace < 1:
            x = bar.width() * self._pace
            painter.setPen(QPen(theme.colour("text"), 2))
            painter.drawLine(QPointF(x, middle - _MARK / 2), QPointF(x, middle + _MARK / 2))
