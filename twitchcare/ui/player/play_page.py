"""The page that is followed: the pose, the seconds, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.session import Moment
from twitchcare.flows.session import SessionFlow
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.parts.segments import Segments
from twitchcare.ui.parts.steady_scroll_area import SteadyScrollArea
from twitchcare.ui.parts.text import Heading, Text, ValueLabel
from twitchcare.ui.player import words
from twitchcare.ui.player.controls import Controls
from twitchcare.ui.player.countdown import Countdown
from twitchcare.ui.player.legs import Leg, leg_at, legs_of
from twitchcare.ui.player.next_card import NextCard
from twitchcare.ui.player.phase_badge import PhaseBadge
from twitchcare.ui.player.pose_pictures import PosePictures
from twitchcare.ui.player.stage import Stage
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

_WIDE = 1000
_TIGHT = 520  # height in pixels at 100 % text
_LINES = 2  # of the sentence that keep their room
_ROUNDING = 2  # pixels: with some typefaces a wrapped line is a fraction taller than its spacing


class PlayPage(QWidget):
    """Draws the moments of the session in progress."""

    def __init__(
        self,
        flow: SessionFlow,
        content: Content,
        pictures: PosePictures,
        figure: FigureView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._flow, self._content = flow, content
        self._legs: tuple[Leg, ...] = ()
        self.routine = Text("", "strong")
        self.left = ValueLabel("muted")
        self.segments = Segments()
        self.stage = Stage(pictures, figure)
        self.title = Heading("", "title")
        self.side = Heading("", "section")
        self.side.setProperty("tone", "accent")
        self.rep = Text("", "tag")
        self.badge = PhaseBadge()
        self.countdown = Countdown()
        self.sentence = Text("", "lead")
        self.next = NextCard(pictures)
        self.controls = Controls()
        self._side_column = self._words()
        self._column, self._row = QVBoxLayout(self), QHBoxLayout()
        self._build()

    def begin(self) -> None:
        """Take up the routine that the flow now plays."""
        self._legs = legs_of(self._flow.steps)
        self.segments.set_weights(tuple(leg.length_s for leg in self._legs))
        self.routine.setText(self._flow.routine.title if self._flow.routine else "")
        self.stage.begin()

    def show_moment(self, moment: Moment) -> None:
        """Draw where the session stands."""
        steps = self._flow.steps
        step = steps[moment.index]
        exercise = self._content.exercises[step.exercise]
        look = words.phase_look(moment, exercise)
        self.badge.show_phase(look, words.step_spoken(self._content, self._flow.place, step, moment.phase))
        self.countdown.show_left(moment.left_s, moment.phase_fraction, look.colour)
        self.title.setText(exercise.title)
        _show_tag(self.side, words.side_word(step.side))
        self.sentence.setText(words.sentence(self._content, steps, moment))
        self.controls.show_paused(moment.paused)
        self.stage.show_moment(moment, step, exercise)
        self._show_progress(moment)

    def scroll_words(self, event: QKeyEvent) -> None:
        """Let a key scroll the words, which large text may not leave whole."""
        self._side_column.keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._keep_to_room()
        margin = tokens.SPACE_XL if wide else tokens.SPACE_L
        self._column.setContentsMargins(margin, tokens.SPACE_L, margin, tokens.SPACE_L)
        self._row.setSpacing(tokens.SPACE_XL if wide else tokens.SPACE_L)

    def _keep_to_room(self) -> None:
        """With large text in a low window, what can be read elsewhere makes room for the seconds."""
        tight = self.height() / max(1.0, theme.scale) < _TIGHT
        self.next.setHidden(tight)
        # The ring must not grow and shrink as one sentence takes the place of another.
        self.sentence.ensurePolished()
        kept = 0 if tight else _LINES * self.sentence.fontMetrics().lineSpacing() + _ROUNDING
        self.sentence.setMinimumHeight(kept)
        level = "section" if tight else "title"
        if self.title.property("part") != level:
            self.title.setProperty("part", level)
            self.title.style().unpolish(self.title)
            self.title.style().polish(self.title)

    def _show_progress(self, moment: Moment) -> None:
        number = leg_at(self._legs, moment.index)
        leg = self._legs[number]
        share = min(1.0, max(0.0, (moment.elapsed_s - leg.starts_s) / leg.length_s))
        self.segments.show_progress(number, share)
        self.left.show_value(self.tr("{0} left").format(words.clock_words(moment.remaining_s)))
        rep = moment.index - leg.first + 1
        _show_tag(self.rep, self.tr("{0} of {1}").format(rep, leg.reps) if leg.reps > 1 else "")
        following = self._legs[number + 1] if number + 1 < len(self._legs) else None
        title = self._content.exercises[following.exercise].title if following else ""
        self.next.show_next(following, title)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.routine, 1)
        top.addWidget(self.left)
        self._row.addWidget(self.stage, 3)
        self._row.addWidget(self._side_column, 2)
        self._column.setSpacing(tokens.SPACE_M)
        self._column.addLayout(top)
        self._column.addWidget(self.segments)
        self._column.addLayout(self._row, 1)
        self._column.addWidget(self.controls)

    def _words(self) -> SteadyScrollArea:
        inside = QWidget()
        inside.setProperty("part", "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_S)
        tags = QHBoxLayout()
        tags.setSpacing(tokens.SPACE_S)
        tags.addWidget(self.side)
        tags.addWidget(self.rep)
        tags.addStretch(1)
        column.addWidget(self.title)
        column.addLayout(tags)
        column.addStretch(1)
        column.addWidget(self.countdown, 100)
        column.addSpacing(tokens.SPACE_XS)
        column.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.sentence)
        column.addStretch(1)
        column.addWidget(self.next)
        area = SteadyScrollArea()
        area.setWidget(inside)
        return area


def _show_tag(tag: Text | Heading, text: str) -> None:
    tag.setText(text)
    tag.setVisible(bool(text))
