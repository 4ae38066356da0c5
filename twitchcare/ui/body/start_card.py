"""A routine that can be started with one press."""

import math

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.routine import Routine
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens

_SIDE_BY_SIDE = 30  # letters of body text


class StartCard(Card):
    """Title, length and Start. The best routine of a place is shown large, others on one line."""

    start_requested = Signal(str)  # the routine's id

    def __init__(
        self, routine: Routine, minutes: float, *, best: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "accent" if best else "", margin=tokens.SPACE_L if best else tokens.SPACE_M, parent=parent
        )
        self._routine = routine.id
        self._row: QBoxLayout | None = None
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(routine.title, "strong"))
        length = self.tr("{0} min").format(max(1, math.ceil(minutes - 0.25)))
        start = Button(
            self.tr("Start"),
            "primary" if best else "quiet",
            "play",
            large=best,
            name=self.tr("Start {0}").format(routine.title),
        )
        start.clicked.connect(self._start)
        if best:
            words.addWidget(Text(routine.summary, "muted"))
            words.addWidget(Text(length, "small"))
            self.column.addLayout(words)
            self.column.addWidget(start)
        else:
            words.addWidget(Text(length, "small"))
            self._row = self.row()
            self._row.addLayout(words, 1)
            self._row.addWidget(start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set Start under the words where large text leaves no room beside them."""
        super().resizeEvent(event)
        if self._row is not None:
            beside = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
            way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            if self._row.direction() is not way:
                self._row.setDirection(way)

    def _start(self) -> None:
        self.start_requested.emit(self._routine)
