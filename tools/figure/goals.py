"""What a pose must reach, and the equations that say how far it is from that.

A goal is written as a list in `poses.json`:
`["at", landmark, [x, y, z], weight]` a place in centimetres, null for free axes;
`["near", landmark, landmark, [dx, dy, dz], weight]` the offset is along the second one's bone axes;
`["along", bone, axis, direction, weight]` a zero-pose axis of the bone points that way;
`["balance", [landmark, ...], weight]` the centre of mass lies over the middle of the landmarks.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tools.figure.arrays import Floats, unit
from tools.figure.body import Body
from tools.figure.kinematics import posed_point

Goal = Callable[[Floats], Floats]
TURN_WEIGHT_CM = 20.0  # an axis that is off by one radian counts like this many centimetres


def read_goal(body: Body, written: Sequence[Any]) -> Goal:
    """Return a function from bone matrices to weighted errors in centimetres."""
    kind, *rest = written
    readers: dict[str, Callable[..., Goal]] = {"at": _at, "near": _near, "along": _along, "balance": _balance}
    if kind not in readers:
        raise ValueError(f"no goal is called {kind!r}")
    return readers[kind](body, *rest)


def _at(body: Body, landmark: str, place: Sequence[float | None], weight: float) -> Goal:
    wanted = np.array([0.0 if value is None else value for value in place])
    fixed = np.array([value is not None for value in place])

    def error(matrices: Floats) -> Floats:
        return np.asarray((posed_point(body, matrices, landmark) - wanted)[fixed] * weight)

    return error


def _near(body: Body, landmark: str, other: str, offset: Sequence[float], weight: float) -> Goal:
    bone, at = body.landmarks[other]
    index, goal = body.bones[bone].index, at + np.asarray(offset, float)

    def error(matrices: Floats) -> Floats:
        place = matrices[index][:3, :3] @ goal + matrices[index][:3, 3]
        return np.asarray((posed_point(body, matrices, landmark) - place) * weight)

    return error


def _along(body: Body, bone: str, axis: Sequence[float], direction: Sequence[float], weight: float) -> Goal:
    index, own, wanted = body.bones[bone].index, unit(axis), unit(direction)

    def error(matrices: Floats) -> Floats:
        return np.asarray((matrices[index][:3, :3] @ own - wanted) * weight * TURN_WEIGHT_CM)

    return error


def _balance(body: Body, landmarks: Sequence[str], weight: float) -> Goal:
    def error(matrices: Floats) -> Floats:
        middle = np.mean([posed_point(body, matrices, name) for name in landmarks], axis=0)
        return np.asarray((centre_of_mass(body, matrices) - middle)[[0, 2]] * weight)

    return error


def centre_of_mass(body: Body, matrices: Floats) -> Floats:
    """Return the centre of mass of the posed bones in centimetres."""
    total, moment = 0.0, np.zeros(3)
    for bone in body.bones.values():
        if bone.mass_at_cm is not None and bone.mass_share:
            matrix = matrices[bone.index]
            moment += bone.mass_share * (matrix[:3, :3] @ bone.mass_at_cm + matrix[:3, 3])
            total += bone.mass_share
    return moment / total
