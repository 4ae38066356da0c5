"""The last seven days in small: what there was, never how often."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.care.week_marks import DayMarks
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.inside_words import inside
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.parts.time_words import weekday_name
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

_COLOURS = ("calm", "water", "accent")
_DOT, _NO_DOT = 6.0, 2.0  # radius in pixels at 100 % text size


class WeekDots(QWidget):
    """A row for each kind and a column for each day. The description says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[DayMarks, ...] = ()
        self._names = (self.tr("Session"), self.tr("Water goal met"), self.tr("Something noted"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The last seven days"))
        theme.changed.connect(self._repaint)

    def show_marks(self, marks: Sequence[DayMarks]) -> None:
        """Draw these days, the last of which is today."""
        if tuple(marks) != self._marks:
            self._marks = tuple(marks)
            self.setAccessibleDescription("; ".join(self._words(day) for day in self._marks))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, round(self._line * (len(self._names) + 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(tokens.SMALL_PT))
        letters = max(painter.fontMetrics().horizontalAdvance(name) for name in self._names)
        names = min(letters + tokens.SPACE_M, self.width() * 0.5)
        slot = (self.width() - names) / len(self._marks)
        painter.setPen(theme.colour("muted"))
        for row, name in enumerate(self._names):
            box = QRectF(0, (row + 1) * self._line, names, self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        for column, day in enumerate(self._marks):
            is_today = column == len(self._marks) - 1
            self._paint_day(painter, QRectF(names + column * slot, 0, slot, self._line), day, is_today)

    def _paint_day(self, painter: QPainter, box: QRectF, day: DayMarks, is_today: bool) -> None:
        weight = QFont.Weight.DemiBold if is_today else QFont.Weight.Normal
        painter.setFont(theme.font(tokens.CAPTION_PT, weight))
        painter.setPen(theme.colour("text" if is_today else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, weekday_name(day.day, short=True))
        painter.setPen(Qt.PenStyle.NoPen)
        scale = max(1.0, theme.scale)
        for row, has in enumerate((day.session, day.water, day.noted)):
            centre = QPointF(box.center().x(), (row + 1.5) * self._line)
            painter.setBrush(theme.colour(_COLOURS[row] if has else "border_strong"))
            radius = (_DOT if has else _NO_DOT) * scale
            painter.drawEllipse(centre, radius, radius)

    @property
    def _line(self) -> float:
        return 26.0 * max(1.0, theme.scale)

    def _words(self, day: DayMarks) -> str:
        has = zip(self._names, (day.session, day.water, day.noted), strict=True)
        words = ", ".join(inside(name) for name, there in has if there) or self.tr("nothing")
        return f"{weekday_name(day.day)}: {words}"

    def _repaint(self) -> None:
        self.updateGeometry()
        self.update()


class WeekCard(Card):
    """The dots under their title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.dots = WeekDots()
        self.column.addWidget(Heading(self.tr("Last seven days"), "section"))
        self.column.addWidget(self.dots)
        self.summary = Text("", "caption")
        self.column.addWidget(self.summary)
        self.column.addStretch(1)

    def show_marks(self, marks: Sequence[DayMarks]) -> None:
        """Show these days, the last of which is today."""
        self.dots.show_marks(marks)
        noted = any(day.any for day in marks)
        calm = self.tr("A blank day is a day like any other.")
        self.summary.setText(calm if noted else self.tr("Days fill up as you use what you like."))
