"""Turns joint angles into bone matrices.

An angle triple is (flexion, abduction, internal rotation) in degrees, the same sign on both
sides. The rotation of a joint is turn_x(flexion) @ turn_z(abduction) @ turn_y(rotation).
"""

from collections.abc import Mapping, Sequence

import numpy as np

from tools.figure.arrays import Floats, turn_x, turn_y, turn_z
from tools.figure.body import Body, Bone

# Sign of the turn about x, z and y for the left side; the right side flips z and y.
SIGNS = {
    "spine": (1, -1, 1),  # forward, to the left, nose to the left
    "root": (1, -1, 1),
    "limb": (-1, 1, -1),
    "hinge": (-1, 1, -1),
    "knee": (1, 1, -1),  # backwards
    "foot": (-1, 1, -1),  # dorsiflexion positive
    "clav": (-1, 1, -1),
    "thumb": (-1, 1, -1),
}


def joint_turn(bone: Bone, angles_deg: Sequence[float]) -> Floats:
    """Return the 3x3 rotation of the joint."""
    flex, abduct, rotate = angles_deg
    sign_x, sign_z, sign_y = SIGNS[bone.kind]
    side = -1.0 if bone.side == "R" else 1.0
    return turn_x(sign_x * flex) @ turn_z(sign_z * side * abduct) @ turn_y(sign_y * side * rotate)


def about(turn: Floats, point: Floats) -> Floats:
    """Return the 4x4 matrix that turns space about the point."""
    matrix = np.eye(4)
    matrix[:3, :3] = turn
    matrix[:3, 3] = point - turn @ point
    return matrix


def bone_matrices(
    body: Body,
    angles_deg: Mapping[str, Sequence[float]],
    root_shift_cm: Floats | None = None,
    root_turn: Floats | None = None,
) -> Floats:
    """Return (bones, 4, 4) matrices that take zero-pose points to posed points."""
    matrices = np.zeros((len(body.bones), 4, 4))
    for bone in body.bones.values():
        local = about(joint_turn(bone, angles_deg.get(bone.name, (0.0, 0.0, 0.0))), bone.at_cm)
        if bone.parent is not None:
            matrices[bone.index] = matrices[body.bones[bone.parent].index] @ local
            continue
        if root_turn is not None:
            local = about(root_turn, bone.at_cm) @ local
        if root_shift_cm is not None:
            local[:3, 3] += root_shift_cm
        matrices[bone.index] = local
    return matrices


def posed_point(body: Body, matrices: Floats, landmark: str) -> Floats:
    """Return where a landmark lies in the pose."""
    bone, at = body.landmarks[landmark]
    matrix = matrices[body.bones[bone].index]
    return np.asarray(matrix[:3, :3] @ at + matrix[:3, 3])
