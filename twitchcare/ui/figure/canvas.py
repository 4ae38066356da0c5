"""Draws the figure when there is something new to be seen, and only then."""

from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.figure.backdrop import paint_light
from twitchcare.ui.figure.cross_fade import CrossFade
from twitchcare.ui.figure.darkroom import Darkroom, Print, Shot, Sight
from twitchcare.ui.figure.glide import Clock
from twitchcare.ui.figure.looks import colours
from twitchcare.ui.figure.pacer import Pacer
from twitchcare.ui.figure.renderers import Renderer, is_slow
from twitchcare.ui.figure.sight import is_seen
from twitchcare.ui.figure.turntable import Turntable
from twitchcare.ui.theme.theme import theme

if TYPE_CHECKING:
    from twitchcare.figure.actor import Actor
    from twitchcare.figure.scene import Scene

QUICK_MS, CALM_MS = 16, 50
"""Between two pictures while the figure moves, and while it only breathes."""

_SOONEST = 0.75  # of the time between two pictures: painting asks for no more of them than the timer would
_MOST_PIXELS, _MOST_CLOSE, _MOST_CLOSE_MOVING = 500_000, 300_000, 180_000
"""That a processor fills at a time, of a whole body and of a close-up: a larger picture is stretched."""


class FigureCanvas(QWidget):
    """Shows one actor. pacer and table say how; call `wake` after telling them something."""

    def __init__(self, clock: Clock, darkroom: Darkroom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pacer, self.table = Pacer(clock), Turntable(clock)
        self.drawn = 0  # pictures made so far
        self._clock, self._darkroom = clock, darkroom
        self._actor: Actor | None = None
        self._renderer: Renderer | None = None
        self._light: tuple[tuple[QSize, bool], QPixmap] | None = None
        self._shot: Shot | None = None  # the picture that is under way
        self._late = False  # another one was wanted meanwhile
        self._asked_s = 0.0
        self._sight: Sight | None = None  # of the picture that is shown
        self._picture: QImage | None = None
        self._scene: Scene | None = None
        self._fade, self._fades = CrossFade(clock), False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 180)
        theme.changed.connect(self.update)
        darkroom.printed.connect(self._take_print)

    @property
    def is_ready(self) -> bool:
        """Whether there is something to show."""
        return self._actor is not None

    @property
    def tick_ms(self) -> int:
        """How often a timer wakes it up now; 0 if none runs."""
        return self._timer.interval() if self._timer.isActive() else 0

    def show_actor(self, actor: "Actor | None", renderer: Renderer | None) -> None:
        """Show another figure, or none. The old picture stays until there is a new one."""
        self._actor, self._renderer = actor, renderer
        self._shot = self._sight = self._scene = None
        if actor is not None:
            self.table.reset(actor.best())
        else:
            self._picture = None
            self._fade.stop()
        self.wake()

    def fade_over(self) -> None:
        """Let the next picture come over the present one softly, where it would jump."""
        self._fades = True

    @Slot()
    def wake(self) -> None:
        """Draw what has changed, and go on as long as something moves."""
        self.update()
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Ask for the next picture if anyone can see it."""
        if self._fade.is_fading:
            self.update()
        if is_seen(self):
            self._ask()
        self._plan()

    def region_at(self, point: QPointF) -> str | None:
        """Return the part of the body under a point of the widget, such as `calf_L`."""
        if self._scene is None:
            return None
        from twitchcare.figure.picking import pick_region

        scene = self._scene
        eye, way = scene.camera.ray(point.x(), point.y(), self.width(), self.height())
        return pick_region(scene.mesh, scene.points_cm, eye, way)

    def sizeHint(self) -> QSize:
        return QSize(640, 520)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._clock() - self._asked_s >= _SOONEST * self.tick_ms / 1000:
            self._ask()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(0, 0, self._backdrop())
        if self._picture is not None:
            painter.drawImage(QRectF(self.rect()), self._fade.over(self._picture))
        self._plan()  # a window that comes back says so only by painting

    def _backdrop(self) -> QPixmap:
        """Return the light behind the figure, painted anew only for another size or look."""
        ratio = self.devicePixelRatioF()
        key = (self.size() * ratio, theme.palette.dark)
        if self._light is None or self._light[0] != key:
            light = QPixmap(key[0])
            light.setDevicePixelRatio(ratio)
            light.fill(Qt.GlobalColor.transparent)
            painter = QPainter(light)
            paint_light(painter, QRectF(self.rect()))
            painter.end()
            self._light = key, light
        return self._light[1]

    def _ask(self) -> None:
        """Ask for the picture of this instant, unless it is there, or another one is under way."""
        if self._actor is None or self._renderer is None or self.size().isEmpty():
            return
        if self._shot is not None:
            self._late = True
            return
        sight = self._sight_now(self._actor, self._renderer)
        if sight != self._sight:
            self._late, self._asked_s = False, self._clock()
            self._shot = Shot(self._actor, self._renderer, sight, colours())
            self._darkroom.ask(self._shot)

    @Slot(object)
    def _take_print(self, made: Print) -> None:
        if made.shot is not self._shot:
            return
        self._shot, self._sight = None, made.shot.sight
        if made.picture is not None:
            if self._fades and self._picture is not None:
                self._fade.begin(self._fade.over(self._picture))
            self._picture, self._scene, self._fades = made.picture, made.scene, False
            self.drawn += 1
            self.update()
        if self._late:
            self.tick()

    def _sight_now(self, actor: "Actor", renderer: Renderer) -> Sight:
        """Return what is to be seen at this instant."""
        slow = is_slow(renderer)
        smooth = not (slow and self._is_moving())
        most = _MOST_PIXELS
        if actor.motion.view.close is not None:
            most = _MOST_CLOSE if smooth else _MOST_CLOSE_MOVING
        size = self.size() * self.devicePixelRatioF()
        drawn = _at_most(size, most) if slow else size
        return Sight(self.pacer.now(), self.table.now(), size, drawn, theme.palette.dark, smooth)

    def _is_moving(self) -> bool:
        return self.pacer.is_moving() or self.table.is_turning()

    def _plan(self) -> None:
        """Let the timer run as fast as what happens needs, or not at all."""
        quick = self._is_moving() or self._fade.is_fading
        pace_ms = QUICK_MS if quick else CALM_MS if self.pacer.is_breathing else 0
        if not pace_ms or self._actor is None or not is_seen(self):
            if self._timer.isActive():
                self._timer.stop()
                self.update()  # the last picture, at rest
        elif not self._timer.isActive() or self._timer.interval() != pace_ms:
            self._timer.start(pace_ms)


def _at_most(size: QSize, pixels: int) -> QSize:
    """Return a size of the same shape with no more pixels."""
    count = size.width() * size.height()
    return size * sqrt(pixels / count) if count > pixels else size
