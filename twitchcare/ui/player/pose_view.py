"""The large picture of a pose, which melts into the next one."""

from PySide6.QtCore import QPointF, QRectF, QSize, QVariantAnimation, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from twitchcare.ui.figure.backdrop import paint_light
from twitchcare.ui.player.pose import Pose
from twitchcare.ui.player.pose_pictures import PosePictures
from twitchcare.ui.theme.theme import theme

FADE_MS = 300


class PoseView(QWidget):
    """Paints one pose as large as it goes, on a light that falls from above."""

    def __init__(self, pictures: PosePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.pose: Pose | None = None
        self._before: Pose | None = None
        self._share = 1.0  # of the new picture, while one melts into the other
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._blend)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 180)
        theme.changed.connect(self.update)

    def show_pose(self, pose: Pose) -> None:
        """Show a pose; the one shown before melts away unless motion is reduced."""
        if pose == self.pose:
            return
        self._before, self.pose = self.pose, pose
        self._fade.stop()
        if self._before is None or theme.reduced_motion or not self.isVisible():
            self._blend(1.0)
        else:
            self._blend(0.0)
            self._fade.start()

    def clear(self) -> None:
        """Show nothing, so that the next pose stands there at once."""
        self.pose = self._before = None
        self._fade.stop()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 520)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fade.stop()
        self._blend(1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_light(painter, QRectF(self.rect()))
        if self.pose is None:
            return
        new = self._picture(self.pose)
        if self._before is None or self._share >= 1.0:
            painter.drawPixmap(self._corner(new), new)
        else:
            painter.drawImage(QPointF(0, 0), self._mixed(self._picture(self._before), new))

    @Slot(object)
    def _blend(self, share: float) -> None:
        self._share = share
        if share >= 1.0:
            self._before = None
        self.update()

    def _picture(self, pose: Pose) -> QPixmap:
        return self._pictures.picture(pose, self.size(), self.devicePixelRatioF())

    def _corner(self, picture: QPixmap) -> QPointF:
        size = picture.deviceIndependentSize()
        return QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)

    def _mixed(self, old: QPixmap, new: QPixmap) -> QImage:
        """Return a picture between both. What they share stays solid, which one over the other would not."""
        mixed = self._whole(old)
        painter = QPainter(mixed)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setOpacity(self._share)
        painter.drawImage(QPointF(0, 0), self._whole(new))
        painter.end()
        return mixed

    def _whole(self, picture: QPixmap) -> QImage:
        """Return a picture in its place on an empty ground of this size."""
        ratio = self.devicePixelRatioF()
        whole = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        whole.setDevicePixelRatio(ratio)
        whole.fill(0)
        painter = QPainter(whole)
        painter.drawPixmap(self._corner(picture), picture)
        painter.end()
        return whole
