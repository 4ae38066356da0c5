"""Says what is physically wrong with a motion, over every frame of it.

The thresholds were fixed before any pose was written; a pose that misses one is changed, not the number.
They catch nonsense, not a wrong stretch: that needs eyes.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from tools.figure.posing.capsules import Capsules
from tools.figure.posing.written import Contact, WrittenExercise
from twitchcare.figure.arrays import Floats
from twitchcare.figure.kinematics import bone_matrices, centre_of_mass, landmark_at
from twitchcare.figure.motion import Motion, PropKind
from twitchcare.figure.pose import Pose
from twitchcare.figure.skeleton import AXES, Skeleton
from twitchcare.figure.skinning import Skin

FRAMES = 31
LIMIT_DEG = 0.5  # past the range of a joint
SUNK_CM = 1.0  # skin below the floor
APART_CM = 1.5  # skin that should touch
THROUGH_CM = 2.0  # limbs through each other or the trunk
TOPPLED_CM = 2.0  # centre of mass outside the support
JUMP_DEG, JUMP_CM = 14.0, 6.0  # from one frame to the next
PATCH_CM = 7.0  # skin this near a landmark belongs to it
SUPPORT_CM = 2.0  # skin this near the floor carries
SEAT_CM = 44.0


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault at its worst. amount: in degrees or centimetres, beyond zero and not beyond the threshold."""

    kind: str
    where: str
    share: float
    amount: float

    def __str__(self) -> str:
        return f"{self.kind} {self.where} at {self.share:.2f}: {self.amount:.1f}"


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame with all that the checks look at."""

    share: float
    pose: Pose
    matrices: Floats
    points: Floats


class Checker:
    """Checks motions on one skeleton. skin: the mesh that must not sink and must touch."""

    def __init__(self, skeleton: Skeleton, skin: Skin, capsules: Capsules) -> None:
        self._skeleton, self._skin, self._capsules = skeleton, skin, capsules

    def faults(self, motion: Motion, written: WrittenExercise, frames: int = FRAMES) -> list[Fault]:
        """Return the worst case of every kind of fault and place, in a stable order."""
        shots = [self._frame(motion, float(share)) for share in np.linspace(0, 1, frames)]
        found = [fault for shot in shots for check in self._checks(written) for fault in check(shot)]
        found += self._jumps(shots)
        worst: dict[tuple[str, str], Fault] = {}
        for fault in found:
            key = (fault.kind, fault.where)
            if key not in worst or fault.amount > worst[key].amount:
                worst[key] = fault
        return [worst[key] for key in sorted(worst)]

    def _checks(self, written: WrittenExercise) -> list[Callable[[Frame], Iterator[Fault]]]:
        checks: list[Callable[[Frame], Iterator[Fault]]] = [self._past_limits, self._through]
        if written.floor:
            checks.append(self._sunk)
        checks.append(lambda frame: self._apart(frame, written))
        if written.unsupported:
            checks.append(self._toppled)
        return checks

    def _frame(self, motion: Motion, share: float) -> Frame:
        pose = motion.pose_at(share)
        return Frame(share, pose, bone_matrices(self._skeleton, pose), self._skin.posed(pose)[0])

    def _past_limits(self, frame: Frame) -> Iterator[Fault]:
        for bone in self._skeleton.bones:
            for axis, name in enumerate(AXES):
                low, high = bone.limits_deg.get(name, (0.0, 0.0))
                angle = float(frame.pose.angles_deg[bone.index, axis])
                if (past := max(low - angle, angle - high)) > LIMIT_DEG:
                    yield Fault("past its range:", f"{bone.name} {name}", frame.share, past)

    def _sunk(self, frame: Frame) -> Iterator[Fault]:
        lowest = int(frame.points[:, 1].argmin())
        if (depth := -float(frame.points[lowest, 1])) > SUNK_CM:
            mesh = self._skin.mesh
            bone = self._skeleton.bones[int(mesh.bones[lowest, mesh.weights[lowest].argmax()])]
            yield Fault("below the floor:", bone.name, frame.share, depth)

    def _through(self, frame: Frame) -> Iterator[Fault]:
        gaps, _, _ = self._capsules.gaps(frame.matrices)
        for pair in np.flatnonzero(gaps < -THROUGH_CM):
            names = (
                self._capsules.names[self._capsules.first[pair]],
                self._capsules.names[self._capsules.second[pair]],
            )
            yield Fault("through each other:", " and ".join(sorted(names)), frame.share, -float(gaps[pair]))

    def _apart(self, frame: Frame, written: WrittenExercise) -> Iterator[Fault]:
        for contact in written.contacts:
            if frame.share < 1.0 and not contact.always:
                continue
            apart = self._distance(frame, contact, written)
            if apart > APART_CM:
                yield Fault("does not touch:", f"{contact.part} on {contact.target}", frame.share, apart)

    def _distance(self, frame: Frame, contact: Contact, written: WrittenExercise) -> float:
        patch = self._patch(frame, contact.part)
        if contact.target in self._skeleton.landmarks:
            other = self._patch(frame, contact.target)
            steps = patch[:, None, :] - other[None, :, :]
            return float(np.sqrt((steps * steps).sum(2)).min())
        height = {"floor": 0.0, "seat": SEAT_CM}.get(contact.target)
        if height is not None:
            return float(np.abs(patch[:, 1].min() - height))
        wall = next(prop for prop in written.props if prop.kind is PropKind(contact.target))
        way = np.array([np.sin(np.radians(wall.facing_deg)), 0.0, np.cos(np.radians(wall.facing_deg))])
        return float(np.abs(((patch - np.array(wall.at_cm)) @ way).min()))

    def _patch(self, frame: Frame, landmark: str) -> Floats:
        place = landmark_at(self._skeleton, frame.matrices, landmark)
        away = np.linalg.norm(frame.points - place, axis=1)
        return np.asarray(frame.points[away < max(PATCH_CM, float(away.min()) + 1.0)])

    def _toppled(self, frame: Frame) -> Iterator[Fault]:
        weight = centre_of_mass(self._skeleton, frame.matrices)[[0, 2]]
        floor = frame.points[frame.points[:, 1] < SUPPORT_CM][:, [0, 2]]
        if len(floor) < 3:
            yield Fault("floats", "", frame.share, float(frame.points[:, 1].min()))
        elif (outside := outside_hull(floor, weight)) > TOPPLED_CM:
            yield Fault("topples", "", frame.share, outside)

    def _jumps(self, shots: list[Frame]) -> Iterator[Fault]:
        for before, after in pairwise(shots):
            turned = np.abs(after.pose.angles_deg - before.pose.angles_deg).max(1)
            bone = int(turned.argmax())
            if turned[bone] > JUMP_DEG:
                yield Fault("jumps:", self._skeleton.bones[bone].name, after.share, float(turned[bone]))
            moved = float(np.linalg.norm(after.pose.root_cm - before.pose.root_cm))
            if moved > JUMP_CM:
                yield Fault("jumps:", "the whole body", after.share, moved)


def outside_hull(points: Floats, place: Floats) -> float:
    """Return how far a place lies outside the convex hull of points in the plane; negative inside."""
    angles = np.radians(np.arange(0, 360, 5))
    ways = np.stack([np.cos(angles), np.sin(angles)], 1)
    return float((ways @ place - (points @ ways.T).max(0)).max())
