"""Turns a pose into the place of every bone.

The rotation of a joint is Rx(flexion) Rz(abduction) Ry(rotation), each with the sign of its joint, in
axes that are those of the room in the zero pose.
"""

import numpy as np

from twitchcare.figure.arrays import Floats
from twitchcare.figure.pose import Pose
from twitchcare.figure.quaternions import to_matrix
from twitchcare.figure.skeleton import Skeleton


def joint_turns(skeleton: Skeleton, angles_deg: Floats) -> Floats:
    """Return the (bones, 3, 3) rotation of each joint against its parent."""
    radians = np.radians(angles_deg * skeleton.signs)
    (cx, cz, cy), (sx, sz, sy) = np.cos(radians).T, np.sin(radians).T
    turns = np.empty((len(radians), 3, 3))
    turns[:, 0, 0], turns[:, 0, 1], turns[:, 0, 2] = cz * cy, -sz, cz * sy
    turns[:, 1, 0] = cx * sz * cy + sx * sy
    turns[:, 1, 1], turns[:, 1, 2] = cx * cz, cx * sz * sy - sx * cy
    turns[:, 2, 0] = sx * sz * cy - cx * sy
    turns[:, 2, 1], turns[:, 2, 2] = sx * cz, sx * sz * sy + cx * cy
    return turns


def bone_matrices(skeleton: Skeleton, pose: Pose) -> Floats:
    """Return (bones, 4, 4) matrices that take points of the zero pose to the pose, in centimetres."""
    turns = joint_turns(skeleton, pose.angles_deg)
    matrices = np.zeros((len(turns), 4, 4))
    matrices[:, :3, :3] = turns
    matrices[:, :3, 3] = skeleton.at_cm - np.einsum("nij,nj->ni", turns, skeleton.at_cm)
    matrices[:, 3, 3] = 1.0
    for bone in skeleton.bones:
        if bone.parent is None:
            matrices[bone.index] = _root(pose, bone.at_cm) @ matrices[bone.index]
        else:
            matrices[bone.index] = matrices[bone.parent] @ matrices[bone.index]
    return matrices


def _root(pose: Pose, at_cm: Floats) -> Floats:
    matrix = np.eye(4)
    matrix[:3, :3] = to_matrix(pose.root_turn)
    matrix[:3, 3] = at_cm - matrix[:3, :3] @ at_cm + pose.root_cm
    return matrix


def landmark_at(skeleton: Skeleton, matrices: Floats, name: str) -> Floats:
    """Return where a landmark lies in the pose, in centimetres."""
    landmark = skeleton.landmarks[name]
    matrix = matrices[landmark.bone]
    return np.asarray(matrix[:3, :3] @ landmark.at_cm + matrix[:3, 3])


def centre_of_mass(skeleton: Skeleton, matrices: Floats) -> Floats:
    """Return the centre of mass of the posed body in centimetres."""
    shares = np.array([bone.mass_share for bone in skeleton.bones])
    places = np.array([bone.mass_at_cm for bone in skeleton.bones])
    moved = np.einsum("nij,nj->ni", matrices[:, :3, :3], places) + matrices[:, :3, 3]
    return np.asarray(shares @ moved / shares.sum())
