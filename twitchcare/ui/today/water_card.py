"""Water so far against the pace, and one more glass."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twitchcare.care.hydration_today import WaterDay
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.number_words import volume_words
from twitchcare.ui.parts.text import Text, ValueLabel
from twitchcare.ui.theme import tokens
from twitchcare.ui.today.pace_bar import PaceBar


class WaterCard(Card):
    """The Water page in small."""

    add_requested = Signal()  # one more serving
    page_requested = Signal(str)  # the key of the page with more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.drunk, self.goal = ValueLabel("title"), ValueLabel("lead")
        self.bar, self.pace = PaceBar(), Text("", "muted")
        self.add = Button("", "water", "glass")
        self.more = Button(self.tr("More"), "quiet", name=self.tr("More on water"))
        self.add.clicked.connect(self.add_requested)
        self.more.clicked.connect(self._ask)
        numbers = QHBoxLayout()
        numbers.setSpacing(tokens.SPACE_S)
        numbers.addWidget(self.drunk, 0, Qt.AlignmentFlag.AlignBaseline)
        numbers.addWidget(self.goal, 0, Qt.AlignmentFlag.AlignBaseline)
        numbers.addStretch(1)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.add)
        flow.addWidget(self.more)
        self.column.addWidget(Text(self.tr("Water so far"), "eyebrow"))
        self.column.addLayout(numbers)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.pace)
        self.column.addStretch(1)
        self.column.addWidget(buttons)

    def show_day(self, day: WaterDay) -> None:
        """Show another look at the day."""
        drunk = volume_words(day.counted_ml, day.unit)
        self.drunk.show_value(drunk, self.tr("Drunk today: {0}").format(drunk))
        goal = self.tr("no goal") if day.goal_ml is None else volume_words(day.goal_ml, day.unit)
        shown = goal if day.goal_ml is None else self.tr("of {0}").format(goal)
        self.goal.show_value(shown, self.tr("Goal: {0}").format(goal))
        self.bar.setVisible(day.goal_ml is not None)
        if day.goal_ml is not None:
            self.bar.show_share(day.counted_ml / day.goal_ml, (day.pace_ml or 0) / day.goal_ml)
        self.pace.setText(self._pace_words(day))
        self.add.setText(self.tr("Add {0}").format(volume_words(day.water.serving_ml, day.unit)))

    def _pace_words(self, day: WaterDay) -> str:
        if day.too_fast is not None:
            return self.tr("That was fast. Nothing more for now.")
        if day.goal_ml is None or day.pace_ml is None:
            return self.tr("Drinks are kept; there is no pace to follow.")
        if day.counted_ml >= day.goal_ml:
            return self.tr("That is enough for today.")
        pace = volume_words(round(day.pace_ml, -1), day.unit)
        if day.behind_ml:
            return self.tr("The pace is at {0}. No need to catch up.").format(pace)
        if day.pace_ml == 0:
            return self.tr("The day's pace has not begun yet.")
        return self.tr("Ahead of the pace, which is at {0}.").format(pace)

    @Slot()
    def _ask(self) -> None:
        self.page_requested.emit("water")
