"""All articles by topic, or those that a search finds."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.article import Article
from twitchcare.ui.learn.article_card import ArticleCard
from twitchcare.ui.learn.article_search import ArticleSearch, by_topic
from twitchcare.ui.learn.nothing_found import NothingFound
from twitchcare.ui.parts.columns import ColumnsLayout
from twitchcare.ui.parts.page import Page
from twitchcare.ui.parts.search_field import SearchField
from twitchcare.ui.parts.text import Heading, ValueLabel
from twitchcare.ui.theme import tokens

_NARROWEST_CARD = 340


class ArticleList(Page):
    """The first word typed turns the topics into a list of results."""

    article_picked = Signal(str)  # the article's id

    def __init__(self, articles: Iterable[Article], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Learn"),
            self.tr("Short articles in plain words. Each one shows what it rests on, and how sure that is."),
            parent=parent,
        )
        self._articles = tuple(articles)
        self._search = ArticleSearch(self._articles)
        self.search = SearchField(
            self.tr("Find an article"), self.tr("Find an article, such as sleep or eyelid")
        )
        self.found = ValueLabel("small")
        self._topics = _Column()
        self._results = _Column()
        self._nothing = NothingFound()
        self._build()
        self.search.textChanged.connect(self._show_found)
        self.search.returnPressed.connect(self._pick_first)
        self._nothing.all_requested.connect(self.clear)
        self._show_found("")
        self.setFocusProxy(self.search)

    @property
    def cards(self) -> tuple[ArticleCard, ...]:
        """The cards in sight, from top to bottom."""
        shown = self._results if self.search.text().strip() else self._topics
        return tuple(shown.cards)

    @Slot()
    def clear(self) -> None:
        """Show all articles again, ready for another search."""
        self.search.clear()
        self.search.setFocus()

    def focus_article(self, name: str) -> None:
        """Put the keyboard on the card of an article, if it is in sight."""
        for card in self.cards:
            if card.article.id == name:
                card.setFocus()

    def _build(self) -> None:
        finding = QVBoxLayout()
        finding.setSpacing(tokens.SPACE_S)
        finding.addWidget(self.search)
        finding.addWidget(self.found)
        self.column.addLayout(finding)
        for topic, group in by_topic(self._articles).items():
            self._topics.add_heading(topic)
            self._topics.add_cards([self._card(article) for article in group])
        for part in (self._topics, self._results, self._nothing):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _card(self, article: Article, *, with_topic: bool = False) -> ArticleCard:
        card = ArticleCard(article, with_topic=with_topic)
        card.picked.connect(self.article_picked)
        return card

    @Slot(str)
    def _show_found(self, words: str) -> None:
        searching = bool(words.strip())
        found = self._search.find(words)
        self._results.empty()
        if searching:
            self._results.add_cards([self._card(article, with_topic=True) for article in found])
        self._topics.setVisible(not searching)
        self._results.setVisible(searching and bool(found))
        self._nothing.setVisible(not found)
        self._nothing.show_words(words.strip())
        self.found.show_value(self._count(len(found), searching))

    def _count(self, number: int, searching: bool) -> str:
        if searching:
            one, many = self.tr("1 article found"), self.tr("{0} articles found", None, number)
        else:
            one, many = self.tr("1 article"), self.tr("{0} articles", None, number)
        return one if number == 1 else many.format(number)

    @Slot()
    def _pick_first(self) -> None:
        if self.search.text().strip() and self.cards:
            self.article_picked.emit(self.cards[0].article.id)


class _Column(QWidget):
    """Headings and cards below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[ArticleCard] = []
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SPACE_M)

    def add_heading(self, words: str) -> None:
        if self._parts:
            self._column.addSpacing(tokens.SPACE_S)
        self._add(Heading(words, "section"))

    def add_cards(self, cards: list[ArticleCard]) -> None:
        grid = QWidget()
        columns = ColumnsLayout(_NARROWEST_CARD, grid)
        for card in cards:
            columns.addWidget(card)
        self.cards += cards
        self._add(grid)

    def empty(self) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts.clear()
        self.cards.clear()

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)
