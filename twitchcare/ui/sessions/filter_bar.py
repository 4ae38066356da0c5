"""Words and chips that say what is looked for on the shelf."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.search_field import SearchField
from twitchcare.ui.parts.text import ValueLabel
from twitchcare.ui.sessions.chip_group import ChipGroup
from twitchcare.ui.sessions.routine_words import posture_words, situation_words
from twitchcare.ui.sessions.shelf_filter import SHORT_MIN, Length, Posture, Wanted
from twitchcare.ui.theme import tokens


class FilterBar(QWidget):
    """A field to search in, and chips for situation, position and length."""

    wanted_changed = Signal(object)  # Wanted
    cards_requested = Signal()  # Enter after the words: on to what was found

    def __init__(self, situations: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(
            self.tr("Find a session"), self.tr("Find a session, such as calf or breathing")
        )
        self.count = ValueLabel("small")
        self.situations = ChipGroup(
            self.tr("When"), {name: situation_words(name) for name in situations}, self
        )
        self.postures = ChipGroup(self.tr("Position"), {p.value: posture_words(p) for p in Posture}, self)
        lengths = {
            Length.SHORT.name: self.tr("Up to {0} min").format(SHORT_MIN),
            Length.LONG.name: self.tr("Longer"),
        }
        self.lengths = ChipGroup(self.tr("Length"), lengths, self)
        self._build()
        self.search.textChanged.connect(self._tell)
        self.search.returnPressed.connect(self.cards_requested)
        for group in self._groups:
            group.picked.connect(self._tell)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)
        escape = QShortcut(QKeySequence("Escape"), self.search)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.search.clear)

    @property
    def wanted(self) -> Wanted:
        """What is looked for now."""
        posture, length = self.postures.chosen, self.lengths.chosen
        return Wanted(
            self.search.text(),
            self.situations.chosen,
            Posture(posture) if posture else None,
            Length[length] if length else None,
        )

    def clear(self) -> None:
        """Look for nothing in particular any more."""
        for group in self._groups:
            group.clear()
        with QSignalBlocker(self.search):
            self.search.clear()
        self._tell()

    def show_count(self, count: int) -> None:
        """Say how many routines fit."""
        many = self.tr("{0} sessions", None, count).format(count)
        self.count.show_value(self.tr("1 session") if count == 1 else many)

    @property
    def _groups(self) -> tuple[ChipGroup, ChipGroup, ChipGroup]:
        return self.situations, self.postures, self.lengths

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_M)
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_M)
        column.addLayout(top)
        column.addLayout(_line(self.situations))
        column.addLayout(_line(self.postures, self.lengths))

    @Slot()
    def _tell(self) -> None:
        self.wanted_changed.emit(self.wanted)


def _line(*groups: ChipGroup) -> FlowLayout:
    line = FlowLayout(gap=tokens.SPACE_S)
    for group in groups:
        if line.count() and group.chips:
            line.addItem(QSpacerItem(tokens.SPACE_M, 0))
        for chip in group.chips.values():
            line.addWidget(chip)
    return line
