"""Moves the skin with the bones.

Dual quaternions keep limbs full where they bend and twist; where a mesh asks for it (at the hips) a share
of plain linear blending keeps the buttock from swelling. Shapes are added in the bind pose before.
"""

from collections.abc import Mapping

import numpy as np

from twitchcare.figure import quaternions
from twitchcare.figure.arrays import Floats, cross
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.mesh import Mesh
from twitchcare.figure.pose import Pose
from twitchcare.figure.skeleton import Skeleton

_LEAST = 1e-3  # a shape weaker than this is left out


class Skin:
    """One mesh on one skeleton. bind: the pose the mesh was built in."""

    def __init__(self, mesh: Mesh, skeleton: Skeleton, bind: Pose) -> None:
        self.mesh, self._skeleton = mesh, skeleton
        self._unbind = np.linalg.inv(bone_matrices(skeleton, bind))
        self._blended = np.flatnonzero(mesh.linear > 0)
        self._used = [np.flatnonzero(mesh.weights[:, k] > 0) for k in range(4)]

    def posed(self, pose: Pose) -> tuple[Floats, Floats]:
        """Return (n, 3) points in centimetres and unit normals of the skin in a pose."""
        points, normals = self._shaped(weights_of(self._skeleton, pose))
        moves = bone_matrices(self._skeleton, pose) @ self._unbind
        moved, turned = self._dual(moves, points, normals)
        if len(rows := self._blended):
            flat, flat_turned = self._linear(moves, rows, points[rows], normals[rows])
            share = self.mesh.linear[rows, None]
            moved[rows] += share * (flat - moved[rows])
            turned[rows] += share * (flat_turned - turned[rows])
            turned[rows] /= np.linalg.norm(turned[rows], axis=1, keepdims=True)
        return moved, turned

    def _shaped(self, weights: Mapping[str, float]) -> tuple[Floats, Floats]:
        points, normals = self.mesh.points_cm, self.mesh.normals
        active = {name: value for name, value in weights.items() if name in self.mesh.shapes}
        if not active:
            return points, normals
        points, normals = points.copy(), normals.copy()
        for name, value in active.items():
            shape = self.mesh.shapes[name]
            points[shape.vertices] += value * shape.cm
            normals[shape.vertices] += value * shape.normals
        changed = np.unique(np.concatenate([self.mesh.shapes[name].vertices for name in active]))
        lengths = np.linalg.norm(normals[changed], axis=1, keepdims=True)
        normals[changed] /= np.maximum(lengths, _LEAST)
        return points, normals

    def _dual(self, moves: Floats, points: Floats, normals: Floats) -> tuple[Floats, Floats]:
        real = quaternions.from_matrices(moves[:, :3, :3])
        # Both signs of a quaternion mean the same turn, but only like signs mix well. Each bone takes the
        # sign of its parent; a choice per vertex would tear the skin where an arm is turned by over
        # 180 degrees.
        for bone in self._skeleton.bones:
            if bone.parent is not None and real[bone.index] @ real[bone.parent] < 0:
                real[bone.index] *= -1
        shift = np.concatenate([np.zeros((len(moves), 1)), moves[:, :3, 3]], axis=1)
        both = np.concatenate([real, 0.5 * quaternions.product(shift, real)], axis=1)
        mixed = both[self.mesh.bones[:, 0]] * self.mesh.weights[:, :1]
        for k, rows in enumerate(self._used[1:], start=1):
            mixed[rows] += both[self.mesh.bones[rows, k]] * self.mesh.weights[rows, k, None]
        mixed /= np.sqrt(np.einsum("ni,ni->n", mixed[:, :4], mixed[:, :4]))[:, None]
        w, u, dual_w, dual_u = mixed[:, :1], mixed[:, 1:4], mixed[:, 4:5], mixed[:, 5:]
        slide = 2 * (w * dual_u - dual_w * u + cross(u, dual_u))
        return _turned(w, u, points) + slide, _turned(w, u, normals)

    def _linear(
        self, moves: Floats, rows: np.ndarray, points: Floats, normals: Floats
    ) -> tuple[Floats, Floats]:
        mesh = self.mesh
        matrix = np.einsum("nk,nkij->nij", mesh.weights[rows], moves[mesh.bones[rows], :3])
        moved = np.einsum("nij,nj->ni", matrix[:, :, :3], points) + matrix[:, :, 3]
        return moved, np.einsum("nij,nj->ni", matrix[:, :, :3], normals)


def weights_of(skeleton: Skeleton, pose: Pose) -> dict[str, float]:
    """Return how much of each shape a pose shows: those it names and those its joints bring in."""
    weights = {name: value for name, value in pose.shapes.items() if abs(value) > _LEAST}
    for fix in skeleton.correctives:
        angle = pose.angles_deg[fix.bone, fix.axis]
        share = float(np.clip((angle - fix.from_deg) / (fix.to_deg - fix.from_deg), 0.0, 1.0))
        if share > _LEAST:
            weights[fix.shape] = share * share * (3 - 2 * share)
    return weights


def _turned(w: Floats, u: Floats, vectors: Floats) -> Floats:
    once = cross(u, vectors)
    return np.asarray(vectors + 2 * (w * once + cross(u, once)))
