"""A drawing that only illustrates what words beside it say."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import paint_icon
from twitchcare.ui.theme.theme import theme


class IconLabel(QWidget):
    """One icon in a colour of the look, if wanted on a round ground."""

    def __init__(
        self,
        icon_name: str,
        colour: str = "muted",
        size: int = tokens.ICON_M,
        *,
        ground: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._colour, self._size, self._ground = icon_name, colour, size, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon_name: str, colour: str) -> None:
        """Show another drawing."""
        self._icon_name, self._colour = icon_name, colour
        self.update()

    def sizeHint(self) -> QSize:
        side = self._size * 2 if self._ground else self._size
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground:
            painter.setBrush(theme.colour(self._ground))
            painter.setPen(theme.colour(self._ground))
            painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        offset = (self.width() - self._size) / 2, (self.height() - self._size) / 2
        paint_icon(
            painter,
            QRectF(*offset, self._size, self._size),
            self._icon_name,
            theme.colour(self._colour).name(),
        )
