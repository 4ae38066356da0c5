"""Filling triangles: what covers what, and where their edges are."""

import numpy as np
import pytest

from twitchcare.figure.raster import Layer, fill

WIDTH, HEIGHT = 40, 30


def filled(*triangles: list[list[float]]) -> Layer:
    layer = Layer.empty(WIDTH * HEIGHT)
    spots = np.array([corner for triangle in triangles for corner in triangle], np.float64)
    fill(layer, spots, np.arange(len(spots)).reshape(-1, 3), WIDTH, HEIGHT)
    return layer


def seen(layer: Layer, x: int, y: int) -> int:
    return int(layer.triangle[y * WIDTH + x])


def test_a_triangle_covers_the_pixels_whose_middle_it_holds() -> None:
    layer = filled([[2, 2, 5], [12, 2, 5], [2, 12, 5]])
    expected = {(x, y) for x in range(WIDTH) for y in range(HEIGHT) if x >= 2 and y >= 2 and x + y + 1 <= 14}
    covered = {(x, y) for x in range(WIDTH) for y in range(HEIGHT) if seen(layer, x, y) == 0}
    assert covered == expected


def test_two_that_share_a_side_leave_no_gap() -> None:
    layer = filled([[3, 3, 1], [33, 5, 1], [7, 27, 1]], [[33, 5, 1], [35, 25, 1], [7, 27, 1]])
    rows = layer.triangle.reshape(HEIGHT, WIDTH)
    for row in rows[6:24]:
        inside = np.flatnonzero(row >= 0)
        assert len(inside) == inside[-1] - inside[0] + 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_nearer_one_is_seen_whatever_their_order_and_size(order: tuple[int, int]) -> None:
    large = [[0, 0, 9.0], [39, 0, 9.0], [0, 29, 9.0]]
    small = [[4, 4, 3.0], [9, 4, 3.0], [4, 9, 3.0]]
    both = (large, small)
    layer = filled(*(both[number] for number in order))
    assert seen(layer, 5, 5) == order.index(1)
    assert seen(layer, 20, 2) == order.index(0)


def test_triangles_that_cross_each_other_are_told_apart_by_pixel() -> None:
    rising = [[0, 0, 1.0], [40, 0, 9.0], [0, 30, 1.0]]
    falling = [[0, 0, 9.0], [40, 0, 1.0], [0, 30, 9.0]]
    layer = filled(rising, falling)
    assert seen(layer, 5, 2) == 0
    assert seen(layer, 33, 2) == 1


def test_depth_and_shares_are_those_of_the_place() -> None:
    layer = filled([[0, 0, 10.0], [20, 0, 20.0], [0, 20, 30.0]])
    at = 5 * WIDTH + 4
    second, third = 4.5 / 20, 5.5 / 20
    assert layer.second[at] == pytest.approx(second, abs=1e-5)
    assert layer.third[at] == pytest.approx(third, abs=1e-5)
    assert layer.depth[at] == pytest.approx(10 + 10 * second + 20 * third, abs=1e-4)


def test_what_lies_beyond_the_rim_is_cut_off() -> None:
    layer = filled([[-50, -40, 1], [90, -40, 1], [20, 70, 1]], [[100, 100, 1], [120, 100, 1], [100, 120, 1]])
    assert seen(layer, 0, 0) == 0
    assert seen(layer, WIDTH - 1, 0) == 0
    assert 1 not in layer.triangle


def test_a_triangle_without_area_paints_nothing() -> None:
    assert (filled([[1, 1, 1], [9, 9, 1], [5, 5, 1]]).triangle == -1).all()
