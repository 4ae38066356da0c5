"""Chooses how the figure is drawn on this machine."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QOffscreenSurface

if TYPE_CHECKING:
    from twitchcare.figure.actor import Actor
    from twitchcare.figure.scene import Scene

CHOICE = "TWITCHCARE_FIGURE"
"""Environment variable: `gl` or `painter` insists on one way; anything else lets the probe choose."""

_WITHOUT_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb")
_BY_PROCESSOR = ("llvmpipe", "softpipe", "swiftshader", "gdi generic", "software", "painter")
_DEVICES, _CARDS = Path("/dev"), ("dri/renderD*", "nvidia[0-9]*", "mali*")
_PROBE = QSize(48, 64)


class Renderer(Protocol):
    """Draws a scene into a picture. Used by one thread only, the one of the pictures."""

    @property
    def name(self) -> str:
        """What draws, as it calls itself."""

    @property
    def is_fine(self) -> bool:
        """Whether it can draw the mesh with all its triangles."""

    def render(self, scene: "Scene", size: QSize, *, smooth: bool = True) -> QImage:
        """Return the scene on a clear ground. smooth: take time to soften the edges."""

    def close(self) -> None:
        """Give everything back, in the thread that made it."""


def may_use_gl(platform: str) -> bool:
    """Tell whether it is worth a try. platform: Qt's name of it.

    Without a graphics card the processor would have to play one: that takes more memory and more work than
    drawing without OpenGL, so it is not even asked.
    """
    choice = os.environ.get(CHOICE, "")
    if choice in ("gl", "painter"):
        return choice == "gl"
    return platform not in _WITHOUT_SCREEN and has_card(sys.platform, _DEVICES)


def has_card(system: str, devices: Path) -> bool:
    """Tell whether there may be a graphics card. system: `sys.platform`; devices: where Linux lists them."""
    if system != "linux":
        return True
    return any(any(devices.glob(pattern)) for pattern in _CARDS)


def gl_renderer(surface: QOffscreenSurface, actor: "Actor") -> "Renderer | None":
    """Return a renderer that has drawn a whole figure, or None: OpenGL can fail without saying so."""
    from twitchcare.ui.figure.drawing.gl_program import NoGraphics
    from twitchcare.ui.figure.drawing.gl_renderer import GlRenderer

    try:
        renderer = GlRenderer(surface)
        for smooth in (False, True):
            picture = renderer.render(actor.probe(), _PROBE, smooth=smooth)
            if not _shows_something(picture):
                return None
    except NoGraphics:
        return None
    return renderer


def painter_renderer() -> "Renderer":
    """Return the renderer that always is there."""
    from twitchcare.ui.figure.drawing.painter_renderer import PainterRenderer

    return PainterRenderer()


def is_slow(renderer: Renderer) -> bool:
    """Tell whether the processor does all the work, so that it should do less of it."""
    name = renderer.name.lower()
    return any(word in name for word in _BY_PROCESSOR)


def _shows_something(picture: QImage) -> bool:
    """Return whether the picture is neither empty nor filled all over."""
    alphas = {
        picture.pixelColor(x, y).alpha()
        for x in range(0, picture.width(), 4)
        for y in range(0, picture.height(), 4)
    }
    return len(alphas) > 1
