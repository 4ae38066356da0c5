"""An article as a card of the list."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from twitchcare.care.article import Article
from twitchcare.ui.parts.tile import Tile
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

_WRAP = Qt.TextFlag.TextWordWrap
_TALLEST = 10_000.0
_MARGIN = tokens.SPACE_L + 1  # the ground lies one pixel inside the tile


class ArticleCard(Tile):
    """Title and summary, painted as plain text. with_topic: say the topic too, as a result of a search."""

    picked = Signal(str)  # the article's id

    def __init__(self, article: Article, *, with_topic: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(article.title, parent)
        self.article = article
        self._topic = article.topic if with_topic else ""
        self.setAccessibleDescription(article.summary)
        self.clicked.connect(self._pick)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRectF(0, 0, width - 2 * _MARGIN, _TALLEST)
        tall = sum(_height(text, font, room) + gap for text, font, _, gap in self._lines())
        return math.ceil(tall) + 2 * _MARGIN

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def paint_inside(self, painter: QPainter, rect: QRectF) -> None:
        room = rect.adjusted(tokens.SPACE_L, tokens.SPACE_L, -tokens.SPACE_L, 0)
        for text, font, colour, gap in self._lines():
            painter.setFont(font)
            painter.setPen(self.colour(colour))
            painter.drawText(room, int(_WRAP), text)
            room.setTop(room.top() + _height(text, font, room) + gap)

    def _lines(self) -> list[tuple[str, QFont, str, int]]:
        bold = QFont.Weight.DemiBold
        lines = [
            (self._topic, theme.font(tokens.SMALL_PT, bold), "accent", tokens.SPACE_XS),
            (self.article.title, theme.font(tokens.LEAD_PT, bold), "text", tokens.SPACE_S),
            (self.article.summary, theme.font(tokens.BODY_PT), "muted", 0),
        ]
        return [line for line in lines if line[0]]

    def _pick(self) -> None:
        self.picked.emit(self.article.id)


def _height(text: str, font: QFont, room: QRectF) -> float:
    return QFontMetricsF(font).boundingRect(room, int(_WRAP), text).height()
