"""Offers a closer look at what was chosen on the whole body."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from twitchcare.ui.body.map_words import view_words
from twitchcare.ui.parts.buttons import Button


class CloserButton(Button):
    """Sits in the line of captions while there is something closer to show."""

    view_requested = Signal(str)  # the close-up to turn to

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "secondary", "search", parent=parent)
        self._room = parent
        self._view: str | None = None
        self.clicked.connect(self._press)
        self.hide()

    def offer(self, view: str | None) -> None:
        """Offer a close-up, or nothing."""
        self._view = view
        if view is not None:
            self.setText(self.tr("Closer: {0}").format(view_words()[view]))
            self.adjustSize()
        self.setVisible(view is not None)

    def settle(self, centre_x: float | None = None) -> None:
        """Take its place below the body: around a point, or at the right edge."""
        self.adjustSize()
        room = self._room.rect()
        x = room.right() - self.width() if centre_x is None else round(centre_x) - self.width() // 2
        self.move(x, room.bottom() - self.height())
        self.raise_()

    @Slot()
    def _press(self) -> None:
        if self._view is not None:
            self.view_requested.emit(self._view)
