"""Finds joint angles that meet the goals of a pose within the limits of the joints."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from scipy.optimize import least_squares

from tools.figure.arrays import Floats, turn_x, turn_y, turn_z
from tools.figure.body import Body
from tools.figure.capsules import Capsules
from tools.figure.figure_mesh import FigureMesh
from tools.figure.goals import Goal, read_goal
from tools.figure.kinematics import bone_matrices

AXES = ("flex", "abd", "rot")
STAY_NEAR = 0.02  # weight that keeps angles near the written ones, per degree
OVERLAP_WEIGHT, FLOOR_WEIGHT, SKIN_WEIGHT = 0.6, 0.8, 0.9
SINKING_CM = -0.25
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class PoseRequest:
    """A rough pose and its goals.

    angles_deg: per bone. root_turn_deg: pitch, yaw, roll. root_shift_cm: from standing at the origin.
    """

    angles_deg: dict[str, tuple[float, float, float]]
    root_turn_deg: tuple[float, float, float] = (0.0, 0.0, 0.0)
    root_shift_cm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    goals: list[list[Any]] = field(default_factory=list)
    floor: bool = True


class PoseSolver:
    """Least squares over all free joint axes, the root shift and the root turn."""

    def __init__(self, figure: FigureMesh, request: PoseRequest) -> None:
        self._figure, self._body, self._request = figure, figure.body, request
        self._capsules = Capsules(figure.body)
        self._goals: list[Goal] = [read_goal(figure.body, goal) for goal in request.goals]
        self._free = _free_axes(figure.body)
        self._low = np.array([limit[0] for _, _, limit in self._free] + [-400.0] * 3 + [-360.0] * 3)
        self._high = np.array([limit[1] for _, _, limit in self._free] + [400.0] * 3 + [360.0] * 3)
        written = [request.angles_deg.get(bone, (0.0, 0.0, 0.0))[axis] for bone, axis, _ in self._free]
        start = np.array([*written, *request.root_shift_cm, *request.root_turn_deg])
        self._written = np.clip(start, self._low + 1e-3, self._high - 1e-3)
        count = len(self._free)
        self._stay = np.array([STAY_NEAR] * count + [0.002] * 3 + [STAY_NEAR * 3] * 3)
        self._scale = np.array([10.0] * count + [5.0] * 6)
        self._skin_bones, self._skin_points = np.zeros(0, np.int64), np.zeros((0, 3))

    def solve(self) -> Floats:
        """Return the bone matrices of the solved pose."""
        values = self._written
        for _ in range(ROUNDS):
            values = self._improve(values)
            if not self._request.floor or not self._hold_sinking_skin(self._matrices(values)):
                break
        return self._matrices(values)

    def _improve(self, values: Floats) -> Floats:
        start = np.clip(values, self._low + 1e-4, self._high - 1e-4)
        found = least_squares(
            self._errors, start, bounds=(self._low, self._high), max_nfev=40, x_scale=self._scale
        )
        return np.asarray(found.x)

    def _matrices(self, values: Floats) -> Floats:
        angles = {name: list(given) for name, given in self._request.angles_deg.items()}
        for (bone, axis, _), value in zip(self._free, values, strict=False):
            angles.setdefault(bone, [0.0, 0.0, 0.0])[axis] = float(value)
        pitch, yaw, roll = values[-3:]
        turn = turn_y(float(yaw)) @ turn_x(float(pitch)) @ turn_z(float(roll))
        return bone_matrices(self._body, angles, values[-6:-3], turn)

    def _errors(self, values: Floats) -> Floats:
        matrices = self._matrices(values)
        parts = [self._stay * (values - self._written)]
        parts += [goal(matrices) for goal in self._goals]
        parts.append(np.minimum(self._capsules.gaps(matrices) + 0.3, 0) * OVERLAP_WEIGHT)
        if self._request.floor:
            parts.append(np.minimum(self._capsules.heights(matrices), 0) * FLOOR_WEIGHT)
        if len(self._skin_bones):
            rows = matrices[self._skin_bones, 1]
            heights = (rows[:, :3] * self._skin_points).sum(1) + rows[:, 3]
            parts.append(np.minimum(heights, 0) * SKIN_WEIGHT)
        return np.concatenate(parts)

    def _hold_sinking_skin(self, matrices: Floats) -> bool:
        """Remember skin points below the floor for the next round; return whether there were any."""
        vertices, _ = self._figure.posed(matrices)
        low = np.flatnonzero(vertices[:, 1] < SINKING_CM)
        if not len(low):
            return False
        low = low[np.argsort(vertices[low, 1])][:: max(1, len(low) // 40)][:40]
        binding = self._figure.binding
        bones = binding.bones[low, binding.weights[low].argmax(1)]
        local = np.linalg.inv(matrices[bones])
        points = np.einsum("nij,nj->ni", local[:, :3, :3], vertices[low]) + local[:, :3, 3]
        self._skin_bones = np.concatenate([self._skin_bones, bones])
        self._skin_points = np.vstack([self._skin_points, points])
        return True


def _free_axes(body: Body) -> list[tuple[str, int, tuple[float, float]]]:
    free = []
    for bone in body.bones.values():
        for axis, name in enumerate(AXES):
            limit = bone.limits_deg.get(name)
            if bone.parent is not None and limit is not None and limit[1] - limit[0] >= 3:
                free.append((bone.name, axis, limit))
    return free
