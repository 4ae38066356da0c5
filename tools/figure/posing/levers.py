"""How points and directions of the posed body answer to small changes of its joints.

A change is one number per degree of freedom: joint axes that may turn (degrees), the place of the root
(centimetres) and a turn of the root about the axes of the room (degrees).
"""

from dataclasses import dataclass

import numpy as np

from twitchcare.figure import quaternions
from twitchcare.figure.arrays import Floats, Ints, cross
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.pose import Pose
from twitchcare.figure.skeleton import AXES, Skeleton

LEAST_RANGE_DEG = 3.0  # a joint axis with less play is not solved for
DEG = np.pi / 180


class Freedoms:
    """The degrees of freedom of a skeleton: `axes` joint axes, then three of place, then three of turn."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.skeleton = skeleton
        free = [
            (bone.index, axis, limit)
            for bone in skeleton.bones
            for axis, name in enumerate(AXES)
            if bone.parent is not None
            and (limit := bone.limits_deg.get(name)) is not None
            and limit[1] - limit[0] >= LEAST_RANGE_DEG
        ]
        self.bone: Ints = np.array([index for index, _, _ in free])
        self.axis: Ints = np.array([axis for _, axis, _ in free])
        self.low = np.array([limit[0] for _, _, limit in free])
        self.high = np.array([limit[1] for _, _, limit in free])
        self.axes = len(free)
        self.count = self.axes + 6
        above = np.zeros((len(skeleton.bones),) * 2, bool)
        for bone in skeleton.bones:
            if bone.parent is not None:
                above[bone.index] = above[bone.parent]
            above[bone.index, bone.index] = True
        self.moves = above[:, self.bone]  # (bones, joint axes): does this axis move that bone?

    def angles(self, pose: Pose) -> Floats:
        """Return the free joint angles of a pose."""
        return np.asarray(pose.angles_deg[self.bone, self.axis])

    def stepped(self, pose: Pose, change: Floats) -> Pose:
        """Return the pose after a change, kept inside the limits."""
        angles = pose.angles_deg.copy()
        wanted = self.angles(pose) + change[: self.axes]
        angles[self.bone, self.axis] = np.clip(wanted, self.low, self.high)
        turn = change[self.axes + 3 :] * DEG
        small = np.concatenate([[1.0], turn / 2])
        root = quaternions.product(small / np.linalg.norm(small), pose.root_turn)
        return Pose(angles, pose.root_cm + change[self.axes : self.axes + 3], root, pose.shapes)


@dataclass(frozen=True, slots=True)
class Stance:
    """A pose with its matrices and, per degree of freedom that turns, its axis and the point it passes."""

    freedoms: Freedoms
    pose: Pose
    matrices: Floats
    axes: Floats
    pivots: Floats

    def point(self, bone: int, at_cm: Floats) -> tuple[Floats, Floats]:
        """Return where a point of a bone is, and its (3, count) answer to changes."""
        matrix = self.matrices[bone]
        place = matrix[:3, :3] @ at_cm + matrix[:3, 3]
        lever = np.zeros((3, self.freedoms.count))
        turning = self._turning(bone)
        arms = cross(self.axes, place - self.pivots) * DEG
        lever[:, turning] = arms[turning].T
        lever[:, self.freedoms.axes : self.freedoms.axes + 3] = np.eye(3)
        return place, lever

    def direction(self, bone: int, own: Floats) -> tuple[Floats, Floats]:
        """Return where a direction of a bone points, and its (3, count) answer to changes."""
        way = self.matrices[bone][:3, :3] @ own
        lever = np.zeros((3, self.freedoms.count))
        turning = self._turning(bone)
        lever[:, turning] = (cross(self.axes, np.broadcast_to(way, self.axes.shape)) * DEG)[turning].T
        return way, lever

    def _turning(self, bone: int) -> np.ndarray:
        moved = self.freedoms.moves[bone]
        return np.concatenate([moved, [False] * 3, [True] * 3])


def stance(freedoms: Freedoms, pose: Pose) -> Stance:
    """Return a pose ready to be asked for its levers."""
    skeleton = freedoms.skeleton
    matrices = bone_matrices(skeleton, pose)
    radians = np.radians(pose.angles_deg * skeleton.signs)
    parents = np.array([0 if bone.parent is None else bone.parent for bone in skeleton.bones])
    frames = matrices[parents, :3, :3]
    flex, abd = radians[:, 0], radians[:, 1]
    signs = skeleton.signs
    zero, one = np.zeros(len(flex)), np.ones(len(flex))
    own = np.empty((len(flex), 3, 3))
    own[:, 0] = np.stack([one, zero, zero], 1) * signs[:, :1]
    own[:, 1] = np.stack([zero, -np.sin(flex), np.cos(flex)], 1) * signs[:, 1:2]
    own[:, 2] = (
        np.stack([-np.sin(abd), np.cos(flex) * np.cos(abd), np.sin(flex) * np.cos(abd)], 1) * signs[:, 2:]
    )
    world = np.einsum("nij,nkj->nki", frames, own)
    joints = np.einsum("nij,nj->ni", matrices[:, :3, :3], skeleton.at_cm) + matrices[:, :3, 3]
    room = np.zeros((6, 3))
    room[3:] = np.eye(3)
    return Stance(
        freedoms,
        pose,
        matrices,
        np.concatenate([world[freedoms.bone, freedoms.axis], room]),
        np.concatenate([joints[freedoms.bone], np.tile(joints[0], (6, 1))]),
    )
