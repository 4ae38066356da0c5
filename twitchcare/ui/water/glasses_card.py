"""The person's own glasses, and the unit for all amounts."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from twitchcare.care.hydration_today import WaterDay
from twitchcare.care.settings import VolumeUnit
from twitchcare.care.volume import from_unit, in_unit, unit_sign
from twitchcare.ui.parts.buttons import Button, Chip
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.fields import NumberField
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.number_words import volume_words
from twitchcare.ui.parts.tab_stop import TabStop, tab_through
from twitchcare.ui.parts.text import Heading, Text

_RANGE_ML = (30, 2000)
_MOST_GLASSES = 8


@dataclass(frozen=True, slots=True)
class Glasses:
    """The glasses and the unit as the person wants them."""

    glasses_ml: tuple[int, ...]
    unit: VolumeUnit


class GlassesCard(Card):
    """Click a glass to take it away; add one of another size; choose the unit."""

    glasses_picked = Signal(Glasses)  # glasses or unit changed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._glasses = Glasses((), VolumeUnit.ML)
        self._group, self._units = QButtonGroup(self), QButtonGroup(self)
        self._group.idClicked.connect(self._take_away)
        self._units.idToggled.connect(self._pick_unit)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self.new_glass = NumberField()
        self.new_glass.setAccessibleName(self.tr("Size of the new glass"))
        self.new_glass.setMinimumWidth(120)
        self.add = Button(self.tr("Add glass"), "quiet", "plus")
        self.add.clicked.connect(self._add)
        self.column.addWidget(Heading(self.tr("Glasses and unit"), "section"))
        units = self.row()
        for index, unit in enumerate(VolumeUnit):
            chip = Chip(unit_sign(unit))
            self._units.addButton(chip, index)
            units.addWidget(chip)
        TabStop(self._units)
        units.addStretch(1)
        self.column.addWidget(Text(self.tr("Your glasses; click one to take it away."), "muted"))
        self.column.addWidget(self._holder)
        row = self.row(self.new_glass, self.add)
        row.addStretch(1)
        self.column.addStretch(1)

    def show_day(self, day: WaterDay) -> None:
        """Show the glasses in force."""
        with QSignalBlocker(self._units):
            self._units.button(list(VolumeUnit).index(day.unit)).setChecked(True)
        wanted = Glasses(day.glasses_ml, day.unit)
        if wanted == self._glasses:
            return
        self._glasses = wanted
        with QSignalBlocker(self.new_glass):
            low, high = (round(in_unit(limit, day.unit)) for limit in _RANGE_ML)
            self.new_glass.setRange(low, high)
            self.new_glass.setSingleStep(10 if day.unit is VolumeUnit.ML else 1)
            self.new_glass.setSuffix(f" {unit_sign(day.unit)}")
            self.new_glass.setValue(round(in_unit(200, day.unit)))
        self._show_glasses(wanted)

    def _show_glasses(self, glasses: Glasses) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for index, volume_ml in enumerate(glasses.glasses_ml):
            words = volume_words(volume_ml, glasses.unit)
            chip = Chip(f"{words}  ×", checkable=False)
            chip.setAccessibleName(self.tr("Take away the glass of {0}").format(words))
            self._group.addButton(chip, index)
            self._flow.addWidget(chip)
        tab_through(self._holder, self._group.buttons())
        self.add.setEnabled(len(glasses.glasses_ml) < _MOST_GLASSES)

    @Slot(int)
    def _take_away(self, index: int) -> None:
        kept = self._glasses.glasses_ml
        self.glasses_picked.emit(Glasses(kept[:index] + kept[index + 1 :], self._glasses.unit))

    @Slot(int, bool)
    def _pick_unit(self, index: int, on: bool) -> None:
        if on:
            self.glasses_picked.emit(Glasses(self._glasses.glasses_ml, list(VolumeUnit)[index]))

    @Slot()
    def _add(self) -> None:
        unit = self._glasses.unit
        added = {*self._glasses.glasses_ml, round(from_unit(self.new_glass.value(), unit))}
        self.glasses_picked.emit(Glasses(tuple(sorted(added)), unit))
