"""Times of day between the values of `care` and the fields of Qt."""

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit


def shown(at: time) -> QTime:
    return QTime(at.hour, at.minute)


def chosen(field: QTimeEdit) -> time:
    at = field.time()
    return time(at.hour(), at.minute())
