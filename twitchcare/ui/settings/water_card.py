"""Units, the usual glass, and when the day begins and ends."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from twitchcare.care.settings import Settings, VolumeUnit, WaterSettings
from twitchcare.care.volume import from_unit, in_unit, unit_sign
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.fields import number_field, time_field
from twitchcare.ui.parts.text import Heading, Text
from twitchcare.ui.settings.choice_chips import ChoiceChips
from twitchcare.ui.settings.setting_row import add_rows
from twitchcare.ui.settings.times import chosen, shown

_SERVING_ML = (30, 1000)


class WaterCard(Card):
    """The goal itself is chosen on the Water page."""

    water_picked = Signal(WaterSettings)  # something about drinking changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._water = WaterSettings()
        self.unit = ChoiceChips([unit_sign(unit) for unit in VolumeUnit])
        self.serving = number_field(self.tr("Usual serving"), *_SERVING_ML)
        self.wake, self.bed = time_field(self.tr("Up at")), time_field(self.tr("To bed at"))
        self._build()
        self.unit.picked.connect(self._pick_unit)
        self.serving.valueChanged.connect(self._pick_serving)
        self.wake.timeChanged.connect(self._pick_times)
        self.bed.timeChanged.connect(self._pick_times)

    def _build(self) -> None:
        self.column.addWidget(Heading(self.tr("Water"), "section"))
        goal = self.tr("Your goal and your glasses are on the Water page.")
        self.column.addWidget(Text(goal, "muted"))
        rows = (
            (self.tr("Unit"), self.tr("For all amounts to drink."), self.unit),
            (
                self.tr("Usual serving"),
                self.tr("What a reminder proposes, and what one click adds."),
                self.serving,
            ),
            (self.tr("Up at"), self.tr("The pace of the day begins here."), self.wake),
            (self.tr("To bed at"), self.tr("Reminders end well before."), self.bed),
        )
        add_rows(self, rows)
        self.column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._water = water = settings.water
        self.unit.choose(list(VolumeUnit).index(water.unit))
        with QSignalBlocker(self.serving):
            low, high = (round(in_unit(limit, water.unit)) for limit in _SERVING_ML)
            self.serving.setRange(low, high)
            self.serving.setSingleStep(10 if water.unit is VolumeUnit.ML else 1)
            self.serving.setSuffix(f" {unit_sign(water.unit)}")
            self.serving.setValue(round(in_unit(water.serving_ml, water.unit)))
        for field, at in ((self.wake, water.wake), (self.bed, water.bed)):
            with QSignalBlocker(field):
                field.setTime(shown(at))

    @Slot(int)
    def _pick_unit(self, number: int) -> None:
        self.water_picked.emit(replace(self._water, unit=list(VolumeUnit)[number]))

    @Slot()
    def _pick_serving(self) -> None:
        volume_ml = round(from_unit(self.serving.value(), self._water.unit))
        self.water_picked.emit(replace(self._water, serving_ml=volume_ml))

    @Slot()
    def _pick_times(self) -> None:
        self.water_picked.emit(replace(self._water, wake=chosen(self.wake), bed=chosen(self.bed)))
