"""Arrow keys among widgets that are alike, so that Tab has to stop at one of them only."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_AWAY = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_AROUND = 24  # pixels kept in sight around what the focus came to


class Roving(QObject):
    """Tab comes to the widget that had the focus last, or to the first one in sight."""

    def __init__(self, widgets: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._widgets = tuple(widgets)
        for widget in self._widgets:
            widget.installEventFilter(self)
        self._stop: QWidget | None = None
        self._find_stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._walk(watched, event)
        if kind is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._stop_at(watched)
        elif kind in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            self._find_stop()
        return False

    def _walk(self, watched: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key not in _AWAY or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        shown = [widget for widget in self._widgets if not widget.isHidden() and widget.isEnabled()]
        here = next((widget for widget in shown if widget is watched), None)
        if here is None:
            return False
        places = {widget: QRect(widget.mapToGlobal(QPoint()), widget.size()) for widget in shown}
        if (found := nearest(places, here, _AWAY[key])) is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            _bring_into_sight(found)
        return True

    def _find_stop(self) -> None:
        shown = [widget for widget in self._widgets if not widget.isHidden()]
        if self._stop not in shown:
            self._stop_at(shown[0] if shown else None)

    def _stop_at(self, stop: QWidget | None) -> None:
        self._stop = stop
        for widget in self._widgets:
            policy = Qt.FocusPolicy.StrongFocus if widget is stop else Qt.FocusPolicy.ClickFocus
            if widget.focusPolicy() is not policy:
                widget.setFocusPolicy(policy)


def nearest(places: dict[QWidget, QRect], here: QWidget, away: QPoint) -> QWidget | None:
    """Return what lies next to a widget on one side. To the left and right only its own row counts."""
    start, best, least = places[here], None, 0
    for widget, place in places.items():
        step = place.center() - start.center()
        along = QPoint.dotProduct(step, away)
        across = abs(QPoint.dotProduct(step, QPoint(away.y(), away.x())))
        beside = along > 0 and (away.y() != 0 or across < min(start.height(), place.height()))
        far = along * 4 + across if away.y() else along
        if widget is not here and beside and (best is None or far < least):
            best, least = widget, far
    return best


def _bring_into_sight(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, _AROUND)
        above = above.parentWidget()
