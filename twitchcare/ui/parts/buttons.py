"""Buttons of the look."""

from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from twitchcare.ui.theme import tokens
from twitchcare.ui.theme.icons import icon

Kind = Literal["primary", "secondary", "quiet", "danger", "water", "cramp", "ask"]
_ICON_COLOUR = {
    "primary": "on_accent",
    "secondary": "text",
    "quiet": "accent",
    "danger": "on_danger",
    "water": "water",
    "cramp": "warm",
    "ask": "accent",
}


class Button(QPushButton):
    """A button with words. name: what assistive technology calls it, the words themselves if empty."""

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        icon_name: str = "",
        *,
        large: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self.setProperty("kind", kind)
        if large:
            self.setProperty("touch", True)
        if name:
            self.setAccessibleName(name)
        if icon_name:
            self.set_icon(icon_name)

    def set_icon(self, icon_name: str) -> None:
        """Show another drawing beside the words."""
        self.setIcon(icon(icon_name, _ICON_COLOUR[self._kind]))
        self.setIconSize(QSize(tokens.ICON_M, tokens.ICON_M))


class IconButton(QToolButton):
    """A button with a drawing only. name: what it is called, also shown as its tool tip."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        *,
        colour: str = "muted",
        size: int = tokens.ICON_M,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon(icon_name, colour))
        self.setIconSize(QSize(size, size))
        self.setAccessibleName(name)
        self.setToolTip(name)


class Chip(QPushButton):
    """A small button that can stay pressed, for filters and short choices."""

    def __init__(self, text: str, *, checkable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("part", "chip")
        self.setCheckable(checkable)
