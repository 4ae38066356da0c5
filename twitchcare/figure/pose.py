"""Where every joint stands."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from twitchcare.figure.arrays import MIRROR_X, Floats
from twitchcare.figure.quaternions import IDENTITY, slerp
from twitchcare.figure.skeleton import Skeleton
from twitchcare.resource import resource

_MIRROR_TURN = np.array([1.0, 1.0, -1.0, -1.0])


@dataclass(frozen=True, slots=True)
class Pose:
    """One stance of the body.

    angles_deg: (bones, 3) flexion, abduction and internal rotation, the same sign on both sides; for
    midline bones forward, to the left, nose to the left. root_cm: how far the pelvis is from standing at
    the origin. root_turn: its rotation as a quaternion. shapes: named shapes from 0 to 1.
    """

    angles_deg: Floats
    root_cm: Floats = field(default_factory=lambda: np.zeros(3))
    root_turn: Floats = field(default_factory=lambda: IDENTITY.copy())
    shapes: Mapping[str, float] = field(default_factory=dict)


def pose_of(skeleton: Skeleton, angles_deg: Mapping[str, tuple[float, float, float]]) -> Pose:
    """Return a pose at the origin; a name without its side means both, a sided name wins."""
    angles = np.zeros((len(skeleton.bones), 3))
    for name, triple in angles_deg.items():
        if name not in skeleton:
            for side in ("_L", "_R"):
                angles[skeleton.index(name + side)] = triple
    for name, triple in angles_deg.items():
        if name in skeleton:
            angles[skeleton.index(name)] = triple
    return Pose(angles)


def bind_pose(skeleton: Skeleton, raw: Mapping[str, Any] | None = None) -> Pose:
    """Return the pose in which the packaged meshes lie, or that of another body file already parsed."""
    given = json.loads(resource("figure", "body.json").read_text("utf-8")) if raw is None else raw
    return pose_of(skeleton, {name: tuple(triple) for name, triple in given["bind_pose_deg"].items()})


def between(start: Pose, end: Pose, share: float) -> Pose:
    """Return the pose a share (0 to 1) of the way from start to end."""
    names = {*start.shapes, *end.shapes}
    return Pose(
        start.angles_deg + share * (end.angles_deg - start.angles_deg),
        start.root_cm + share * (end.root_cm - start.root_cm),
        slerp(start.root_turn, end.root_turn, share),
        {
            name: (1 - share) * start.shapes.get(name, 0.0) + share * end.shapes.get(name, 0.0)
            for name in names
        },
    )


def mirrored(skeleton: Skeleton, pose: Pose) -> Pose:
    """Return the same stance with left and right exchanged."""
    angles = pose.angles_deg[skeleton.mirror].copy()
    middle = [bone.index for bone in skeleton.bones if not bone.side]
    angles[middle] *= np.array([1.0, -1.0, -1.0])
    swap = {"_L": "_R", "_R": "_L"}
    shapes = {name[:-2] + swap.get(name[-2:], name[-2:]): value for name, value in pose.shapes.items()}
    return Pose(angles, pose.root_cm * MIRROR_X, pose.root_turn * _MIRROR_TURN, shapes)
