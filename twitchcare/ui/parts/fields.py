"""Fields for numbers and times of day, with room around what is typed."""

from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QTimeEdit, QWidget

from twitchcare.ui.theme import tokens

_WIDTH = 140


class NumberField(QSpinBox):
    """A field for a whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_room(self)


class TimeField(QTimeEdit):
    """A field for a time of day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_room(self)


def number_field(name: str, low: int, high: int, *, step: int = 1, unit: str = "") -> NumberField:
    """Return a field with a name and a range that speaks up when the person is done typing."""
    field = NumberField()
    field.setRange(low, high)
    field.setSingleStep(step)
    field.setSuffix(unit)
    _name(field, name)
    return field


def time_field(name: str) -> TimeField:
    """Return a field with a name that speaks up when the person is done typing."""
    field = TimeField()
    _name(field, name)
    return field


def _name(field: QAbstractSpinBox, name: str) -> None:
    field.setAccessibleName(name)
    field.setKeyboardTracking(False)
    field.setMinimumWidth(_WIDTH)


def _make_room(field: QAbstractSpinBox) -> None:
    # A style sheet cannot move the text inside: Qt lays it out without the padding.
    field.lineEdit().setTextMargins(tokens.SPACE_S, 0, 0, 0)
