"""Arrays as the bytes that a graphics card or a picture takes."""

import numpy as np

from twitchcare.figure.arrays import Floats, Ints, Singles
from twitchcare.figure.ground import Shadow
from twitchcare.figure.mesh import Mesh
from twitchcare.figure.scene import Colour, Scene


def side_by_side(first: Floats, second: Floats) -> bytes:
    """Return two (n, 3) arrays as n rows of six small floats."""
    return np.concatenate([first, second], axis=1, dtype=np.float32, casting="same_kind").tobytes()


def traits(mesh: Mesh, glow: Singles) -> bytes:
    """Return for each vertex its tint, its depth in the garment, its glow and its openness."""
    return side_by_side(mesh.tint, np.stack([mesh.cloth_cm, glow, mesh.openness], axis=1))


def corners(faces: Ints) -> bytes:
    """Return the triangles as numbers of two bytes."""
    return faces.astype(np.uint16).tobytes()


def floor_rows(scene: Scene, shadow: Shadow) -> bytes:
    """Return the four corners of the shadow: place in the room, and place in its picture from 0 to 1."""
    spots = np.array([[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [1.0, 1.0, 0.0], [0.0, 1.0, 0.0]])
    return side_by_side(floor_corners(scene, shadow), spots)


def floor_corners(scene: Scene, shadow: Shadow) -> Floats:
    """Return (4, 3): back left, back right, front right and front left of the shadow, in the room."""
    (left, back), (right, front) = shadow.low_xz_cm, shadow.high_xz_cm
    floor = scene.floor_cm
    return np.array([[left, floor, back], [right, floor, back], [right, floor, front], [left, floor, front]])


FLOOR_FACES = np.array([[0, 1, 2], [0, 2, 3]])


def shadow_pixels(shadow: Shadow, colour: Colour) -> bytes:
    """Return the shadow as red, green, blue and coverage, colours multiplied by their coverage."""
    pixels = np.ones((*shadow.opacity.shape, 4))
    pixels[..., :3] = colour
    return np.round(pixels * shadow.opacity[..., None] * 255.0).astype(np.uint8).tobytes()


def to_picture(scene: Scene, aspect: float) -> list[float]:
    """Return the matrix from the room to the picture, row by row."""
    matrix = scene.camera.projection(aspect) @ scene.camera.view()
    return [float(value) for value in matrix.ravel()]
