"""Gets everything ready for the figure away from the main thread."""

import logging
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal, Slot
from PySide6.QtGui import QGuiApplication, QOffscreenSurface

from twitchcare.care.place import Side
from twitchcare.ui.figure.collector import CollectorPause
from twitchcare.ui.figure.darkroom import Darkroom
from twitchcare.ui.figure.library import Library
from twitchcare.ui.figure.renderers import Renderer, gl_renderer, may_use_gl, painter_renderer

if TYPE_CHECKING:
    from twitchcare.figure.actor import Actor
    from twitchcare.figure.motion import Motion

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """What to get ready: an exercise of a library, or a motion that is there already."""

    library: Library
    exercise: str
    side: Side | None
    motion: "Motion | None" = None


@dataclass(frozen=True, slots=True)
class Ready:
    """ticket: the number that was given for the wish. actor: None if the exercise has no motion."""

    ticket: int
    actor: "Actor | None"
    renderer: Renderer | None


class Loader(QObject):
    """One for the program: it owns a thread that gets things ready, the one renderer, and who uses that."""

    ready = Signal(object)  # Ready; sent to all views, which know their own tickets
    _made_ready = Signal(object)  # Ready; from the other thread

    def __init__(self, parent: QObject | None = None, darkroom: Darkroom | None = None) -> None:
        super().__init__(parent)
        self._pause = CollectorPause()
        self.darkroom = darkroom or Darkroom(self._pause, self)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # one after the other, so that only the first makes a renderer
        self._pool.setExpiryTimeout(5000)
        self._renderer: Renderer | None = None
        self._surface: QOffscreenSurface | None = None
        self._tickets, self._pending = 0, 0
        self._made_ready.connect(self._hand_out)

    def ask(self, wish: Wish) -> int:
        """Begin to get something ready; return the ticket that `ready` will carry."""
        self._tickets += 1
        if self._renderer is None and self._surface is None and may_use_gl(QGuiApplication.platformName()):
            self._surface = QOffscreenSurface()  # only the main thread may make one
            self._surface.create()
        ticket = self._tickets
        self._pending += 1
        self._pause.begin()
        self._pool.start(lambda: self._work(ticket, wish))
        return ticket

    @Slot()
    def close(self) -> None:
        """End both threads and give the graphics card back; called before the application ends."""
        self._pool.clear()
        self._pool.waitForDone()
        while self._pending:
            self._settle()
        self.darkroom.close(self._renderer.close if self._renderer is not None else None)
        self._renderer = self._surface = None

    def _work(self, ticket: int, wish: Wish) -> None:
        """Run in the pool's thread. What cannot be made ready is told as missing, and why in the log."""
        try:
            made = self._made(ticket, wish)
        except Exception:
            _log.exception("the figure of %s could not be made", wish.exercise)
            made = Ready(ticket, None, None)
        self._made_ready.emit(made)

    @Slot(object)
    def _hand_out(self, made: Ready) -> None:
        """Run in the main thread again."""
        if self._pending:  # else it comes late, after `close`
            self._settle()
        self.ready.emit(made)

    def _settle(self) -> None:
        self._pending -= 1
        self._pause.end()

    def _made(self, ticket: int, wish: Wish) -> Ready:
        motion = wish.motion or wish.library.motion(wish.exercise)
        if motion is None:
            return Ready(ticket, None, None)
        actor = None
        if self._renderer is None and self._surface is not None:
            actor = wish.library.actor(motion, wish.side, fine=True)
            probe = partial(gl_renderer, self._surface, actor)
            self._renderer = self.darkroom.call(probe)
        if self._renderer is None:
            self._renderer, actor = painter_renderer(), None
        if actor is None:
            actor = wish.library.actor(motion, wish.side, fine=self._renderer.is_fine)
        actor.frame(0.0, 0.0)
        return Ready(ticket, actor, self._renderer)


@cache
def shared_loader() -> Loader:
    """Return the loader of the program."""
    loader = Loader()
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(loader.close)
    return loader
