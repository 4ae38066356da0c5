"""The large picture of a routine: the figure that does one of its exercises."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from twitchcare.care.content import Content
from twitchcare.care.ids import ExerciseId
from twitchcare.ui.figure.playing_figure import PlayingFigure
from twitchcare.ui.sessions.picture import Picture, PictureFrame
from twitchcare.ui.theme import tokens

_STILL, _MOVING = QSize(248, 196), QSize(312, 292)


class Hero(QWidget):
    """A still picture until the figure is there; stays one where no exercise has a motion."""

    def __init__(
        self, content: Content, picture: Picture, figure: PlayingFigure, exercises: list[ExerciseId]
    ) -> None:
        super().__init__()
        self._content, self.figure = content, figure
        moving = [name for name in exercises if figure.library.has(name)]
        size = _MOVING if moving else _STILL
        if moving:  # large text makes the buttons under the figure wider
            size = size.expandedTo(figure.buttons.sizeHint() + QSize(tokens.SPACE_L, 0))
        self.setFixedSize(size)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self.still = PictureFrame(picture, size)
        self._pages.addWidget(self.still)
        self._pages.addWidget(figure)
        figure.ready_changed.connect(self._choose)
        if moving:
            self.play(moving[0])

    def play(self, exercise: ExerciseId) -> None:
        """Show one exercise."""
        self.figure.play(self._content.exercises[exercise])

    @Slot(bool)
    def _choose(self, ready: bool) -> None:
        self._pages.setCurrentWidget(self.figure if ready else self.still)
