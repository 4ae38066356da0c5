"""The day's drinks as steps beside the pace line."""

from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.care.hydration_today import WaterDay
from twitchcare.ui.parts.number_words import volume_words
from twitchcare.ui.parts.time_words import clock_text
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

_HEADROOM = 1.12  # the highest value stays this far below the top edge


class PaceChart(QWidget):
    """From waking to bed: the pace as a dashed line, drinks as steps, and a mark for now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: WaterDay | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pace of the day"))

    def show_day(self, day: WaterDay, summary: str) -> None:
        """Draw a day. summary: the same in words, for who cannot see it."""
        self._day = day
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 190)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 190)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._day is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(tokens.CAPTION_PT))
        letters = painter.fontMetrics()
        plot = QRectF(self.rect()).adjusted(2, letters.height() + 4, -2, -letters.height() - 8)
        frame = _Frame(self._day, plot)
        self._paint_ground(painter, frame)
        self._paint_drinks(painter, frame)
        self._paint_pace(painter, frame)
        self._paint_now(painter, frame)

    def _paint_ground(self, painter: QPainter, frame: "_Frame") -> None:
        plot, day = frame.plot, frame.day
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        if day.goal_ml is not None:
            height = frame.y(day.goal_ml)
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))
            painter.setPen(theme.colour("muted"))
            words = self.tr("Goal {0}").format(volume_words(day.goal_ml, day.unit))
            painter.drawText(QPointF(plot.left(), height - 5), words)
        painter.setPen(theme.colour("muted"))
        below = plot.bottom() + painter.fontMetrics().ascent() + 6
        for at in frame.hours():
            words = clock_text(at)
            width = painter.fontMetrics().horizontalAdvance(words)
            left = min(max(frame.x(at) - width / 2, plot.left()), plot.right() - width)
            painter.drawText(QPointF(left, below), words)

    def _paint_drinks(self, painter: QPainter, frame: "_Frame") -> None:
        if not frame.day.levels:
            return
        line = QPainterPath(QPointF(frame.plot.left(), frame.y(0)))
        before_ml = 0.0
        for level in frame.day.levels:
            line.lineTo(frame.x(level.at), frame.y(before_ml))
            line.lineTo(frame.x(level.at), frame.y(level.counted_ml))
            before_ml = level.counted_ml
        line.lineTo(frame.x(frame.day.now), frame.y(before_ml))
        area = QPainterPath(line)
        area.lineTo(frame.x(frame.day.now), frame.y(0))
        area.closeSubpath()
        ground = QColor(theme.colour("water"))
        ground.setAlphaF(0.16)
        painter.fillPath(area, ground)
        pen = QPen(theme.colour("water"), 2.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line)

    def _paint_pace(self, painter: QPainter, frame: "_Frame") -> None:
        line = frame.day.plan.line
        if line is None:
            return
        pen = QPen(theme.colour("muted"), 1.8)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        start, end = (
            QPointF(frame.x(line.start), frame.y(0)),
            QPointF(frame.x(line.end), frame.y(line.goal_ml)),
        )
        painter.drawLine(start, end)

    def _paint_now(self, painter: QPainter, frame: "_Frame") -> None:
        x = frame.x(frame.day.now)
        painter.setPen(QPen(theme.colour("text"), 1))
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()))
        words = self.tr("now")
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(x - width / 2, frame.plot.left()), frame.plot.right() - width)
        painter.drawText(QPointF(left, frame.plot.top() - 5), words)
        painter.setBrush(theme.colour("water"))
        painter.setPen(QPen(theme.colour("surface"), 2))
        painter.drawEllipse(QPointF(x, frame.y(frame.day.counted_ml)), 5, 5)


class _Frame:
    """Where times and amounts lie on the paper."""

    def __init__(self, day: WaterDay, plot: QRectF) -> None:
        self.day, self.plot = day, plot
        up, bed = day.up
        times = [level.at for level in day.levels]
        self._start, self._end = min(up, day.now, *times), max(bed, day.now, *times)
        self._most_ml = max(day.goal_ml or 0, day.counted_ml, 500) * _HEADROOM

    def x(self, at: datetime) -> float:
        share = (at - self._start) / (self._end - self._start)
        return self.plot.left() + share * self.plot.width()

    def y(self, volume_ml: float) -> float:
        return self.plot.bottom() - volume_ml / self._most_ml * self.plot.height()

    def hours(self) -> list[datetime]:
        """The first and the last time, and full hours between that leave room for their words."""
        hours = (self._end - self._start) / timedelta(hours=1)
        step = max(1, round(hours / 4))
        first = self._start.astimezone(self.day.now.tzinfo)
        inner = [first + timedelta(hours=step * count) for count in range(1, 24)]
        gap = timedelta(hours=step * 0.6)
        last = self._end.astimezone(self.day.now.tzinfo)
        return [first, *(at for at in inner if at < last - gap), last]
