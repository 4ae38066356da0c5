"""What a pose must reach, as equations that say how far it is from that and how each joint would help.

A goal is a list in a written pose, last the weight:
`["at", landmark, [x, y, z], weight]`: a place in centimetres, null for free axes;
`["near", landmark, landmark, [dx, dy, dz], weight]`: the offset is along the second one's bone at rest;
`["along", bone, axis, direction, weight]`: an axis of the bone at rest points that way in the room;
`["opposed", bone, axis, bone, axis, weight]`: two axes look at each other, like palms that meet;
`["parallel", bone, axis, bone, axis, weight]`: two axes point the same way;
`["balance", [landmark, ...], weight]`: the centre of mass lies over the middle of the landmarks.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tools.figure.posing.levers import Stance
from twitchcare.figure.arrays import Floats, unit
from twitchcare.figure.skeleton import Skeleton

Errors = tuple[Floats, Floats]
"""Weighted errors in centimetres, and their answers to changes, one row per error."""

Goal = Callable[[Stance], Errors]

TURN_CM = 20.0  # an axis that is off by one radian counts like this many centimetres


def read_goal(skeleton: Skeleton, written: Sequence[Any]) -> Goal:
    """Return the equation of a written goal. Raises ValueError for one that cannot be read."""
    kinds: dict[str, Callable[..., Goal]] = {
        "at": _at,
        "near": _near,
        "along": _along,
        "opposed": _opposed,
        "parallel": _parallel,
        "balance": _balance,
    }
    kind, *rest = written
    if kind not in kinds:
        raise ValueError(f"no goal is called {kind!r}; there are {', '.join(kinds)}")
    try:
        return kinds[kind](skeleton, *rest)
    except (KeyError, TypeError) as error:
        raise ValueError(f"the goal {list(written)} cannot be read: {error}") from error


def _at(skeleton: Skeleton, name: str, place: Sequence[float | None], weight: float) -> Goal:
    landmark = skeleton.landmarks[name]
    fixed = [axis for axis, value in enumerate(place) if value is not None]
    wanted = np.array([value for value in place if value is not None], np.float64)

    def errors(stance: Stance) -> Errors:
        found, lever = stance.point(landmark.bone, landmark.at_cm)
        return (found[fixed] - wanted) * weight, lever[fixed] * weight

    return errors


def _near(skeleton: Skeleton, name: str, other: str, offset: Sequence[float], weight: float) -> Goal:
    first, second = skeleton.landmarks[name], skeleton.landmarks[other]
    goal = second.at_cm + np.asarray(offset, np.float64)

    def errors(stance: Stance) -> Errors:
        one, lever = stance.point(first.bone, first.at_cm)
        two, other_lever = stance.point(second.bone, goal)
        return (one - two) * weight, (lever - other_lever) * weight

    return errors


def _along(skeleton: Skeleton, bone: str, axis: Sequence[float], way: Sequence[float], weight: float) -> Goal:
    index, own, wanted = skeleton.index(bone), unit(axis), unit(way)

    def errors(stance: Stance) -> Errors:
        found, lever = stance.direction(index, own)
        return (found - wanted) * weight * TURN_CM, lever * weight * TURN_CM

    return errors


def _opposed(
    skeleton: Skeleton,
    bone: str,
    axis: Sequence[float],
    other: str,
    other_axis: Sequence[float],
    weight: float,
) -> Goal:
    return _parallel(skeleton, bone, axis, other, [-value for value in other_axis], weight)


def _parallel(
    skeleton: Skeleton,
    bone: str,
    axis: Sequence[float],
    other: str,
    other_axis: Sequence[float],
    weight: float,
) -> Goal:
    first, second = skeleton.index(bone), skeleton.index(other)
    own, wanted = unit(axis), unit(other_axis)

    def errors(stance: Stance) -> Errors:
        one, lever = stance.direction(first, own)
        two, other_lever = stance.direction(second, wanted)
        return (one - two) * weight * TURN_CM, (lever - other_lever) * weight * TURN_CM

    return errors


def _balance(skeleton: Skeleton, names: Sequence[str], weight: float) -> Goal:
    below = [skeleton.landmarks[name] for name in names]
    heavy = [bone for bone in skeleton.bones if bone.mass_share > 0]
    total = sum(bone.mass_share for bone in heavy)
    flat = [0, 2]

    def errors(stance: Stance) -> Errors:
        points = [stance.point(landmark.bone, landmark.at_cm) for landmark in below]
        masses = [(bone.mass_share / total, *stance.point(bone.index, bone.mass_at_cm)) for bone in heavy]
        error = sum(share * place for share, place, _ in masses) - np.mean([p for p, _ in points], axis=0)
        lever = sum(share * lever for share, _, lever in masses) - np.mean([j for _, j in points], axis=0)
        return np.asarray(error)[flat] * weight, np.asarray(lever)[flat] * weight

    return errors
