"""The way, the minutes, and Start."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.thermal_gap import NextUse, Wait
from twitchcare.care.thermal_ways import Way
from twitchcare.flows.thermal import Journey
from twitchcare.ui.parts.buttons import Button, Chip, IconButton
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.number_words import number_words
from twitchcare.ui.parts.text import Text, ValueLabel
from twitchcare.ui.parts.time_words import clock_text
from twitchcare.ui.theme import tokens

_LONG_MIN, _LONG_STEP_MIN = 30, 15


class StartBox(QWidget):
    """Shows only what the advice leaves; the minutes stay within the limits of the way."""

    way_picked = Signal(object, int)  # TimerId and minutes
    start_requested = Signal()  # get ready for the timer

    def __init__(self, content: Content, ways: tuple[Way, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways = {way.timer: way for way in ways}
        self._way, self._minutes = ways[0], ways[0].minutes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.SPACE_S, 0, 0)
        column.setSpacing(tokens.SPACE_M)
        self._group = QButtonGroup(self)
        self.chips: dict[QAbstractButton, Way] = {}
        if len(ways) > 1:
            self._add_chips(column, content, ways)
        column.addLayout(self._minutes_row())
        self._wait = Text("", "strong")
        self._wait.hide()
        column.addWidget(self._wait)
        self._limits = Text("", "small")
        column.addWidget(self._limits)
        self._group.buttonToggled.connect(self._pick_way)

    def _add_chips(self, column: QVBoxLayout, content: Content, ways: tuple[Way, ...]) -> None:
        chips = FlowLayout()
        for way in ways:
            chip = Chip(content.thermal.timers[way.timer].title)
            self._group.addButton(chip)
            self.chips[chip] = way
            chips.addWidget(chip)
        column.addLayout(chips)

    def _minutes_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_S)
        self.less = IconButton("minus", self.tr("Fewer minutes"), colour="text")
        self.more = IconButton("plus", self.tr("More minutes"), colour="text")
        self.minutes = ValueLabel("section")
        for button, slot in ((self.less, self._fewer), (self.more, self._further)):
            button.setAutoRepeat(True)
            button.clicked.connect(slot)
        self.start = Button(self.tr("Start timer"), "primary", "timer", large=True)
        self.start.clicked.connect(self.start_requested)
        row.addWidget(self.less)
        row.addWidget(self.minutes)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self.start)
        return row

    def show_journey(self, journey: Journey) -> None:
        """Show the way and the minutes that are chosen, and whether it may start."""
        if journey.way is None:
            return
        self._way, self._minutes = journey.way, journey.minutes
        with QSignalBlocker(self._group):
            for chip, way in self.chips.items():
                chip.setChecked(way.timer == self._way.timer)
        shown = self.tr("{0} min").format(self._minutes)
        self.minutes.show_value(shown, self.tr("Minutes: {0}").format(self._minutes))
        self.less.setEnabled(self._minutes > self._way.min_minutes)
        self.more.setEnabled(self._minutes < self._way.max_minutes)
        self._limits.setText(
            self.tr("{0} to {1} minutes; a look at the skin every {2}; then {3} hours without.").format(
                self._way.min_minutes,
                self._way.max_minutes,
                self._way.check_minutes,
                number_words(self._way.gap_minutes / 60),
            )
        )
        wait = journey.wait
        self.start.setEnabled(wait is None or wait.free)
        self._wait.setVisible(wait is not None and not wait.free)
        if wait is not None and not wait.free:
            self._wait.setText(wait_sentence(wait))

    @Slot(QAbstractButton, bool)
    def _pick_way(self, chip: QAbstractButton, on: bool) -> None:
        if on:
            way = self.chips[chip]
            self.way_picked.emit(way.timer, way.minutes)

    @Slot()
    def _fewer(self) -> None:
        self.way_picked.emit(self._way.timer, self._minutes - self._step())

    @Slot()
    def _further(self) -> None:
        self.way_picked.emit(self._way.timer, self._minutes + self._step())

    def _step(self) -> int:
        return _LONG_STEP_MIN if self._way.max_minutes > _LONG_MIN else 1


def wait_sentence(wait: NextUse) -> str:
    """Return why this place has to wait, and until when."""
    if wait.at is None:
        return ""
    if wait.wait is Wait.DAY:
        return _tr("{0} of {1} uses today on this place: enough until tomorrow.").format(
            wait.used_today, wait.most_today
        )
    words = _tr("This place had a use a short while ago. It is free again at {0}.")
    return words.format(clock_text(wait.at))


def _tr(words: str) -> str:
    return QCoreApplication.translate("StartBox", words)
