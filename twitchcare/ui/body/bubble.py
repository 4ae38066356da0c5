"""A small label that names what the pointer or the keyboard is on."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QWidget

_ABOVE, _BELOW = 14, 24


class Bubble(QLabel):
    """Floats inside its parent and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setProperty("part", "bubble")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str, point: QPointF) -> None:
        """Show words above a point of the parent, or below where there is no room above."""
        self.setText(words)
        self.adjustSize()
        x = min(max(point.x() - self.width() / 2, 0), self._room.width() - self.width())
        y = point.y() - self.height() - _ABOVE
        self.move(round(x), round(y if y > 0 else point.y() + _BELOW))
        self.show()
        self.raise_()
