"""Finds the joint angles that meet the goals of a pose within the limits of the joints."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from tools.figure.posing.capsules import Capsules
from tools.figure.posing.goals import Errors, Goal
from tools.figure.posing.levers import Freedoms, Stance, stance
from twitchcare.figure import quaternions
from twitchcare.figure.arrays import Floats, Ints
from twitchcare.figure.pose import Pose
from twitchcare.figure.skinning import Skin

STAY_PER_DEG = 0.02  # weight that keeps joints near their written angles
STAY_PER_CM = 0.002
ROOT_STAY_PER_DEG = 0.04
OVERLAP_WEIGHT, SINKING_WEIGHT = 0.6, 0.9
KEPT_APART_CM = 0.3
SINKING_CM = -0.25
ROUNDS, STEPS = 4, 30
MOST_HELD = 40


@dataclass(frozen=True, slots=True)
class Request:
    """A rough pose and what it must reach. stay: times the usual weight on staying near it.

    floor: skin must not sink below the floor. collide: limbs must not pass through each other.
    """

    pose: Pose
    goals: Sequence[Goal] = field(default_factory=tuple)
    stay: float = 1.0
    floor: bool = True
    collide: bool = True


class Solver:
    """Damped least squares over all free joint axes, the place and the turn of the root."""

    def __init__(self, freedoms: Freedoms, capsules: Capsules, skin: Skin | None) -> None:
        self._freedoms, self._capsules, self._skin = freedoms, capsules, skin

    def solve(self, request: Request) -> Pose:
        """Return the nearest pose that meets the goals as well as the joints allow."""
        pose = self._freedoms.stepped(request.pose, np.zeros(self._freedoms.count))
        held = _HeldSkin()
        for _ in range(ROUNDS):
            pose = self._improve(request, pose, held)
            if self._skin is None or not request.floor or not self._hold_sinking(pose, held):
                break
        return pose

    def _improve(self, request: Request, pose: Pose, held: "_HeldSkin") -> Pose:
        here = stance(self._freedoms, pose)
        error, lever = self._all(request, here, held)
        damping, cost = 1e-2, float(error @ error)
        for _ in range(STEPS):
            change = self._change(lever, error, here.pose, damping)
            there = stance(self._freedoms, self._freedoms.stepped(here.pose, change))
            new_error, new_lever = self._all(request, there, held)
            new_cost = float(new_error @ new_error)
            if new_cost < cost:
                small = cost - new_cost < 1e-5 * cost
                here, error, lever, cost = there, new_error, new_lever, new_cost
                damping = max(damping * 0.3, 1e-5)
                if small:
                    break
            else:
                damping *= 4.0
                if damping > 1e6:
                    break
        return here.pose

    def _change(self, lever: Floats, error: Floats, pose: Pose, damping: float) -> Floats:
        """Return a step; joints that stand at a limit and would leave it stay where they are."""
        slope = lever.T @ error
        angles, free = self._freedoms.angles(pose), np.ones(self._freedoms.count, bool)
        at_low = (angles <= self._freedoms.low + 1e-6) & (slope[: len(angles)] > 0)
        at_high = (angles >= self._freedoms.high - 1e-6) & (slope[: len(angles)] < 0)
        free[: len(angles)] = ~(at_low | at_high)
        square = lever[:, free].T @ lever[:, free]
        square[np.diag_indices_from(square)] += damping * (0.02 + square.diagonal())
        change = np.zeros(self._freedoms.count)
        change[free] = -np.linalg.solve(square, slope[free])
        return np.clip(change, -20.0, 20.0)

    def _all(self, request: Request, here: Stance, held: "_HeldSkin") -> Errors:
        parts = [self._stay(request, here.pose), *[goal(here) for goal in request.goals]]
        if request.collide:
            parts.append(self._overlaps(here))
        parts.append(held.errors(here))
        return np.concatenate([e for e, _ in parts]), np.concatenate([j for _, j in parts])

    def _stay(self, request: Request, pose: Pose) -> Errors:
        freedoms, start = self._freedoms, request.pose
        weights = np.full(freedoms.count, STAY_PER_DEG)
        weights[freedoms.axes : freedoms.axes + 3] = STAY_PER_CM
        weights[freedoms.axes + 3 :] = ROOT_STAY_PER_DEG
        weights *= request.stay
        back = start.root_turn * np.array([1.0, -1.0, -1.0, -1.0])
        turned = quaternions.product(pose.root_turn, back)
        turn_deg = np.degrees(2 * turned[1:] * np.sign(turned[0] + 1e-12))
        moved = np.concatenate(
            [freedoms.angles(pose) - freedoms.angles(start), pose.root_cm - start.root_cm, turn_deg]
        )
        return moved * weights, np.diag(weights)

    def _overlaps(self, here: Stance) -> Errors:
        capsules = self._capsules
        gaps, s, t = capsules.gaps(here.matrices)
        close = np.flatnonzero(gaps < KEPT_APART_CM)
        errors, levers = np.zeros(len(close)), np.zeros((len(close), self._freedoms.count))
        for row, pair in enumerate(close):
            i, j = capsules.first[pair], capsules.second[pair]
            one, lever = here.point(capsules.bones[i], capsules.point(i, float(s[pair])))
            two, other = here.point(capsules.bones[j], capsules.point(j, float(t[pair])))
            apart = one - two
            way = apart / max(float(np.linalg.norm(apart)), 1e-6)
            errors[row] = (KEPT_APART_CM - gaps[pair]) * OVERLAP_WEIGHT
            levers[row] = -(way @ (lever - other)) * OVERLAP_WEIGHT
        return errors, levers

    def _hold_sinking(self, pose: Pose, held: "_HeldSkin") -> bool:
        assert self._skin is not None
        points, _ = self._skin.posed(pose)
        low = np.flatnonzero(points[:, 1] < SINKING_CM)
        if not len(low):
            return False
        low = low[np.argsort(points[low, 1])][:: max(1, len(low) // MOST_HELD)][:MOST_HELD]
        mesh = self._skin.mesh
        bones = mesh.bones[low, mesh.weights[low].argmax(1)]
        held.add(bones, points[low], stance(self._freedoms, pose).matrices)
        return True


class _HeldSkin:
    """Skin points that once sank, taken as fixed to their strongest bone."""

    def __init__(self) -> None:
        self._bones: Ints = np.zeros(0, np.int64)
        self._points = np.zeros((0, 3))

    def add(self, bones: Ints, places: Floats, matrices: Floats) -> None:
        turns, shifts = matrices[bones, :3, :3], matrices[bones, :3, 3]
        at_rest = np.einsum("nji,nj->ni", turns, places - shifts)
        self._bones = np.concatenate([self._bones, bones])
        self._points = np.concatenate([self._points, at_rest])

    def errors(self, here: Stance) -> Errors:
        rows = here.matrices[self._bones, 1]
        heights = np.einsum("ni,ni->n", rows[:, :3], self._points) + rows[:, 3]
        low = np.flatnonzero(heights < 0)
        levers = [here.point(int(self._bones[i]), self._points[i])[1][1:2] for i in low]
        empty = np.zeros((0, here.freedoms.count))
        return heights[low] * SINKING_WEIGHT, np.concatenate([empty, *levers]) * SINKING_WEIGHT
