"""Coarse capsules around trunk and limbs, to see when they pass through each other or the floor."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from twitchcare.figure.arrays import MIRROR_X, Floats
from twitchcare.figure.skeleton import Skeleton

TRUNK = {"pelvis", "lumbar", "waist", "chest", "neck", "head"}
# Parts that always touch and must not push each other away.
TOUCHING = (
    {"upper_arm", "chest", "clavicle", "neck"},
    {"thigh", "lumbar", "pelvis"},
)
ONE_HAND = {"middle", "wrist", "forearm"}


class Capsules:
    """All capsules of a body and the pairs that may collide. Distances in centimetres."""

    def __init__(self, skeleton: Skeleton, written: Mapping[str, Sequence[Any]]) -> None:
        self._skeleton = skeleton
        given = [
            (name, np.array(start) * flip, np.array(end) * flip, float(radius))
            for base, capsules in written.items()
            for start, end, radius in capsules
            for name, flip in _sides(skeleton, base)
        ]
        self.names = [name for name, *_ in given]
        self.bones = np.array([skeleton.index(name) for name in self.names])
        self.starts, self.ends = np.array([c[1] for c in given]), np.array([c[2] for c in given])
        self.radii = np.array([c[3] for c in given])
        count = range(len(given))
        pairs = [(i, j) for i in count for j in range(i) if self._may_collide(self.names[i], self.names[j])]
        self.first, self.second = np.array(pairs).T

    def gaps(self, matrices: Floats) -> tuple[Floats, Floats, Floats]:
        """Return the gap of each pair, below zero if they overlap, and where along both it is smallest."""
        starts, ends = self._placed(matrices, self.starts), self._placed(matrices, self.ends)
        i, j = self.first, self.second
        s, t = nearest_shares(starts[i], ends[i], starts[j], ends[j])
        one = starts[i] + (ends[i] - starts[i]) * s[:, None]
        two = starts[j] + (ends[j] - starts[j]) * t[:, None]
        apart = np.linalg.norm(one - two, axis=1)
        return np.asarray(apart - self.radii[i] - self.radii[j]), s, t

    def point(self, number: int, share: float) -> Floats:
        """Return the rest-pose point a share along a capsule's axis."""
        return np.asarray(self.starts[number] + share * (self.ends[number] - self.starts[number]))

    def _placed(self, matrices: Floats, points: Floats) -> Floats:
        turned = matrices[self.bones]
        return np.asarray(np.einsum("nij,nj->ni", turned[:, :3, :3], points) + turned[:, :3, 3])

    def _may_collide(self, first: str, second: str) -> bool:
        a, b = self._skeleton.bone(first), self._skeleton.bone(second)
        bases = {a.base, b.base}
        related = a.index in self._near_parents(b.index) or b.index in self._near_parents(a.index)
        if first == second or related or bases <= TRUNK or any(bases <= group for group in TOUCHING):
            return False
        return not (bases <= ONE_HAND and a.side == b.side)

    def _near_parents(self, index: int) -> set[int | None]:
        parent = self._skeleton.bones[index].parent
        return {parent, None if parent is None else self._skeleton.bones[parent].parent}


def _sides(skeleton: Skeleton, base: str) -> list[tuple[str, Floats]]:
    if base in skeleton:
        return [(base, np.ones(3))]
    return [(base + "_L", np.ones(3)), (base + "_R", MIRROR_X)]


def nearest_shares(a0: Floats, a1: Floats, b0: Floats, b1: Floats) -> tuple[Floats, Floats]:
    """Return how far along two segments (rows of (n, 3) arrays) their nearest points lie, 0 to 1."""
    along_a, along_b, apart = a1 - a0, b1 - b0, a0 - b0
    aa, bb = (along_a * along_a).sum(1), np.maximum((along_b * along_b).sum(1), 1e-9)
    ab, af, bf = (along_a * along_b).sum(1), (along_a * apart).sum(1), (along_b * apart).sum(1)
    spread = aa * bb - ab * ab
    s = np.where(spread > 1e-9, np.clip((ab * bf - af * bb) / np.where(spread > 1e-9, spread, 1), 0, 1), 0)
    t = np.clip((ab * s + bf) / bb, 0, 1)
    s = np.clip((ab * t - af) / np.maximum(aa, 1e-9), 0, 1)
    return s, t
