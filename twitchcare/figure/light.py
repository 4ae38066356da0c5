"""The light on the figure, for each vertex. `ui/figure/drawing/shaders.py` tells a graphics card the same."""

from dataclasses import dataclass

import numpy as np

from twitchcare.figure.arrays import Floats, Ints
from twitchcare.figure.scene import Colour, Lights, Scene, lights_for

_SKY = np.array([0.96, 0.98, 1.04])
_BOUNCE = np.array([1.1, 0.95, 0.85])
_KEY = np.array([1.03, 1.0, 0.96])
_FILL = np.array([0.92, 0.96, 1.06])


@dataclass(frozen=True, slots=True, eq=False)
class Lit:
    """(n, 3) colours from 0 to 1 of the body if it were all bare, and if it were all in the garment."""

    bare: Floats
    covered: Floats


def lit_body(scene: Scene, rows: Ints) -> Lit:
    """Return the colours of some vertices of the body; the others stay black."""
    lights = lights_for(scene.camera.axes)
    normals, colours = scene.normals[rows], scene.colours
    openness = scene.mesh.openness[rows]
    to_eye = scene.camera.eye_cm - scene.points_cm[rows]
    to_eye /= np.sqrt(np.einsum("ni,ni->n", to_eye, to_eye))[:, None]
    away = 1.0 - np.clip(np.einsum("ni,ni->n", normals, to_eye), 0.0, 1.0)
    rim = np.clip(normals @ lights.edge, 0.0, 1.0) * away * away * (0.4 + 0.6 * openness)
    glow = np.clip(scene.glow[rows] * scene.strength, 0.0, 1.0)
    glow = (glow * glow * (3.0 - 2.0 * glow))[:, None]
    light = _light(normals, openness, lights)
    warmth = np.array(colours.glow)
    shine = warmth * glow * (0.10 + 0.26 * away[:, None])

    def lit(base: Floats, edge: float) -> Floats:
        mixed = base + (warmth - base) * (0.82 * glow)
        whole = np.zeros((len(scene.points_cm), 3))
        whole[rows] = np.clip(mixed * light + (edge * rim)[:, None] + shine, 0.0, 1.0)
        return whole

    return Lit(lit(np.array(colours.skin) * scene.mesh.tint[rows], 0.55), lit(np.array(colours.cloth), 0.4))


def lit_thing(normals: Floats, colour: Colour, scene: Scene) -> Floats:
    """Return the (n, 3) colours of a thing."""
    light = _light(normals, np.ones(len(normals)), lights_for(scene.camera.axes))
    return np.asarray(np.clip(np.array(colour) * light, 0.0, 1.0))


def _light(normals: Floats, openness: Floats, lights: Lights) -> Floats:
    wrapped = np.clip((normals @ lights.key + 0.35) / 1.35, 0.0, 1.0) ** 1.4
    sky = 0.5 + 0.5 * normals[:, 1]
    side = np.clip(normals @ lights.fill, 0.0, 1.0) * 0.16
    ambient = (0.32 + 0.20 * sky)[:, None] * _SKY + ((1.0 - sky) * 0.10)[:, None] * _BOUNCE
    light = (ambient + side[:, None] * _FILL) * openness[:, None]
    return np.asarray(light + (wrapped * 0.76 * (0.35 + 0.65 * openness))[:, None] * _KEY)
