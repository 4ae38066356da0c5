"""Binds surface points to bones and moves them with the pose.

A joint's step is 0 on the parent side of its plane and 1 on the child side; weights are the
products of steps down the skeleton, so they always sum to one.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, diags
from scipy.spatial.transform import Rotation

from tools.figure.arrays import Floats, Ints, smoothstep, unit
from tools.figure.body import Body, Bone
from tools.figure.field import Field

TRUNK = ("lumbar", "waist", "chest")
PARENT_JOINT = {
    "forearm": "upper_arm",
    "forearm_twist": "forearm",
    "wrist": "forearm",
    "fingers": "wrist",
    "fingertips": "fingers",
}
CHILD_JOINT = {
    "forearm": "forearm_twist",
    "forearm_twist": "wrist",
    "wrist": "fingers",
    "fingers": "fingertips",
}


class JointSteps:
    """Evaluates the step of every joint at surface points of the bind pose."""

    def __init__(self, body: Body, field: Field, bind: Floats, points: Floats) -> None:
        self._body, self._bind, self._points = body, bind, points
        self._at = {
            b.name: bind[b.index][:3, :3] @ b.at_cm + bind[b.index][:3, 3] for b in body.bones.values()
        }
        near = field.to_groups(points)
        self._group = {name: near[:, i] for i, name in enumerate(body.group_names)}
        wanted = [f"{name}_{s}" for s in "LR" for name in ("thumb", "palm", "index_1", "index_2")]
        index = {p.name: i for i, p in enumerate(body.primitives)}
        finger = field.to_primitives(points, [index[name] for name in wanted])
        self._to_thumb = {"L": finger[:, 0], "R": finger[:, 4]}
        self._to_hand = {"L": finger[:, 1:4].min(1), "R": finger[:, 5:].min(1)}

    def all(self) -> dict[str, Floats]:
        """Return one step per bone, with the trunk following its limbs."""
        rules: dict[str, Callable[[Bone], Floats]] = {
            "neck": self._neck,
            "head": self._head,
            "clavicle": self._clavicle,
            "upper_arm": self._upper_arm,
            "thigh": self._thigh,
            "shin": self._shin,
            "foot": self._foot,
            "toes": self._toes,
            "thumb": self._thumb,
            **dict.fromkeys(TRUNK, self._trunk),
            **dict.fromkeys(PARENT_JOINT, self._lower_arm),
        }
        steps = {b.name: rules[b.base](b) for b in self._body.bones.values() if b.parent is not None}
        steps["neck"] = np.maximum(steps["neck"], steps["head"])
        for side in "LR":
            arm = steps[f"upper_arm_{side}"]
            steps[f"clavicle_{side}"] = np.maximum(steps[f"clavicle_{side}"], arm)
            for name in TRUNK:
                steps[name] = np.maximum(steps[name], arm)
            steps["neck"] = steps["neck"] * (1 - arm)
            for leg in "LR":
                steps[f"thigh_{leg}"] = steps[f"thigh_{leg}"] * (1 - arm)
        return steps

    def _plane(self, bone: Bone, direction: Floats, reach: float = 1.0) -> Floats:
        along = (self._points - self._at[bone.name]) @ direction
        return smoothstep(along, -bone.blend_cm, bone.blend_cm * reach)

    def _towards(self, bone: Bone, joint: str) -> Floats:
        return unit(self._at[joint] - self._at[bone.name])

    def _out(self, bone: Bone) -> float:
        return -1.0 if bone.side == "R" else 1.0

    def _trunk(self, bone: Bone) -> Floats:
        return self._plane(bone, np.array([0.0, 1.0, 0.0]))

    def _neck(self, bone: Bone) -> Floats:
        x, y, z = self._points.T
        column = smoothstep(9.5 - np.hypot(x, z + 3), -2.5, 2.5)
        return self._plane(bone, unit([0, 0.95, -0.15])) * np.maximum(column, smoothstep(y, 150, 154))

    def _head(self, bone: Bone) -> Floats:
        skull = smoothstep(self._group["torso"] - self._group["head"], 0.2, 2.2) * (self._points[:, 1] > 150)
        return np.maximum(self._plane(bone, unit([0, 1, 0.32])), skull)

    def _clavicle(self, bone: Bone) -> Floats:
        x, y, _ = self._points.T
        return smoothstep(x * self._out(bone), 3, 12) * smoothstep(y, 126, 139)

    def _upper_arm(self, bone: Bone) -> Floats:
        down = self._towards(bone, f"forearm_{bone.side}")
        arm = np.minimum(self._group[f"arm_{bone.side}"], self._group[f"hand_{bone.side}"])
        step = self._plane(bone, unit(down + np.array([self._out(bone) * 0.9, 0, 0])))
        step = step * smoothstep(self._group["torso"] - arm, -2.5, 2.5)
        far = smoothstep((self._points - self._at[bone.name]) @ down, 10, 18) * (arm < 3)
        return np.maximum(step, far)

    def _thigh(self, bone: Bone) -> Floats:
        side = self._out(bone)
        return self._plane(bone, unit([side * 0.42, -0.88, 0.22])) * smoothstep(
            self._points[:, 0] * side, -1.2, 1.2
        )

    def _shin(self, bone: Bone) -> Floats:
        before = unit(self._at[bone.name] - self._at[f"thigh_{bone.side}"])
        return self._plane(bone, unit(self._towards(bone, f"foot_{bone.side}") + before))

    def _foot(self, bone: Bone) -> Floats:
        return self._plane(bone, unit([0, -0.8, 0.45]))

    def _toes(self, bone: Bone) -> Floats:
        return self._plane(bone, self._bind[bone.index][:3, 2]) * (self._points[:, 1] < 9)

    def _thumb(self, bone: Bone) -> Floats:
        along = self._plane(bone, self._bind[bone.index][:3, :3] @ unit([0.5, -0.8, 0.1]), reach=2.0)
        return along * smoothstep(self._to_hand[bone.side] - self._to_thumb[bone.side], -0.6, 0.9)

    def _lower_arm(self, bone: Bone) -> Floats:
        before = unit(self._at[bone.name] - self._at[f"{PARENT_JOINT[bone.base]}_{bone.side}"])
        child = CHILD_JOINT.get(bone.base)
        after = before if child is None else self._towards(bone, f"{child}_{bone.side}")
        step = self._plane(bone, unit(before + after))
        if bone.base == "fingers":
            step = step * smoothstep(self._to_thumb[bone.side] - self._to_hand[bone.side], -0.3, 0.6)
        return step


@dataclass(frozen=True, slots=True)
class Binding:
    """The four strongest bones of each point and their weights; `soft` is 1 away from the hips."""

    bones: Ints
    weights: Floats
    soft: Floats


def bind_points(body: Body, field: Field, bind: Floats, points: Floats, faces: Ints) -> Binding:
    """Return the binding of the surface points, smoothed along the mesh."""
    steps = JointSteps(body, field, bind, points).all()
    children: dict[str, list[str]] = {name: [] for name in body.bones}
    for bone in body.bones.values():
        if bone.parent is not None:
            children[bone.parent].append(bone.name)
    weights, reach = np.zeros((len(points), len(body.bones))), {"pelvis": np.ones(len(points))}
    for bone in body.bones.values():
        total = sum((steps[child] for child in children[bone.name]), np.zeros(len(points)))
        for child in children[bone.name]:
            reach[child] = reach[bone.name] * steps[child] / np.maximum(1.0, total)
        weights[:, bone.index] = reach[bone.name] * (1 - np.minimum(total, 1.0))
    spread = neighbour_mean(faces, len(points))
    for _ in range(3):
        weights = 0.5 * weights + 0.5 * (spread @ weights)
    strongest = np.argsort(-weights, axis=1)[:, :4]
    kept = np.take_along_axis(weights, strongest, 1)
    kept /= kept.sum(1, keepdims=True)
    hips = [body.bones[f"thigh_{side}"].index for side in "LR"]
    leg = (kept * np.isin(strongest, hips)).sum(1)
    return Binding(strongest.astype(np.int64), kept, 1 - 0.5 * np.clip(4 * leg * (1 - leg), 0, 1))


def neighbour_mean(faces: Ints, count: int) -> coo_matrix:
    """Return the sparse matrix that averages each vertex over its mesh neighbours."""
    rows = np.concatenate([faces[:, 0], faces[:, 1], faces[:, 2]])
    columns = np.concatenate([faces[:, 1], faces[:, 2], faces[:, 0]])
    links = coo_matrix((np.ones(len(rows)), (rows, columns)), shape=(count, count)).tocsr()
    links = links + links.T
    links.data[:] = 1
    return diags(1 / np.asarray(links.sum(1)).ravel()) @ links


def move_points(
    body: Body, binding: Binding, moves: Floats, points: Floats, normals: Floats
) -> tuple[Floats, Floats]:
    """Return posed points and normals.

    moves: (bones, 4, 4) from the bind pose to the pose. Dual quaternions keep limbs full;
    at the hips half of it is linear, because dual quaternions alone swell the buttock.
    """
    firm, firm_normals = _move_dual(body, binding, moves, points, normals)
    loose, loose_normals = _move_linear(binding, moves, points, normals)
    soft = binding.soft[:, None]
    turned = firm_normals * soft + loose_normals * (1 - soft)
    return firm * soft + loose * (1 - soft), turned / np.linalg.norm(turned, axis=1, keepdims=True)


def _move_linear(binding: Binding, moves: Floats, points: Floats, normals: Floats) -> tuple[Floats, Floats]:
    flat = moves[:, :3, :].reshape(-1, 12)
    mixed = sum(flat[binding.bones[:, k]] * binding.weights[:, k : k + 1] for k in range(4))
    matrix = np.asarray(mixed).reshape(-1, 3, 4)
    moved = np.einsum("nij,nj->ni", matrix[:, :, :3], points) + matrix[:, :, 3]
    return moved, np.einsum("nij,nj->ni", matrix[:, :, :3], normals)


def _move_dual(
    body: Body, binding: Binding, moves: Floats, points: Floats, normals: Floats
) -> tuple[Floats, Floats]:
    real = Rotation.from_matrix(moves[:, :3, :3]).as_quat()[:, [3, 0, 1, 2]]
    for bone in body.bones.values():  # parents come first, so signs stay continuous down the tree
        if bone.parent is not None and real[bone.index] @ real[body.bones[bone.parent].index] < 0:
            real[bone.index] *= -1
    shift = np.hstack([np.zeros((len(moves), 1)), moves[:, :3, 3]])
    both = np.hstack([real, 0.5 * _quaternion_product(shift, real)])
    mixed, first = np.zeros((len(points), 8)), both[binding.bones[:, 0], :4]
    for k in range(4):
        each = both[binding.bones[:, k]]
        sign = np.where((each[:, :4] * first).sum(1) < 0, -1.0, 1.0)
        mixed += each * (binding.weights[:, k] * sign)[:, None]
    mixed /= np.linalg.norm(mixed[:, :4], axis=1, keepdims=True)
    w, u, dual_w, dual_u = mixed[:, :1], mixed[:, 1:4], mixed[:, 4:5], mixed[:, 5:]

    def turned(vectors: Floats) -> Floats:
        cross = np.cross(u, vectors)
        return np.asarray(vectors + 2 * (w * cross + np.cross(u, cross)))

    return turned(points) + 2 * (w * dual_u - dual_w * u + np.cross(u, dual_u)), turned(normals)


def _quaternion_product(a: Floats, b: Floats) -> Floats:
    w, x, y, z = a.T
    bw, bx, by, bz = b.T
    return np.stack(
        [
            w * bw - x * bx - y * by - z * bz,
            w * bx + x * bw + y * bz - z * by,
            w * by - x * bz + y * bw + z * bx,
            w * bz + x * by - y * bx + z * bw,
        ],
        1,
    )
