"""Reads the written poses of an exercise: what an author says about its start, its end and the way there."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from pathlib import Path
from typing import Any

import numpy as np

from tools.figure.posing.language import angles_of, pelvis_pitch_deg
from twitchcare.figure.arrays import Floats
from twitchcare.figure.motion import Prop, View, read_prop
from twitchcare.figure.pose import Pose
from twitchcare.figure.quaternions import product
from twitchcare.figure.skeleton import Skeleton

FOLDER = Path(__file__).parents[1] / "poses"
BASES = "bases.json"


@dataclass(frozen=True, slots=True)
class Moment:
    """A rough pose, its goals as written, and where it lies between start (0) and end (1)."""

    pose: Pose
    goals: tuple[tuple[Any, ...], ...]
    share: float
    floor: bool
    stay: float


@dataclass(frozen=True, slots=True)
class Contact:
    """A landmark whose skin touches the floor, the seat, a prop or another landmark, at the end or always."""

    part: str
    target: str
    always: bool


@dataclass(frozen=True, slots=True)
class WrittenExercise:
    """moments: start, any between, end. pins: landmarks that stay where they are at the end all the way.

    unsupported: the body carries itself, so that its centre of mass must lie over what touches the floor.
    teaches: the axes of the end as physiotherapy gives them; departs: why the body does otherwise in some.
    """

    exercise: str
    view: View
    targets: tuple[str, ...]
    props: tuple[Prop, ...]
    repeats: bool
    moments: tuple[Moment, ...]
    pins: tuple[str, ...]
    collide: bool
    unsupported: bool
    floor: bool
    contacts: tuple[Contact, ...]
    teaches: Mapping[str, float]
    departs: Mapping[str, str]


def names() -> list[str]:
    """Return the exercises that have a written pose, in order."""
    return sorted(path.stem for path in FOLDER.glob("*.json") if path.name != BASES)


def read_written(exercise: str, skeleton: Skeleton) -> WrittenExercise:
    """Return what is written about one exercise. Raises ValueError with its name when it cannot be read."""
    bases = json.loads((FOLDER / BASES).read_text("utf-8"))
    raw = json.loads((FOLDER / f"{exercise}.json").read_text("utf-8"))
    try:
        between = [(float(given["share"]), given) for given in raw.get("via", ())]
        moments = [(0.0, raw["start"]), *between, (1.0, raw["end"])]
        return WrittenExercise(
            exercise=exercise,
            view=View(**raw["view"]),
            targets=tuple(raw["targets"]),
            props=tuple(read_prop(given) for given in raw.get("props", ())),
            repeats=bool(raw.get("repeats", False)),
            moments=tuple(_moment(skeleton, bases, given, share) for share, given in moments),
            pins=tuple(raw.get("pins", ())),
            collide=bool(raw.get("collide", True)),
            unsupported=bool(raw.get("unsupported", False)),
            floor=all(moment.get("floor", True) for moment in (raw["start"], raw["end"])),
            contacts=tuple(
                Contact(part, target, always)
                for when, always in (("contacts", False), ("always", True))
                for part, target in raw.get(when, ())
            ),
            teaches={axis: float(value) for axis, value in raw.get("teaches", {}).items()},
            departs=dict(raw.get("departs", {})),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"the pose of {exercise} cannot be read: {error!r}") from error


def _moment(skeleton: Skeleton, bases: Mapping[str, Any], given: Mapping[str, Any], share: float) -> Moment:
    base = bases[given["base"]] if given.get("base") else {}
    triples, shapes = np.zeros((len(skeleton.bones), 3)), dict[str, float]()
    for layer in (base, given):
        angles, more = angles_of(layer.get("axes", {}))
        for (name, axis), value in angles.items():
            triples[skeleton.index(name), axis] = value
        _overwrite(skeleton, triples, layer.get("joints", {}))
        shapes |= more | layer.get("shapes", {})
    root = {**base.get("root", {}), **given.get("root", {})}
    pitch, yaw, roll = root.get("turn_deg", (0.0, 0.0, 0.0))
    turn = _turn(pitch + pelvis_pitch_deg(given.get("axes", {})), yaw, roll)
    freed = set(given.get("free", ()))
    kept = [goal for goal in base.get("goals", ()) if not freed & {str(part) for part in goal[1:2]}]
    return Moment(
        Pose(triples, np.array(root.get("shift_cm", (0.0, 0.0, 0.0)), np.float64), turn, shapes),
        tuple(tuple(goal) for goal in [*kept, *given.get("goals", ())]),
        share,
        bool(given.get("floor", True)),
        float(given.get("stay", 1.0)),
    )


def _overwrite(skeleton: Skeleton, triples: Floats, written: Mapping[str, Sequence[float]]) -> None:
    """Put bone angles in place; a name without its side means both, a sided name wins."""
    for name, triple in written.items():
        if name not in skeleton:
            for side in ("_L", "_R"):
                triples[skeleton.index(name + side)] = triple
    for name, triple in written.items():
        if name in skeleton:
            triples[skeleton.index(name)] = triple


def _turn(pitch_deg: float, yaw_deg: float, roll_deg: float) -> Floats:
    """Return the root's turn: roll, then pitch, then yaw."""
    return product(product(_about(1, yaw_deg), _about(0, pitch_deg)), _about(2, roll_deg))


def _about(axis: int, angle_deg: float) -> Floats:
    half = radians(angle_deg) / 2
    turn = np.array([cos(half), 0.0, 0.0, 0.0])
    turn[1 + axis] = sin(half)
    return turn
