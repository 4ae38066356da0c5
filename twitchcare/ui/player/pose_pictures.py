"""Pictures of poses, decoded at the size they are shown and kept for a while."""

from collections import OrderedDict
from collections.abc import Callable
from importlib.resources.abc import Traversable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPixmap, QTransform

from twitchcare.care.content import Content
from twitchcare.care.ids import ExerciseId
from twitchcare.care.place import Side
from twitchcare.figure.stills import StillMoment, still_for
from twitchcare.ui.player.pose import Pose
from twitchcare.ui.player.region_picture import region_picture
from twitchcare.ui.player.still_frame import fitting_part, used_part
from twitchcare.ui.theme.theme import theme

FindStill = Callable[[ExerciseId, StillMoment], Traversable | None]
_KEPT = 16


class PosePictures:
    """Finds the picture of a pose, or draws the regions of its exercise where there is none."""

    def __init__(self, content: Content, find_still: FindStill = still_for) -> None:
        self._content, self._find_still = content, find_still
        self._kept: OrderedDict[tuple[Pose, int, int, bool], QPixmap] = OrderedDict()
        self._parts: dict[ExerciseId, QRectF] = {}

    def picture(self, pose: Pose, size: QSize, ratio: float = 1.0) -> QPixmap:
        """Return a transparent picture that fits the size. ratio: pixels of the screen for one of ours."""
        wanted = size * ratio
        key = (pose, wanted.width(), wanted.height(), theme.palette.dark)
        if key not in self._kept:
            picture = self._made(pose, wanted)
            picture.setDevicePixelRatio(ratio)
            self._kept[key] = picture
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def _made(self, pose: Pose, size: QSize) -> QPixmap:
        still = self._find_still(pose.exercise, pose.moment)
        image = QImage() if still is None else fitting_part(still, self._part(pose.exercise), size)
        if image.isNull():  # none, or one that cannot be read
            exercise = self._content.exercises[pose.exercise]
            return region_picture(exercise.regions, pose.side, size, pose.moment is StillMoment.END)
        if pose.side is Side.RIGHT:  # drawn with the left side worked
            image = image.transformed(QTransform.fromScale(-1, 1))
        return QPixmap.fromImage(image)

    def _part(self, exercise: ExerciseId) -> QRectF:
        if exercise not in self._parts:
            stills = (self._find_still(exercise, moment) for moment in StillMoment)
            self._parts[exercise] = used_part(tuple(still for still in stills if still is not None))
        return self._parts[exercise]
