"""How much so far, of how much, and one more."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.hydration import DrinkKind
from twitchcare.care.hydration_today import WaterDay
from twitchcare.care.ids import DrinkId
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.number_words import volume_words
from twitchcare.ui.parts.text import Text, ValueLabel
from twitchcare.ui.theme import tokens
from twitchcare.ui.water.glass import Glass
from twitchcare.ui.water.pour_row import PourRow

_ROOM_FOR_GLASS = 62  # letters of body text


class AmountCard(Card):
    """The day in one look: the glass, the amount and the goal, and the buttons to add."""

    def __init__(self, drinks: Mapping[DrinkId, DrinkKind], parent: QWidget | None = None) -> None:
        super().__init__(margin=tokens.SPACE_XL, parent=parent)
        self.glass = Glass()
        self.drunk = ValueLabel("display")
        self.goal = ValueLabel("lead")
        self.pace = Text("", "muted")
        self.pour = PourRow(drinks)
        numbers = QHBoxLayout()
        numbers.setSpacing(tokens.SPACE_S)
        numbers.addWidget(self.drunk, 0, Qt.AlignmentFlag.AlignBaseline)
        numbers.addWidget(self.goal, 0, Qt.AlignmentFlag.AlignBaseline)
        numbers.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(tokens.SPACE_XS)
        top = QHBoxLayout()
        top.addWidget(Text(self.tr("Today"), "eyebrow"), 1)
        top.addWidget(self.pour.undo, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(top)
        words.addLayout(numbers)
        words.addWidget(self.pace)
        words.addSpacing(tokens.SPACE_M)
        words.addWidget(self.pour)
        words.addStretch(1)
        row = self.row()
        row.setSpacing(tokens.SPACE_XL)
        row.addWidget(self.glass, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the drawing away where large text needs the room."""
        super().resizeEvent(event)
        self.glass.setVisible(self.width() >= _ROOM_FOR_GLASS * self.fontMetrics().averageCharWidth())

    def show_day(self, day: WaterDay) -> None:
        """Show another look at the day."""
        drunk = volume_words(day.counted_ml, day.unit)
        self.drunk.show_value(drunk, self.tr("Drunk today: {0}").format(drunk))
        if day.goal_ml is None:
            self.goal.show_value(self.tr("no goal"), self.tr("No goal"))
            self.glass.show_share(None, None)
        else:
            goal = volume_words(day.goal_ml, day.unit)
            self.goal.show_value(self.tr("of {0}").format(goal), self.tr("Goal: {0}").format(goal))
            self.glass.show_share(day.counted_ml / day.goal_ml, (day.pace_ml or 0) / day.goal_ml)
        self.pace.setText(self._pace_words(day))
        self.pour.show_glasses(day.glasses_ml, day.unit, day.can_undo)

    def _pace_words(self, day: WaterDay) -> str:
        if day.too_fast is not None:
            return self.tr("Nothing more for now.")
        if day.goal_ml is None or day.pace_ml is None:
            return self.tr("Drinks are kept and counted; there is no pace to follow.")
        if day.counted_ml >= day.goal_ml:
            return self.tr("That is enough for today. Nothing more is needed.")
        pace = volume_words(round(day.pace_ml, -1), day.unit)
        if day.behind_ml:
            words = self.tr("The pace is at {0}. A glass when you like; there is nothing to catch up on.")
        elif day.pace_ml == 0:
            words = self.tr("The day's pace has not begun yet.")
        else:
            words = self.tr("Ahead of the pace, which is at {0}.")
        return words.format(pace)
