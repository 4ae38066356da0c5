"""Draws the figure with OpenGL into a picture.

It draws into a buffer of its own and hands the picture over, so that no window has to become an OpenGL
window: that would make it blink, and let OpenGL put the whole page together from then on.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QOffscreenSurface, QOpenGLContext, QOpenGLFunctions
from PySide6.QtOpenGL import (
    QOpenGLFramebufferObject,
    QOpenGLFramebufferObjectFormat,
    QOpenGLTexture,
)

from twitchcare.figure import packing
from twitchcare.figure.scene import Scene, lights_for
from twitchcare.figure.solids import Solid
from twitchcare.ui.figure.drawing import shaders
from twitchcare.ui.figure.drawing.gl_program import Corners, NoGraphics, Program, Rows
from twitchcare.ui.figure.drawing.gl_store import GlStore

_RENDERER = 0x1F01
_COLOUR_BIT, _DEPTH_BIT = 0x4000, 0x0100
_DEPTH_TEST, _BLEND, _CULL = 0x0B71, 0x0BE2, 0x0B44
_ONE, _ONE_MINUS_ALPHA = 1, 0x0303
_SAMPLES = 4


class GlRenderer:
    """Made, used and closed in one thread. surface: made by the main thread."""

    is_fine = True

    def __init__(self, surface: QOffscreenSurface) -> None:
        self._surface = surface
        self._context = QOpenGLContext()
        self._context.setFormat(surface.format())
        if not self._context.create() or not self._context.makeCurrent(surface):
            raise NoGraphics("no OpenGL context can be had")
        self._functions = QOpenGLFunctions(self._context)
        self.name = str(self._functions.glGetString(_RENDERER))
        self._body = Program(shaders.BODY_VERTEX, shaders.BODY_FRAGMENT)
        self._thing = Program(shaders.THING_VERTEX, shaders.THING_FRAGMENT)
        self._floor = Program(shaders.SHADOW_VERTEX, shaders.SHADOW_FRAGMENT)
        self._moving, self._quad = Rows(), Rows()
        self._floor_corners = Corners(packing.corners(packing.FLOOR_FACES))
        self._store = GlStore()
        self._buffer: tuple[int, QOpenGLFramebufferObject] | None = None
        self._dark: QOpenGLTexture | None = None

    def render(self, scene: Scene, size: QSize, *, smooth: bool = True) -> QImage:
        """Return the scene on a clear ground. smooth: take time to soften the edges."""
        if not self._context.makeCurrent(self._surface):
            raise NoGraphics("the OpenGL context was lost")
        buffer = self._bound(size, _SAMPLES if smooth else 0)
        functions = self._functions
        functions.glViewport(0, 0, size.width(), size.height())
        functions.glClearColor(0.0, 0.0, 0.0, 0.0)
        functions.glClear(_COLOUR_BIT | _DEPTH_BIT)
        functions.glBlendFunc(_ONE, _ONE_MINUS_ALPHA)
        to_picture = packing.to_picture(scene, size.width() / size.height())
        functions.glEnable(_DEPTH_TEST)
        self._draw_body(scene, to_picture, size)
        things = scene.far_first()
        self._draw_things(scene, to_picture, [each for each in things if each[1] >= 1.0])
        self._draw_shadow(scene, to_picture)
        self._draw_things(scene, to_picture, [each for each in things if each[1] < 1.0])
        functions.glDisable(_DEPTH_TEST)
        buffer.release()
        image = buffer.toImage()
        self._context.doneCurrent()
        return image

    def close(self) -> None:
        """Give everything back; nothing may be drawn afterwards."""
        self._context.makeCurrent(self._surface)
        self._store.free()
        for kept in (self._moving, self._quad, self._floor_corners):
            kept.free()
        if self._dark is not None:
            self._dark.destroy()
        self._buffer = None
        del self._body, self._thing, self._floor
        self._context.doneCurrent()
        del self._functions, self._context  # a QObject ends in its own thread

    def _bound(self, size: QSize, samples: int) -> QOpenGLFramebufferObject:
        if self._buffer is None or self._buffer[0] != samples or self._buffer[1].size() != size:
            form = QOpenGLFramebufferObjectFormat()
            form.setSamples(samples)
            form.setAttachment(QOpenGLFramebufferObject.Attachment.CombinedDepthStencil)
            self._buffer = None  # given back before the new one is made
            self._buffer = samples, QOpenGLFramebufferObject(size, form)
        buffer = self._buffer[1]
        if not buffer.isValid() or not buffer.bind():
            raise NoGraphics("OpenGL gives no picture to draw into")
        return buffer

    def _light(self, scene: Scene) -> dict[str, list[float]]:
        lights = lights_for(scene.camera.axes)
        ways = {"eye": scene.camera.eye_cm, "key": lights.key, "edge": lights.edge, "fill": lights.fill}
        return {name: way.tolist() for name, way in ways.items()}

    def _draw_body(self, scene: Scene, to_picture: list[float], size: QSize) -> None:
        colours = scene.colours
        self._body.bind(
            to_picture,
            skin=colours.skin,
            cloth=colours.cloth,
            warmth=colours.glow,
            strength=scene.strength,
            soft_cm=scene.pixel_cm(size.height()),
            **self._light(scene),
        )
        kept = self._store.body(scene.mesh, scene.glow)
        self._moving.fill(packing.side_by_side(scene.points_cm, scene.normals))
        self._body.feed(self._moving, kept.rows)
        kept.corners.draw(self._functions, {})

    def _draw_things(self, scene: Scene, to_picture: list[float], things: list[tuple[Solid, float]]) -> None:
        for solid, opacity in things:
            thing = self._store.thing(solid)
            colour = scene.colours.things[solid.material]
            self._thing.bind(to_picture, colour=colour, opacity=opacity, **self._light(scene))
            self._thing.feed(thing.rows)
            thin = opacity < 1.0  # then its far side must not darken the near one
            thing.corners.draw(self._functions, {_BLEND: thin, _CULL: thin})

    def _draw_shadow(self, scene: Scene, to_picture: list[float]) -> None:
        if (shadow := scene.shadow) is None:
            return
        if self._dark is not None:
            self._dark.destroy()
        rows, columns = shadow.opacity.shape
        pixels = packing.shadow_pixels(shadow, scene.colours.shade)
        image = QImage(pixels, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
        self._dark = QOpenGLTexture(image, QOpenGLTexture.MipMapGeneration.DontGenerateMipMaps)
        self._dark.setMinMagFilters(QOpenGLTexture.Filter.Linear, QOpenGLTexture.Filter.Linear)
        self._dark.setWrapMode(QOpenGLTexture.WrapMode.ClampToEdge)
        self._dark.bind(0)
        self._quad.fill(packing.floor_rows(scene, shadow))
        self._floor.bind(to_picture, colour=scene.colours.shade)
        self._floor.use_texture("dark", 0)
        self._floor.feed(self._quad)
        self._floor_corners.draw(self._functions, {_BLEND: True})
