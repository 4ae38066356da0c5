"""Shapes that mend the skin of strongly bent joints.

The primitives are posed like the bones and blended anew; where the skinned surface is off that, it is
drawn towards it. The difference, evened out and turned back into the bind pose, is the shape.
"""

from dataclasses import replace

import numpy as np

from tools.figure.arrays import Floats, smoothstep
from tools.figure.binding import below, neighbour_mean
from tools.figure.body import Body, Fold
from tools.figure.field import Field
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.mesh import Mesh
from twitchcare.figure.pose import Pose
from twitchcare.figure.quaternions import from_matrices, to_matrices
from twitchcare.figure.skeleton import Skeleton
from twitchcare.figure.skinning import Skin

ROUNDS, MOST_CM = 3, 3.5
MIDLINE_CM = 2.5
RELAXED = 0.6  # how much of the creases is evened out
REACH_ROUNDS, EVEN_ROUNDS, RELAX_ROUNDS = 6, 10, 3
VERTICES = 7_000  # the mesh that these rounds suit; on coarser ones they would reach farther


def fold_offsets(body: Body, mesh: Mesh, fold: Fold) -> Floats:
    """Return (n, 3) offsets in the bind pose for the left side, made with both sides bent."""
    pose = _baked_pose(body, fold)
    skin = Skin(mesh, body.skeleton, body.bind)
    field = Field(body, body.primitives, bone_matrices(body.skeleton, pose))
    start, _ = skin.posed(pose)
    even = _Evener(mesh)
    shares = [_joint_share(body.skeleton, mesh, f"{fold.bone}_{side}") for side in "LR"]
    near = even(np.maximum(*shares)[:, None], REACH_ROUNDS)
    points = start
    for _ in range(0 if fold.only_even else ROUNDS):
        wanted = field.project(points, rounds=2, cap_cm=0.8) - start
        length = np.linalg.norm(wanted, axis=1, keepdims=True) + 1e-9
        wanted *= np.minimum(length, MOST_CM) / length
        points = start + near * even(wanted, EVEN_ROUNDS)
    rounds = EVEN_ROUNDS if fold.only_even else RELAX_ROUNDS
    points = points + RELAXED * near**2 * (even(points, rounds) - points)
    left = smoothstep(mesh.points_cm[:, 0], -MIDLINE_CM, MIDLINE_CM)  # both sides together make the whole
    return _turned_back(body, mesh, pose, (points - start) * left[:, None])


def _baked_pose(body: Body, fold: Fold) -> Pose:
    angles = body.bind.angles_deg.copy()
    for name, triple in fold.baked_deg.items():
        for side in "LR":
            angles[body.skeleton.index(f"{name}_{side}")] = triple
    return replace(body.bind, angles_deg=angles)


def _joint_share(skeleton: Skeleton, mesh: Mesh, bone: str) -> Floats:
    """Return how much each vertex lies between the bone and what carries it, 0 to 1."""
    own = (mesh.weights * np.isin(mesh.bones, below(skeleton, bone))).sum(1)
    return np.asarray(np.clip(6 * own * (1 - own), 0, 1))


class _Evener:
    def __init__(self, mesh: Mesh) -> None:
        self._spread = neighbour_mean(mesh.faces, len(mesh.points_cm))
        self._share = min(1.0, len(mesh.points_cm) / VERTICES)

    def __call__(self, values: Floats, rounds: int) -> Floats:
        for _ in range(max(1, round(rounds * self._share))):
            values = 0.5 * values + 0.5 * (self._spread @ values)
        return np.asarray(values)


def _turned_back(body: Body, mesh: Mesh, pose: Pose, offsets: Floats) -> Floats:
    """Return offsets of the posed skin as offsets of the bind pose that move it so."""
    unbind = np.linalg.inv(bone_matrices(body.skeleton, body.bind))
    turns = (bone_matrices(body.skeleton, pose) @ unbind)[:, :3, :3]
    rows = from_matrices(turns)[mesh.bones]
    sign = np.sign(np.einsum("nki,ni->nk", rows, rows[:, 0]) + 1e-12)
    mixed = np.einsum("nk,nki->ni", mesh.weights * sign, rows)
    firm = to_matrices(mixed / np.linalg.norm(mixed, axis=1, keepdims=True))
    loose = np.einsum("nk,nkij->nij", mesh.weights, turns[mesh.bones])
    share = mesh.linear[:, None, None]
    return np.asarray(np.linalg.solve(firm * (1 - share) + loose * share, offsets[..., None])[..., 0])
