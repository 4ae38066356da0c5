"""Coarse capsules around the limbs, to keep them out of each other and out of the floor."""

import numpy as np

from tools.figure.arrays import Floats
from tools.figure.body import Body

TRUNK = {"pelvis", "lumbar", "waist", "chest", "neck", "head"}
# Bones that always touch and must not push each other away.
TOUCHING = (
    {"upper_arm", "chest", "clavicle", "neck"},
    {"thigh", "lumbar", "pelvis"},
)
ONE_HAND = {"fingers", "wrist", "forearm"}


class Capsules:
    """Distances between the capsules of a posed body, in centimetres."""

    def __init__(self, body: Body) -> None:
        self._body = body
        given = body.capsules
        self._bones = np.array([body.bones[bone].index for bone, *_ in given])
        self._starts, self._ends = np.array([c[1] for c in given]), np.array([c[2] for c in given])
        self._radii = np.array([c[3] for c in given])
        names = [c[0] for c in given]
        pairs = [(i, j) for i in range(len(names)) for j in range(i) if self._may_collide(names[i], names[j])]
        self._first, self._second = np.array(pairs).T

    def gaps(self, matrices: Floats) -> Floats:
        """Return the gap of each pair that should stay apart; negative when they overlap."""
        starts, ends = self._placed(matrices, self._starts), self._placed(matrices, self._ends)
        i, j = self._first, self._second
        apart = segment_distance(starts[i], ends[i], starts[j], ends[j])
        return np.asarray(apart - self._radii[i] - self._radii[j])

    def heights(self, matrices: Floats) -> Floats:
        """Return the height of the lowest point of each capsule end above the floor."""
        ends = [self._placed(matrices, points)[:, 1] - self._radii for points in (self._starts, self._ends)]
        return np.concatenate(ends)

    def _placed(self, matrices: Floats, points: Floats) -> Floats:
        turned = matrices[self._bones]
        return np.asarray(np.einsum("nij,nj->ni", turned[:, :3, :3], points) + turned[:, :3, 3])

    def _may_collide(self, first: str, second: str) -> bool:
        a, b = self._body.bones[first], self._body.bones[second]
        bases = {a.base, b.base}
        related = first in self._parents(second) or second in self._parents(first)
        if first == second or related or bases <= TRUNK or any(bases <= group for group in TOUCHING):
            return False
        return not (bases <= ONE_HAND and a.side == b.side)

    def _parents(self, name: str) -> set[str | None]:
        parent = self._body.bones[name].parent
        return {parent, None if parent is None else self._body.bones[parent].parent}


def segment_distance(a0: Floats, a1: Floats, b0: Floats, b1: Floats) -> Floats:
    """Return the distance between segments a0-a1 and b0-b1, row by row of (n, 3) arrays."""
    along_a, along_b, apart = a1 - a0, b1 - b0, a0 - b0
    aa, bb = (along_a * along_a).sum(1), np.maximum((along_b * along_b).sum(1), 1e-9)
    ab, af, bf = (along_a * along_b).sum(1), (along_a * apart).sum(1), (along_b * apart).sum(1)
    spread = aa * bb - ab * ab
    s = np.where(spread > 1e-9, np.clip((ab * bf - af * bb) / np.where(spread > 1e-9, spread, 1), 0, 1), 0)
    t = np.clip((ab * s + bf) / bb, 0, 1)
    s = np.clip((ab * t - af) / np.maximum(aa, 1e-9), 0, 1)
    return np.asarray(np.linalg.norm(a0 + along_a * s[:, None] - b0 - along_b * t[:, None], axis=1))
