"""The page of one routine: start it, or read first what it asks for."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import ExerciseId
from twitchcare.care.routine import Routine, cautions_of, equipment_of, expand, total_s
from twitchcare.care.source import Checked
from twitchcare.ui.body.region_panel import StartWish
from twitchcare.ui.figure.playing_figure import PlayingFigure
from twitchcare.ui.parts.bullet import Bullet
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.page import Page
from twitchcare.ui.parts.sources import SourceLines
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.sessions.exercise_row import ExerciseRow
from twitchcare.ui.sessions.hero import Hero
from twitchcare.ui.sessions.picture import Picture
from twitchcare.ui.sessions.routine_words import exact_words, posture_icon, postures_words
from twitchcare.ui.sessions.shelf_filter import postures_of
from twitchcare.ui.theme import tokens


class RoutinePage(Page):
    """Start comes first; everything below is for those who want to read."""

    start_requested = Signal(object)  # StartWish
    back_requested = Signal()  # to the shelf

    def __init__(
        self,
        routine: Routine,
        content: Content,
        parent: QWidget | None = None,
        *,
        figure: PlayingFigure | None = None,
    ) -> None:
        super().__init__(width=tokens.READING_WIDTH + 120, parent=parent)
        self._routine, self._content = routine, content
        exercises = [item.exercise for item in routine.items]
        picture = Picture(content, exercises, routine.regions)
        self.hero = Hero(content, picture, figure or PlayingFigure(content), exercises)
        self.rows: list[ExerciseRow] = []
        self.back = Button(self.tr("All sessions"), "quiet", "chevron_left")
        self.start = Button(
            self.tr("Start"),
            "primary",
            "play",
            large=True,
            name=self.tr("Start {0}").format(routine.title),
        )
        self.column.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_M, tokens.SPACE_XL, tokens.SPACE_XL)
        self.column.setSpacing(tokens.SPACE_M)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._head())
        self._add_exercises()
        self._add_cautions()
        self._add_sources()
        self.column.addStretch(1)
        self.start.clicked.connect(self._start)
        self.back.clicked.connect(self.back_requested)
        for keys in ("Escape", "Alt+Left"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.back_requested)
        for button in (self.start, self.back):
            button.setAutoDefault(True)  # Enter presses it, as it does on a card

    def _head(self) -> Card:
        routine, card = self._routine, Card("")
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_S)
        words.addWidget(Heading(routine.title))
        if routine.summary:
            words.addWidget(Text(routine.summary, "muted"))
        for icon_name, text in self._facts():
            words.addLayout(_fact(icon_name, text))
        words.addStretch(1)
        words.addWidget(self.start)
        row = card.row()
        row.setSpacing(tokens.SPACE_XL)
        row.addWidget(self.hero, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return card

    def _facts(self) -> list[tuple[str, str]]:
        routine, exercises = self._routine, self._content.exercises
        postures = postures_of(routine, exercises)
        things = equipment_of(routine, exercises)
        needs = self.tr("You need: {0}").format(", ".join(things)) if things else self.tr("Nothing needed")
        return [
            ("clock", exact_words(total_s(expand(routine, exercises)))),
            (posture_icon(postures), postures_words(postures)),
            ("check", needs),
        ]

    def _add_exercises(self) -> None:
        self.column.addSpacing(tokens.SPACE_S)
        self.column.addWidget(Heading(self.tr("What you will do"), "section"))
        for number, item in enumerate(self._routine.items, start=1):
            moves = self.hero.figure.library.has(item.exercise)
            row = ExerciseRow(number, self._routine, item, self._content, moves=moves)
            row.show_picked.connect(self._show)
            self.column.addWidget(row)
            self.rows.append(row)
        self._mark(next((row for row in self.rows if row.show_button is not None), None))

    def _add_cautions(self) -> None:
        cautions = cautions_of(self._routine, self._content.exercises)
        self.column.addSpacing(tokens.SPACE_S)
        self.column.addWidget(Heading(self.tr("Good to know first"), "section"))
        card = Card()
        card.column.addWidget(Bullet(self.tr("Stop whenever something hurts or feels wrong."), "calm"))
        for sentence in cautions:
            card.column.addWidget(Bullet(sentence, "calm"))
        self.column.addWidget(card)

    def _add_sources(self) -> None:
        exercises = [self._content.exercises[item.exercise] for item in self._routine.items]
        known = [
            self._content.sources[name] for name in self._routine.sources if name in self._content.sources
        ]
        recalled = any(exercise.checked is Checked.RECALLED for exercise in exercises)
        self.column.addWidget(SourceLines(known, recalled=recalled))

    @Slot(str)
    def _show(self, exercise: str) -> None:
        """Let the figure do the exercise of a row, where it can be seen."""
        self.hero.play(ExerciseId(exercise))
        self._mark(next(row for row in self.rows if row.exercise.id == exercise))
        self.area.ensureWidgetVisible(self.hero)

    def _mark(self, shown: ExerciseRow | None) -> None:
        for row in self.rows:
            row.mark(row is shown)

    @Slot()
    def _start(self) -> None:
        self.start_requested.emit(StartWish(self._routine.id, None))


def _fact(icon_name: str, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens.SPACE_S)
    row.addWidget(IconLabel(icon_name, "accent", tokens.ICON_M))
    row.addWidget(Text(text), 1)
    return row
