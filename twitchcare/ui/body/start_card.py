"""A routine that can be started with one press."""

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twitchcare.care.routine import Routine
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens


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
            row = self.row()
            row.addLayout(words, 1)
            row.addWidget(start)

    def _start(self) -> None:
        self.start_requested.emit(self._routine)
