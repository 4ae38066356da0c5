"""An exercise put on a body: gives its picture at any moment and knows where to look from."""

from dataclasses import dataclass, replace

import numpy as np

from twitchcare.figure.arrays import Floats, Singles
from twitchcare.figure.camera import Camera, frame, frame_ball
from twitchcare.figure.ground import Ground, Shadow
from twitchcare.figure.kinematics import bone_matrices, landmark_at
from twitchcare.figure.mesh import Mesh
from twitchcare.figure.moment import Pace, Seen
from twitchcare.figure.motion import Motion
from twitchcare.figure.pose import Pose
from twitchcare.figure.props import build_props, floor_cm
from twitchcare.figure.scene import Colours, Scene
from twitchcare.figure.skeleton import Skeleton
from twitchcare.figure.skinning import Skin
from twitchcare.figure.solids import Material, Solid

_LOOKS = 5  # moments of the motion that the picture has room for
_THIN = 6  # every so many points are enough to find the room
_SOFTENED = 1 / 700  # rounds for each vertex in which the glow spreads: a coarse mesh needs fewer
_OVER_MAT_CM = 0.05
_CLOSE_MARGIN = 0.92  # the edges of a close-up fade: what matters keeps clear of them
_BREATH = "breath"


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Body, things and shadow at one moment."""

    points_cm: Floats
    normals: Floats
    solids: tuple[Solid, ...]
    shadow: Shadow


class Actor:
    """Plays one motion with one skin. Slow to make, so make it away from the main thread."""

    def __init__(self, motion: Motion, skin: Skin, skeleton: Skeleton) -> None:
        self.motion, self.mesh = motion, skin.mesh
        self._skin, self._skeleton = skin, skeleton
        # On a mat the shadow lies on top of it: a hand's breadth beside it nobody sees that it floats.
        self.floor_cm = 0.0 if floor_cm(motion.props) == 0.0 else _OVER_MAT_CM
        self.glow = soft_glow(skin.mesh, motion.targets)
        self._ground = Ground(skin.mesh.points_cm, skin.mesh.faces)
        self._last: tuple[float, float, Frame] | None = None
        self._room_cm, self._near_cm = self._measured()

    def frame(self, share: float, breath: float) -> Frame:
        """Return how it looks a share (0 to 1) of the way, with the chest so full (0 to 1)."""
        if self._last is not None and self._last[:2] == (share, breath):
            return self._last[2]
        pose = _breathing(self.motion.pose_at(share), breath)
        points, normals = self._skin.posed(pose)
        solids = self._solids(pose)
        made = Frame(points, normals, solids, self._ground.shadow(points, self.floor_cm))
        self._last = (share, breath, made)
        return made

    def camera(self, around_deg: float, above_deg: float, zoom: float, aspect: float) -> Camera:
        """Return the view of the whole motion from a side. zoom: from 1 on, nearer the glow."""
        view = self.motion.view
        if view.close is None:
            camera = frame(self._room_cm, around_deg, above_deg, aspect)
        else:
            camera = frame_ball(self._near_cm, view.radius_cm, around_deg, above_deg, aspect, _CLOSE_MARGIN)
        if zoom <= 1.0:
            return camera
        share = 1.0 - 1.0 / zoom
        x, y, z = (np.array(camera.target_cm) * (1 - share) + self._near_cm * share).tolist()
        return replace(camera, target_cm=(x, y, z), distance_cm=camera.distance_cm / zoom)

    def scene(self, pace: Pace, seen: Seen, aspect: float, colours: Colours) -> Scene:
        """Return what is to be drawn. aspect: of the picture, width over height."""
        now = self.frame(pace.share, pace.breath)
        camera = self.camera(seen.around_deg, seen.above_deg, seen.zoom, aspect)
        return Scene(
            self.mesh,
            now.points_cm,
            now.normals,
            self.glow,
            pace.glow,
            now.solids,
            now.shadow,
            self.floor_cm,
            camera,
            colours,
        )

    def probe(self) -> Scene:
        """Return a scene to try a renderer with."""
        grey = (0.5, 0.5, 0.5)
        colours = Colours(grey, grey, grey, (0.0, 0.0, 0.0), dict.fromkeys(Material, grey))
        return self.scene(Pace(0.0, 1.0, 0.0), self.best(), 0.75, colours)

    def best(self) -> Seen:
        """Return where the exercise is seen best."""
        return Seen(self.motion.view.around_deg, self.motion.view.above_deg)

    def _solids(self, pose: Pose) -> tuple[Solid, ...]:
        if not self.motion.props:
            return ()
        return tuple(build_props(self.motion.props, self._skeleton, bone_matrices(self._skeleton, pose)))

    def _measured(self) -> tuple[Floats, Floats]:
        """Return the points that the picture must show, and the one that matters most."""
        poses = [self.motion.pose_at(share) for share in np.linspace(0, 1, _LOOKS)]
        bodies = [self._skin.posed(pose)[0] for pose in poses]
        things = [
            solid.vertices
            for pose in (poses[0], poses[-1])
            for solid in self._solids(pose)
            if solid.looks_to is None
        ]
        room = np.vstack([*(points[::_THIN] for points in bodies), *things])
        close = self.motion.view.close
        if close is not None:
            places = [
                landmark_at(self._skeleton, bone_matrices(self._skeleton, pose), close) for pose in poses
            ]
            return room, np.asarray(np.mean(places, axis=0))
        weight = self.glow if self.glow.any() else np.ones(len(self.glow))
        return room, np.asarray(np.average(bodies[-1], axis=0, weights=weight))


def soft_glow(mesh: Mesh, targets: tuple[str, ...]) -> Singles:
    """Return (n,) how much of the glow each vertex shows, 1 inside the targets and soft at their rim."""
    glow = mesh.in_region(*targets)
    if not glow.any():
        return glow.astype(np.float32)
    ends = np.concatenate([mesh.faces, np.roll(mesh.faces, 1, axis=1)]).ravel()
    others = np.concatenate([np.roll(mesh.faces, 1, axis=1), mesh.faces]).ravel()
    count = np.maximum(np.bincount(ends, minlength=len(glow)), 1)
    for _ in range(max(2, round(_SOFTENED * len(glow)))):
        glow = 0.5 * glow + 0.5 * np.bincount(ends, glow[others], len(glow)) / count
    return glow.astype(np.float32)


def _breathing(pose: Pose, breath: float) -> Pose:
    if breath <= 0.0:
        return pose
    fuller = max(breath, pose.shapes.get(_BREATH, 0.0))
    return replace(pose, shapes={**pose.shapes, _BREATH: fuller})
