"""Draws the same moments with OpenGL and without, and prints how much the outlines share.

One line for each: exercise, share of its way, shared with the same mesh, shared with the small mesh.
"""

import sys
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QOffscreenSurface

from twitchcare.care.place import Side
from twitchcare.figure.moment import Pace, Seen
from twitchcare.ui.figure.drawing.painter_renderer import PainterRenderer
from twitchcare.ui.figure.library import PackagedLibrary
from twitchcare.ui.figure.looks import colours
from twitchcare.ui.figure.renderers import gl_renderer

_SIZE = QSize(480, 640)
_SOLID = 128


def solid(picture: QImage) -> list[bool]:
    """Return which pixels are covered, without shadows and what shines through."""
    alpha = picture.convertToFormat(QImage.Format.Format_Alpha8)
    return [value > _SOLID for value in bytes(alpha.constBits())]


def shared(one: list[bool], other: list[bool]) -> float:
    """Return how much two outlines overlap: what both cover, of what each covers on average."""
    both = sum(a and b for a, b in zip(one, other, strict=True))
    return 2 * both / (sum(one) + sum(other))


def main() -> None:
    application = QGuiApplication(sys.argv)
    library = PackagedLibrary()
    surface = QOffscreenSurface()
    surface.create()
    painter = PainterRenderer()
    gl = None
    for exercise in sys.argv[1:]:
        motion = library.motion(exercise)
        assert motion is not None
        fine = library.actor(motion, Side.LEFT, fine=True)
        coarse = library.actor(motion, Side.LEFT, fine=False)
        gl = gl or gl_renderer(surface, fine)
        if gl is None:
            print("no OpenGL", flush=True)
            return
        for share, around in ((0.0, 0.0), (0.5, 120.0), (1.0, 0.0)):
            best = fine.best()
            seen, pace = Seen(best.around_deg + around, best.above_deg), Pace(share, 1.0, 0.5)
            scene = fine.scene(pace, seen, 0.75, colours())
            coarser = replace(coarse.scene(pace, seen, 0.75, colours()), camera=scene.camera)
            by_gl, same, other = map(
                solid,
                (gl.render(scene, _SIZE), painter.render(scene, _SIZE), painter.render(coarser, _SIZE)),
            )
            print(exercise, share, f"{shared(by_gl, same):.4f} {shared(by_gl, other):.4f}", flush=True)
    if gl is not None:
        gl.close()
    del application


if __name__ == "__main__":
    main()
