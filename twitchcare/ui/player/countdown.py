"""The seconds that are left, large, in a ring that fills."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.parts.ring import Ring
from twitchcare.ui.parts.text import ValueLabel
from twitchcare.ui.player.words import clock_words, whole_seconds

_LARGEST = 300
_LEAST = 132
_LINES = 6.5  # of text that a ring needs across before a word fits under its digits
_DIGITS_TO = 100  # from here on minutes and seconds read better


class Countdown(QWidget):
    """A ring with digits; the word below them is read out as the whole value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = Ring(_LARGEST, parent=self)
        self._ring.setMinimumSize(0, 0)
        self.value = ValueLabel("muted", self)
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(_LEAST, _LEAST)
        self.setMaximumHeight(_LARGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_left(self, left_s: float, fraction: float, colour: str) -> None:
        """Show the time left of a phase, and the share of it that is over."""
        seconds = whole_seconds(left_s)
        digits = str(seconds) if seconds < _DIGITS_TO else clock_words(left_s)
        self._ring.show_value(fraction, digits, colour=colour)
        word = self.tr("seconds") if seconds < _DIGITS_TO else self.tr("minutes")
        self.value.show_value(
            word if self._has_room() else "", self.tr("Remaining seconds: {0}").format(seconds)
        )

    def _has_room(self) -> bool:
        """A large text in a small ring would touch it; the word is still read out then."""
        return min(self.width(), self.height()) > _LINES * self.value.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())
        side = min(self.width(), self.height())
        height = self.value.sizeHint().height()
        self.value.setGeometry(0, round(self.height() / 2 + side * 0.19), self.width(), height)
