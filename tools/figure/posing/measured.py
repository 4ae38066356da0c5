"""Reads a pose back into the language it was written in, to see whether it is the stretch that was meant."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from tools.figure.posing.language import PALM_TO_THIGH_DEG, angles_of
from twitchcare.figure.arrays import Floats
from twitchcare.figure.kinematics import joint_turns
from twitchcare.figure.pose import Pose
from twitchcare.figure.skeleton import Skeleton

ARM = ("sh_flex", "sh_abd", "sh_rot", "sh_hadd")
SIDES = {"A": "_L", "B": "_R"}
ARM_AXIS = np.array([0.0, -1.0, 0.0])  # from the shoulder to the elbow at rest


@dataclass(frozen=True, slots=True)
class Deviation:
    """An axis whose angle is not the one that the exercise teaches. Degrees, or percent for shapes."""

    axis: str
    taught: float
    found: float

    def __str__(self) -> str:
        return f"{self.axis} is {self.found:.0f}, not {self.taught:.0f}"


def deviations(
    skeleton: Skeleton, pose: Pose, taught: Mapping[str, float], tolerance_deg: float
) -> list[Deviation]:
    """Return the taught axes that a pose misses by more than the tolerance.

    Of an arm only where it points to is compared, because its turn about itself is fixed by the hand.
    """
    found = []
    for axis, wanted in taught.items():
        if axis.rsplit("_", 1)[0] not in ARM and axis not in ARM:
            value = measured(skeleton, pose, axis)
            if abs(value - wanted) > tolerance_deg:
                found.append(Deviation(axis, wanted, value))
    for letter, side in SIDES.items():
        arm = {name: taught[f"{name}_{letter}"] for name in ARM if f"{name}_{letter}" in taught}
        if arm.keys() - {"sh_rot"}:
            off = _arm_off_deg(skeleton, pose, arm, side)
            if off > tolerance_deg:
                found.append(Deviation(f"arm_{letter}", 0.0, off))
    return found


def measured(skeleton: Skeleton, pose: Pose, axis: str) -> float:
    """Return the value of an axis in a pose; what several bones share is added up."""
    unit, shapes = angles_of({axis: 1.0})
    if shapes:
        (name, share), *_ = shapes.items()
        return pose.shapes.get(name, 0.0) / share
    if axis.startswith("fore_pron"):
        bone = skeleton.index("forearm_twist" + SIDES[axis[-1]])
        return float(pose.angles_deg[bone, 2]) - PALM_TO_THIGH_DEG
    if axis in ("head_glide_mm", "pelvis_tilt"):
        return _leading(skeleton, pose, unit)
    spread = {key: weight for key, weight in unit.items() if weight}
    if len(spread) > 3:  # all fingers do the same
        return float(np.mean([pose.angles_deg[skeleton.index(b), a] / w for (b, a), w in spread.items()]))
    total = sum(
        float(pose.angles_deg[skeleton.index(bone), a]) * np.sign(w) for (bone, a), w in spread.items()
    )
    return float(total) / sum(abs(weight) for weight in spread.values())


def _leading(skeleton: Skeleton, pose: Pose, unit: Mapping[tuple[str, int], float]) -> float:
    """Return the value by the first bone alone: the others take part in other axes as well."""
    (bone, axis), weight = next(iter(unit.items()))
    return float(pose.angles_deg[skeleton.index(bone), axis]) / weight


def _arm_off_deg(skeleton: Skeleton, pose: Pose, arm: Mapping[str, float], side: str) -> float:
    """Return the angle between where the upper arm points against the chest and where it should."""
    letter = next(letter for letter, name in SIDES.items() if name == side)
    angles, _ = angles_of({f"{name}_{letter}": value for name, value in arm.items()})
    bone = skeleton.index(f"upper_arm{side}")
    wanted = np.zeros_like(pose.angles_deg)
    for axis in range(3):
        wanted[bone, axis] = angles.get((f"upper_arm{side}", axis), 0.0)
    clavicle = skeleton.index(f"clavicle{side}")
    turns, ideal = joint_turns(skeleton, pose.angles_deg), joint_turns(skeleton, wanted)
    way: Floats = turns[clavicle] @ turns[bone] @ ARM_AXIS
    cosine = float(np.clip(way @ (ideal[bone] @ ARM_AXIS), -1.0, 1.0))
    return float(np.degrees(np.arccos(cosine)))
