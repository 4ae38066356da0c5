"""Our icons draw something, in the colour asked for, and follow the look."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from twitchcare.ui.theme.icons import icon
from twitchcare.ui.theme.palette import DARK, LIGHT
from twitchcare.ui.theme.theme import theme


def darkest_colours(picture: QImage) -> set[str]:
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    colours = (picture.pixelColor(x, y) for x, y in points)
    return {colour.name() for colour in colours if colour.alpha() == 255}


def test_an_icon_is_drawn_in_the_colour_of_the_look_in_force(qapp):
    drawing = icon("play", "accent")
    try:
        seen = {}
        for name, colours in (("light", LIGHT), ("dark", DARK)):
            theme.apply(qapp, name)
            seen[name] = darkest_colours(drawing.pixmap(QSize(48, 48)).toImage())
            assert QColor(colours.accent).name() in seen[name]
        assert seen["light"] != seen["dark"]
    finally:
        qapp.setStyleSheet("")


def test_many_icons_outlive_the_names_they_were_made_with(qapp):
    icons = [icon(name, "text") for name in ("play", "pause", "stop") for _ in range(50)]
    assert all(not each.pixmap(QSize(20, 20)).isNull() for each in icons)
