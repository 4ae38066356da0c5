"""The left half of the player: the figure, or pictures of the pose, and the breath to follow."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twitchcare.care.exercise import BreathPattern, Exercise
from twitchcare.care.routine import Step
from twitchcare.care.session import Moment
from twitchcare.care.session_plan import Phase
from twitchcare.figure.stills import StillMoment
from twitchcare.flows.session import WAKE_MS
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.text import Text
from twitchcare.ui.player.breath import breath_at, pace_of
from twitchcare.ui.player.breath_view import BreathView
from twitchcare.ui.player.course import glow_at, share_at
from twitchcare.ui.player.pose import pose_at
from twitchcare.ui.player.pose_pictures import PosePictures
from twitchcare.ui.player.pose_view import PoseView
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

_AHEAD_S = WAKE_MS / 1000  # the figure glides to where it will be at the next word of the flow
_JUMP, _JUMP_S = 0.2, 0.8  # a larger change between two words is a skip, and is shown as a calm move


class Stage(Card):
    """Shows what to do, and the one sentence that is always true."""

    def __init__(self, pictures: PosePictures, figure: FigureView, parent: QWidget | None = None) -> None:
        super().__init__(margin=tokens.SPACE_M, parent=parent)
        self.pose, self.figure, self.breath = PoseView(pictures), figure, BreathView()
        self.safety = Text(self.tr("Stop when it hurts."), "small")
        self.safety.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._paced = False
        self._share = 0.0  # where the figure was last sent
        row = QHBoxLayout()
        row.setSpacing(0)
        for widget in (self.pose, self.figure, self.breath):
            row.addWidget(widget, 1)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.safety)
        self.figure.ready_changed.connect(self._choose)
        self._choose()

    def begin(self) -> None:
        """Forget the session before."""
        self.pose.clear()
        self._share = 0.0
        self.figure.show_share(0.0)

    def show_moment(self, moment: Moment, step: Step, exercise: Exercise) -> None:
        """Show what belongs to this moment."""
        if moment.phase is Phase.DONE:
            return
        pattern = pace_of(exercise)
        self._paced = pattern is not None
        self.figure.show_exercise(step.exercise, step.side, exercise.title)
        self._choose()
        if pattern is None:
            self.pose.show_pose(pose_at(moment, step, exercise))
            self._move(self._wanted_share(moment, step, exercise))
            self.figure.follow_breath(None)
        else:
            self._pace(moment, pattern)
        self.figure.set_glow(glow_at(moment))
        self.figure.set_breathing(not moment.paused)

    def _wanted_share(self, moment: Moment, step: Step, exercise: Exercise) -> float:
        if theme.reduced_motion:
            return float(pose_at(moment, step, exercise).moment is StillMoment.END)
        return share_at(moment, exercise, 0.0 if moment.paused else _AHEAD_S)

    def _pace(self, moment: Moment, pattern: BreathPattern) -> None:
        breath = breath_at(pattern, moment.phase_s - moment.left_s) if moment.phase is Phase.HOLD else None
        self.breath.show_breath(breath)
        self.figure.follow_breath(breath.fullness if breath else None)
        self._move(1.0 if breath else 0.0)

    def _move(self, share: float) -> None:
        if share != self._share:
            over_s = _JUMP_S if abs(share - self._share) > _JUMP else _AHEAD_S
            self._share = share
            self.figure.move_to(share, over_s)

    @Slot()
    def _choose(self) -> None:
        """Let the figure take the place of the pictures as soon as it is there."""
        ready = self.figure.is_ready
        self.figure.setVisible(ready)
        self.breath.setVisible(self._paced)
        self.pose.setVisible(not ready and not self._paced)
