"""The bones of the body, their joints and the landmarks fixed to them.

Units are centimetres and degrees; x points to the figure's left, y up, z to the front. In the zero
pose the body stands with hanging arms and the palms to the front. A paired bone ends in _L or _R.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from twitchcare.figure.arrays import MIRROR_X, Floats, Ints
from twitchcare.resource import resource

AXES = ("flex", "abd", "rot")
"""Flexion, abduction, internal rotation: the order of every angle triple."""

# Sign of the turn about x, z and y for flexion, abduction and rotation of a left or midline joint.
_SIGNS = {
    "root": (1, -1, 1),
    "spine": (1, -1, 1),  # bends forward, to the left, nose to the left
    "limb": (-1, 1, -1),
    "clavicle": (-1, 1, -1),
    "hinge": (-1, 1, -1),
    "knee": (1, 1, -1),  # the shin goes backwards
    "foot": (-1, 1, -1),  # the toes go up
    "thumb": (-1, 1, -1),
}
JOINT_KINDS = frozenset(_SIGNS)


@dataclass(frozen=True, slots=True)
class Bone:
    """One joint and what it moves. at_cm: the joint in the zero pose; limits_deg: per axis that can turn.

    mass_share of the body lies at mass_at_cm (zero pose).
    """

    name: str
    index: int
    parent: int | None
    at_cm: Floats
    kind: str
    mass_share: float
    mass_at_cm: Floats
    limits_deg: Mapping[str, tuple[float, float]]

    @property
    def side(self) -> str:
        """L, R, or an empty string on the midline."""
        return self.name[-1] if self.name[-2:] in ("_L", "_R") else ""

    @property
    def base(self) -> str:
        """The name without its side."""
        return self.name[:-2] if self.side else self.name


@dataclass(frozen=True, slots=True)
class Landmark:
    """A named point that a bone carries. at_cm: in the zero pose."""

    bone: int
    at_cm: Floats


@dataclass(frozen=True, slots=True)
class Corrective:
    """A shape that a joint angle brings in: none up to from_deg, all of it from to_deg on."""

    shape: str
    bone: int
    axis: int
    from_deg: float
    to_deg: float


class Skeleton:
    """All bones, parents before children.

    signs: (bones, 3) of the turns about x, z and y. mirror: for each bone the one on the other side.
    """

    def __init__(self, bones: tuple[Bone, ...]) -> None:
        self.bones = bones
        self.landmarks: dict[str, Landmark] = {}
        self.correctives: tuple[Corrective, ...] = ()
        self._index = {bone.name: bone.index for bone in bones}
        self.at_cm = np.array([bone.at_cm for bone in bones])
        self.signs = np.array([_signs(bone) for bone in bones], np.float64)
        self.mirror: Ints = np.array([self._index[_other_side(bone.name)] for bone in bones])

    def index(self, name: str) -> int:
        """Return the number of a bone, or raise KeyError."""
        return self._index[name]

    def __contains__(self, name: str) -> bool:
        return name in self._index

    def bone(self, name: str) -> Bone:
        """Return a bone, or raise KeyError."""
        return self.bones[self._index[name]]


def _signs(bone: Bone) -> tuple[float, float, float]:
    x, z, y = _SIGNS[bone.kind]
    flip = -1.0 if bone.side == "R" else 1.0
    return float(x), z * flip, y * flip


def _other_side(name: str) -> str:
    return name[:-2] + {"_L": "_R", "_R": "_L"}.get(name[-2:], name[-2:])


@cache
def load_skeleton() -> Skeleton:
    """Return the packaged skeleton of `resources/figure/body.json`."""
    return read_skeleton(json.loads(resource("figure", "body.json").read_text("utf-8")))


def read_skeleton(raw: Mapping[str, Any]) -> Skeleton:
    """Return the skeleton written in a body file, with mirrored bones and landmarks written out."""
    skeleton = Skeleton(_read_bones(raw["bones"]))
    for name, (bone, at) in raw["landmarks"].items():
        for side in ("", "_L", "_R"):
            owner = bone if bone in skeleton else bone + side
            if owner in skeleton and bool(side) == (_paired(bone, skeleton) or float(at[0]) != 0.0):
                place = np.array(at, np.float64) * (MIRROR_X if side == "_R" else 1.0)
                skeleton.landmarks[name + side] = Landmark(skeleton.index(owner), place)
    skeleton.correctives = tuple(
        Corrective(
            given["shape"] + side,
            skeleton.index(given["bone"] + side),
            AXES.index(given["axis"]),
            float(given["from_deg"]),
            float(given["to_deg"]),
        )
        for given in raw.get("correctives", ())
        for side in ("_L", "_R")
    )
    return skeleton


def _paired(bone: str, skeleton: Skeleton) -> bool:
    return bone not in skeleton


def _read_bones(raw: Mapping[str, Mapping[str, Any]]) -> tuple[Bone, ...]:
    bones: list[Bone] = []
    index: dict[str, int] = {}
    for base, given in raw.items():
        for side in ("_L", "_R") if given.get("mirrored") else ("",):
            parent = given.get("parent")
            flip = MIRROR_X if side == "_R" else np.ones(3)
            bone = Bone(
                name=base + side,
                index=len(bones),
                parent=None if parent is None else index.get(parent, index.get(parent + side)),
                at_cm=np.array(given["at_cm"], np.float64) * flip,
                kind=given["kind"],
                mass_share=float(given["mass_share"]),
                mass_at_cm=np.array(given.get("mass_at_cm", given["at_cm"]), np.float64) * flip,
                limits_deg={
                    axis: (float(low), float(high))
                    for axis, (low, high) in given.get("limits_deg", {}).items()
                },
            )
            index[bone.name] = bone.index
            bones.append(bone)
    return tuple(bones)
