"""Regions that share their borders exactly."""

import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tests.figure.areas import covered
from tools.figure.arcs import OUTSIDE, Smoothness, borders, region_rings, without_diagonals
from tools.figure.curves import rings_text

SMOOTHNESS = Smoothness(inner_px=2.0, outer_px=1.5, tolerance_px=0.4)


def three_regions():
    """Two halves of a rectangle, and a disc inside the right one."""
    labels = np.full((80, 120), OUTSIDE)
    labels[10:70, 10:60], labels[10:70, 60:110] = 0, 1
    down, across = np.mgrid[0:80, 0:120]
    labels[np.hypot(down - 40, across - 85) < 14] = 2
    return labels


def coverage(labels):
    """How often each point of a fine grid lies in a region."""
    rings = region_rings(labels, SMOOTHNESS)
    height, width = labels.shape
    return sum(covered(rings_text(found), width, height, 0.25).astype(int) for found in rings.values())


def test_regions_with_shared_borders_do_not_overlap_and_leave_no_gap():
    count = coverage(three_regions())
    assert (count > 1).sum() == 0
    inner = count[4 * 14 : 4 * 66, 4 * 14 : 4 * 106]
    assert (inner == 1).mean() > 0.9999


def test_a_region_around_another_has_a_hole():
    rings = region_rings(three_regions(), SMOOTHNESS)
    assert [len(rings[number]) for number in (0, 1, 2)] == [1, 2, 1]
    inside = covered(rings_text(rings[1]), 120, 80, 1.0)
    assert not inside[40, 85]
    assert inside[40, 65]


def test_both_regions_use_the_same_curves_along_their_border():
    rings = region_rings(three_regions(), SMOOTHNESS)

    def ends(number):
        return {tuple(np.round(curve[0], 6)) for ring in rings[number] for curve in ring}

    # The disc's border is the hole's border.
    assert ends(2) <= ends(1)
    assert len(ends(0) & ends(1)) >= 2


def test_the_largest_ring_comes_first():
    first, second = region_rings(three_regions(), SMOOTHNESS)[1]
    assert np.ptp(np.vstack(first), axis=0).min() > np.ptp(np.vstack(second), axis=0).max()


def test_every_edge_between_unlike_pixels_is_walked_once():
    rng = np.random.default_rng(3)
    labels = without_diagonals(rng.integers(-1, 4, (30, 40)))
    padded = np.pad(labels, 1, constant_values=OUTSIDE)
    unlike = (np.diff(padded, axis=0) != 0).sum() + (np.diff(padded, axis=1) != 0).sum()
    assert sum(len(arc.points) - 1 for arc in borders(labels)) == unlike


def test_an_arc_knows_what_is_beside_it():
    labels = np.full((6, 6), OUTSIDE)
    labels[1:5, 1:5] = 7
    (arc,) = borders(labels)
    assert {arc.left, arc.right} == {OUTSIDE, 7}
    x, y = arc.points[:-1].T
    area = (np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2
    # With y down, a positive area is a clockwise walk: what is inside lies to the right.
    assert (arc.right == 7) is bool(area > 0)


def test_no_region_touches_itself_across_a_corner_only():
    rng = np.random.default_rng(5)
    labels = without_diagonals(rng.integers(0, 3, (40, 40)))
    a, b, c, d = labels[:-1, :-1], labels[:-1, 1:], labels[1:, :-1], labels[1:, 1:]
    assert not ((a == d) & (a != b) & (a != c)).any()
    assert not ((b == c) & (b != a) & (b != d)).any()
