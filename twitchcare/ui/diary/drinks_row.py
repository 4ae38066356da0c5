"""All drinks of a day in one line that opens."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.diary import Entry
from twitchcare.ui.diary.entry_row import EntryRow, line_of
from twitchcare.ui.diary.entry_words import DiaryWords
from twitchcare.ui.parts.buttons import IconButton
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import icon


class DrinksRow(QWidget):
    """The lines of the single drinks are made when they are first asked for."""

    remove_requested = Signal(object)  # the Entry to take out
    opened = Signal(bool)  # the person opened the line, or closed it

    def __init__(
        self, drinks: Sequence[Entry], words: DiaryWords, *, is_open: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._drinks, self._words = tuple(drinks), words
        self._inside: QWidget | None = None
        self.fold = IconButton("chevron_down", self.tr("Show the drinks"), size=tokens.ICON_S)
        self.fold.setCheckable(True)
        summary = QWidget()
        row = line_of(summary, "", words.of_drinks(drinks))
        row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SPACE_XS)
        self._column.addWidget(summary)
        self.fold.setChecked(is_open)
        self._show_inside(is_open)
        self.fold.toggled.connect(self._show_inside)
        self.fold.toggled.connect(self.opened)

    def _show_inside(self, is_open: bool) -> None:
        name = self.tr("Hide the drinks") if is_open else self.tr("Show the drinks")
        self.fold.setAccessibleName(name)
        self.fold.setToolTip(name)
        self.fold.setIcon(icon("chevron_up" if is_open else "chevron_down", "muted"))
        if is_open and self._inside is None:
            self._inside = self._make_inside()
            self._column.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(is_open)

    def _make_inside(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for entry in self._drinks:
            row = EntryRow(entry, self._words.of(entry.record), inner=True)
            row.remove_requested.connect(self.remove_requested)
            column.addWidget(row)
        return inside
