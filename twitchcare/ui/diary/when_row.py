"""When something was felt: now, some time ago, or at a time of today or yesterday."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTime, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.parts.fields import time_field
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens

_AGO_MIN = (0, 15, 60)
_TODAY, _YESTERDAY = 10, 11  # ids of the chips that open the time of day


class WhenRow(QWidget):
    """Gives minutes, so that it needs no clock. now: offers times of day too, counted from it; aware."""

    def __init__(self, now: datetime | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.group = QButtonGroup(self)
        self.time = time_field(self.tr("Time of day"))
        self._at = QWidget()
        chips = QWidget()
        flow = FlowLayout(chips)
        words = (self.tr("Now"), self.tr("15 min ago"), self.tr("1 h ago"))
        for number, name in enumerate(words):
            self._add(flow, number, name)
        if now is not None:
            self._add(flow, _TODAY, self.tr("Earlier today"))
            self._add(flow, _YESTERDAY, self.tr("Yesterday"))
        self.group.button(0).setChecked(True)
        self.group.idToggled.connect(self._show_time)
        row = QHBoxLayout(self._at)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(Text(self.tr("at")))
        row.addWidget(self.time)
        row.addStretch(1)
        self._at.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_S)
        column.addWidget(chips)
        column.addWidget(self._at)

    @property
    def minutes_ago(self) -> int:
        chosen = self.group.checkedId()
        if chosen < len(_AGO_MIN) or self._now is None:
            return _AGO_MIN[chosen]
        self.time.interpretText()  # what is being typed counts, though the field still has the focus
        at = self.time.time()
        then = self._now.replace(hour=at.hour(), minute=at.minute())
        if chosen == _YESTERDAY:
            then -= timedelta(days=1)
        return max(0, round((self._now.astimezone(UTC) - then.astimezone(UTC)) / timedelta(minutes=1)))

    def _add(self, flow: FlowLayout, number: int, words: str) -> None:
        chip = Chip(words)
        self.group.addButton(chip, number)
        flow.addWidget(chip)

    @Slot(int, bool)
    def _show_time(self, chosen: int, on: bool) -> None:
        if not on:
            return
        self._at.setVisible(chosen in (_TODAY, _YESTERDAY))
        if self._now is None or not self._at.isVisibleTo(self):
            return
        now = QTime(self._now.hour, self._now.minute)
        self.time.setMaximumTime(now if chosen == _TODAY else QTime(23, 59))
        self.time.setTime(now if chosen == _TODAY else QTime(22, 0))
        self.time.setFocus()
