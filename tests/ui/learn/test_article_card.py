"""A card is as tall as its words need."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from tests.ui.learn.conftest import an_article
from twitchcare.ui.learn.article_card import ArticleCard

WORDS = "A small flicker under the skin that most people know and that nearly always stops by itself."


class Measuring(QPainter):
    """Remembers how far down the words reach."""

    lowest = 0.0

    def drawText(self, room, flags, text):  # type: ignore[override]
        self.lowest = max(self.lowest, self.boundingRect(room, flags, text).bottom())


@pytest.mark.parametrize("width", range(200, 420, 7))
def test_at_any_width_the_last_line_lies_inside_the_card(qtbot, width):
    card = ArticleCard(an_article(title="What a twitch is", summary=WORDS), with_topic=True)
    qtbot.addWidget(card)
    card.resize(width, card.heightForWidth(width))
    picture = QPixmap(card.size())
    painter = Measuring(picture)
    ground = QRectF(card.rect()).adjusted(1, 1, -1, -1)
    card.paint_inside(painter, ground)
    painter.end()
    assert ground.bottom() - 18 <= painter.lowest <= ground.bottom() - 15


def test_a_press_names_the_article(qtbot):
    card = ArticleCard(an_article("sleep"))
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.picked, timeout=0) as caught:
        card.click()
    assert caught.args == ["sleep"]
