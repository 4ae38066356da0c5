"""A plain one-piece garment and soft facial tones, given as values per vertex."""

import numpy as np

from tools.figure.arrays import Floats, Ints, unit
from tools.figure.binding import Binding, below, neighbour_mean
from tools.figure.body import Body
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.skeleton import Bone

SLEEVE_CM = 15.5  # from the shoulder joint to the hem
LEG_CM = 25.0  # from the hip joint to the hem
NECK_CENTRE_CM = np.array([0.0, 149.5, -2.6])
NECK_RADIUS_CM = 8.6
EVERYWHERE_CM = 20.0
DRAPE_ROUNDS = 25
WARM_TONE = np.array([1.01, 0.925, 0.90])
NOSTRIL_CM = np.array([0.62, 158.85, 9.4])
# Where blood shows through: centre and radii in centimetres on the left, and how much.
WARM_CM = (
    ((3.7, 159.6, 6.4), (2.2, 2.0, 3.0), 0.75),
    ((0.0, 159.6, 10.4), (1.0, 0.9, 1.2), 0.55),
    ((7.6, 162.0, -1.2), (1.0, 3.0, 2.0), 0.8),
    ((0.0, 153.6, 8.2), (1.6, 1.0, 1.5), 0.35),
)


def cloth_depth(body: Body, binding: Binding, points: Floats) -> Floats:
    """Return the distance in centimetres inside the nearest hem; negative on bare skin."""
    skeleton, bind = body.skeleton, bone_matrices(body.skeleton, body.bind)
    depth = np.minimum(np.full(len(points), EVERYWHERE_CM), _outside_neck(points))
    for joint, towards, length in (("upper_arm", "forearm", SLEEVE_CM), ("thigh", "shin", LEG_CM)):
        for side in "LR":
            start, end = (_joint(skeleton.bone(f"{name}_{side}"), bind) for name in (joint, towards))
            left_cm = length - (points - start) @ unit(end - start)
            limb = binding.share(below(skeleton, f"{joint}_{side}")) > 0.5
            depth = np.where(limb, np.minimum(depth, left_cm), depth)
    mostly_head = binding.share([skeleton.index(name) for name in ("head", "neck")]) > 0.5
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


def _joint(bone: Bone, bind: Floats) -> Floats:
    return np.asarray(bind[bone.index][:3, :3] @ bone.at_cm + bind[bone.index][:3, 3])


def skin_tint(points: Floats) -> Floats:
    """Return (n, 3) factors on the skin colour: warmer cheeks, nose, ears and chin."""
    side = np.column_stack([np.abs(points[:, 0]), points[:, 1:]])
    warm = np.zeros(len(points))
    for centre, radii, strength in WARM_CM:
        away = ((side - np.array(centre)) / np.array(radii)) ** 2
        warm = np.maximum(warm, strength * np.exp(-away.sum(1)))
    hole = np.exp(-(((side - NOSTRIL_CM) / 0.34) ** 2).sum(1))
    return np.asarray((1 - warm[:, None] * (1 - WARM_TONE)) * (1 - 0.72 * hole[:, None]))
