"""Binds surface points of the bind pose to bones.

A joint's step is 0 on the parent side of its plane and 1 on the child side; weights are the
products of steps down the skeleton, so they always sum to one.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, diags

from tools.figure.arrays import Floats, Ints, smoothstep, unit
from tools.figure.body import Body
from tools.figure.field import Field
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.skeleton import Bone, Skeleton

TRUNK = ("lumbar", "waist", "chest")
FINGERS = ("index", "middle", "ring", "little")
TIPS = (*(f"{finger}_tip" for finger in FINGERS), "thumb_tip")
BEFORE = {"forearm": "upper_arm", "forearm_twist": "forearm", "wrist": "forearm"}
AFTER = {"forearm": "forearm_twist", "forearm_twist": "wrist", "wrist": "middle"}
SMOOTHING_ROUNDS, SHOULDER_ROUNDS = 3, 6  # an arm turns farther than any other limb
PERINEUM_CM = (73.0, 83.0)
AXILLA_CM = (-2.2, 2.6)  # from where on the arm is nearer than the trunk, and how gradually
# Dual quaternions alone swell the buttock, and the side of the chest below a lifted arm.
LINEAR = {"thigh": 0.5, "upper_arm": 0.15}


@dataclass(frozen=True, slots=True)
class Binding:
    """(n, 4) strongest bones and weights of each point; linear: (n,) share of plain linear blending."""

    bones: Ints
    weights: Floats
    linear: Floats

    def share(self, bones: list[int]) -> Floats:
        """Return how much of each point these bones hold."""
        return np.asarray((self.weights * np.isin(self.bones, bones)).sum(1))


class JointSteps:
    """Evaluates the step of every joint at surface points of the bind pose."""

    def __init__(self, body: Body, field: Field, points: Floats) -> None:
        self._skeleton, self._blend, self._points = body.skeleton, body.blend_cm, points
        self._bind = bone_matrices(body.skeleton, body.bind)
        self._at = {
            bone.name: self._bind[bone.index][:3, :3] @ bone.at_cm + self._bind[bone.index][:3, 3]
            for bone in body.skeleton.bones
        }
        near = field.to_groups(points)
        self._group = {name: near[:, i] for i, name in enumerate(body.group_names)}
        self._digit = {
            f"{name}_{side}": self._to_digit(body, field, name, side)
            for side in "LR"
            for name in (*FINGERS, "thumb", "palm")
        }

    def _to_digit(self, body: Body, field: Field, name: str, side: str) -> Floats:
        wanted = {f"{name}_{side}", f"{name}_1_{side}", f"{name}_2_{side}"}
        chosen = [i for i, p in enumerate(body.primitives) if p.name in wanted]
        return np.asarray(field.to_primitives(self._points, chosen).min(1))

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
            **dict.fromkeys(BEFORE, self._lower_arm),
            **dict.fromkeys(FINGERS, self._finger),
            **dict.fromkeys(TIPS, self._tip),
        }
        steps = {b.name: rules[b.base](b) for b in self._skeleton.bones if b.parent is not None}
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
        blend = float(self._blend[bone.index])
        return smoothstep(along, -blend, blend * reach)

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
        step = step * smoothstep(self._group["torso"] - arm, *AXILLA_CM)
        far = smoothstep((self._points - self._at[bone.name]) @ down, 10, 18) * (arm < 3)
        return np.maximum(step, far)

    def _thigh(self, bone: Bone) -> Floats:
        """The skin between the legs stays with the pelvis, lower down the midline parts them."""
        out = self._points[:, 0] * self._out(bone)
        high = smoothstep(self._points[:, 1], *PERINEUM_CM)
        part = np.clip((out + 1.2 - 0.7 * high) / (2.4 + 1.8 * high), 0, 1)
        along = self._plane(bone, unit([self._out(bone) * 0.42, -0.88, 0.22]))
        return along * part * part * (3 - 2 * part)

    def _shin(self, bone: Bone) -> Floats:
        before = unit(self._at[bone.name] - self._at[f"thigh_{bone.side}"])
        return self._plane(bone, unit(self._towards(bone, f"foot_{bone.side}") + before))

    def _foot(self, bone: Bone) -> Floats:
        return self._plane(bone, unit([0, -0.8, 0.45]))

    def _toes(self, bone: Bone) -> Floats:
        return self._plane(bone, self._bind[bone.index][:3, 2]) * (self._points[:, 1] < 9)

    def _thumb(self, bone: Bone) -> Floats:
        along = self._plane(bone, self._bind[bone.index][:3, :3] @ unit([0.5, -0.8, 0.1]), reach=2.0)
        hand = np.minimum(self._digit[f"palm_{bone.side}"], self._nearest_finger(bone.side, ""))
        return along * smoothstep(hand - self._digit[bone.name], -0.6, 0.9)

    def _finger(self, bone: Bone) -> Floats:
        step = self._plane(bone, self._towards(bone, f"{bone.base}_tip_{bone.side}"))
        others = np.minimum(self._nearest_finger(bone.side, bone.base), self._digit[f"thumb_{bone.side}"])
        return step * smoothstep(others - self._digit[bone.name], -0.25, 0.25)

    def _nearest_finger(self, side: str, without: str) -> Floats:
        chosen = [self._digit[f"{name}_{side}"] for name in FINGERS if name != without]
        return np.asarray(np.min(chosen, axis=0))

    def _tip(self, bone: Bone) -> Floats:
        before = self._at[f"{bone.base.removesuffix('_tip')}_{bone.side}"]
        return self._plane(bone, unit(self._at[bone.name] - before))

    def _lower_arm(self, bone: Bone) -> Floats:
        before = unit(self._at[bone.name] - self._at[f"{BEFORE[bone.base]}_{bone.side}"])
        after = self._towards(bone, f"{AFTER[bone.base]}_{bone.side}")
        return self._plane(bone, unit(before + after))


def bind_points(body: Body, field: Field, points: Floats, faces: Ints) -> Binding:
    """Return the binding of the surface points, smoothed along the mesh."""
    steps, bones = JointSteps(body, field, points).all(), body.skeleton.bones
    weights, reach = np.zeros((len(points), len(bones))), {0: np.ones(len(points))}
    for bone in bones:
        children = [child for child in bones if child.parent == bone.index]
        total = sum((steps[child.name] for child in children), np.zeros(len(points)))
        for child in children:
            reach[child.index] = reach[bone.index] * steps[child.name] / np.maximum(1.0, total)
        weights[:, bone.index] = reach[bone.index] * (1 - np.minimum(total, 1.0))
    spread = neighbour_mean(faces, len(points))
    for _ in range(SMOOTHING_ROUNDS):
        weights = 0.5 * weights + 0.5 * (spread @ weights)
    arms = [below(body.skeleton, f"upper_arm_{side}") for side in "LR"]
    for _ in range(SHOULDER_ROUNDS):
        own = np.stack([weights[:, arm].sum(1) for arm in arms])
        near = np.clip(8 * own * (1 - own), 0, 1).max(0)[:, None]
        weights = weights + 0.5 * near * (spread @ weights - weights)
    strongest = np.argsort(-weights, axis=1, kind="stable")[:, :4]
    kept = np.take_along_axis(weights, strongest, 1)
    kept /= kept.sum(1, keepdims=True)
    binding = Binding(strongest.astype(np.int64), kept, np.zeros(len(points)))
    for base, most in LINEAR.items():
        for side in "LR":
            own = binding.share(below(body.skeleton, f"{base}_{side}"))
            binding.linear[:] += most * np.clip(4 * own * (1 - own), 0, 1)
    np.clip(binding.linear, 0, 0.6, out=binding.linear)
    return binding


def below(skeleton: Skeleton, name: str) -> list[int]:
    """Return the bone and all it carries."""
    found = [skeleton.index(name)]
    for bone in skeleton.bones:  # parents come first
        if bone.parent in found:
            found.append(bone.index)
    return found


def neighbour_mean(faces: Ints, count: int) -> coo_matrix:
    """Return the sparse matrix that averages each vertex over its mesh neighbours."""
    rows = np.concatenate([faces[:, 0], faces[:, 1], faces[:, 2]])
    columns = np.concatenate([faces[:, 1], faces[:, 2], faces[:, 0]])
    links = coo_matrix((np.ones(len(rows)), (rows, columns)), shape=(count, count)).tocsr()
    links = links + links.T
    links.data[:] = 1
    return diags(1 / np.asarray(links.sum(1)).ravel()) @ links
