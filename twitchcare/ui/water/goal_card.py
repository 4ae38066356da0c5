"""Where the goal comes from: the guide, what today adds, and what takes the goal away."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.hydration import GuideKind, WaterCondition
from twitchcare.care.hydration_today import WaterDay
from twitchcare.care.ids import ConditionId
from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.parts.card import Card, Line
from twitchcare.ui.parts.fields import NumberField
from twitchcare.ui.parts.number_words import number_words
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.theme import tokens
from twitchcare.ui.water.goal_sum import GoalSum
from twitchcare.ui.water.number_row import NumberRow


@dataclass(frozen=True, slots=True)
class Extras:
    """What is special about today. heat_c: None when it is not hot."""

    heat_c: float | None
    exercise_min: int


@dataclass(frozen=True, slots=True)
class ConditionChange:
    """A condition that came or went."""

    condition: ConditionId
    on: bool


class GoalCard(Card):
    """The chooser with honest descriptions, and the sum that leads to the goal."""

    guide_picked = Signal(str)  # the GuideId of the guide to use
    extras_picked = Signal(Extras)  # today is hot, or has exercise, or no longer
    condition_picked = Signal(ConditionChange)  # a passing illness came or went

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rules = content.hydration
        self._passing = {
            row.id: QCheckBox(row.title) for row in self._rules.conditions.values() if row.for_now
        }
        self.guide = QComboBox()
        self.about = Text("", "muted")
        self.off = Card("warm", margin=tokens.SPACE_M)
        self._off_title = Text("", "strong")
        self.own = NumberRow(self.tr("My own number"), 1600)
        self.doctor = NumberRow(self.tr("Number from my doctor"), 1500)
        self.hot = Chip(self.tr("Hot day, above {0} °C").format(number_words(self._rules.heat.above_c)))
        self.exercise = NumberField()
        self.extras = QWidget()
        self.sum = GoalSum(content.sources)
        self._build()

    def _build(self) -> None:
        for guide in self._rules.guides.values():
            self.guide.addItem(guide.title, guide.id)
        self.guide.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.guide.setMinimumContentsLength(12)
        self.guide.setAccessibleName(self.tr("Guide"))
        self.guide.currentIndexChanged.connect(self._pick_guide)
        self.hot.toggled.connect(self._pick_extras)
        self.exercise.setAccessibleName(self.tr("Minutes of sweaty exercise today"))
        self.exercise.setRange(0, 600)
        self.exercise.setSingleStep(15)
        self.exercise.setSuffix(self.tr(" min"))
        self.exercise.setKeyboardTracking(False)
        self.exercise.valueChanged.connect(self._pick_extras)
        exercise = QHBoxLayout()
        exercise.setSpacing(tokens.SPACE_S)
        exercise.addWidget(Text(self.tr("Sweaty exercise today")), 1)
        exercise.addWidget(self.exercise)
        column = QVBoxLayout(self.extras)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_S)
        column.addWidget(self.hot, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(exercise)
        self.off.column.addWidget(self._off_title)
        self.off.column.addWidget(Text(self.tr("If your doctor gave you a number, enter it below.")))
        self.column.addWidget(Heading(self.tr("Your goal"), "section"))
        for widget in (self.off, self.guide, self.about, self.own, self.doctor, self.extras):
            self.column.addWidget(widget)
        for box in self._passing.values():
            box.toggled.connect(self._pick_condition)
            self.column.addWidget(box)
        self.column.addWidget(Line())
        self.column.addWidget(self.sum)
        self.column.addStretch(1)

    def show_day(self, day: WaterDay) -> None:
        """Show another look at the day."""
        guide = self._rules.guides.get(day.water.guide)
        kind = GuideKind.TABLE if guide is None else guide.kind
        off = [
            self._rules.conditions[name] for name in day.plan.switched_off if name in self._rules.conditions
        ]
        with QSignalBlocker(self.guide):
            self.guide.setCurrentIndex(self.guide.findData(day.water.guide))
        self.about.setText("" if guide is None else guide.claim.text)
        for widget in (self.guide, self.about):
            widget.setVisible(not off)
        self._show_off(off, day)
        self.own.show_number(day.water.own_ml, day.unit)
        self.own.setVisible(kind is GuideKind.OWN and not off)
        self.doctor.show_number(day.water.doctor_ml, day.unit)
        self.doctor.setVisible(kind is GuideKind.DOCTOR or any(not row.for_now for row in off))
        self.extras.setVisible(kind in (GuideKind.TABLE, GuideKind.FIXED) and not off)
        self._show_extras(day)
        for name, box in self._passing.items():
            with QSignalBlocker(box):
                box.setChecked(name in day.profile.conditions)
        self.sum.show_day(day)

    def _show_off(self, off: list[WaterCondition], day: WaterDay) -> None:
        self.off.setVisible(bool(off) and day.goal_ml is None)
        names = ", ".join(row.title for row in off)
        self._off_title.setText(self.tr("The automatic goal is switched off: {0}.").format(names))

    def _show_extras(self, day: WaterDay) -> None:
        current = day.water.extras_day in (None, day.day)
        heat_c = day.water.heat_c if current else None
        with QSignalBlocker(self.hot), QSignalBlocker(self.exercise):
            self.hot.setChecked(heat_c is not None and heat_c > self._rules.heat.above_c)
            self.exercise.setValue(day.water.exercise_min if current else 0)

    @Slot()
    def _pick_guide(self) -> None:
        self.guide_picked.emit(str(self.guide.currentData()))

    @Slot()
    def _pick_extras(self) -> None:
        hot_c = self._rules.heat.above_c + 2
        self.extras_picked.emit(Extras(hot_c if self.hot.isChecked() else None, self.exercise.value()))

    @Slot()
    def _pick_condition(self) -> None:
        for name, box in self._passing.items():
            if box is self.sender():
                self.condition_picked.emit(ConditionChange(name, box.isChecked()))
