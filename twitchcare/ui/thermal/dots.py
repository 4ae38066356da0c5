"""How far along the questions are."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

_DOT = 8


class Dots(QWidget):
    """One dot for each question; the one at hand is long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._count = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, number: int, count: int) -> None:
        """Show question `number` of `count`, counted from 1."""
        self._number, self._count = number, count
        self.setAccessibleName(self.tr("Question {0} of {1}").format(number, count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._count * _DOT + (self._count - 1) * tokens.SPACE_S + 2 * _DOT, _DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        at = QPointF(0, 0)
        for number in range(1, self._count + 1):
            width = _DOT * 3 if number == self._number else _DOT
            painter.setBrush(theme.colour("accent" if number <= self._number else "border_strong"))
            painter.drawRoundedRect(QRectF(at.x(), at.y(), width, _DOT), _DOT / 2, _DOT / 2)
            at.setX(at.x() + width + tokens.SPACE_S)
