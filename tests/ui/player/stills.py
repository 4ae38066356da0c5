"""Pictures of poses painted for tests."""

from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from twitchcare.care.ids import ExerciseId
from twitchcare.figure.stills import StillMoment

COLOURS = {StillMoment.START: QColor(20, 60, 220), StillMoment.END: QColor(220, 30, 40)}


class PaintedStills:
    """Finds the pictures that were painted into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def paint(self, exercise: ExerciseId, moment: StillMoment, *blocks: QRect) -> None:
        """Paint a picture of 900 by 700 pixels, empty but for these blocks."""
        image = QImage(900, 700, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        for block in blocks:
            painter.fillRect(block, COLOURS[moment])
        painter.end()
        assert image.save(str(self._path(exercise, moment)))

    def find(self, exercise: ExerciseId, moment: StillMoment) -> Path | None:
        path = self._path(exercise, moment)
        return path if path.is_file() else None

    def _path(self, exercise: ExerciseId, moment: StillMoment) -> Path:
        return self._folder / f"{exercise}_{moment}.png"
