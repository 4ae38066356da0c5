"""Text of a bundle stays text: it draws nothing, loads nothing and opens nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QLabel, QTextEdit

from tests.small_content import CALF, EVENING
from tests.ui.learn.conftest import an_article, content_with
from twitchcare.care.markup import blocks
from twitchcare.care.source import Checked, Claim, Grade
from twitchcare.ui.learn.article_card import ArticleCard
from twitchcare.ui.learn.prose import Prose

HOSTILE = (
    '<img src="file:///etc/passwd">',
    "<a href='https://evil.example/'>click</a>",
    "<style>@import url(http://evil.example/x.css);</style>",
    "</p><h1>big</h1><script>alert(1)</script>",
    "![picture](file:///etc/passwd)",
    "[link](https://evil.example/)",
    "[link](javascript:alert(1))",
    "[link](region:calf\"><img/src='x'>)",
    "**<b onclick=x>**",
    "&lt;img src=x&gt; &amp; &nbsp;",
)


class Refusing(QTextDocument):
    """Remembers everything that a text wanted to load."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[str] = []

    def loadResource(self, kind, name):
        self.wanted.append(name.toString())
        return None


@pytest.fixture(params=HOSTILE)
def hostile(request) -> str:
    return str(request.param)


@pytest.fixture
def hostile_view(make_view, hostile):
    article = an_article(
        "bad",
        f"## {hostile}\n\n{hostile}\n\n- {hostile}",
        title=hostile,
        summary=hostile,
        topic=hostile,
        claims=(Claim(hostile, Grade.B, Checked.READ, ()),),
        regions=(CALF,),
        routines=(EVENING.id,),
    )
    view = make_view(content_with(article, an_article("other", title=hostile, topic=hostile)))
    view.show_article(article.id)
    return view


def test_prose_shows_the_words_of_its_block_and_loads_nothing(hostile_view, hostile):
    shown = hostile_view.reader.findChildren(Prose)
    assert len(shown) == 2
    (block,) = blocks(hostile)
    for prose in shown:
        document = Refusing()
        document.setHtml(prose.text())
        document.setTextWidth(400)
        document.size()  # laying it out is what loads pictures
        assert document.toPlainText() == block.text
        assert document.wanted == []
        assert "href" not in prose.text().replace("href=&#x27;", "").replace("href=&quot;", "")
        assert not prose.openExternalLinks()
        assert prose.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse


def test_every_other_label_is_plain_text(hostile_view):
    labels = [label for label in hostile_view.findChildren(QLabel) if not isinstance(label, Prose)]
    assert labels
    for label in labels:
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert not label.openExternalLinks()


def test_no_widget_of_the_page_can_show_a_document(hostile_view):
    assert hostile_view.findChildren(QTextEdit) == []


def test_cards_paint_title_and_summary_as_they_are(hostile_view, hostile):
    hostile_view.show_list()
    card = next(c for c in hostile_view.findChildren(ArticleCard) if c.article.id == "bad")
    assert card.accessibleName() == hostile
    assert not card.grab().isNull()


def test_activating_an_unknown_address_follows_nothing(qtbot, hostile_view, monkeypatch):
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for prose in hostile_view.reader.findChildren(Prose):
        with qtbot.assertNotEmitted(prose.link_picked):
            prose.linkActivated.emit("https://evil.example/")
    assert opened == []


def test_an_ampersand_in_a_title_stays_a_letter(make_view):
    first, second = an_article("one"), an_article("two", title="Salt & water")
    view = make_view(content_with(first, second))
    view.show_article(first.id)
    chip = next(c for c in view.reader.findChildren(type(view.back)) if "Salt" in c.text())
    assert chip.text() == "Salt && water"
    assert chip.accessibleName() == "Read Salt & water"
