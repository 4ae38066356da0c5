"""All places as a list that can be searched."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QStringListModel, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from twitchcare.care.place import Place


class PlaceList(QListView):
    """Every word typed must occur in the title; the order is the body's, head to foot."""

    place_picked = Signal(object)  # Place: the person chose it

    def __init__(self, titles: Mapping[Place, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = list(titles)
        self._titles = [title.casefold() for title in titles.values()]
        self._names = QStringListModel(list(titles.values()), self)
        self.setModel(self._names)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Body regions"))
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    @property
    def shown(self) -> tuple[Place, ...]:
        """The places that the search leaves in sight."""
        return tuple(place for row, place in enumerate(self._places) if not self.isRowHidden(row))

    def search(self, words: str) -> None:
        """Show only the places whose titles have all the words, and mark the first."""
        wanted = words.casefold().split()
        for row, title in enumerate(self._titles):
            self.setRowHidden(row, not all(word in title for word in wanted))
        if self.shown:
            self.setCurrentIndex(self._names.index(self._places.index(self.shown[0])))

    def pick_first(self) -> None:
        """Choose the place on top of what is shown."""
        if self.shown:
            self.place_picked.emit(self.shown[0])

    def _pick(self, index: QModelIndex) -> None:
        self.place_picked.emit(self._places[index.row()])
