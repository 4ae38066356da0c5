"""How an exercise moves: poses from its start to its end, and what to draw around the body.

The worked side is the figure's left; `mirrored` gives the other one.

A file `resources/figure/motions/<exercise>.json` has these fields; those with a bracket may be left out:

- `exercise`: its id. [`repeats`]: true if it goes back and forth.
- `view`: `around_deg`, `above_deg`, and for a close-up `close` (a landmark) and `radius_cm`.
- [`targets`]: regions with their side, such as `calf_L`.
- [`props`]: each with `kind` and [`at_cm`, `facing_deg`, `size_cm`, `landmarks`], see `setting.Prop`.
- `keys`: each with [`angles_deg`: bone name to flexion, abduction and internal rotation in degrees],
  [`root_cm`], [`root_turn`: quaternion w, x, y, z] and [`shapes`: name to 0..1]. What is not named is zero.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from twitchcare.figure.course import Course
from twitchcare.figure.pose import Pose, mirrored
from twitchcare.figure.quaternions import IDENTITY
from twitchcare.figure.setting import Prop, PropKind, View, other_side
from twitchcare.figure.skeleton import Skeleton, load_skeleton
from twitchcare.resource import resource

__all__ = ["Motion", "Prop", "PropKind", "View", "load_motion", "read_motion", "read_prop", "write_motion"]


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """keys: at least one pose at equal distances from start (0) to end (1); the body rests at both ends.

    targets: regions that glow, such as `calf_L`. repeats: it goes back and forth instead of holding.
    """

    exercise: str
    keys: tuple[Pose, ...]
    view: View
    targets: tuple[str, ...] = ()
    props: tuple[Prop, ...] = ()
    repeats: bool = False
    _course: Course = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not self.keys:
            raise ValueError(f"the motion of {self.exercise} has no keys")
        object.__setattr__(self, "_course", Course.through(self.keys))

    def pose_at(self, share: float) -> Pose:
        """Return the pose a share (0 to 1) of the way; each key is met exactly, nothing overshoots."""
        at = min(max(share, 0.0), 1.0) * (len(self.keys) - 1)
        nearest = round(at)
        if abs(at - nearest) < 1e-9:
            return self.keys[nearest]
        return self._course.pose(at)

    def mirrored(self, skeleton: Skeleton) -> "Motion":
        """Return the same exercise for the other side of the body, seen from the other side."""
        return Motion(
            self.exercise,
            tuple(mirrored(skeleton, pose) for pose in self.keys),
            self.view.mirrored(),
            tuple(other_side(name) for name in self.targets),
            tuple(prop.mirrored() for prop in self.props),
            self.repeats,
        )


@cache
def load_motion(exercise_id: str) -> Motion | None:
    """Return the packaged motion of an exercise, or None if it has none."""
    try:
        file = resource("figure", "motions", f"{exercise_id}.json")
    except FileNotFoundError:
        return None
    return read_motion(json.loads(file.read_text("utf-8")), load_skeleton())


def read_motion(raw: Mapping[str, Any], skeleton: Skeleton) -> Motion:
    """Return the motion of a file; raise ValueError for a bone, landmark or kind that does not exist."""
    view = View(**raw["view"])
    props = tuple(read_prop(given) for given in raw.get("props", ()))
    for name in [view.close, *(name for prop in props for name in prop.landmarks)]:
        if name is not None and name not in skeleton.landmarks:
            raise ValueError(f"{raw['exercise']}: no landmark is called {name!r}")
    return Motion(
        exercise=raw["exercise"],
        keys=tuple(_read_pose(given, skeleton) for given in raw["keys"]),
        view=view,
        targets=tuple(raw.get("targets", ())),
        props=props,
        repeats=bool(raw.get("repeats", False)),
    )


def write_motion(motion: Motion, skeleton: Skeleton) -> dict[str, Any]:
    """Return what a file holds: angles to 0.1 degree, centimetres and shapes to 0.01, zeros left out."""
    view = {"around_deg": motion.view.around_deg, "above_deg": motion.view.above_deg}
    close = {"close": motion.view.close, "radius_cm": motion.view.radius_cm} if motion.view.close else {}
    written: dict[str, Any] = {"exercise": motion.exercise, "view": view | close}
    if motion.repeats:
        written["repeats"] = True
    if motion.targets:
        written["targets"] = list(motion.targets)
    if motion.props:
        written["props"] = [_write_prop(prop) for prop in motion.props]
    written["keys"] = [_write_pose(pose, skeleton) for pose in motion.keys]
    return written


def read_prop(given: Mapping[str, Any]) -> Prop:
    """Return the thing that a file describes; raise ValueError for a kind that does not exist."""
    x, y, z = given.get("at_cm", (0.0, 0.0, 0.0))
    return Prop(
        PropKind(given["kind"]),
        (float(x), float(y), float(z)),
        float(given.get("facing_deg", 0.0)),
        tuple(float(size) for size in given.get("size_cm", ())),
        tuple(given.get("landmarks", ())),
    )


def _write_prop(prop: Prop) -> dict[str, Any]:
    written: dict[str, Any] = {"kind": str(prop.kind)}
    if any(prop.at_cm):
        written["at_cm"] = _rounded(prop.at_cm, 2)
    if prop.facing_deg:
        written["facing_deg"] = round(prop.facing_deg, 1)
    if prop.size_cm:
        written["size_cm"] = _rounded(prop.size_cm, 2)
    if prop.landmarks:
        written["landmarks"] = list(prop.landmarks)
    return written


def _read_pose(given: Mapping[str, Any], skeleton: Skeleton) -> Pose:
    angles = np.zeros((len(skeleton.bones), 3))
    for name, triple in given.get("angles_deg", {}).items():
        if name not in skeleton:
            raise ValueError(f"no bone is called {name!r}")
        angles[skeleton.index(name)] = triple
    turn = np.array(given.get("root_turn", IDENTITY), np.float64)
    return Pose(
        angles,
        np.array(given.get("root_cm", (0.0, 0.0, 0.0)), np.float64),
        turn / np.linalg.norm(turn),
        {name: float(value) for name, value in given.get("shapes", {}).items()},
    )


def _write_pose(pose: Pose, skeleton: Skeleton) -> dict[str, Any]:
    angles = {bone.name: _rounded(pose.angles_deg[bone.index], 1) for bone in skeleton.bones}
    shapes = {name: round(float(value), 2) for name, value in sorted(pose.shapes.items())}
    root, turn = _rounded(pose.root_cm, 2), _rounded(pose.root_turn, 5)
    written: dict[str, Any] = {"angles_deg": {name: triple for name, triple in angles.items() if any(triple)}}
    if any(root):
        written["root_cm"] = root
    if turn != [1.0, 0.0, 0.0, 0.0]:
        written["root_turn"] = turn
    if any(shapes.values()):
        written["shapes"] = {name: value for name, value in shapes.items() if value}
    return written


def _rounded(values: Sequence[float] | np.ndarray, places: int) -> list[float]:
    """Return plain numbers; a negative zero becomes zero, so that equal poses give equal files."""
    return [round(float(value), places) + 0.0 for value in values]
