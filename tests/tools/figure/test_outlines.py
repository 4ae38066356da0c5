import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tools.figure.outlines import (
    OUTSIDE,
    Smoothing,
    deepest_point,
    path_knots,
    path_text,
    region_outlines,
    without_fragments,
)
from tools.figure.slivers import area, flattened

SMOOTHING = Smoothing(blur_px=1.5, least_px=20, tolerance_px=0.5)


def square(side_px):
    """A closed path, one point a pixel, clockwise from the top left corner."""
    along = np.arange(side_px, dtype=float)
    zero, full = np.zeros(side_px), np.full(side_px, float(side_px))
    x = np.concatenate([along, full, full - along, zero])
    y = np.concatenate([zero, along, full, full - along])
    return np.stack([x, y], 1)


def circle(radius_px, count):
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    return radius_px * np.stack([np.cos(turn), np.sin(turn)], 1)


def test_simplifying_keeps_the_corners_where_they_are():
    knots = path_knots(square(100), 0.5)
    corners = {(x, y) for x, y, corner in knots if corner}
    assert corners == {(0, 0), (100, 0), (100, 100), (0, 100)}
    assert len(knots) < 30


def test_a_simplified_circle_has_no_corner_and_stays_round():
    knots = path_knots(circle(80, 500), 0.4)
    assert not knots[:, 2].any()
    assert len(knots) < 60
    points = np.array(flattened(path_text(knots)))
    assert np.linalg.norm(points, axis=1) == pytest.approx(80, abs=1.0)


def test_straight_sides_stay_straight():
    points = np.array(flattened(path_text(path_knots(square(100), 0.5))))
    from_edge = np.abs(points - np.clip(np.round(points / 100) * 100, 0, 100)).min(1)
    assert from_edge.max() < 0.2


def test_two_regions_share_a_border_and_fill_the_picture():
    labels = np.full((60, 90), OUTSIDE)
    labels[10:50, 10:45], labels[10:50, 45:80] = 0, 1
    left, right = (region_outlines(labels, SMOOTHING)[number] for number in (0, 1))
    assert left[:, 0].max() == pytest.approx(45, abs=0.1)
    assert right[:, 0].min() == pytest.approx(45, abs=0.1)
    assert sum(area(flattened(path_text(knots))) for knots in (left, right)) == pytest.approx(2800, rel=0.05)


def test_a_fragment_goes_to_the_region_around_it():
    labels = np.full((40, 60), OUTSIDE)
    labels[5:35, 5:30], labels[5:35, 30:55] = 0, 1
    labels[10:12, 40:42] = 0
    whole = without_fragments(labels, 20)
    assert (whole[5:35, 30:55] == 1).all()
    assert (whole[5:35, 5:30] == 0).all()
    assert (whole[labels == OUTSIDE] == OUTSIDE).all()


def test_the_mark_is_in_the_middle_of_a_region():
    inside = np.zeros((40, 60), bool)
    inside[10:31, 20:41] = True
    assert deepest_point(inside) == (30.5, 20.5)


def test_the_mark_of_a_region_across_the_midline_is_on_it():
    inside = np.zeros((40, 90), bool)
    inside[10:31, 20:61] = True
    assert deepest_point(inside, midline_px=42) == (42.0, 20.5)
