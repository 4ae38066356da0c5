"""A chip that leads to something."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from twitchcare.care.markup import Link
from twitchcare.ui.parts.buttons import Chip


class LinkChip(Chip):
    """Carries its link and says so when it is pressed. name: what assistive technology calls it."""

    link_picked = Signal(object)  # Link

    def __init__(self, link: Link, words: str, name: str, parent: QWidget | None = None) -> None:
        # An ampersand of a title is a letter here, not the mark of a shortcut.
        super().__init__(words.replace("&", "&&"), checkable=False, parent=parent)
        self._link = link
        self.setAccessibleName(name)
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.link_picked.emit(self._link)
