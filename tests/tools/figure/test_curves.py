"""Few curves through many points."""

from itertools import pairwise

import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tests.figure.areas import rings
from tools.figure.curves import fitted, mirrored_rings, reversed_curve, rings_text


def square(side_px):
    """A closed path, one point a pixel, clockwise from the top left corner."""
    along = np.arange(side_px, dtype=float)
    zero, full = np.zeros(side_px), np.full(side_px, float(side_px))
    x = np.concatenate([along, full, full - along, zero, [0.0]])
    y = np.concatenate([zero, along, full, full - along, [0.0]])
    return np.stack([x, y], 1)


def circle(radius_px, count):
    turn = np.linspace(0, 2 * np.pi, count + 1)
    return radius_px * np.stack([np.cos(turn), np.sin(turn)], 1)


def test_fitting_keeps_the_corners_where_they_are():
    curves = fitted(square(100), 0.5, closed=True)
    ends = np.round([curve[0] for curve in curves])
    assert {(0, 0), (100, 0), (100, 100), (0, 100)} <= {tuple(end) for end in ends}
    assert len(curves) <= 8


def test_a_circle_takes_few_curves_and_stays_round():
    curves = fitted(circle(80, 500), 0.4, closed=True)
    assert len(curves) <= 8
    (points,) = rings(rings_text([curves]))
    assert np.linalg.norm(points, axis=1) == pytest.approx(80, abs=0.6)


def test_a_circle_is_smooth_where_its_curves_meet():
    curves = fitted(circle(80, 500), 0.4, closed=True)
    for one, following in zip(curves, [*curves[1:], curves[0]], strict=True):
        into, out = one[3] - one[2], following[1] - following[0]
        cosine = into @ out / np.linalg.norm(into) / np.linalg.norm(out)
        assert cosine > 0.99


def test_curves_follow_each_other_without_a_gap():
    wave = np.stack([np.arange(200.0), 15 * np.sin(np.arange(200) / 17)], 1)
    curves = fitted(wave, 0.3, closed=False)
    assert curves[0][0] == pytest.approx(wave[0])
    assert curves[-1][3] == pytest.approx(wave[-1])
    for one, following in pairwise(curves):
        assert one[3] == pytest.approx(following[0])


def test_a_fit_stays_within_its_tolerance():
    wave = np.stack([np.arange(300.0), 20 * np.sin(np.arange(300) / 23)], 1)
    points = np.vstack(rings(rings_text([fitted(wave, 0.3, closed=False)])))
    assert np.abs(points[:, 1] - 20 * np.sin(points[:, 0] / 23)).max() < 0.5


def test_a_path_of_two_points_is_a_line():
    (curve,) = fitted(np.array([[0.0, 0.0], [3.0, 0.0]]), 0.4, closed=False)
    assert curve == pytest.approx(np.array([[0, 0], [1, 0], [2, 0], [3, 0]]))


def test_text_is_shifted_rounded_and_closed():
    (curve,) = fitted(np.array([[0.0, 0.0], [3.0, 0.0]]), 0.4, closed=False)
    assert rings_text([[curve, reversed_curve(curve)]], (1.04, 2.0)) == (
        "M 1 2 C 2 2 3 2 4 2 C 3 2 2 2 1 2 Z"
    )


def test_a_mirrored_ring_is_flipped_left_to_right():
    (curve,) = fitted(np.array([[0.0, 0.0], [3.0, 0.0]]), 0.4, closed=False)
    assert mirrored_rings([[curve]], 10.0)[0][0][:, 0] == pytest.approx([10, 9, 8, 7])
