"""A figure that shows an exercise again and again by itself."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from twitchcare.care.content import Content
from twitchcare.care.exercise import Exercise, Sides
from twitchcare.care.place import Side
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.figure.library import Library
from twitchcare.ui.figure.loader import Loader
from twitchcare.ui.figure.sight import is_seen
from twitchcare.ui.theme.theme import theme

_STEPS = ((1.0, 3.0, 4.0), (0.0, 2.5, 1.2))
"""Where to go, in how many seconds, and how long to stay there."""


class PlayingFigure(FigureView):
    """Goes into the pose, breathes there, and comes back, as long as anyone can see it."""

    def __init__(
        self,
        content: Content,
        parent: QWidget | None = None,
        *,
        library: Library | None = None,
        loader: Loader | None = None,
    ) -> None:
        super().__init__(content, parent, library=library, loader=loader)
        self._step = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.play_on)
        self.ready_changed.connect(self._start)

    def play(self, exercise: Exercise) -> None:
        """Play one exercise from its beginning; a one-sided one on the left."""
        side = None if exercise.sides is Sides.NONE else Side.LEFT
        self.show_exercise(exercise.id, side, exercise.title)

    @property
    def is_playing(self) -> bool:
        """Whether it waits to go on."""
        return self._next.isActive()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_ready and not self.is_playing and not theme.reduced_motion:
            self._next.start(0)  # it is seen again after it was not

    @Slot()
    def play_on(self) -> None:
        """Do the next step, if anyone looks."""
        if not self.is_ready or theme.reduced_motion or not is_seen(self):
            self._next.stop()
            self.set_breathing(False)
            return
        share, over_s, stay_s = _STEPS[self._step % len(_STEPS)]
        self._step += 1
        self.move_to(share, over_s)
        self.set_breathing(True)
        self._next.start(round((over_s + stay_s) * 1000))

    @Slot()
    def _start(self) -> None:
        self._step = 0
        self._next.stop()
        self.show_share(1.0 if theme.reduced_motion else 0.0)
