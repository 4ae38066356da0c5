"""A routine on the shelf: its picture, how long it takes, and how the body is placed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.care.routine import equipment_of
from twitchcare.ui.parts.tile import Tile
from twitchcare.ui.sessions.picture import Picture, breathing_only, round_off
from twitchcare.ui.sessions.routine_words import (
    minutes_words,
    posture_icon,
    postures_words,
    situation_words,
)
from twitchcare.ui.sessions.shelf_filter import Listed
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import paint_icon
from twitchcare.ui.theme.theme import theme

_PICTURE_SHARE = 0.62  # of the width
_HIGHEST = 190
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class RoutineCard(Tile):
    """Pressing it asks for the routine's page."""

    picked = Signal(str)  # the routine's id

    def __init__(self, entry: Listed, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(entry.routine.title, parent)
        self.entry = entry
        routine = entry.routine
        self._minutes, self._posture = minutes_words(entry.length_s), postures_words(entry.postures)
        self._tags = _tags(entry, content)
        self._picture = Picture(content, [item.exercise for item in routine.items], routine.regions)
        self.setAccessibleDescription(", ".join((self._minutes, self._posture, *self._tags)))
        self.clicked.connect(self._pick)

    def sizeHint(self) -> QSize:
        return QSize(226, self.heightForWidth(226))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the room for the picture, the title with all its lines, and two lines below."""
        title = self._title_height(width - 2 - 2 * tokens.SPACE_M)
        small = QFontMetricsF(theme.font(tokens.SMALL_PT)).height()
        below = title + tokens.SPACE_XS + small + tokens.SPACE_S + small + 6
        return round(_picture_height(width) + tokens.SPACE_M + below + tokens.SPACE_M + 2)

    def paint_inside(self, painter: QPainter, rect: QRectF) -> None:
        self._paint_picture(painter, rect)
        left, width = rect.x() + tokens.SPACE_M, rect.width() - 2 * tokens.SPACE_M
        top = rect.y() + _picture_height(self.width()) + tokens.SPACE_M
        title = QRectF(left, top, width, self._title_height(width) + 1)
        painter.setFont(_title_font())
        painter.setPen(self.colour("text"))
        painter.drawText(title, _WRAPPED, self.entry.routine.title)
        painter.setFont(theme.font(tokens.SMALL_PT))
        line = QFontMetricsF(painter.font()).height()
        self._paint_facts(painter, QRectF(left, title.bottom() + tokens.SPACE_XS, width, line))
        tags = rect.bottom() - tokens.SPACE_M - line - 6
        self._paint_tags(painter, QRectF(left, tags, width, line + 6))

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        height = _picture_height(self.width())
        painter.save()
        round_off(painter, rect, tokens.RADIUS_L)
        frame = QRectF(rect.x(), rect.y(), rect.width(), height)
        self._picture.paint(painter, frame, self.devicePixelRatioF())
        painter.restore()

    def _paint_facts(self, painter: QPainter, rect: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        side, x = float(tokens.ICON_S), rect.x()
        muted = self.colour("muted")
        painter.setPen(muted)
        facts = (("clock", self._minutes), (posture_icon(self.entry.postures), self._posture))
        for picture, words in facts:
            icon = QRectF(x, rect.center().y() - side / 2, side, side)
            paint_icon(painter, icon, picture, muted.name())
            x += side + tokens.SPACE_XS
            room = rect.right() - x
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(x, rect.y(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += metrics.horizontalAdvance(shown) + tokens.SPACE_M

    def _paint_tags(self, painter: QPainter, rect: QRectF) -> None:
        """Paint as many tags as there is room for; what is left out stands on the routine's page."""
        metrics = QFontMetricsF(painter.font())
        x = rect.x()
        for words in self._tags:
            width = metrics.horizontalAdvance(words) + 2 * tokens.SPACE_S
            if x + width > rect.right():
                return
            tag = QRectF(x, rect.y(), width, rect.height())
            painter.setPen(QPen(self.colour("border"), 1))
            painter.setBrush(self.colour("raised"))
            painter.drawRoundedRect(tag, tokens.RADIUS_S, tokens.RADIUS_S)
            painter.setPen(self.colour("muted"))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
            x += width + tokens.SPACE_XS

    def _title_height(self, width: float) -> float:
        room = QRectF(QPointF(0, 0), QPointF(width, 1000))
        return QFontMetricsF(_title_font()).boundingRect(room, _WRAPPED, self.entry.routine.title).height()

    def _pick(self) -> None:
        self.picked.emit(self.entry.routine.id)


def _tags(entry: Listed, content: Content) -> tuple[str, ...]:
    """Return when it is meant for and what it needs; where it helps, if there is nothing else to say."""
    routine = entry.routine
    when = [situation_words(name) for name in routine.situations]
    needs = [thing.capitalize() for thing in equipment_of(routine, content.exercises)]
    if when or needs or breathing_only(content, [item.exercise for item in routine.items]):
        return (*when, *needs)
    return tuple(content.regions[name].titles.plain for name in routine.regions)


def _title_font() -> QFont:
    return theme.font(tokens.BODY_PT, QFont.Weight.DemiBold)


def _picture_height(width: int) -> float:
    return float(min(round(width * _PICTURE_SHARE), _HIGHEST))
