"""The day in detail: the pace chart with its words, and the list of drinks."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.diary import Drink, Entry
from twitchcare.care.hydration import DrinkKind
from twitchcare.care.hydration_today import WaterDay
from twitchcare.care.ids import DrinkId, EntryId
from twitchcare.care.settings import VolumeUnit
from twitchcare.ui.parts.buttons import IconButton
from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.number_words import volume_words
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.parts.time_words import clock_text
from twitchcare.ui.theme import tokens
from twitchcare.ui.water.pace_chart import PaceChart


class DayCard(Card):
    """What was drunk when, newest first; each drink can be taken out."""

    remove_requested = Signal(object)  # the EntryId of the drink to take out

    def __init__(self, drinks: Mapping[DrinkId, DrinkKind], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._drinks = drinks
        self._shown: tuple[tuple[Entry, ...], VolumeUnit] | None = None
        self._buttons: dict[QObject, EntryId] = {}
        self.chart = PaceChart()
        self.summary = Text("", "caption")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addWidget(Heading(self.tr("The day"), "section"))
        self.column.addWidget(self.chart)
        self.column.addWidget(self.summary)
        self.column.addWidget(Line())
        self.column.addLayout(self._rows)
        self.column.addStretch(1)

    def show_day(self, day: WaterDay) -> None:
        """Show another look at the day."""
        summary = self._summary(day)
        self.chart.show_day(day, summary)
        self.summary.setText(summary)
        shown = (day.entries, day.unit)
        if shown != self._shown:
            self._shown = shown
            self._show_rows(day)

    def _summary(self, day: WaterDay) -> str:
        drunk = volume_words(day.counted_ml, day.unit)
        if day.plan.line is None or day.pace_ml is None:
            return self.tr("{0} counted so far. There is no pace line without a goal.").format(drunk)
        words = self.tr("{0} counted so far; the pace is at {1}. The line runs from {2} to {3}, before bed.")
        line = day.plan.line
        pace = volume_words(round(day.pace_ml, -1), day.unit)
        return words.format(drunk, pace, clock_text(line.start), clock_text(line.end))

    def _show_rows(self, day: WaterDay) -> None:
        while self._rows.count():
            if (old := self._rows.takeAt(0)) is not None and (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons.clear()
        if not day.entries:
            self._rows.addWidget(Text(self.tr("Nothing yet today."), "muted"))
        for entry in reversed(day.entries):
            if isinstance(entry.record, Drink):
                self._rows.addWidget(self._row(day, entry, entry.record))

    def _row(self, day: WaterDay, entry: Entry, drink: Drink) -> QWidget:
        kind = self._drinks.get(drink.drink)
        title = drink.drink if kind is None else kind.title
        amount, at = volume_words(drink.volume_ml, day.unit), clock_text(entry.when.local)
        remove = IconButton(
            "trash", self.tr("Remove {0} {1} at {2}").format(amount, title, at), size=tokens.ICON_S
        )
        remove.clicked.connect(self._remove)
        self._buttons[remove] = entry.id
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_M)
        clock = Text(at, "muted")
        clock.setMinimumWidth(56)
        row.addWidget(clock)
        row.addWidget(Text(title), 1)
        row.addWidget(Text(amount, "strong"), 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(remove)
        return holder

    def _remove(self) -> None:
        if (entry := self._buttons.get(self.sender())) is not None:
            self.remove_requested.emit(entry)
