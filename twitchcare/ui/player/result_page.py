"""After the last hold: what was done, and how it feels now."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.diary import Outcome
from twitchcare.ui.parts.banner import Banner
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.parts.tile import Tile
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import paint_icon
from twitchcare.ui.theme.theme import theme

_TILE = QSize(200, 176)
_PICTURE = 64


class ResultPage(QWidget):
    """Asks one question with three answers."""

    answered = Signal(object)  # Outcome, or None: skipped

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = Banner("warning", "danger")
        self.problem.hide()
        self._done = ""
        self.done = Text("", "muted")
        self.answers = {
            Outcome.BETTER: _Answer(self.tr("Better"), "better", "calm", "1"),
            Outcome.SAME: _Answer(self.tr("Same"), "same", "water", "2"),
            Outcome.WORSE: _Answer(self.tr("Worse"), "worse", "warm", "3"),
        }
        self.skip = Button(self.tr("Skip"), "quiet")
        self._build()
        for tile in self.answers.values():
            tile.clicked.connect(self._answer)
        self.skip.clicked.connect(self._skip)

    def begin(self, done: str) -> None:
        """Ask about a session just over. done: how much of it, in words."""
        self._done = done
        self.done.setText(self.tr("{0}. Saved in your diary.").format(done))
        self.problem.hide()

    def show_problem(self, reason: str) -> None:
        """Say that the diary could not be written."""
        self.done.setText(f"{self._done}.")
        self.problem.say(self.tr("This could not be written into the diary."), reason)

    def _build(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(tokens.SPACE_L)
        tiles.addStretch(1)
        for tile in self.answers.values():
            tiles.addWidget(tile)
        tiles.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        margin = tokens.SPACE_XL
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(tokens.SPACE_S)
        column.addWidget(self.problem)
        column.addStretch(2)
        column.addWidget(IconLabel("check", "calm", tokens.ICON_L, ground="calm_soft"), 0, centre)
        column.addSpacing(tokens.SPACE_S)
        column.addWidget(_centred(self.done))
        column.addWidget(_centred(Heading(self.tr("How does it feel now?"), "display")))
        column.addSpacing(tokens.SPACE_L)
        column.addLayout(tiles)
        column.addSpacing(tokens.SPACE_M)
        column.addWidget(self.skip, 0, centre)
        column.addStretch(3)

    @Slot()
    def _answer(self) -> None:
        sender = self.sender()
        self.answered.emit(next(outcome for outcome, tile in self.answers.items() if tile is sender))

    @Slot()
    def _skip(self) -> None:
        self.answered.emit(None)


class _Answer(Tile):
    """A large button with a face."""

    def __init__(self, word: str, icon_name: str, colour: str, key: str) -> None:
        super().__init__(word)
        self._word, self._icon_name, self._colour, self._key = word, icon_name, colour, key
        self.setToolTip(f"{word} ({key})")

    def sizeHint(self) -> QSize:
        return _TILE * max(1.0, 0.5 + theme.scale / 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, _TILE.height())

    def hasHeightForWidth(self) -> bool:
        return False

    def paint_inside(self, painter: QPainter, rect: QRectF) -> None:
        painter.setBrush(self.colour(f"{self._colour}_soft"))
        circle = QRectF(0, 0, _PICTURE * 1.5, _PICTURE * 1.5)
        circle.moveCenter(rect.center())
        circle.moveTop(rect.top() + rect.height() * 0.13)
        painter.drawEllipse(circle)
        face = QRectF(0, 0, _PICTURE, _PICTURE)
        face.moveCenter(circle.center())
        paint_icon(painter, face, self._icon_name, self.colour(self._colour).name())
        painter.setFont(theme.font(tokens.SECTION_PT, QFont.Weight.DemiBold))
        painter.setPen(self.colour("text"))
        below = QRectF(rect.x(), circle.bottom(), rect.width(), rect.bottom() - circle.bottom())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._word)
        painter.setFont(theme.font(tokens.SMALL_PT))
        painter.setPen(self.colour("muted"))
        corner = rect.adjusted(0, tokens.SPACE_S, -tokens.SPACE_M, 0)
        painter.drawText(corner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, self._key)


def _centred(label: Text | Heading) -> Text | Heading:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
