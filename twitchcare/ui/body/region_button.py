"""A place on the map as assistive technology and the keyboard know it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from twitchcare.care.place import Place


class RegionButton(QAbstractButton):
    """Lies over one place of the map and paints nothing: the map paints, and finds what the mouse is on.

    Its mouse events go on to the map, which tests the real outline. Making the button transparent for
    the mouse instead would hide it from a screen reader's hit test.
    """

    pressed_here = Signal(object, bool)  # Place, adding: pressed by key or by assistive technology
    arrow_pressed = Signal(object, int)  # Place, Qt.Key of the arrow
    letter_typed = Signal(str)  # the person types a name
    focus_moved = Signal()  # the focus came or went

    def __init__(self, place: Place, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._adding = False
        self.shows_focus = False  # the mouse needs no ring: the pointer is there
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.tr("body region"))
        self.setMouseTracking(True)
        self.clicked.connect(self._press)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.arrow_pressed.emit(self.place, int(event.key()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif is_letter(event):
            self.letter_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_focus = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focus_moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        pass

    def _press(self) -> None:
        adding, self._adding = self._adding, False
        self.pressed_here.emit(self.place, adding)


def is_letter(event: QKeyEvent) -> bool:
    """Tell whether a key begins to type a name, rather than a command."""
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.text().isalpha() and not event.modifiers() & command
