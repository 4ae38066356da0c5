"""Keeps the two sides of the body exactly alike: one half is made, the other is its mirror image."""

from dataclasses import dataclass

import numpy as np

from tools.figure.arrays import MIRROR_X, Bools, Floats, Ints
from tools.figure.binding import Binding


@dataclass(frozen=True, slots=True)
class Mirror:
    """other: (n,) the vertex across. seam: those on the midline. left: how many have x >= 0."""

    other: Ints
    seam: Ints
    left: int

    def symmetric(self, vectors: Floats) -> Floats:
        """Return (n, 3) vectors, those of the right side mirrored from the left."""
        out = vectors.copy()
        out[self.seam, 0] = 0.0
        out[self.left :] = out[self.other[self.left :]] * MIRROR_X
        return out

    def swapped(self, vectors: Floats) -> Floats:
        """Return (n, 3) vectors with the sides exchanged."""
        return np.asarray(vectors[self.other] * MIRROR_X)

    def even(self, values: Floats) -> Floats:
        """Return values per vertex, those of the right side copied from the left."""
        out = values.copy()
        out[self.left :] = out[self.other[self.left :]]
        return out

    def binding(self, binding: Binding, swap: Ints) -> Binding:
        """Return the binding with the right side mirrored; swap: for each bone the one across."""
        count = len(swap)
        full = np.zeros((len(self.other), count))
        np.put_along_axis(full, binding.bones, binding.weights, 1)
        full[self.seam] = (full[self.seam] + full[self.seam][:, swap]) / 2
        full[self.left :] = full[self.other[self.left :]][:, swap]
        strongest = np.argsort(-full, axis=1, kind="stable")[:, :4]
        kept_too = (strongest[:, :, None] == swap[strongest][:, None, :]).any(2)
        lonely = np.where(kept_too, -1, strongest)[self.seam]  # the fifth bone was the other half of a pair
        full[self.seam] *= ~_marked(lonely, count)
        strongest[self.left :] = swap[strongest[self.other[self.left :]]]
        kept = np.take_along_axis(full, strongest, 1)
        return Binding(strongest, kept / kept.sum(1, keepdims=True), self.even(binding.linear))

    def labels(self, label: Ints, swap: Ints) -> Ints:
        """Return region numbers, those of the right side mirrored; swap: for each region the one across."""
        out = label.copy()
        out[self.left :] = swap[out[self.other[self.left :]]]
        return out


def _marked(columns: Ints, count: int) -> Bools:
    """Return (rows, count) truth, set at the columns that are listed for each row; -1 means none."""
    out = np.zeros((len(columns), count + 1), bool)
    np.put_along_axis(out, columns, True, 1)
    return out[:, :-1]


def both_halves(points: Floats, faces: Ints) -> tuple[Floats, Ints, Mirror]:
    """Return the closed surface made of the half with x >= 0, whose border lies on x = 0, and its image."""
    seam = border(faces)
    points = points.copy()
    points[seam, 0] = 0.0
    inner = np.setdiff1d(np.arange(len(points)), seam)
    across = np.empty(len(points), np.int64)
    across[seam] = seam
    across[inner] = len(points) + np.arange(len(inner))
    other = np.concatenate([across, inner])
    whole = np.vstack([points, points[inner] * MIRROR_X])
    return whole, np.vstack([faces, across[faces][:, ::-1]]), Mirror(other, seam, len(points))


def border(faces: Ints) -> Ints:
    """Return the vertices on edges that only one triangle has."""
    edges = np.sort(faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    found, count = np.unique(edges, axis=0, return_counts=True)
    return np.unique(found[count == 1])
