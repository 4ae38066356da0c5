"""One still picture that goes over into another; nothing in it moves."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from twitchcare.ui.figure.glide import Clock, Glide

FADE_S = 0.4


class CrossFade:
    """Reads its clock when asked; owns no timer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._before: QImage | None = None
        self._share: Glide | None = None

    def begin(self, before: QImage) -> None:
        """Go over from this picture to whatever is shown from now on."""
        self._before, self._share = before, Glide(0.0, 1.0, self._clock(), FADE_S)

    def stop(self) -> None:
        self._before = self._share = None

    @property
    def is_fading(self) -> bool:
        return self._share is not None and not self._share.is_over(self._clock())

    def over(self, picture: QImage) -> QImage:
        """Return the picture as it is to be shown at this instant."""
        if self._share is None or self._before is None or not self.is_fading:
            self.stop()
            return picture
        return mixed(self._before, picture, self._share.at(self._clock()))


def mixed(one: QImage, other: QImage, share: float) -> QImage:
    """Return so much (0 to 1) of the other picture and the rest of the one, in the size of the other."""
    mix = QImage(other.size(), QImage.Format.Format_ARGB32_Premultiplied)
    mix.fill(0)
    whole = QRectF(mix.rect())
    painter = QPainter(mix)
    painter.drawImage(whole, one)
    painter.setCompositionMode(
        QPainter.CompositionMode.CompositionMode_Source
    )  # takes from the one as it gives
    painter.setOpacity(share)
    painter.drawImage(whole, other)
    painter.end()
    return mix
