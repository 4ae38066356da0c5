"""One line of a day."""

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.diary import Entry
from twitchcare.ui.diary.entry_words import EntryWords
from twitchcare.ui.parts.buttons import IconButton
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Text
from twitchcare.ui.parts.time_words import clock_text
from twitchcare.ui.theme import tokens

_WIDE_TIME = time(22, 0)


class EntryRow(QWidget):
    """When, what, and a small button to take it out."""

    remove_requested = Signal(object)  # the Entry to take out

    def __init__(
        self, entry: Entry, words: EntryWords, *, inner: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        at = clock_text(entry.when.local)
        row = line_of(self, at, words, plain=inner)
        name = self.tr("Remove {0}, {1}, at {2}").format(words.title, words.detail, at)
        remove = IconButton("trash", name, size=tokens.ICON_S)
        remove.setToolTip(self.tr("Remove"))
        remove.clicked.connect(self._remove)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)

    def _remove(self) -> None:
        self.remove_requested.emit(self._entry)


def line_of(holder: QWidget, at: str, words: EntryWords, *, plain: bool = False) -> QHBoxLayout:
    """Lay out time, drawing and words in a widget, and return the row. plain: without the drawing."""
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SPACE_M)
    clock = Text(at, "small")
    clock.setWordWrap(False)
    clock.setMinimumWidth(clock.fontMetrics().horizontalAdvance(clock_text(_WIDE_TIME)))
    row.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
    picture = IconLabel("dot" if plain else words.icon, words.colour, tokens.ICON_M)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    if plain:
        column.addWidget(Text(f"{words.title}, {words.detail}"))
    else:
        column.addWidget(Text(words.title, "strong"))
        column.addWidget(Text(words.detail, "muted"))
    if words.note:
        column.addWidget(Text(words.note, "small"))
    row.addLayout(column, 1)
    return row
