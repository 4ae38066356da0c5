"""The timer: the time left, the look at the skin, and Stop always within reach."""

import math

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.diary import Warmth
from twitchcare.care.thermal_timer import Phase, ThermalMoment
from twitchcare.flows.thermal_use import ThermalUse
from twitchcare.ui.parts.bullet import Bullet
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.ring import Ring
from twitchcare.ui.parts.text import Heading, Text, ValueLabel
from twitchcare.ui.theme import tokens
from twitchcare.ui.thermal.step_page import StepPage

_RING = 240


class UsePage(StepPage):
    """Draws the moments of one use."""

    def __init__(self, content: Content, use: ThermalUse, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._warm = use.way is None or use.way.kind is Warmth.WARM
        title = content.thermal.timers[use.way.timer].title if use.way else ""
        where = content.title_of(use.place) if use.place else ""
        self.column.addWidget(Text(where, "eyebrow"))
        self.column.addWidget(Heading(title))
        self.check = self._check_card()
        self.column.addWidget(self.check)
        self.column.addLayout(self._clock())
        self.column.addWidget(self._reminders(content, use))
        self.bad_skin = Button(self.tr("The skin is not well"), "quiet", "warning")
        self.pause = Button(self.tr("Pause"), "secondary", "pause")
        self.stop = Button(self.tr("Stop"), "secondary", "stop")
        self.add_footer(self.bad_skin, self.pause, self.stop)
        self._join(use)

    def _join(self, use: ThermalUse) -> None:
        for button in (self.bad_skin, self.bad):
            button.clicked.connect(use.skin_is_not_well)
        self.well.clicked.connect(use.skin_is_well)
        self.pause.clicked.connect(use.toggle)
        self.stop.clicked.connect(use.stop)
        use.moment_changed.connect(self._show_moment)
        if use.moment is not None:
            self._show_moment(use.moment)

    def _clock(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(tokens.SPACE_S)
        self.ring = Ring(_RING, "warm" if self._warm else "cold")
        column.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        self.left = ValueLabel("muted")
        self.left.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.left)
        return column

    def _check_card(self) -> Card:
        card = Card("accent", margin=tokens.SPACE_XL)
        card.column.setSpacing(tokens.SPACE_M)
        card.column.addWidget(Heading(self.tr("Lift it and look at the skin"), "section"))
        pink = self.tr("Is it pink?") if self._warm else self.tr("Is it its usual colour or pink?")
        doubt = self.tr("Or is it white, blotchy, blistered, very painful or numb?")
        card.column.addWidget(Text(f"{pink} {doubt}", "lead"))
        dark = self.tr("On dark skin compare with the other side, and feel.")
        card.column.addWidget(Text(dark, "muted"))
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_M)
        self.well = Button(self.tr("All well, go on"), "primary", "check", large=True)
        self.bad = Button(self.tr("Not well, stop"), "danger", "warning", large=True)
        row.addWidget(self.well)
        row.addWidget(self.bad)
        row.addStretch(1)
        card.column.addLayout(row)
        self.answer_left = ValueLabel("small")
        card.column.addWidget(self.answer_left)
        card.hide()
        return card

    def _reminders(self, content: Content, use: ThermalUse) -> Card:
        card = Card()
        own = content.thermal.timers[use.way.timer].steps if use.way else ()
        texts = content.thermal.texts
        for sentence in (*own, *(texts.warm_steps if self._warm else texts.cold_steps)):
            card.column.addWidget(Bullet(sentence, "warm" if self._warm else "cold"))
        return card

    @Slot(object)
    def _show_moment(self, moment: ThermalMoment) -> None:
        seconds = math.ceil(moment.left_s)
        shown = f"{seconds // 60}:{seconds % 60:02d}"
        paused = moment.phase is Phase.PAUSED
        word = self.tr("paused, pack off") if paused else self.tr("left")
        self.ring.show_value(1 - moment.left_s / moment.total_s, shown, word)
        self.left.show_value(self._next_look(moment), self.tr("Remaining seconds: {0}").format(seconds))
        checking = moment.phase is Phase.CHECK
        self.check.setVisible(checking)
        self.answer_left.show_value(
            self.tr("Without an answer it stops in {0} seconds.").format(math.ceil(moment.check_left_s))
        )
        self.bad_skin.setVisible(not checking)
        self.pause.setDisabled(checking or moment.over)
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause.set_icon("play" if paused else "pause")
        self.stop.setDisabled(moment.over)

    def _next_look(self, moment: ThermalMoment) -> str:
        if moment.phase is Phase.CHECK:
            return ""
        if moment.phase is Phase.PAUSED:
            return self.tr("A pause does not lengthen the longest time.")
        if moment.next_check_s is None:
            return self.tr("Then take it off and look at the skin once more.")
        seconds = math.ceil(moment.next_check_s)
        return self.tr("Next look at the skin in {0}").format(f"{seconds // 60}:{seconds % 60:02d}")
