"""Turns a written exercise into a motion: solves its moments, then every key between them."""

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from tools.figure.posing.capsules import Capsules
from tools.figure.posing.goals import Goal, read_goal
from tools.figure.posing.levers import Freedoms
from tools.figure.posing.solver import Request, Solver
from tools.figure.posing.written import Moment, WrittenExercise
from twitchcare.figure.arrays import Floats
from twitchcare.figure.kinematics import bone_matrices, landmark_at
from twitchcare.figure.motion import Motion
from twitchcare.figure.pose import Pose, between
from twitchcare.figure.skeleton import Skeleton
from twitchcare.figure.skinning import Skin

KEYS = 13
PIN_WEIGHT = 2.0
BETWEEN_STAY = (
    4.0  # keys between two moments keep closer to the straight way than moments to their rough pose
)
BODY_FILE = Path(__file__).parents[3] / "resources" / "figure" / "body.json"


class Baker:
    """Bakes motions on one skeleton. skin: None leaves the skin out of the floor check."""

    def __init__(self, skeleton: Skeleton, skin: Skin | None) -> None:
        self._skeleton = skeleton
        written = json.loads(BODY_FILE.read_text("utf-8"))["capsules"]
        self._solver = Solver(Freedoms(skeleton), Capsules(skeleton, written), skin)

    def bake(self, written: WrittenExercise) -> Motion:
        """Return the motion: the end is solved first, because it teaches the stretch."""
        last = self._solve(written, written.moments[-1], ())
        pins = self._pins(written, last)
        solved = [self._solve(written, moment, pins) for moment in written.moments[:-1]] + [last]
        keys = [self._key(written, solved, share, pins) for share in eased(KEYS)]
        return Motion(
            written.exercise, tuple(keys), written.view, written.targets, written.props, written.repeats
        )

    def _solve(self, written: WrittenExercise, moment: Moment, pins: tuple[Goal, ...]) -> Pose:
        goals = [read_goal(self._skeleton, goal) for goal in moment.goals]
        request = Request(moment.pose, (*goals, *pins), moment.stay, moment.floor, written.collide)
        return self._solver.solve(request)

    def _pins(self, written: WrittenExercise, end: Pose) -> tuple[Goal, ...]:
        matrices = bone_matrices(self._skeleton, end)
        return tuple(
            read_goal(
                self._skeleton, ["at", name, list(landmark_at(self._skeleton, matrices, name)), PIN_WEIGHT]
            )
            for name in written.pins
        )

    def _key(
        self, written: WrittenExercise, solved: list[Pose], share: float, pins: tuple[Goal, ...]
    ) -> Pose:
        shares = [moment.share for moment in written.moments]
        if share in shares:
            return solved[shares.index(share)]
        number = next(i for i, (_, high) in enumerate(pairwise(shares)) if share < high)
        low, high = written.moments[number], written.moments[number + 1]
        rough = between(solved[number], solved[number + 1], (share - low.share) / (high.share - low.share))
        common = [goal for goal in low.goals if goal in high.goals]
        goals = [read_goal(self._skeleton, goal) for goal in common]
        request = Request(rough, (*goals, *pins), BETWEEN_STAY, low.floor and high.floor, written.collide)
        return replace(self._solver.solve(request), shapes=rough.shapes)


def eased(count: int) -> list[float]:
    """Return shares of the way at equal times: slow at both ends."""
    at: Floats = np.linspace(0.0, 1.0, count)
    return [float(share) for share in at * at * (3 - 2 * at)]
