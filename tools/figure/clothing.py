"""A plain one-piece garment and soft facial tones, given as values per vertex."""

import numpy as np

from tools.figure.arrays import Floats, Ints, unit
from tools.figure.body import Body
from tools.figure.field import Field
from tools.figure.skinning import Binding, neighbour_mean

SLEEVE_CM = 15.5  # from the shoulder joint to the hem
LEG_CM = 25.0  # from the hip joint to the hem
NECK_CENTRE_CM = np.array([0.0, 149.5, -2.6])
NECK_RADIUS_CM = 8.6
EVERYWHERE_CM = 20.0
DRAPE_ROUNDS = 25
ARM_BONES = ("upper_arm", "forearm", "forearm_twist", "wrist", "fingers", "fingertips", "thumb")
LEG_BONES = ("thigh", "shin", "foot", "toes")
BROW_TONE = np.array([0.55, 0.50, 0.48])
LASH_TONE = np.array([0.50, 0.45, 0.43])
LIP_TONE = np.array([0.97, 0.82, 0.80])
CHEEK_TONE = np.array([1.03, 0.94, 0.92])


def cloth_depth(body: Body, bind: Floats, binding: Binding, points: Floats) -> Floats:
    """Return the distance in centimetres inside the nearest hem; negative on bare skin."""
    depth = np.minimum(np.full(len(points), EVERYWHERE_CM), _outside_neck(points))
    for bones, joint, towards, length in (
        (ARM_BONES, "upper_arm", "forearm", SLEEVE_CM),
        (LEG_BONES, "thigh", "shin", LEG_CM),
    ):
        for side in "LR":
            start, end = (_joint(body, bind, f"{name}_{side}") for name in (joint, towards))
            left_cm = length - (points - start) @ unit(end - start)
            indices = [body.bones[f"{name}_{side}"].index for name in bones]
            limb = (binding.weights * np.isin(binding.bones, indices)).sum(1) > 0.5
            depth = np.where(limb, np.minimum(depth, left_cm), depth)
    head = [body.bones[name].index for name in ("head", "neck")]
    mostly_head = (binding.weights * np.isin(binding.bones, head)).sum(1) > 0.5
    return np.where(mostly_head & (points[:, 1] > 150.5), -1.0, depth)


def drape(values: Floats, cloth_cm: Floats, faces: Ints) -> Floats:
    """Return per-vertex values evened out under the garment, as cloth spans small hollows."""
    spread = neighbour_mean(faces, len(values))
    inside = np.clip(cloth_cm / 1.2, 0, 1)[:, None]
    smooth = values
    for _ in range(DRAPE_ROUNDS):
        smooth = smooth + inside * (spread @ smooth - smooth)
    return np.asarray(smooth)


def _outside_neck(points: Floats) -> Floats:
    """Return the distance outside a tilted ball about the neck: a round neckline."""
    offset = (points - NECK_CENTRE_CM) * np.array([1.0, 0.8, 0.9])
    return np.asarray(np.linalg.norm(offset, axis=1) - NECK_RADIUS_CM)


def _joint(body: Body, bind: Floats, name: str) -> Floats:
    bone = body.bones[name]
    return np.asarray(bind[bone.index][:3, :3] @ bone.at_cm + bind[bone.index][:3, 3])


def skin_tint(body: Body, field: Field, points: Floats) -> Floats:
    """Return (n, 3) factors on the skin colour: brows, lashes, lips and cheeks."""
    tint = np.ones((len(points), 3))
    index = {p.name: i for i, p in enumerate(body.primitives)}
    face = np.nonzero((points[:, 1] > 152) & (points[:, 2] > 2))[0]
    for names, tone, reach_cm, strength in (
        (("cheek", "zygomatic"), CHEEK_TONE, 1.2, 0.8),
        (("lip_upper", "lip_lower"), LIP_TONE, 0.12, 1.0),
        (("brow_hair",), BROW_TONE, 0.22, 0.75),
        (("lash_line",), LASH_TONE, 0.12, 0.9),
    ):
        chosen = [index[f"{name}_{side}"] for name in names for side in "LR"]
        outside = np.clip(field.to_primitives(points[face], chosen).min(1), 0, None)
        amount = strength * np.exp(-((outside / reach_cm) ** 2))
        tint[face] *= 1 - amount[:, None] * (1 - tone)
    return tint
