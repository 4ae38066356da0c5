"""Puts the look on the application, and says which one is on."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.palette import DARK, LIGHT, Palette
from twitchcare.ui.theme.stylesheet import stylesheet


class Theme(QObject):
    """The look in force. One object for the application; widgets that paint themselves ask it."""

    changed = Signal()  # another palette or text size is on: paint again

    def __init__(self) -> None:
        super().__init__()
        self.palette: Palette = LIGHT
        self.appearance = "system"
        self.scale = 1.0
        self.reduced_motion = False

    def apply(self, app: QApplication, appearance: str, scale: float = 1.0) -> None:
        """Put a look on. appearance: "light", "dark" or "system"."""
        if app.style().name() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        self.palette, self.appearance, self.scale = _palette(appearance), appearance, scale
        app.setFont(self.font(tokens.BODY_PT))
        app.setPalette(_qt_palette(self.palette))
        app.setStyleSheet(stylesheet(self.palette, scale))
        self.changed.emit()

    def font(self, size_pt: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the type of the look in one of its sizes, at the text size in force."""
        font = QFont()
        font.setFamilies(list(tokens.FAMILIES))
        font.setPointSizeF(size_pt * self.scale)
        font.setWeight(weight)
        return font

    def colour(self, name: str) -> QColor:
        """Return one colour of the palette by its field name."""
        return QColor(getattr(self.palette, name))


theme = Theme()


def _palette(appearance: str) -> Palette:
    if appearance == "system":
        # The style knows the desktop's scheme; asking for the scheme itself would load all of Qt's names.
        ground = QApplication.style().standardPalette().color(QPalette.ColorRole.Window)
        return DARK if ground.lightness() < 128 else LIGHT
    return DARK if appearance == "dark" else LIGHT


def _qt_palette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for wanted, name in (
        (role.Window, colours.ground),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.raised),
        (role.Button, colours.surface),
        (role.ToolTipBase, colours.raised),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
    ):
        palette.setColor(wanted, QColor(name))
    for wanted in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, wanted, QColor(colours.border_strong))
    return palette
