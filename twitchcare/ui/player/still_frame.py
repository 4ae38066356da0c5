"""Reads the pictures of an exercise without the empty room around them."""

from importlib.resources import as_file
from importlib.resources.abc import Traversable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QImageReader

_GRAIN = 4  # looking for the edges needs no more than every fourth pixel
_FAINT = 12  # alpha below this is not seen
_MARGIN = 0.015


def used_part(stills: tuple[Traversable, ...]) -> QRectF:
    """Return the part that any of these pictures uses, as shares of width and height.

    Both pictures of an exercise share one part, so that the figure moves and the room stands still.
    """
    part = QRectF()
    for still in stills:
        part = part.united(_used(_decoded(still, 1 / _GRAIN)))
    if part.isEmpty():
        return QRectF(0, 0, 1, 1)
    return part.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN).intersected(QRectF(0, 0, 1, 1))


def fitting_part(still: Traversable, part: QRectF, size: QSize) -> QImage:
    """Return that part of a picture as large as the size allows; null if it cannot be read."""
    with as_file(still) as path:
        whole = QImageReader(str(path)).size()
    if whole.isEmpty():
        return QImage()
    scale = min(
        size.width() / (whole.width() * part.width()), size.height() / (whole.height() * part.height())
    )
    image = _decoded(still, scale)
    width, height = image.width(), image.height()
    cut = QRectF(part.x() * width, part.y() * height, part.width() * width, part.height() * height)
    return image.copy(cut.toRect())


def _decoded(still: Traversable, scale: float) -> QImage:
    with as_file(still) as path:
        reader = QImageReader(str(path))
        size = reader.size()
        reader.setScaledSize(QSize(round(size.width() * scale), round(size.height() * scale)))
        return reader.read()


def _used(image: QImage) -> QRectF:
    """Return the part with anything to see, in shares."""
    if image.isNull():
        return QRectF()
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    width, height, stride = alpha.width(), alpha.height(), alpha.bytesPerLine()
    data = bytes(alpha.constBits())
    rows = [y for y in range(height) if max(data[y * stride : y * stride + width]) > _FAINT]
    columns = [x for x in range(width) if max(data[x::stride]) > _FAINT]
    if not rows or not columns:
        return QRectF()
    left, top = columns[0] / width, rows[0] / height
    return QRectF(left, top, (columns[-1] + 1) / width - left, (rows[-1] + 1) / height - top)
