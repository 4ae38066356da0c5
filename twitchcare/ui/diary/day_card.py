"""One day of the diary."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.diary import Entry
from twitchcare.care.diary_week import DiaryDay, Group, group_of
from twitchcare.care.settings import VolumeUnit
from twitchcare.ui.diary.drinks_row import DrinksRow
from twitchcare.ui.diary.entry_row import EntryRow
from twitchcare.ui.diary.entry_words import DiaryWords
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.text import Text
from twitchcare.ui.parts.time_words import date_words, day_words
from twitchcare.ui.theme import tokens

_NAME = 13  # letters of room for the name beside the entries
_ANY_WIDTH = 16777215  # Qt's own word for no limit
_SIDE_BY_SIDE = 62  # letters of body text from which the name stands beside the entries


class DayCard(Card):
    """The name of the day, and what was noted. Drinks are one line; an empty day is a quiet one."""

    remove_requested = Signal(object)  # the Entry to take out

    def __init__(self, words: DiaryWords, parent: QWidget | None = None) -> None:
        super().__init__(margin=tokens.SPACE_M, parent=parent)
        self._words = words
        self._shown: tuple[DiaryDay, date, Group | None, VolumeUnit] | None = None
        self._drinks_open = False
        self.name = Text("", "strong")
        self.date = Text("", "small")
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.name)
        head.addWidget(self.date)
        head.addStretch(1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.SPACE_M)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(tokens.SPACE_L)
        self._parts.addWidget(self._head)
        self._parts.addLayout(self._rows, 1)
        self.column.addLayout(self._parts)

    def show_day(self, day: DiaryDay, today: date, group: Group | None) -> None:
        """Show one day. group: only this kind of entries, None for all."""
        wanted = (day, today, group, self._words.unit)
        if wanted == self._shown:
            return
        if self._shown is None or self._shown[0].date != day.date:
            self._drinks_open = False
        self._shown = wanted
        self.name.setText(day_words(day.date, today))
        self.date.setText(date_words(day.date))
        self._clear()
        self._fill([entry for entry in day.entries if group in (None, group_of(entry.record))], day, group)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the name over the entries where the card is narrow for its text size."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        beside = self.width() >= _SIDE_BY_SIDE * letter
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._parts.direction() is not wanted:
            self._parts.setDirection(wanted)
            self._parts.setSpacing(tokens.SPACE_L if beside else tokens.SPACE_S)
        self._head.setMinimumWidth(_NAME * letter if beside else 0)
        self._head.setMaximumWidth(_NAME * letter if beside else _ANY_WIDTH)

    def _clear(self) -> None:
        while self._rows.count():
            if (old := self._rows.takeAt(0)) is not None and (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _fill(self, entries: Sequence[Entry], day: DiaryDay, group: Group | None) -> None:
        drinks = [entry for entry in entries if group_of(entry.record) is Group.DRINKS]
        for entry in entries:
            if entry not in drinks:
                row = EntryRow(entry, self._words.of(entry.record))
                row.remove_requested.connect(self.remove_requested)
                self._rows.addWidget(row)
        if drinks:
            summary = DrinksRow(drinks, self._words, is_open=self._drinks_open or group is Group.DRINKS)
            summary.remove_requested.connect(self.remove_requested)
            summary.opened.connect(self._remember_open)
            self._rows.addWidget(summary)
        if not entries:
            none_of_kind = bool(day.entries)
            words = self.tr("Nothing of this kind.") if none_of_kind else self.tr("Nothing noted.")
            self._rows.addWidget(Text(words, "muted"))
        self._rows.addStretch(1)

    @Slot(bool)
    def _remember_open(self, is_open: bool) -> None:
        self._drinks_open = is_open
