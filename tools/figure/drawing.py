"""Draws one moment of a motion with the packaged mesh: pictures for cards and sheets for the eye."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tools.figure.arrays import Floats
from tools.figure.raster import Camera
from tools.figure.shading import Lights, Scene, draw
from twitchcare.figure.kinematics import bone_matrices, landmark_at
from twitchcare.figure.motion import Motion
from twitchcare.figure.pose import Pose
from twitchcare.figure.props import build_props, floor_cm
from twitchcare.figure.skeleton import Skeleton
from twitchcare.figure.skinning import Skin
from twitchcare.figure.solids import Material, Solid

MARGIN = 0.92  # share of the picture that the scene may fill
DISTANCE_CM = 500.0
GLOW_ROUNDS = 10
COLOURS = {
    Material.WOOD: (0.64, 0.55, 0.46),
    Material.WALL: (0.66, 0.71, 0.76),
    Material.MAT: (0.60, 0.69, 0.76),
    Material.FABRIC: (0.38, 0.47, 0.57),
    Material.METAL: (0.56, 0.63, 0.71),
}


@dataclass(frozen=True, slots=True)
class Size:
    """A picture's width and height in pixels."""

    width: int
    height: int


class FigureArtist:
    """Draws one mesh."""

    def __init__(self, skin: Skin, skeleton: Skeleton) -> None:
        self._skin, self._skeleton, self._mesh = skin, skeleton, skin.mesh

    def draw(self, motion: Motion, pose: Pose, camera: Camera, glow: float, samples: int = 2) -> Floats:
        """Return the (height, width, 4) picture of a pose; glow: strength of the targets, 0 to 1."""
        solids = build_props(motion.props, self._skeleton, bone_matrices(self._skeleton, pose))
        points, normals = self._skin.posed(pose)
        lights = Lights(floor_cm=None if motion.view.close else floor_cm(motion.props))
        strength = glow * self._glow(motion.targets)
        clear = [solid for solid in solids if solid.opacity_from(camera.eye) == 1.0]
        veils = [solid for solid in solids if solid.opacity_from(camera.eye) < 1.0]
        picture = draw(self._scene(points, normals, strength, clear), camera, lights, samples)
        for veil in veils:
            dense = draw(self._scene(points, normals, strength, [*clear, veil]), camera, lights, samples)
            picture = _mixed(picture, dense, veil.opacity_from(camera.eye))
        return picture

    def camera(self, motion: Motion, poses: list[Pose], size: Size) -> Camera:
        """Return a camera with the view of the motion that sees all of the poses."""
        view = motion.view
        points = [self._extent(motion, pose) for pose in poses]
        if view.close is not None:
            middles = [self._landmark(pose, view.close) for pose in poses]
            ball = view.radius_cm * np.concatenate([np.eye(3), -np.eye(3)])
            points = [np.mean(middles, axis=0) + ball]
        return framing(np.concatenate(points), view.around_deg, view.above_deg, size)

    def _landmark(self, pose: Pose, name: str) -> Floats:
        return landmark_at(self._skeleton, bone_matrices(self._skeleton, pose), name)

    def _extent(self, motion: Motion, pose: Pose) -> Floats:
        solids = build_props(motion.props, self._skeleton, bone_matrices(self._skeleton, pose))
        near = [solid.vertices for solid in solids if solid.looks_to is None]
        return np.concatenate([self._skin.posed(pose)[0], *near])

    def _scene(self, points: Floats, normals: Floats, glow: Floats, solids: list[Solid]) -> Scene:
        mesh, count = self._mesh, len(points)
        offsets = np.cumsum([count, *[len(solid.vertices) for solid in solids]])
        extra = int(offsets[-1]) - count
        colours = [np.tile(COLOURS[solid.material], (len(solid.vertices), 1)) for solid in solids]
        moved = [solid.faces + offset for solid, offset in zip(solids, offsets, strict=False)]
        return Scene(
            vertices=np.vstack([points, *[solid.vertices for solid in solids]]),
            faces=np.vstack([mesh.faces, *moved]),
            normals=np.vstack([normals, *[solid.normals for solid in solids]]),
            colour=np.vstack([mesh.tint, *colours]),
            cloth_cm=np.concatenate([mesh.cloth_cm, np.full(extra, -1.0)]),
            glow=np.concatenate([glow, np.zeros(extra)]),
            openness=np.concatenate([mesh.openness, np.ones(extra)]),
            prop=np.concatenate([np.zeros(count), np.ones(extra)]),
        )

    def _glow(self, targets: tuple[str, ...]) -> Floats:
        glow = self._mesh.in_region(*targets)
        starts, ends = self._links
        for _ in range(GLOW_ROUNDS):
            total = np.bincount(starts, glow[ends], len(glow))
            glow = 0.5 * glow + 0.5 * total / np.maximum(np.bincount(starts, minlength=len(glow)), 1)
        return np.asarray(glow)

    @cached_property
    def _links(self) -> tuple[np.ndarray, np.ndarray]:
        faces = self._mesh.faces
        return np.concatenate([faces[:, 0], faces[:, 1], faces[:, 2]]), np.concatenate(
            [faces[:, 1], faces[:, 2], faces[:, 0]]
        )


def _mixed(clear: Floats, dense: Floats, share: float) -> Floats:
    """Return a picture between two; what is nearly transparent lends none of its colour."""
    weights = (1 - share) * clear[..., 3:], share * dense[..., 3:]
    cover = weights[0] + weights[1]
    colour = clear[..., :3] * weights[0] + dense[..., :3] * weights[1]
    return np.concatenate([colour / np.maximum(cover, 1e-6), cover], axis=-1)


def framing(points: Floats, around_deg: float, above_deg: float, size: Size) -> Camera:
    """Return a camera that sees all points; 0 around looks at the front, 90 at the left side."""
    around, above = np.radians(around_deg), np.radians(above_deg)
    away = np.array([np.sin(around) * np.cos(above), np.sin(above), np.cos(around) * np.cos(above)])
    target, distance = (points.min(0) + points.max(0)) / 2, DISTANCE_CM
    camera = Camera(target + away * distance, target, size.width, size.height)
    for _ in range(4):
        x, y, _ = camera.project(points)
        fill = max((x.max() - x.min()) / (size.width * MARGIN), (y.max() - y.min()) / (size.height * MARGIN))
        right, up, _ = camera.axes
        off_x, off_y = (x.max() + x.min() - size.width) / 2, (y.max() + y.min() - size.height) / 2
        target = target + (right * off_x - up * off_y) * distance / camera.focal_px
        distance *= float(fill)
        camera = Camera(target + away * distance, target, size.width, size.height)
    return camera
