import pytest

pytest.importorskip("fast_simplification", reason="needs the packages of the extra `figure`")
pytest.importorskip("skimage", reason="needs the packages of the extra `figure`")

import numpy as np
from skimage.measure import marching_cubes

from tools.figure.simplify import pinched_edges, shrunk, swollen, thinned

SWELLINGS = [(np.array([0.0, 10.0, 0.0]), 4.0, 2.5), (np.array([5.0, 0.0, 0.0]), 3.0, 2.0)]


def ball(radius_cm=10.0):
    axis = np.linspace(-12, 12, 33)
    x, y, z = np.meshgrid(axis, axis, axis, indexing="ij")
    found, faces, _, _ = marching_cubes(radius_cm - np.sqrt(x * x + y * y + z * z), 0.0)
    return found * (24 / 32) - 12, faces


def test_shrinking_undoes_swelling():
    points = np.random.default_rng(3).uniform(-12, 12, (400, 3))
    guess = points + 0.3
    assert shrunk(swollen(points, SWELLINGS), guess, SWELLINGS) == pytest.approx(points, abs=1e-6)


def test_thinning_reaches_the_count_and_stays_near_the_surface():
    points, faces = ball()
    found, small = thinned(points, faces, 800, SWELLINGS)
    assert len(small) == pytest.approx(800, rel=0.02)
    assert np.linalg.norm(found, axis=1) == pytest.approx(10.0, abs=0.4)
    assert pinched_edges(small) == 0


def test_swollen_places_keep_more_triangles():
    points, faces = ball()
    found, small = thinned(points, faces, 800, SWELLINGS)
    middle = found[small].mean(1)
    assert (middle[:, 1] > 8).sum() > 1.5 * (middle[:, 1] < -8).sum()


def test_two_triangle_pairs_on_one_edge_are_a_pinch():
    assert pinched_edges(np.array([[0, 1, 2], [1, 0, 3], [0, 1, 4], [1, 0, 5]])) == 1
