"""A number from 0 to 10 on a slider."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from twitchcare.ui.parts.text import Text, ValueLabel
from twitchcare.ui.theme import tokens


class ScaleRow(QWidget):
    """optional: until it is touched there is no value."""

    value_changed = Signal()  # `value` is another one

    def __init__(
        self,
        name: str,
        start: int,
        ends: tuple[str, str],
        *,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._touched = name, not optional
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 10)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(name)
        self.slider.setMinimumHeight(28)
        with QSignalBlocker(self.slider):
            self.slider.setValue(start)
        self.shown = ValueLabel("strong")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(tokens.SPACE_S)
        grid.addWidget(Text(name), 0, 0)
        grid.addWidget(self.shown, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        low, high = (Text(words, "caption") for words in ends)
        high.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(low, 2, 0)
        grid.addWidget(high, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.slider.valueChanged.connect(self._touch)
        self.slider.sliderPressed.connect(self._touch)
        self._show()

    @property
    def value(self) -> int | None:
        return self.slider.value() if self._touched else None

    @Slot()
    def _touch(self) -> None:
        self._touched = True
        self._show()
        self.value_changed.emit()

    def _show(self) -> None:
        if self.value is None:
            self.shown.show_value(self.tr("not said"), self.tr("{0}: not said").format(self._name))
        else:
            words = self.tr("{0} of 10").format(self.value)
            self.shown.show_value(words, f"{self._name}: {words}")
