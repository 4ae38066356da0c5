"""The last seven days as small bars."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.care.hydration_today import DayTotal, WaterDay
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.number_words import volume_words
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.parts.time_words import weekday_name
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme


class WeekBars(QWidget):
    """One bar a day, today in a strong colour; a thin line where the goal is now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: WaterDay | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The last seven days"))

    def show_day(self, day: WaterDay) -> None:
        """Draw the week that ends with this day."""
        self._day = day
        days = [f"{weekday_name(total.day)} {volume_words(total.counted_ml, day.unit)}" for total in day.week]
        self.setAccessibleDescription("; ".join(days))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 130)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._day is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(tokens.CAPTION_PT))
        letters = painter.fontMetrics().height()
        plot = QRectF(self.rect()).adjusted(0, letters + 2, 0, -letters - 6)
        most_ml = max([total.counted_ml for total in self._day.week] + [self._day.goal_ml or 0, 500])
        slot = plot.width() / len(self._day.week)
        for index, total in enumerate(self._day.week):
            box = QRectF(plot.left() + index * slot, plot.top(), slot, plot.height())
            self._paint_bar(painter, box, total, total.counted_ml / most_ml)
        if self._day.goal_ml is not None:
            height = plot.bottom() - self._day.goal_ml / most_ml * plot.height()
            pen = QPen(theme.colour("muted"), 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))

    def _paint_bar(self, painter: QPainter, box: QRectF, total: DayTotal, share: float) -> None:
        today = self._day is not None and total.day == self._day.day
        width = min(26.0, box.width() * 0.5)
        height = max(box.height() * share, 3.0)
        bar = QRectF(box.center().x() - width / 2, box.bottom() - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("water" if today else "border_strong" if share else "border"))
        painter.drawRoundedRect(bar, min(5.0, height / 2), min(5.0, height / 2))
        painter.setPen(theme.colour("text" if today else "muted"))
        font = theme.font(tokens.CAPTION_PT, QFont.Weight.DemiBold if today else QFont.Weight.Normal)
        painter.setFont(font)
        below = QRectF(box.left(), box.bottom() + 4, box.width(), painter.fontMetrics().height())
        words = weekday_name(total.day, short=True)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)


class WeekCard(Card):
    """The bars under their title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.bars = WeekBars()
        self.summary = Text("", "caption")
        self.column.addWidget(Heading(self.tr("Last seven days"), "section"))
        self.column.addWidget(self.bars)
        self.column.addWidget(self.summary)
        self.column.addStretch(1)

    def show_day(self, day: WaterDay) -> None:
        """Show the week that ends with this day."""
        self.bars.show_day(day)
        before = [total.counted_ml for total in day.week[:-1] if total.counted_ml]
        if not before:
            self.summary.setText(self.tr("Earlier days appear here once something is logged."))
            return
        low, high = (volume_words(limit, day.unit) for limit in (min(before), max(before)))
        words = self.tr("Logged on {0} of the 6 days before today, between {1} and {2}.")
        self.summary.setText(words.format(len(before), low, high))
