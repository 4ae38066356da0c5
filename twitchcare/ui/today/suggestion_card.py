"""One routine to do now, and why this one."""

import math
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.diary import Episode
from twitchcare.care.routine import expand, total_s
from twitchcare.care.suggestion import Suggestion, Why
from twitchcare.ui.body.region_panel import StartWish
from twitchcare.ui.diary.entry_words import kind_words
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.inside_words import inside
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.parts.time_words import day_within
from twitchcare.ui.theme import tokens


class SuggestionCard(Card):
    """The one thing on the page that asks to be done; it may as well be left."""

    start_requested = Signal(object)  # StartWish
    page_requested = Signal(str)  # the key of the page with all sessions

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__("accent", parent=parent)
        self._content = content
        self._shown: tuple[Suggestion | None, date] | None = None
        self.title = Heading("", "section")
        self.why, self.length = Text(""), Text("", "small")
        self.start = Button(self.tr("Start"), "primary", "play", large=True)
        self.all = Button(self.tr("All sessions"), "quiet")
        self.start.clicked.connect(self._start)
        self.all.clicked.connect(self._ask)
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_XS)
        words.addWidget(Text(self.tr("Suggested now"), "eyebrow"))
        words.addWidget(self.title)
        words.addWidget(self.why)
        words.addWidget(self.length)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE_S)
        buttons.addWidget(self.all)
        buttons.addWidget(self.start)
        row = self.row()
        row.setSpacing(tokens.SPACE_L)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignVCenter)

    def show_suggestion(self, suggestion: Suggestion | None, today: date) -> None:
        """Show a routine, or that nothing is suggested any more today."""
        if (suggestion, today) == self._shown:
            return
        self._shown = (suggestion, today)
        self.start.setVisible(suggestion is not None)
        self.length.setVisible(suggestion is not None)
        if suggestion is None:
            self.title.setText(self.tr("Nothing more for today"))
            self.why.setText(self.tr("What fitted was done. Rest counts too."))
            return
        routine = self._content.routines[suggestion.routine]
        minutes = total_s(expand(routine, self._content.exercises)) / 60
        self.title.setText(routine.title)
        self.why.setText(self._reason(suggestion, today))
        self.length.setText(self.tr("{0} min").format(max(1, math.ceil(minutes - 0.25))))
        self.start.setAccessibleName(self.tr("Start {0}").format(routine.title))

    def _reason(self, suggestion: Suggestion, today: date) -> str:
        entry, place = suggestion.episode, suggestion.place
        if entry is not None and place is not None and isinstance(entry.record, Episode):
            where, kind = self._content.title_of(place), kind_words(entry.record.kind)
            when = day_within(entry.when.local_day, today)
            return self.tr("Noted {0}: {1}, {2}.").format(when, where, inside(kind))
        return {
            Why.EPISODE: self.tr("Because of what you noted."),
            Why.MORNING: self.tr("A gentle start before the day gets going."),
            Why.DESK: self.tr("A short break in the middle of the day."),
            Why.EVENING: self.tr("Something quiet before the night."),
            Why.LATE: self.tr("It is late: something that calms and needs no effort."),
        }[suggestion.why]

    @Slot()
    def _start(self) -> None:
        if self._shown is not None and (suggestion := self._shown[0]) is not None:
            self.start_requested.emit(StartWish(suggestion.routine, suggestion.place))

    @Slot()
    def _ask(self) -> None:
        self.page_requested.emit("sessions")
