"""Makes pictures of the figure away from the main thread, one after the other."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

from twitchcare.figure.moment import Pace, Seen
from twitchcare.ui.figure.backdrop import fade_edges
from twitchcare.ui.figure.collector import CollectorPause
from twitchcare.ui.figure.renderers import Renderer

if TYPE_CHECKING:
    from twitchcare.figure.actor import Actor
    from twitchcare.figure.scene import Colours, Scene

_log = logging.getLogger(__name__)
_NEVER_MS = -1
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Sight:
    """All that a picture depends on. size: in pixels of the screen; drawn: fewer, if it is stretched."""

    pace: Pace
    seen: Seen
    size: QSize
    drawn: QSize
    dark: bool
    smooth: bool


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """A wish for a picture. Holds nothing of a view, so that no view can end in the other thread."""

    actor: "Actor"
    renderer: Renderer
    sight: Sight
    colours: "Colours"


@dataclass(frozen=True, slots=True, eq=False)
class Print:
    """A wish and its picture; picture and scene are None if it could not be made."""

    shot: Shot
    picture: QImage | None
    scene: "Scene | None"


class Darkroom(QObject):
    """One for the program. Its one thread stays until `close`: a graphics context belongs to a thread.

    A view asks again only after it got its answer: so no more than one picture for each view is under way,
    and the next one always is of the latest instant.
    """

    printed = Signal(object)  # Print; sent to all views, which know their own shots
    _developed = Signal(object)  # Print; from the other thread

    def __init__(self, pause: CollectorPause, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pause = pause
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(_NEVER_MS)
        self._pending, self._closed = 0, False
        self._developed.connect(self._hand_out)

    def ask(self, shot: Shot) -> None:
        """Begin to make a picture; `printed` will carry it."""
        if not self._closed:
            self._pending += 1
            self._pause.begin()
            self._start(lambda: self._developed.emit(developed(shot)))

    def call(self, work: Callable[[], _Made]) -> _Made:
        """Do something in the thread of the pictures and wait for it; called from any other thread."""
        results: list[_Made] = []
        faults: list[Exception] = []
        done = Event()

        def run() -> None:
            try:
                results.append(work())
            except Exception as fault:
                faults.append(fault)
            finally:
                done.set()

        self._start(run)
        done.wait()
        if faults:
            raise faults[0]
        return results[0]

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Finish the picture in work, forget the others, do one last thing in the thread and let it end."""
        self._closed = True
        self._pool.clear()
        if last is not None:
            self.call(last)
        self._pool.waitForDone()
        while self._pending:
            self._pending -= 1
            self._pause.end()

    def _start(self, work: Callable[[], None]) -> None:
        self._pool.start(work)

    @Slot(object)
    def _hand_out(self, made: Print) -> None:
        """Run in the main thread again."""
        if self._pending:
            self._pending -= 1
            self._pause.end()
        self.printed.emit(made)


def developed(shot: Shot) -> Print:
    """Return the picture of a shot. What goes wrong is told in the log."""
    sight = shot.sight
    try:
        aspect = sight.drawn.width() / sight.drawn.height()
        scene = shot.actor.scene(sight.pace, sight.seen, aspect, shot.colours)
        picture = shot.renderer.render(scene, sight.drawn, smooth=sight.smooth)
    except Exception:
        _log.exception("the figure could not be drawn")
        return Print(shot, None, None)
    fade_edges(picture, cut=shot.actor.motion.view.close is not None)
    if picture.size() != sight.size:
        smoothly = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(sight.size, Qt.AspectRatioMode.IgnoreAspectRatio, smoothly)
    return Print(shot, picture, scene)
