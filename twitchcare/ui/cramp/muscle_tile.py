"""A large button for one muscle."""

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.care.content import Content
from twitchcare.care.place import Side
from twitchcare.ui.cramp.dark_tile import DarkTile
from twitchcare.ui.cramp.key_badge import band_height, paint_keyed_words
from twitchcare.ui.cramp.muscles import Muscle
from twitchcare.ui.parts.body_shot import BodyShot, body_shot, paint_body
from twitchcare.ui.sessions.picture import round_off
from twitchcare.ui.theme import tokens

_WHOLE_BODY = BodyShot("front", ())
_LEAST_PICTURE = 56


class MuscleTile(DarkTile):
    """Shows the muscle on the chosen side, its name, and the number key that picks it."""

    picked = Signal(int)  # its number, from 1

    def __init__(self, number: int, muscle: Muscle, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(muscle.title, parent)
        self.number, self.muscle, self._content = number, muscle, content
        self._shot = _WHOLE_BODY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._pick)

    def show_side(self, side: Side) -> None:
        """Light the muscle on one side of the person."""
        regions = () if self.muscle.region is None else (self.muscle.region,)
        self._shot = body_shot(self._content, regions, side) or _WHOLE_BODY
        self.setAccessibleDescription(self._hint(side))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, round(band_height()) + _LEAST_PICTURE)

    def paint_inside(self, painter: QPainter, rect: QRectF) -> None:
        band = QRectF(rect.x(), rect.bottom() - band_height(), rect.width(), band_height())
        picture = QRectF(rect.topLeft(), band.topRight())
        painter.save()
        round_off(painter, rect, tokens.RADIUS_L)
        painter.fillRect(picture, self.colour("rail"))
        colours = {"colour": self.colour("muscle"), "outline": self.colour("outline")}
        paint_body(painter, picture, self._shot, dark=True, **colours)
        painter.restore()
        paint_keyed_words(painter, band, str(self.number), self.muscle.title, self, "text")

    def _hint(self, side: Side) -> str:
        if self.muscle.region is None:
            return self.tr("Choose on the body. Key {0}").format(self.number)
        words = self.tr("Left side. Key {0}") if side is Side.LEFT else self.tr("Right side. Key {0}")
        return words.format(self.number)

    @Slot()
    def _pick(self) -> None:
        self.picked.emit(self.number)
