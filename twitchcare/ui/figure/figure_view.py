"""The figure: a body that does an exercise, breathes, and can be turned."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from twitchcare.care.content import Content
from twitchcare.care.place import Side
from twitchcare.ui.figure import words
from twitchcare.ui.figure.canvas import FigureCanvas
from twitchcare.ui.figure.glide import Clock
from twitchcare.ui.figure.library import Library, PackagedLibrary
from twitchcare.ui.figure.loader import Loader, Ready, Wish, shared_loader
from twitchcare.ui.figure.turntable import Named
from twitchcare.ui.figure.view_buttons import ViewButtons
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

if TYPE_CHECKING:
    from twitchcare.figure.motion import Motion

_DEG_PER_PX = 0.5
_KEY_DEG, _KEY_S = 15.0, 0.2
_ZOOM_STEP, _WHEEL_NOTCH = 1.15, 120.0
_TURN_KEYS = {
    Qt.Key.Key_Left: (-_KEY_DEG, 0.0),
    Qt.Key.Key_Right: (_KEY_DEG, 0.0),
    Qt.Key.Key_Up: (0.0, _KEY_DEG),
    Qt.Key.Key_Down: (0.0, -_KEY_DEG),
}
_ZOOM_KEYS = {Qt.Key.Key_Plus: _ZOOM_STEP, Qt.Key.Key_Equal: _ZOOM_STEP, Qt.Key.Key_Minus: 1 / _ZOOM_STEP}


class FigureView(FigureCanvas):
    """Shows one exercise. `pacer` has the finer controls; call `wake` after using it directly."""

    ready_changed = Signal(bool)  # the wanted exercise can be seen now, or cannot (yet)

    def __init__(
        self,
        content: Content,
        parent: QWidget | None = None,
        *,
        library: Library | None = None,
        loader: Loader | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        self._loader = loader or shared_loader()
        super().__init__(clock, self._loader.darkroom, parent)
        self._content = content
        self.library = library or PackagedLibrary()
        self._wanted: tuple[str, Side | None] | None = None
        self._ticket, self._title = 0, ""
        self._targets: tuple[str, ...] = ()
        self._held: QPointF | None = None  # where a hand holds the figure
        self.buttons = ViewButtons(self)
        self.buttons.picked.connect(self.look_from)
        self._loader.ready.connect(self._take)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys from the page
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._say()

    def show_exercise(self, exercise: str, side: Side | None, title: str = "") -> None:
        """Show an exercise of the library, worked on one side; nothing changes if it is wanted already."""
        if self._wanted != (exercise, side):
            self._begin((exercise, side), title)
            if self.library.has(exercise):
                self._ticket = self._loader.ask(Wish(self.library, exercise, side))
            else:
                self._clear()

    def show_motion(self, motion: "Motion | None", side: Side | None, title: str = "") -> None:
        """Show a motion; None shows nothing."""
        self._begin(None, title)
        if motion is not None:
            self._ticket = self._loader.ask(Wish(self.library, motion.exercise, side, motion))
        else:
            self._clear()

    def show_share(self, share: float) -> None:
        """Stand a share of the way: 0 is the start, 1 the end."""
        self.pacer.show(share)
        self.wake()

    def move_to(self, share: float, over_s: float) -> None:
        """Go there in so many seconds; where motion is reduced, one picture fades over into the other."""
        if theme.reduced_motion:
            self.fade_over()
            self.pacer.show(share)
        else:
            self.pacer.move_to(share, over_s)
        self.wake()

    def set_glow(self, glow: float) -> None:
        """Let the worked muscles glow, 0 to 1."""
        self.pacer.glow_to(glow, at_once=theme.reduced_motion)
        self.wake()

    def follow_breath(self, fullness: float | None) -> None:
        """Breathe with the person: how full the chest is, 0 to 1. None: breathe freely."""
        self.pacer.follow_breath(None if theme.reduced_motion else fullness)

    def set_breathing(self, on: bool) -> None:
        """Breathe calmly, or stand still; always still where motion is reduced."""
        self.pacer.breathe(on and not theme.reduced_motion)
        self.wake()

    @Slot(object)
    def look_from(self, named: Named) -> None:
        """Turn to a named view."""
        if theme.reduced_motion:
            self.fade_over()
        self.table.go_to(named, at_once=theme.reduced_motion)
        self._turned()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _TURN_KEYS:  # the page may use the same keys, but this has the focus
                event.accept()
                return True
        elif event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            label = self.region_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words.region_words(self._content, label or ""), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        over_s = 0.0 if theme.reduced_motion else _KEY_S
        if key in _TURN_KEYS:
            self.table.turn(*_TURN_KEYS[key], over_s)
        elif key in _ZOOM_KEYS:
            self.table.zoom_by(_ZOOM_KEYS[key], over_s)
        elif key == Qt.Key.Key_Home:
            self.look_from(Named.BEST)
        else:
            super().keyPressEvent(event)
            return
        self._turned()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            way = event.position() - self._held
            self._held = event.position()
            self.table.turn(-way.x() * _DEG_PER_PX, way.y() * _DEG_PER_PX)
            self._turned()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.look_from(Named.BEST)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.table.zoom_by(_ZOOM_STEP ** (event.angleDelta().y() / _WHEEL_NOTCH))
        event.accept()
        self.wake()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.buttons.reveal(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.buttons.reveal(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.buttons.adjustSize()
        x = (self.width() - self.buttons.width()) // 2
        self.buttons.move(x, self.height() - self.buttons.height() - tokens.SPACE_S)

    def _begin(self, wanted: tuple[str, Side | None] | None, title: str) -> None:
        """Wait for something new; what was shown stays until then, so that nothing blinks."""
        self._wanted, self._title, self._ticket = wanted, title, 0

    def _clear(self) -> None:
        was_ready, self._targets = self.is_ready, ()
        self.show_actor(None, None)
        self._say()
        if was_ready:
            self.ready_changed.emit(False)

    @Slot(object)
    def _take(self, ready: Ready) -> None:
        if ready.ticket != self._ticket:
            return
        if ready.actor is None:
            self._clear()
        else:
            self._targets = ready.actor.motion.targets
            if theme.reduced_motion:
                self.fade_over()
            self.show_actor(ready.actor, ready.renderer)
            self._say()
            self.ready_changed.emit(True)

    def _turned(self) -> None:
        self._say()
        self.wake()

    def _say(self) -> None:
        """Tell those who cannot see it what is shown."""
        self.setAccessibleName(words.figure_words(self._title, self.table.aim.around_deg))
        glowing = words.glow_words(self._content, self._targets)
        how = self.tr("Arrow keys turn it, plus and minus zoom.")
        self.setAccessibleDescription(f"{glowing} {how}".strip())
