"""A scroll area whose parts, as assistive technology counts them, never change."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

_BAR = 12  # pixels


class SteadyScrollArea(QScrollArea):
    """Scrolls up and down, with a bar of its own over its right edge.

    Qt counts the native bars as children only while they are in sight, and takes an index from outside
    without looking whether it still exists: a screen reader that asks for a bar just hidden ends the
    program (seen with 6.11.3). Without native bars there is one child, always.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._take_range)
        hidden.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(hidden.setValue)
        self._take_range()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.setGeometry(self.width() - _BAR, 0, _BAR, self.height())
        self._take_range()

    @Slot()
    def _take_range(self) -> None:
        hidden = self.verticalScrollBar()
        self.bar.setRange(hidden.minimum(), hidden.maximum())
        self.bar.setPageStep(hidden.pageStep())
        self.bar.setSingleStep(hidden.singleStep())
        self.bar.setValue(hidden.value())
        self.bar.setVisible(hidden.maximum() > hidden.minimum())
        self.bar.raise_()
