"""A scroll area whose parts, as assistive technology counts them, never change."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

_BAR = 12  # pixels
_AROUND = 24  # pixels kept in sight around what the focus came to


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
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._show_focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.setGeometry(self.width() - _BAR, 0, _BAR, self.height())
        self._take_range()

    @Slot(QWidget, QWidget)
    def _show_focused(self, before: QWidget | None, now: QWidget | None) -> None:
        """Qt scrolls to the focus when Tab moves inside the area, but not when it comes from outside.

        Nothing scrolls for what is in sight in part: it may be under the mouse, which is about to click.
        """
        if now is not None and self.isVisible() and self.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now, 0, _AROUND)

    @Slot()
    def _take_range(self) -> None:
        hidden = self.verticalScrollBar()
        self.bar.setRange(hidden.minimum(), hidden.maximum())
        self.bar.setPageStep(hidden.pageStep())
        self.bar.setSingleStep(hidden.singleStep())
        self.bar.setValue(hidden.value())
        self.bar.setVisible(hidden.maximum() > hidden.minimum())
        self.bar.raise_()
