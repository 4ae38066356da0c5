"""The Body page: find a place on the figure or in the list, and read and start what fits it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.place import Place
from twitchcare.flows.body_map import BodyMapFlow, Selection
from twitchcare.ui.body.canvas import BodyCanvas
from twitchcare.ui.body.place_list import PlaceList
from twitchcare.ui.body.region_panel import RegionPanel
from twitchcare.ui.parts.buttons import Chip, IconButton
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.search_field import SearchField
from twitchcare.ui.parts.tab_stop import TabStop
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import icon

_WIDE = 560  # pixels of canvas from which front and back stand side by side
_FACE_VIEW = "face"


class BodyView(QWidget):
    """Map to the left, the page of the chosen place to the right."""

    def __init__(self, flow: BodyMapFlow, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._flow, self._content = flow, content
        self._views = ("front", "back", _FACE_VIEW)
        self._view = "front"
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
        for index, words in enumerate((self.tr("Front"), self.tr("Back"), self.tr("Face"))):
            chip = Chip(words)
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
        self._view_group.idToggled.connect(self._pick_view)
        self._both.toggled.connect(flow.set_both_sides)
        self._list_button.toggled.connect(self._show_list)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.list.pick_first)
        self.canvas.place_picked.connect(self._pick)
        self.canvas.letter_typed.connect(self._begin_search)
        self.list.place_picked.connect(self._pick_from_list)
        self.panel.place_picked.connect(self._pick_from_list)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)
        QShortcut(QKeySequence("Escape"), self.search).activated.connect(self.search.clear)
        flow.selection_changed.connect(self._show_selection)
        self._show_selection(flow.selection)

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
        self._flow.pick(place)
        self.search.clear()
        self._list_button.setChecked(False)
        self._turn_to(self._content.regions[place.region].views[0])
        self.canvas.focus_place(place)

    def _turn_to(self, view: str) -> None:
        self._view = view
        self._view_group.button(self._views.index(view)).setChecked(True)
        self._show_views()

    @Slot(int, bool)
    def _pick_view(self, index: int, on: bool) -> None:
        if on:
            self._view = self._views[index]
            self._show_views()

    def _show_views(self) -> None:
        wide = self._left.width() >= _WIDE
        front = self._view_group.button(0)
        front.setText(self.tr("Front and back") if wide else self.tr("Front"))
        self._view_group.button(1).setVisible(not wide)
        if wide and self._view == "back":
            self._view = "front"
            front.setChecked(True)
        both = wide and self._view != _FACE_VIEW
        self.canvas.show_views(("front", "back") if both else (self._view,))

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
