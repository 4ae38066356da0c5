"""One daily item and its taps."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from twitchcare.care.ids import FactorId
from twitchcare.ui.parts.buttons import Chip
from twitchcare.ui.parts.flow_layout import FlowLayout
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.roving import Roving
from twitchcare.ui.parts.text import Text
from twitchcare.ui.theme import tokens

_SIDE_BY_SIDE = 50  # letters of body text


class CheckInRow(QWidget):
    """A tap on the value in force takes it back."""

    tapped = Signal(int)  # number of the tap

    def __init__(
        self,
        factor: FactorId,
        name: str,
        icon_name: str,
        taps: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.factor, self.name = factor, name
        self.chips = tuple(Chip(words) for words in taps)
        self._label = QWidget()
        label = QHBoxLayout(self._label)
        label.setContentsMargins(0, 0, 0, 0)
        label.setSpacing(tokens.SPACE_S)
        label.addWidget(IconLabel(icon_name, "muted", tokens.ICON_S))
        label.addWidget(Text(name), 1)
        self._label.setMinimumHeight(self.chips[0].sizeHint().height())
        holder = QWidget()
        flow = FlowLayout(holder, tokens.SPACE_XS)
        for chip in self.chips:
            chip.setAccessibleName(f"{name}: {chip.text()}")
            chip.toggled.connect(self._tap)
            flow.addWidget(chip)
        Roving(self.chips, self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SPACE_S)
        self._row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(holder, 1)

    def show_tap(self, number: int | None) -> None:
        """Show which value is noted; None is none."""
        for index, chip in enumerate(self.chips):
            with QSignalBlocker(chip):
                chip.setChecked(index == number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the name over the taps where there is no room beside them."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        beside = self.width() >= _SIDE_BY_SIDE * letter
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
        self._label.setMinimumWidth(11 * letter if beside else 0)

    @Slot()
    def _tap(self) -> None:
        for index, chip in enumerate(self.chips):
            if chip is self.sender():
                self.tapped.emit(index)
