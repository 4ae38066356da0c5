"""Hours in which reminders may come, on some days of the week."""

from PySide6.QtCore import QLocale, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.settings import Weekday, Window
from twitchcare.ui.parts.buttons import Chip, IconButton
from twitchcare.ui.parts.fields import time_field
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.text import Text
from twitchcare.ui.settings.times import chosen, shown
from twitchcare.ui.theme import tokens


class WindowRow(QWidget):
    """From, to, and a chip for each weekday."""

    window_changed = Signal()  # `hours` are others
    remove_requested = Signal()  # the person does not want these hours

    def __init__(self, window: Window, *, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start, self.end = time_field(self.tr("From")), time_field(self.tr("To"))
        self.days = tuple(_day_chip(number) for number in range(1, 8))
        remove = IconButton("trash", self.tr("Remove these hours"), size=tokens.ICON_S)
        remove.setVisible(removable)
        remove.clicked.connect(self.remove_requested)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_S)
        for widget in (Text(self.tr("from")), self.start, Text(self.tr("to")), self.end):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(remove)
        chips = QWidget()
        flow = FlowLayout(chips)
        first = QLocale().firstDayOfWeek().value - 1
        for chip in (*self.days[first:], *self.days[:first]):
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_S)
        column.addLayout(row)
        column.addWidget(chips)
        self._show(window)
        for field in (self.start, self.end):
            field.timeChanged.connect(self._change)
        for chip in self.days:
            chip.toggled.connect(self._change)

    @property
    def hours(self) -> Window:
        """The hours as they are shown."""
        days = tuple(day for day, chip in zip(Weekday, self.days, strict=True) if chip.isChecked())
        return Window(days, chosen(self.start), chosen(self.end))

    def _show(self, window: Window) -> None:
        with QSignalBlocker(self.start), QSignalBlocker(self.end):
            self.start.setTime(shown(window.start))
            self.end.setTime(shown(window.end))
        for day, chip in zip(Weekday, self.days, strict=True):
            chip.setChecked(day in window.days)

    @Slot()
    def _change(self) -> None:
        self.window_changed.emit()


def _day_chip(number: int) -> Chip:
    """A chip for a day of the week, 1 is Monday."""
    locale = QLocale()
    chip = Chip(locale.standaloneDayName(number, QLocale.FormatType.ShortFormat))
    chip.setAccessibleName(locale.standaloneDayName(number, QLocale.FormatType.LongFormat))
    return chip
