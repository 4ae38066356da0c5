"""The picture of a routine or an exercise: the figure in its pose, or the body with the regions lit."""

from collections.abc import Callable, Sequence
from importlib.resources import as_file
from importlib.resources.abc import Traversable

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.care.content import Content
from twitchcare.care.exercise import Kind
from twitchcare.care.ids import ExerciseId, RegionId
from twitchcare.figure.stills import StillMoment, still_for
from twitchcare.ui.parts.body_shot import BodyShot, body_shot, paint_body
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme


class Picture:
    """Nothing is read from disk before it is painted; then it is kept for that size and look."""

    def __init__(
        self,
        content: Content,
        exercises: Sequence[ExerciseId],
        regions: Sequence[RegionId],
        stills: Callable[[str, StillMoment], Traversable | None] = still_for,
    ) -> None:
        self._content, self._exercises, self._regions, self._stills = content, exercises, regions, stills
        self._kept: tuple[QSize, bool, QPixmap] | None = None

    def paint(self, painter: QPainter, rect: QRectF, ratio: float) -> None:
        """Paint into a rectangle. ratio: device pixels for one pixel."""
        size = (rect.size() * ratio).toSize()
        dark = theme.palette.dark
        if self._kept is None or self._kept[:2] != (size, dark):
            self._kept = (size, dark, self._made(size, rect.size(), ratio))
        painter.drawPixmap(rect.topLeft(), self._kept[2])

    def _made(self, size: QSize, logical: QSizeF, ratio: float) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(theme.colour("accent_soft"))
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(0, 0, logical.width(), logical.height())
        if (still := self._still()) is not None:
            _paint_still(painter, rect, still)
        elif (shot := self._shot()) is not None:
            paint_body(
                painter,
                rect,
                shot,
                dark=theme.palette.dark,
                colour=theme.colour("muscle"),
                outline=theme.colour("outline"),
            )
        else:
            _paint_calm(painter, rect)
        painter.end()
        return pixmap

    def _still(self) -> QImage | None:
        """Return the first picture of a pose that this machine can read."""
        for name in self._exercises:
            if (still := self._stills(name, StillMoment.END)) is not None:
                with as_file(still) as path:
                    image = QImage(str(path))
                if not image.isNull():
                    return image
        return None

    def _shot(self) -> BodyShot | None:
        calm = breathing_only(self._content, self._exercises)
        return None if calm else body_shot(self._content, self._regions)


class PictureFrame(QWidget):
    """A picture of its own, with round corners. What it shows is said in words beside it."""

    def __init__(self, picture: Picture, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._size = picture, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_off(painter, QRectF(self.rect()), tokens.RADIUS_M)
        self._picture.paint(painter, QRectF(self.rect()), self.devicePixelRatioF())


def breathing_only(content: Content, exercises: Sequence[ExerciseId]) -> bool:
    """Tell whether nothing but the breath is asked for, so that no place on the body stands for it."""
    return {content.exercises[name].kind for name in exercises} == {Kind.BREATHING}


def round_off(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Let nothing be painted outside a rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)


def _paint_still(painter: QPainter, rect: QRectF, image: QImage) -> None:
    room = rect.adjusted(
        rect.width() * 0.04, rect.height() * 0.05, -rect.width() * 0.04, -rect.height() * 0.05
    )
    size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
    # Qt's painter skips pixels when it shrinks much, so the picture is shrunk first.
    ratio = painter.device().devicePixelRatioF()
    small = image.scaled(
        (size * ratio).toSize(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter.drawImage(QRectF(corner, size), small)


def _paint_calm(painter: QPainter, rect: QRectF) -> None:
    """Paint circles, wide and soft like a breath, for what belongs to no region."""
    painter.setPen(Qt.PenStyle.NoPen)
    colour = theme.colour("accent")
    for share, alpha in ((0.46, 26), (0.34, 40), (0.22, 62), (0.11, 120)):
        colour.setAlpha(alpha)
        painter.setBrush(colour)
        painter.drawEllipse(rect.center(), rect.height() * share, rect.height() * share)
