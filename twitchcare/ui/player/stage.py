"""The left half of the player: the pose, or the breath to follow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from twitchcare.care.exercise import Exercise
from twitchcare.care.routine import Step
from twitchcare.care.session import Moment
from twitchcare.care.session_plan import Phase
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.text import Text
from twitchcare.ui.player.breath import breath_at, pace_of
from twitchcare.ui.player.breath_view import BreathView
from twitchcare.ui.player.pose import pose_at
from twitchcare.ui.player.pose_pictures import PosePictures
from twitchcare.ui.player.pose_view import PoseView
from twitchcare.ui.theme import tokens


class Stage(Card):
    """Shows what to do, and the one sentence that is always true."""

    def __init__(self, pictures: PosePictures, parent: QWidget | None = None) -> None:
        super().__init__(margin=tokens.SPACE_M, parent=parent)
        self.pose = PoseView(pictures)
        self.breath = BreathView()
        self.safety = Text(self.tr("Stop when it hurts."), "small")
        self.safety.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pictures = QStackedLayout()
        self._pictures.addWidget(self.pose)
        self._pictures.addWidget(self.breath)
        self.column.addLayout(self._pictures, 1)
        self.column.addWidget(self.safety)

    def begin(self) -> None:
        """Forget the session before."""
        self.pose.clear()

    def show_moment(self, moment: Moment, step: Step, exercise: Exercise) -> None:
        """Show what belongs to this moment."""
        if moment.phase is Phase.DONE:
            return
        pattern = pace_of(exercise)
        self._pictures.setCurrentWidget(self.pose if pattern is None else self.breath)
        if pattern is None:
            self.pose.show_pose(pose_at(moment, step, exercise))
        elif moment.phase is Phase.HOLD:
            self.breath.show_breath(breath_at(pattern, moment.phase_s - moment.left_s))
        else:
            self.breath.show_breath(None)
