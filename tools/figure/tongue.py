"""The inset of the face map: the open mouth of the figure with the tongue resting inside."""

import numpy as np

from tools.figure import mouth
from tools.figure.arrays import Floats, Ints
from tools.figure.body import load_body
from tools.figure.face import joined
from tools.figure.face_detail import DETAILS
from tools.figure.face_patch import Patch, vertex_normals
from tools.figure.field import Field
from tools.figure.raster import Camera, rasterise
from tools.figure.shading import Lights, Scene, draw
from twitchcare.figure.kinematics import bone_matrices

OPEN, LIFTED = 0.72, 0.2  # how wide the jaw is open, how far the tongue is raised
MIDDLE_CM, HIGH_CM = np.array([0.0, 154.75, 8.0]), 5.6
AWAY_CM = np.array([0.0, 0.0, 300.0])
ROUND = 0.49  # radius of the inset as a share of its size
SAMPLES = 3


def mouth_inset(size_px: int) -> tuple[Floats, Floats]:
    """Return the (size, size, 4) picture and the (size, size) level, positive on the tongue."""
    patches = _patches()
    _, faces = joined(patches)
    points = np.vstack([_opened(patch) for patch in patches])
    camera = Camera(MIDDLE_CM + AWAY_CM, MIDDLE_CM, size_px, size_px, HIGH_CM)
    zeros, count = np.zeros(len(points)), len(points)
    scene = Scene(
        vertices=points,
        faces=faces,
        normals=vertex_normals(points, faces),
        colour=np.vstack([patch.tint for patch in patches]),
        cloth_cm=np.full(count, -1.0),
        glow=zeros,
        openness=np.clip(np.concatenate([patch.shade for patch in patches]), 0.2, 1.0),
        prop=zeros,
    )
    picture = draw(scene, camera, Lights((0.2, 0.75, 1.1), shadows=False), samples=SAMPLES)
    down, across = np.mgrid[0:size_px, 0:size_px] + 0.5 - size_px / 2
    picture[..., 3] *= np.clip(ROUND * size_px - np.hypot(down, across) + 0.5, 0, 1)
    tongue = len(faces) - len(patches[-1].faces)
    return picture, np.where(_shown(points, faces, camera) >= tongue, 1.0, -1.0)


def _patches() -> list[Patch]:
    """Return lips, teeth and, as the last, the tongue."""
    body, detail = load_body(), DETAILS["body_close"]
    surface = Field(body, body.primitives, bone_matrices(body.skeleton, body.bind), even=True)
    return [
        mouth.lips(surface, 2 * detail.lip_columns, detail.lip_rows),
        mouth.teeth(surface, True, 2 * detail.tooth_columns - 1),
        mouth.teeth(surface, False, 2 * detail.tooth_columns - 1),
        mouth.tongue(2 * detail.tongue[0], 2 * detail.tongue[1]),
    ]


def _opened(patch: Patch) -> Floats:
    jaw, tip = (patch.moved.get(name, patch.points) - patch.points for name in ("jaw_open", "tongue_up"))
    return np.asarray(patch.points + OPEN * jaw + LIFTED * tip)


def _shown(points: Floats, faces: Ints, camera: Camera) -> Ints:
    """Return the number of the triangle seen at each pixel, -1 for none."""
    x, y, depth = camera.project(points)
    _, triangle, _ = rasterise(x, y, depth, faces, camera.width, camera.height, False)
    return np.asarray(triangle)
