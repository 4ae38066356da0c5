import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tools.figure.arcs import OUTSIDE
from tools.figure.outlines import deepest_point, smoothed_labels, without_fragments, without_pinholes


def halves():
    labels = np.full((40, 60), OUTSIDE)
    labels[5:35, 5:30], labels[5:35, 30:55] = 0, 1
    return labels


def test_a_fragment_goes_to_the_region_around_it():
    labels = halves()
    labels[10:12, 40:42] = 0
    whole = without_fragments(labels, 20)
    assert (whole == halves()).all()


def test_a_piece_nearly_as_large_as_the_largest_stays():
    labels = halves()
    labels[15:35, 13:30] = 2
    labels[5:15, 40:55] = 2
    assert (without_fragments(labels, 20) == labels).all()


def test_a_scattered_region_keeps_its_small_pieces():
    labels = halves()
    labels[15:35, 13:30] = 2
    labels[5:13, 45:55] = 2
    assert (without_fragments(labels, 20)[5:13, 45:55] == 1).all()
    assert (without_fragments(labels, 20, scattered=2) == labels).all()


def test_a_region_too_thin_to_be_hit_is_given_away():
    labels = halves()
    labels[5:35, 29:31] = 2
    assert set(np.unique(without_fragments(labels, 20))) == {OUTSIDE, 0, 1}


def test_a_pinhole_is_filled_and_a_large_hole_is_not():
    labels = halves()
    labels[10:12, 10:12] = OUTSIDE
    labels[15:30, 35:50] = OUTSIDE
    filled = without_pinholes(labels, 20)
    assert (filled[10:12, 10:12] == 0).all()
    assert (filled[15:30, 35:50] == OUTSIDE).all()


def test_smoothing_takes_the_stairs_from_a_border_and_leaves_the_edge():
    labels = halves()
    labels[5:35:3, 30] = 0  # every third row reaches one pixel farther
    smooth = smoothed_labels(labels, 3.0)
    assert ((smooth >= 0) == (labels >= 0)).all()
    ends = (smooth[10:30] == 0).sum(1)
    assert np.ptp(ends) == 0


def test_the_mark_is_in_the_middle_of_a_region():
    inside = np.zeros((40, 60), bool)
    inside[10:31, 20:41] = True
    assert deepest_point(inside) == (30.5, 20.5)


def test_the_mark_is_in_the_largest_piece_even_if_another_is_deeper():
    inside = np.zeros((60, 90), bool)
    inside[5:15, 5:85] = True
    inside[30:50, 30:50] = True
    _, y = deepest_point(inside)
    assert y < 15


def test_the_mark_of_a_region_across_the_midline_is_on_it():
    inside = np.zeros((40, 90), bool)
    inside[10:31, 20:61] = True
    assert deepest_point(inside, midline_px=42) == (42.0, 20.5)
