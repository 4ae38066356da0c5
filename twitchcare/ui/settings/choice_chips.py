"""A few choices side by side, one of them in force."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.parts.tab_stop import TabStop
from twitchcare.ui.theme import tokens


class ChoiceChips(QWidget):
    """Chips in a row; `chosen` is the number of the one that is pressed."""

    picked = Signal(int)  # number of the choice

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_S)
        for number, name in enumerate(names):
            chip = Chip(name)
            self._group.addButton(chip, number)
            row.addWidget(chip)
        self._group.idToggled.connect(self._pick)
        TabStop(self._group)
        self.setFocusProxy(self._group.button(0))

    def choose(self, number: int) -> None:
        """Show another choice as the one in force."""
        with QSignalBlocker(self._group):
            self._group.button(number).setChecked(True)

    @property
    def chips(self) -> tuple[Chip, ...]:
        return tuple(button for button in self._group.buttons() if isinstance(button, Chip))

    @Slot(int, bool)
    def _pick(self, number: int, on: bool) -> None:
        if on:
            self.picked.emit(number)
