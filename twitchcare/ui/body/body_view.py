"""The Body page: find a place on the figure or in the list, and read and start what fits it."""

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.place import Place
from twitchcare.figure.body_map import VIEWS, best_view
from twitchcare.flows.body_map import BodyMapFlow, Selection
from twitchcare.ui.body.canvas import BodyCanvas
from twitchcare.ui.body.map_words import view_words
from twitchcare.ui.body.place_list import PlaceList
from twitchcare.ui.body.region_panel import RegionPanel
from twitchcare.ui.parts.buttons import Chip, IconButton
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.search_field import SearchField
from twitchcare.ui.parts.tab_stop import TabStop
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import icon

_WIDE = 560  # pixels of canvas from which front and back, and both sides, stand side by side
_PAIRS = (("front", "back"), ("left", "right"))


class BodyView(QWidget):
    """Map to the left, the page of the chosen place to the right."""

    def __init__(self, flow: BodyMapFlow, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._flow, self._content = flow, content
        titles = {place: content.title_of(place) for place in content.places}
        self.canvas = BodyCanvas(titles)
        self.list = PlaceList(titles)
        self.panel = RegionPanel(content)
        self.search = SearchField(self.tr("Find a place"), self.tr("Find a place, such as calf"))
        self._view_group = QButtonGroup(self)
        self._both = Chip(self.tr("Both sides"))
        self._both.setIcon(icon("both_sides", "muted"))
        self._list_button = IconButton("list", self.tr("Show as a list"))
        self._list_button.setCheckable(True)
        self._left = QStackedWidget()
        self._left.addWidget(self.canvas)
        self._left.addWidget(self.list)
        self._build()
        self._join(flow)
        self._show_views()
        self.setFocusProxy(self.canvas)

    def _build(self) -> None:
        self.search.setMinimumWidth(120)
        find = QHBoxLayout()
        find.setSpacing(tokens.SPACE_S)
        find.addWidget(self.search, 1)
        find.addWidget(self._list_button)
        bar = FlowLayout()
        for index, words in enumerate(view_words().values()):
            chip = Chip(words)
            chip.setToolTip(self.tr("Key {0}").format(index + 1))
            self._view_group.addButton(chip, index)
            bar.addWidget(chip)
        self._view_group.button(0).setChecked(True)
        TabStop(self._view_group)
        bar.addWidget(self._both)
        left = QVBoxLayout()
        left.setContentsMargins(tokens.SPACE_L, tokens.SPACE_L, tokens.SPACE_L, tokens.SPACE_S)
        left.setSpacing(tokens.SPACE_M)
        left.addLayout(find)
        left.addLayout(bar)
        left.addWidget(self._left, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)

    def _join(self, flow: BodyMapFlow) -> None:
        self._view_group.idClicked.connect(self._pick_view)
        self._both.toggled.connect(flow.set_both_sides)
        self._list_button.toggled.connect(self._show_list)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.list.pick_first)
        self.canvas.place_picked.connect(self._pick)
        self.canvas.view_requested.connect(flow.turn_to)
        self.canvas.letter_typed.connect(self._begin_search)
        self.list.place_picked.connect(self._pick_from_list)
        self.panel.place_picked.connect(self._pick_from_list)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)
        QShortcut(QKeySequence("Escape"), self.search).activated.connect(self.search.clear)
        self._join_keys()
        flow.selection_changed.connect(self._show_selection)
        flow.view_changed.connect(self._show_views)
        flow.place_sought.connect(self._reveal)
        if flow.selection.current is not None:
            self._reveal(flow.selection.current)
        self._show_selection(flow.selection)

    def _join_keys(self) -> None:
        """Let 1 to 7 and Ctrl with an arrow turn the body."""
        for index in range(len(VIEWS)):
            shortcut = QShortcut(QKeySequence(str(index + 1)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._view_group.button(index).click)
        for keys, turn in (("Ctrl+Left", self._turn_back), ("Ctrl+Right", self._turn_on)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(turn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setFixedWidth(364 if self.width() >= 900 else 300)
        self._show_views()

    @Slot(object)
    def _show_selection(self, selection: Selection) -> None:
        self.canvas.show_selection(selection)
        self.panel.show_selection(selection)

    @Slot(object, bool)
    def _pick(self, place: Place, adding: bool) -> None:
        self._flow.pick(place, adding=adding)

    @Slot(object)
    def _pick_from_list(self, place: Place) -> None:
        self._flow.seek(place)
        self.search.clear()
        self._list_button.setChecked(False)
        self.canvas.focus_place(place)

    @Slot(object)
    def _reveal(self, place: Place) -> None:
        """Turn to the view that shows a place best, unless it is in sight and large enough."""
        best = best_view((place.region, place.side), self._in_sight())
        if best is not None and best not in self._in_sight():
            self._flow.turn_to(best)

    @Slot(int)
    def _pick_view(self, index: int) -> None:
        self._flow.turn_to(VIEWS[index])
        self._show_views()  # a pressed button without a page of its own

    @Slot()
    def _turn_on(self) -> None:
        self._turn_by(1)

    @Slot()
    def _turn_back(self) -> None:
        self._turn_by(-1)

    def _turn_by(self, step: int) -> None:
        """Go to the next or the last of the views that have a button."""
        offered = [view for index, view in enumerate(VIEWS) if not self._view_group.button(index).isHidden()]
        at = offered.index(VIEWS[self._view_group.checkedId()])
        self._flow.turn_to(offered[(at + step) % len(offered)])

    def _in_sight(self) -> tuple[str, ...]:
        """Return the views that are shown together."""
        view = self._flow.view
        if self._left.width() >= _WIDE:
            return next((pair for pair in _PAIRS if view in pair), (view,))
        return (view,)

    @Slot()
    def _show_views(self) -> None:
        wide, shown, words = self._left.width() >= _WIDE, self._in_sight(), view_words()
        for first, second in _PAIRS:
            together = self.tr("Front and back") if first == "front" else self.tr("Sides")
            self._view_group.button(VIEWS.index(first)).setText(together if wide else words[first])
            self._view_group.button(VIEWS.index(second)).setVisible(not wide)
        with QSignalBlocker(self._view_group):
            self._view_group.button(VIEWS.index(shown[0])).setChecked(True)
        self.canvas.show_views(shown)

    @Slot(str)
    def _search(self, words: str) -> None:
        self.list.search(words)
        self._show_list(bool(words) or self._list_button.isChecked())

    @Slot(str)
    def _begin_search(self, letter: str) -> None:
        self.search.setFocus()
        self.search.setText(letter)

    @Slot(bool)
    def _show_list(self, on: bool) -> None:
        self._left.setCurrentWidget(self.list if on else self.canvas)
