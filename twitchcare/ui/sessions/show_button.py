"""The picture of an exercise as a button that lets the figure do it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from twitchcare.ui.sessions.picture import Picture, round_off
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import paint_icon
from twitchcare.ui.theme.theme import theme

_BADGE = 28
_RING = 2.0


class ShowButton(QAbstractButton):
    """Looks like the picture; a small sign says that it moves. It stays checked while it is shown."""

    def __init__(self, picture: Picture, size: QSize, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._size = picture, size
        name = self.tr("Show how: {0}").format(title)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.save()
        round_off(painter, rect, tokens.RADIUS_M)
        self._picture.paint(painter, rect, self.devicePixelRatioF())
        painter.restore()
        self._paint_badge(painter, rect)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus" if self.hasFocus() else "accent"), _RING))
            inside = rect.adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2)
            painter.drawRoundedRect(inside, tokens.RADIUS_M, tokens.RADIUS_M)

    def _paint_badge(self, painter: QPainter, rect: QRectF) -> None:
        badge = QRectF(0, 0, _BADGE, _BADGE)
        badge.moveBottomRight(rect.bottomRight() - QPointF(tokens.SPACE_S, tokens.SPACE_S))
        painter.setPen(Qt.PenStyle.NoPen)
        lit = self.isChecked() or self.underMouse()
        painter.setBrush(theme.colour("accent" if lit else "surface"))
        painter.drawEllipse(badge)
        drawing = badge.adjusted(7, 7, -7, -7)
        paint_icon(painter, drawing, "play", theme.colour("on_accent" if lit else "accent").name())
