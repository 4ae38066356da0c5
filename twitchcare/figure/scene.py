"""One moment of an exercise, ready to be drawn by whichever renderer there is."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from twitchcare.figure.arrays import Floats, Singles
from twitchcare.figure.camera import Camera
from twitchcare.figure.ground import Shadow
from twitchcare.figure.mesh import Mesh
from twitchcare.figure.solids import Material, Solid

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Colours:
    """What everything is painted with: red, green and blue from 0 to 1. things: by material."""

    skin: Colour
    cloth: Colour
    glow: Colour
    shade: Colour
    things: Mapping[Material, Colour]


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """points_cm, normals: (n, 3) of the posed mesh. glow: (n,) where it glows; strength: how much, 0 to 1."""

    mesh: Mesh
    points_cm: Floats
    normals: Floats
    glow: Singles
    strength: float
    solids: tuple[Solid, ...]
    shadow: Shadow | None
    floor_cm: float
    camera: Camera
    colours: Colours

    def pixel_cm(self, height_px: float) -> float:
        """Return how wide a pixel is at the distance of the target."""
        opening = np.radians(self.camera.opening_deg)
        return float(2 * self.camera.distance_cm * np.tan(opening / 2) / height_px)

    def far_first(self) -> list[tuple[Solid, float]]:
        """Return the things with their opacity in the order of drawing: solid ones first, then from afar."""
        eye = self.camera.eye_cm
        dense = [(solid, solid.opacity_from(eye)) for solid in self.solids]
        return sorted(dense, key=lambda each: (each[1] < 1.0, -_apart(each[0], eye)))


def _apart(solid: Solid, eye_cm: Floats) -> float:
    return float(np.linalg.norm(solid.vertices.mean(0) - eye_cm))


@dataclass(frozen=True, slots=True)
class Lights:
    """Directions of the lights in the room; they follow the eye, so that no view lies in the dark."""

    key: Floats
    edge: Floats
    fill: Floats


def lights_for(axes: Floats) -> Lights:
    """Return the lights. axes: rows are right, up and towards the eye."""
    right, forward = axes[0], -axes[2]
    up = np.array([0.0, 1.0, 0.0])
    return Lights(
        key=_unit(0.55 * right + 0.9 * up - 0.75 * forward),
        edge=_unit(-0.8 * right + 0.35 * up + 0.75 * forward),
        fill=_unit(-0.9 * right + 0.2 * up - 0.5 * forward),
    )


def _unit(vector: Floats) -> Floats:
    return np.asarray(vector / np.linalg.norm(vector))
