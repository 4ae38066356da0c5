"""The words on a map: the person's own sides, what a row shows, and the name of the view below."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from twitchcare.ui.body.layer import Layer
from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.theme import theme

CAPTION_ROOM = 42
_CIRCLE = 26.0


def view_words() -> Mapping[str, str]:
    """Return what the views are called."""
    return {
        "front": _tr("Front"),
        "back": _tr("Back"),
        "left": _tr("Left"),
        "right": _tr("Right"),
        "face": _tr("Face"),
        "hands": _tr("Hands"),
        "feet": _tr("Feet"),
    }


def paint_caption(painter: QPainter, layer: Layer) -> None:
    """Paint the name of a view below it."""
    painter.setFont(theme.font(tokens.SMALL_PT, QFont.Weight.DemiBold))
    painter.setPen(theme.colour("muted"))
    below = QRectF(layer.room.x(), layer.rect.bottom() + 4, layer.room.width(), CAPTION_ROOM - 6)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, _captions()[layer.view])


def paint_signs(painter: QPainter, layer: Layer) -> None:
    """Paint whose side is whose, and what a row shows."""
    letters, rows = {"left": _tr("L"), "right": _tr("R")}, _rows()
    for name, at in layer.signs():
        if name in letters:
            _paint_letter(painter, letters[name], at)
        else:
            _paint_row(painter, rows[name], at, layer.room)


def _captions() -> Mapping[str, str]:
    return {**view_words(), "left": _tr("Left side"), "right": _tr("Right side")}


def _rows() -> Mapping[str, str]:
    return {
        "hand_palm": _tr("Palms"),
        "hand_back": _tr("Backs"),
        "foot_top": _tr("Tops"),
        "foot_sole": _tr("Soles"),
    }


def _paint_letter(painter: QPainter, letter: str, at: QPointF) -> None:
    circle = QRectF(at.x() - _CIRCLE / 2, at.y() - _CIRCLE / 2, _CIRCLE, _CIRCLE)
    painter.setFont(theme.font(tokens.LEAD_PT, QFont.Weight.Bold))
    painter.setPen(QPen(theme.colour("border_strong"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(circle)
    painter.setPen(theme.colour("text"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letter)


def _paint_row(painter: QPainter, words: str, at: QPointF, room: QRectF) -> None:
    painter.setFont(theme.font(tokens.SMALL_PT, QFont.Weight.DemiBold))
    painter.setPen(theme.colour("muted"))
    height = painter.fontMetrics().height()
    line = QRectF(room.x(), at.y() - height / 2, room.width(), height)
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("BodyCanvas", words)
