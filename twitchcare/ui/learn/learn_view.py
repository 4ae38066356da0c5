"""The Learn page: the list of articles, and the one that is being read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import ArticleId
from twitchcare.ui.learn.article_list import ArticleList
from twitchcare.ui.learn.reader import ArticleReader
from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import icon


class LearnView(QWidget):
    """Opens no file and no address; what an article leads to is asked for by signals."""

    start_requested = Signal(object)  # StartWish
    region_requested = Signal(str)  # the id of a region

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._content = content
        self.list = ArticleList(content.articles.values())
        self.reader: ArticleReader | None = None
        self.back = Chip(self.tr("All articles"), checkable=False)
        self._bar = _bar(self.back, self.tr("Back to all articles"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack)
        self.back.clicked.connect(self.show_list)
        self.list.article_picked.connect(self._open)
        for keys in ("Escape", "Alt+Left"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._step_back)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._begin_search)
        self.setFocusProxy(self.list)

    def show_article(self, name: ArticleId) -> None:
        """Open an article, or show the list when there is no such article."""
        if name not in self._content.articles:
            self.show_list()
            return
        self._close_reader()
        self.reader = ArticleReader(self._content.articles[name], self._content)
        self.reader.article_requested.connect(self._open)
        self.reader.region_requested.connect(self.region_requested)
        self.reader.start_requested.connect(self.start_requested)
        self._stack.addWidget(self.reader)
        self._stack.setCurrentWidget(self.reader)
        self._bar.show()
        self.setFocusProxy(self.reader)
        self.reader.setFocus()

    @Slot()
    def show_list(self) -> None:
        """Show the list as it was left, with the keyboard on what was read."""
        name = self._close_reader()
        if name is not None:
            self.list.focus_article(name)

    def _close_reader(self) -> ArticleId | None:
        reader, self.reader = self.reader, None
        if reader is None:
            return None
        self.setFocusProxy(self.list)
        self._bar.hide()
        self._stack.setCurrentWidget(self.list)
        self._stack.removeWidget(reader)
        reader.deleteLater()
        return reader.article.id

    @Slot(str)
    def _open(self, name: str) -> None:
        self.show_article(ArticleId(name))

    @Slot()
    def _step_back(self) -> None:
        if self.reader is not None:
            self.show_list()
        else:
            self.list.clear()

    @Slot()
    def _begin_search(self) -> None:
        self.show_list()
        self.list.search.setFocus()
        self.list.search.selectAll()


def _bar(back: Chip, name: str) -> QWidget:
    # Above what scrolls, so that the way back is never out of sight.
    back.setIcon(icon("chevron_left", "muted"))
    back.setAccessibleName(name)
    bar = QWidget()
    row = QHBoxLayout(bar)
    row.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_M, tokens.SPACE_XL, tokens.SPACE_XS)
    row.addWidget(back)
    row.addStretch(1)
    bar.hide()
    return bar
