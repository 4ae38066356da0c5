"""One line that finds anything: a page, a place on the body, a session, an exercise, an article, a food."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from twitchcare.ui.parts.search_field import SearchField
from twitchcare.ui.parts.text import Text, ValueLabel
from twitchcare.ui.shell.find_rank import Kind, Ranking, Target
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import icon
from twitchcare.ui.theme.theme import theme

_SIZE = QSize(580, 480)
_MOST = 40  # more than anyone looks through
_ICONS = {
    Kind.PAGE: "list",
    Kind.PLACE: "pin",
    Kind.ROUTINE: "sessions",
    Kind.EXERCISE: "sessions",
    Kind.ARTICLE: "learn",
    Kind.FOOD: "learn",
    Kind.MEDICINE: "learn",
}
_KIND_WORDS = int(Qt.ItemDataRole.UserRole)
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FindDialog(QDialog):
    """Enter opens what is marked, the best at first; arrow keys mark another."""

    place_picked = Signal(object)  # Place
    routine_picked = Signal(str)  # RoutineId
    article_picked = Signal(str)  # ArticleId
    page_picked = Signal(str)  # the key of a page

    def __init__(self, ranking: Ranking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find anything"))
        self._ranking = ranking
        self._found: tuple[Target, ...] = ()
        self._kinds = {
            Kind.PAGE: self.tr("Page"),
            Kind.PLACE: self.tr("Place"),
            Kind.ROUTINE: self.tr("Session"),
            Kind.EXERCISE: self.tr("Exercise"),
            Kind.ARTICLE: self.tr("Article"),
            Kind.FOOD: self.tr("Food"),
            Kind.MEDICINE: self.tr("Medicine"),
        }
        self.search = SearchField(
            self.tr("Find anything"), self.tr("A place, a session, an article or a page")
        )
        self.list = QListWidget()
        self.said = ValueLabel("small")
        self._build()
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self.open_marked)
        self.list.itemActivated.connect(self.open_marked)
        self.list.itemClicked.connect(self.open_marked)
        self._show("")
        self.search.setFocus()
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(parent.size()))

    @property
    def titles(self) -> tuple[str, ...]:
        """What is shown, the best first."""
        return tuple(target.title for target in self._found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # While the line has the focus, the keys that it has no use for walk the list.
        if event.key() in _WALKING and self.search.hasFocus():
            self._walk(event.key())
        else:
            super().keyPressEvent(event)

    @Slot()
    def open_marked(self) -> None:
        """Go to what is marked."""
        row = self.list.currentRow()
        if not 0 <= row < len(self._found):
            return
        target = self._found[row]
        self.accept()
        match target.kind:
            case Kind.PAGE:
                self.page_picked.emit(target.page)
            case Kind.PLACE:
                self.place_picked.emit(target.place)
            case Kind.ROUTINE | Kind.EXERCISE:
                self.routine_picked.emit(str(target.routine))
            case Kind.ARTICLE | Kind.FOOD | Kind.MEDICINE:
                self.article_picked.emit(str(target.article))

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(tokens.ICON_M, tokens.ICON_M))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setItemDelegate(_KindDelegate(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(tokens.SPACE_L,) * 4)
        column.setSpacing(tokens.SPACE_S)
        column.addWidget(self.search)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addWidget(Text(self.tr("Enter opens it, arrow keys mark another, Esc leaves."), "caption"))

    @Slot(str)
    def _show(self, typed: str) -> None:
        self._found = self._ranking.find(typed)[:_MOST]
        self.list.clear()
        for target in self._found:
            item = QListWidgetItem(icon(_ICONS[target.kind], "accent"), target.title)
            kind = self._kinds[target.kind]
            item.setData(_KIND_WORDS, kind)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{target.title}, {kind}")
            self.list.addItem(item)
        if self._found:
            self.list.setCurrentRow(0)
        self.said.show_value(self._words(len(self._found), bool(typed.strip())))

    def _words(self, number: int, typed: bool) -> str:
        if not typed:
            return self.tr("All pages; type to find more.")
        if not number:
            return self.tr("Nothing has all of these words.")
        many = self.tr("{0} found", None, number).format(number)
        return self.tr("1 found") if number == 1 else many

    def _walk(self, key: int) -> None:
        page = max(1, self.list.height() // max(1, self.list.sizeHintForRow(0)) - 1)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page}.get(Qt.Key(key), page)
        row = min(max(self.list.currentRow() + step, 0), len(self._found) - 1)
        self.list.setCurrentRow(row)


class _KindDelegate(QStyledItemDelegate):
    """Says at the right end of each line what it is, where there is room."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect
        room = rect.adjusted(0, 0, -tokens.SPACE_M, 0)
        title, kind = str(index.data()), str(index.data(_KIND_WORDS))
        painter.save()
        painter.setFont(theme.font(tokens.SMALL_PT))
        used = tokens.ICON_M + 3 * tokens.SPACE_M + option.fontMetrics.horizontalAdvance(title)
        if used + painter.fontMetrics().horizontalAdvance(kind) < room.width():
            painter.setPen(theme.colour("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, kind)
        painter.restore()
