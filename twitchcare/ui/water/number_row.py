"""A row to enter a number of one's own or of the doctor."""

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twitchcare.care.settings import VolumeUnit
from twitchcare.care.volume import from_unit, in_unit, unit_sign
from twitchcare.ui.parts.buttons import Button
from twitchcare.ui.parts.fields import NumberField
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens

_RANGE_ML = (200, 8000)


@dataclass(frozen=True, slots=True)
class Number:
    """A daily amount that the person entered."""

    ml: int


class NumberRow(QWidget):
    """Words, a field in the person's unit, and a button, since this number is not to change by accident."""

    number_picked = Signal(Number)  # the button was clicked

    def __init__(self, words: str, usual_ml: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual_ml, self._unit = usual_ml, VolumeUnit.ML
        self._shown: tuple[int | None, VolumeUnit] | None = None
        self.field = NumberField()
        self.field.setAccessibleName(words)
        self.field.setMinimumWidth(124)
        self.use = Button(self.tr("Use this number"), "secondary")
        self.use.clicked.connect(self._pick)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self.field)
        row.addWidget(self.use)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(Text(words))
        column.addLayout(row)

    def show_number(self, volume_ml: int | None, unit: VolumeUnit) -> None:
        """Show the number in force; None is not entered yet."""
        if (volume_ml, unit) == self._shown:
            return  # what the person is typing stays
        self._shown, self._unit = (volume_ml, unit), unit
        with QSignalBlocker(self.field):
            low, high = (round(in_unit(limit, unit)) for limit in _RANGE_ML)
            self.field.setRange(low, high)
            self.field.setSingleStep(50 if unit is VolumeUnit.ML else 1)
            self.field.setSuffix(f" {unit_sign(unit)}")
            self.field.setValue(round(in_unit(volume_ml or self._usual_ml, unit)))

    @Slot()
    def _pick(self) -> None:
        self.number_picked.emit(Number(round(from_unit(self.field.value(), self._unit))))
