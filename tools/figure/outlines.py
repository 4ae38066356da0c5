"""Cleans a picture of region numbers and finds where its regions are best marked.

Pictures are (height, width) arrays of region numbers.
"""

import numpy as np
from scipy.ndimage import distance_transform_edt, find_objects, gaussian_filter
from scipy.ndimage import label as connected

from tools.figure.arcs import OUTSIDE
from tools.figure.arrays import Bools, Floats, Ints

LEAST_DEPTH_PX = 3.5  # thinner slivers cannot be hit and are given to their neighbour
LEAST_SHARE = 0.25  # of the largest piece of a region: smaller pieces are given away
LOOSE = -2


def smoothed_labels(labels: Ints, blur_px: float) -> Ints:
    """Return the picture with each inner pixel given to the region that fills most of its surroundings."""
    best, out = np.zeros(labels.shape), labels.copy()
    reach = int(4 * blur_px) + 1
    for number, box in enumerate(find_objects(labels + 1), start=0):
        if box is None:
            continue
        grown = tuple(slice(max(0, part.start - reach), part.stop + reach) for part in box)
        share = gaussian_filter((labels[grown] == number).astype(float), blur_px)
        more = (share > best[grown]) & (labels[grown] >= 0)
        best[grown][more], out[grown][more] = share[more], number
    return out


def without_fragments(labels: Ints, least_px: int, scattered: int | None = None) -> Ints:
    """Return the picture without stray pieces; lost pieces go to the nearest neighbour.

    A region keeps its largest piece and others that are nearly as large, such as single fingers; the
    region `scattered` keeps all that are not too small for any region.
    """
    labels = labels.copy()
    for _ in range(4):
        loose = np.zeros(labels.shape, bool)
        for number in np.unique(labels[labels >= 0]):
            share = 0.0 if number == scattered else LEAST_SHARE
            loose |= _loose(labels == number, least_px, share)
        if not loose.any():
            break
        labels[loose] = LOOSE
        _, (row, column) = distance_transform_edt(labels < 0, return_indices=True)
        labels = np.where(labels == LOOSE, labels[row, column], labels)
    return labels


def without_pinholes(labels: Ints, least_px: int) -> Ints:
    """Return the picture with small holes, such as between the roots of fingers, given to their neighbour."""
    pieces, count = connected(labels < 0)
    small = np.bincount(pieces.ravel(), minlength=count + 1) < least_px
    small[0] = False
    _, (row, column) = distance_transform_edt(labels < 0, return_indices=True)
    return np.where(small[pieces], labels[row, column], labels)


def _loose(inside: Bools, least_px: int, least_share: float) -> Bools:
    pieces, count = connected(inside)
    sizes = np.bincount(pieces.ravel(), minlength=count + 1)
    sizes[0] = 0
    kept = sizes >= max(least_px, least_share * sizes.max())
    for piece, box in enumerate(find_objects(pieces), start=1):
        if kept[piece] and box is not None:
            depth = distance_transform_edt(np.pad(pieces[box] == piece, 1)).max()
            kept[piece] = depth >= LEAST_DEPTH_PX
    return np.asarray(inside & ~kept[pieces])


def deepest_point(inside: Bools, midline_px: float | None = None) -> tuple[float, float]:
    """Return the x, y of the point farthest from the edge of the largest piece: a good place for a mark.

    midline_px: where a region that crosses the midline is to be marked, if it is deep enough there.
    """
    depth: Floats = distance_transform_edt(np.pad(inside, 1))[1:-1, 1:-1]
    if midline_px is not None:
        column = round(midline_px)
        if depth[:, column].max() > 0.4 * depth.max():
            return float(midline_px), int(depth[:, column].argmax()) + 0.5
    pieces, count = connected(inside)
    if count > 1:
        sizes = np.bincount(pieces.ravel())
        depth = np.where(pieces == 1 + sizes[1:].argmax(), depth, 0.0)
    down, across = divmod(int(depth.argmax()), depth.shape[1])
    return across + 0.5, down + 0.5


def outside_of(labels: Ints) -> Ints:
    """Return the picture with one number for all that is drawn."""
    return np.where(labels >= 0, 0, OUTSIDE)
