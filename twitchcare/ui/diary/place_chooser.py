"""Choosing a place by its name."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.place import Place
from twitchcare.ui.body.place_list import PlaceList
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.search_field import SearchField
from twitchcare.ui.parts.text import Heading
from twitchcare.ui.theme import tokens

_LINES = 5  # how many places are in sight at a time


class PlaceChooser(QWidget):
    """A line to type in over the list of places; once one is chosen, its title and a way back."""

    place_changed = Signal()  # another place, or none, is chosen

    def __init__(self, content: Content, place: Place | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {each: content.title_of(each) for each in content.places}
        self.place: Place | None = None
        self.title = Heading("", "section")
        self.again = Button(self.tr("Change"), "quiet", name=self.tr("Choose another place"))
        self.search = SearchField(self.tr("Find a place"), self.tr("Where? Type a place, such as calf"))
        self.list = PlaceList(self._titles)
        self._build()
        self.again.clicked.connect(self._choose_again)
        self.search.textChanged.connect(self.list.search)
        self.search.returnPressed.connect(self.list.pick_first)
        self.list.place_picked.connect(self._pick)
        self._show(place)

    def _build(self) -> None:
        self.list.setFixedHeight(_LINES * (self.list.fontMetrics().height() + 14) + 4)
        self.title.setWordWrap(False)
        chosen = QHBoxLayout()
        chosen.addWidget(self.title)
        chosen.addWidget(self.again)
        chosen.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_S)
        column.addLayout(chosen)
        column.addWidget(self.search)
        column.addWidget(self.list)

    def _show(self, place: Place | None) -> None:
        self.place = place
        self.title.setText("" if place is None else self._titles.get(place, ""))
        shown: tuple[QWidget, ...] = (self.title, self.again)
        hidden: tuple[QWidget, ...] = (self.search, self.list)
        for widget in shown:
            widget.setVisible(place is not None)
        for widget in hidden:
            widget.setVisible(place is None)
        self.setFocusProxy(self.search if place is None else self.again)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return chooses a place here; it must not go on to press the default button of a dialog.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _pick(self, place: Place) -> None:
        self._show(place)
        self.place_changed.emit()

    @Slot()
    def _choose_again(self) -> None:
        with QSignalBlocker(self.search):
            self.search.clear()
        self.list.search("")
        self._show(None)
        self.search.setFocus()
        self.place_changed.emit()
