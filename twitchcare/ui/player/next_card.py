"""What comes after the exercise in progress."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from twitchcare.figure.stills import StillMoment
from twitchcare.ui.parts.card import Card
from twitchcare.ui.parts.icon_label import IconLabel
from twitchcare.ui.parts.text import Text
from twitchcare.ui.player.legs import Leg
from twitchcare.ui.player.pose import Pose
from twitchcare.ui.player.pose_pictures import PosePictures
from twitchcare.ui.player.words import side_word
from twitchcare.ui.theme import tokens

_THUMB = QSize(84, 64)


class NextCard(Card):
    """Small picture, title and side. The last exercise has nothing after it."""

    def __init__(self, pictures: PosePictures, parent: QWidget | None = None) -> None:
        super().__init__(margin=tokens.SPACE_S, parent=parent)
        self.thumb = _Thumb(pictures)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.eyebrow = Text(self.tr("Next"), "eyebrow")
        self.title = Text("", "strong")
        words.addStretch(1)
        for label in (self.eyebrow, self.title):
            words.addWidget(label)
        words.addStretch(1)
        self.check = IconLabel("check", "calm", ground="calm_soft")
        row = self.row(self.thumb, self.check)
        row.setSpacing(tokens.SPACE_M)
        row.addStrut(_THUMB.height())  # as high for the last exercise, which has no picture
        row.addLayout(words, 1)

    def show_next(self, leg: Leg | None, title: str) -> None:
        """Show what comes next, or that nothing does."""
        self.thumb.setVisible(leg is not None)
        self.check.setVisible(leg is None)
        if leg is None:
            self.eyebrow.setText(self.tr("Last one"))
            self.title.setText(self.tr("Then you are done"))
            return
        side = side_word(leg.side)
        self.eyebrow.setText(self.tr("Next · {0}").format(side) if side else self.tr("Next"))
        self.title.setText(title)
        self.thumb.show_pose(Pose(leg.exercise, leg.side, StillMoment.END))


class _Thumb(QWidget):
    """A small still picture of a pose."""

    def __init__(self, pictures: PosePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._pose: Pose | None = None
        self.setFixedSize(_THUMB)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pose(self, pose: Pose) -> None:
        if pose != self._pose:
            self._pose = pose
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pose is None:
            return
        picture = self._pictures.picture(self._pose, self.size(), self.devicePixelRatioF())
        size = picture.deviceIndependentSize()
        painter = QPainter(self)
        x, y = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawPixmap(round(x), round(y), picture)
