"""Chips of which one, or none, is pressed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot

from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.parts.roving import Roving


class ChipGroup(QObject):
    """Makes chips and keeps at most one of them pressed. They are laid out by whoever holds the group."""

    picked = Signal()  # another chip is pressed, or none: read `chosen`

    def __init__(self, title: str, words: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, Chip] = {}
        for key, text in words.items():
            chip = Chip(text)
            chip.setAccessibleDescription(title)
            chip.toggled.connect(self._pick)
            self.chips[key] = chip
        Roving(tuple(self.chips.values()), self)

    @property
    def chosen(self) -> str:
        """The key of the pressed chip, or nothing."""
        return next((key for key, chip in self.chips.items() if chip.isChecked()), "")

    def clear(self) -> None:
        """Let all chips go, without a word."""
        self._release_all_but(None)

    @Slot()
    def _pick(self) -> None:
        self._release_all_but(self.sender())
        self.picked.emit()

    def _release_all_but(self, kept: object) -> None:
        for chip in self.chips.values():
            if chip is not kept:
                with QSignalBlocker(chip):
                    chip.setChecked(False)
