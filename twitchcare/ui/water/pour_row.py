"""One more drink: the person's own glasses, another amount, and what it was."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.hydration import DrinkKind
from twitchcare.care.ids import DrinkId
from twitchcare.care.settings import VolumeUnit
from twitchcare.care.volume import LARGEST_ML, from_unit, in_unit, unit_sign
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.fields import NumberField
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.number_words import number_words, volume_words
from twitchcare.ui.parts.tab_stop import tab_through
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens

WATER = DrinkId("water")
_USUAL_ML = 200.0


@dataclass(frozen=True, slots=True)
class Pour:
    """A drink that the person wants to log."""

    volume_ml: float
    drink: DrinkId


class PourRow(QWidget):
    """Buttons for the glasses in the person's unit. After a drink the choice is water again.

    undo: made here, placed by whoever holds the row.
    """

    pour_requested = Signal(Pour)  # a glass was clicked, or another amount was added
    undo_requested = Signal()  # the last drink was a mistake

    def __init__(self, drinks: Mapping[DrinkId, DrinkKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drinks = drinks
        self._glasses_ml: tuple[int, ...] = ()
        self._unit: VolumeUnit | None = None
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._pour_glass)
        self.drink = QComboBox()
        self.hint = Text("", "caption")
        self.amount = NumberField()
        self.add_amount = Button(self.tr("Add"), "water")
        self.other = Button(self.tr("Other amount"), "quiet", "plus")
        self.undo = Button(self.tr("Undo"), "quiet", "undo")
        self._glasses = QWidget()
        self._flow = FlowLayout(self._glasses)
        self._amount_row = QWidget()
        self._build()

    def _build(self) -> None:
        for kind in self._drinks.values():
            self.drink.addItem(kind.title, kind.id)
        self.drink.setAccessibleName(self.tr("What it is"))
        self.drink.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.drink.setMinimumContentsLength(10)
        self.drink.setVisible(bool(self._drinks))
        self.drink.currentIndexChanged.connect(self._show_hint)
        self.amount.setAccessibleName(self.tr("Amount"))
        self.amount.setMinimumWidth(120)
        self.add_amount.setAccessibleName(self.tr("Add this amount"))
        self.add_amount.clicked.connect(self._pour_amount)
        self.other.setCheckable(True)
        self.other.toggled.connect(self._amount_row.setVisible)
        self.undo.clicked.connect(self.undo_requested)
        amount = QHBoxLayout(self._amount_row)
        amount.setContentsMargins(0, 0, 0, 0)
        amount.setSpacing(tokens.SPACE_S)
        amount.addWidget(self.amount)
        amount.addWidget(self.add_amount)
        amount.addStretch(1)
        self._amount_row.hide()
        choice = QWidget()
        flow = FlowLayout(choice)
        for widget in (self.drink, self.other):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_S)
        column.addWidget(self._glasses)
        column.addWidget(choice)
        column.addWidget(self._amount_row)
        column.addWidget(self.hint)
        self._show_hint()

    def show_glasses(self, glasses_ml: tuple[int, ...], unit: VolumeUnit, can_undo: bool) -> None:
        """Show one button for each glass, and whether there is something to undo."""
        self.undo.setEnabled(can_undo)
        if (glasses_ml, unit) == (self._glasses_ml, self._unit):
            return
        self._glasses_ml, self._unit = glasses_ml, unit
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        for index, volume_ml in enumerate(glasses_ml):
            button = Button(self.tr("Add {0}").format(volume_words(volume_ml, unit)), "water", "glass")
            self._group.addButton(button, index)
            self._flow.addWidget(button)
        tab_through(self._glasses, self._group.buttons())
        self._show_range(unit)

    def _show_range(self, unit: VolumeUnit) -> None:
        with QSignalBlocker(self.amount):
            self.amount.setRange(1, int(in_unit(LARGEST_ML, unit)))
            self.amount.setSingleStep(50 if unit is VolumeUnit.ML else 1)
            self.amount.setSuffix(f" {unit_sign(unit)}")
            self.amount.setValue(round(in_unit(_USUAL_ML, unit)))

    @Slot()
    def _show_hint(self) -> None:
        kind = self._drinks.get(self._chosen())
        words = "" if kind is None or kind.id == WATER else self._words(kind)
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def _words(self, kind: DrinkKind) -> str:
        counted = round(kind.counted_ml(100))
        words = self.tr("Counts {0} %. {1}").format(counted, kind.claim.text)
        minerals = self.tr("Per 100 ml: caffeine {0} mg, sodium {1} mg, potassium {2} mg, typical values.")
        parts = minerals.format(
            number_words(kind.caffeine_mg), number_words(kind.sodium_mg), number_words(kind.potassium_mg)
        )
        return f"{words} {parts}"

    def _chosen(self) -> DrinkId:
        found = self.drink.currentData()
        return DrinkId(found) if found else WATER

    @Slot(int)
    def _pour_glass(self, index: int) -> None:
        self._pour(self._glasses_ml[index])

    @Slot()
    def _pour_amount(self) -> None:
        self.other.setChecked(False)
        self._pour(from_unit(self.amount.value(), self._unit or VolumeUnit.ML))

    def _pour(self, volume_ml: float) -> None:
        pour = Pour(min(volume_ml, LARGEST_ML), self._chosen())
        self.drink.setCurrentIndex(max(self.drink.findData(WATER), 0))
        self.pour_requested.emit(pour)
