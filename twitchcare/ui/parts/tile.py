"""A card that is one large button and paints what is on it."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme


class Tile(QAbstractButton):
    """Paints the ground, the hover and the focus; whoever inherits paints the inside.

    Cheap to make: no child widgets, and pictures are asked for only when the tile is painted.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._repaint)

    def colour(self, name: str) -> QColor:
        """Return a colour of the look that this tile wears."""
        return theme.colour(name)

    def paint_inside(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what is on the tile. rect: the ground, without its border."""
        raise NotImplementedError

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        lit = self.isEnabled() and self.underMouse()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("raised" if lit or self.isDown() else "surface"))
        painter.drawRoundedRect(ground, tokens.RADIUS_L, tokens.RADIUS_L)
        self.paint_inside(painter, ground)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focused = self.hasFocus()
        edge = "focus" if focused else "accent" if lit else "border"
        painter.setPen(QPen(self.colour(edge), 2.0 if focused else 1.0))
        painter.drawRoundedRect(ground, tokens.RADIUS_L, tokens.RADIUS_L)

    def _repaint(self) -> None:
        self.updateGeometry()
        self.update()
