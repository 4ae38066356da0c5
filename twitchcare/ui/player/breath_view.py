"""A circle that grows and shrinks with the breath."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.player.breath import Breath, BreathPart
from twitchcare.ui.player.words import whole_seconds
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

_GLIDE_MS = 150  # a little more than the time between two looks at the clock
_SMALL, _LARGE = 0.42, 0.92  # of the room
_HALOS = (1.0, 0.86, 0.72)


class BreathView(QWidget):
    """Follow it: out as you breathe in, in as you breathe out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = {
            BreathPart.IN: self.tr("Breathe in"),
            BreathPart.FULL: self.tr("Hold"),
            BreathPart.OUT: self.tr("Breathe out"),
            BreathPart.EMPTY: self.tr("Wait"),
        }
        self._fullness = 0.0
        self.word, self._count = "", ""
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(_GLIDE_MS)
        self._glide.valueChanged.connect(self._grow)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_breath(self, breath: Breath | None) -> None:
        """Show where the breath stands. None: it has not begun."""
        self.word = self._words[breath.part] if breath else ""
        self._count = str(whole_seconds(breath.left_s)) if breath else ""
        wanted = breath.fullness if breath else 0.0
        self._glide.stop()
        if theme.reduced_motion:
            self._grow(0.5)
        elif self.isVisible():
            self._glide.setStartValue(self._fullness)
            self._glide.setEndValue(wanted)
            self._glide.start()
        else:
            self._grow(wanted)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 520)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = min(self.width(), self.height())
        centre = QPointF(self.width() / 2, self.height() / 2)
        across = room * (_SMALL + (_LARGE - _SMALL) * self._fullness)
        for share in _HALOS:
            painter.setBrush(self._light(centre, across * share / 2))
            painter.drawEllipse(centre, across * share / 2, across * share / 2)
        self._paint_words(painter, centre)

    @Slot(object)
    def _grow(self, fullness: float) -> None:
        self._fullness = fullness
        self.update()

    def _light(self, centre: QPointF, radius: float) -> QRadialGradient:
        inner, outer = theme.colour("accent"), theme.colour("accent")
        inner.setAlpha(26)
        outer.setAlpha(58)
        light = QRadialGradient(centre, max(radius, 1.0))
        light.setColorAt(0, inner)
        light.setColorAt(1, outer)
        return light

    def _paint_words(self, painter: QPainter, centre: QPointF) -> None:
        box = QRectF(0, 0, self.width(), 200)
        box.moveCenter(centre)
        parts = (
            (self.word, tokens.TITLE_PT, "text", -18.0),
            (self._count, tokens.SECTION_PT, "muted", 20.0),
        )
        for words, size_pt, colour, shift in parts:
            painter.setFont(theme.font(size_pt, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme.colour(colour)))
            moved = box.translated(0, shift * max(1.0, theme.scale))
            painter.drawText(moved, Qt.AlignmentFlag.AlignCenter, words)
