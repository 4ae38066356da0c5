"""Putting panels together to a map."""

import pytest

pytest.importorskip("numba", reason="needs the packages of the extra `figure`")

import numpy as np

from tools.figure.map_parts import Collected, Key, Part, Spot, best_views
from tools.figure.map_views import VIEWS

Sizes = dict[str, dict[Key, float]]


def part(area: float, x: float) -> Part:
    line = np.array([[x, 1.0], [x, 1.0], [x, 1.0], [x, 1.0]])
    return Part("fingers", "left", [[line]], (x, 2.0), area, cut=False)


def test_a_region_seen_twice_is_one_shape_marked_in_its_larger_part():
    found, spot = Collected(), Spot((0, 0))
    for area, x in ((50.0, 1.0), (90.0, 2.0), (10.0, 3.0)):
        found.add(part(area, x), spot, area / 1000)
    shape = found.shapes["fingers", "left"]
    assert [word for word in shape["path"].split() if word in ("M", "Z")] == ["M", "Z"] * 3
    assert shape["path"].startswith("M 2 1")
    assert shape["centre"] == [2.0, 2.0]
    assert found.sizes["fingers", "left"] == pytest.approx(0.15)


def test_a_mirrored_panel_shows_the_other_side():
    found = Collected()
    found.add(part(50.0, 1.0), Spot((100, 10), mirror_px=20.0), 0.1)
    shape = found.shapes["fingers", "right"]
    assert shape["centre"] == [119.0, 12.0]
    assert shape["path"].startswith("M 119 11")


def test_the_view_that_shows_a_place_largest_comes_first():
    sizes: Sizes = {"front": {("knee", "left"): 0.01, ("chin", None): 0.002}, "face": {("chin", None): 0.03}}
    assert best_views(sizes) == {"chin": {"face": 3.0, "front": 0.2}, "knee left": {"front": 1.0}}


def test_what_the_left_side_shows_the_mirrored_right_side_shows_too():
    sizes: Sizes = {"left": {("calf", "left"): 0.02, ("calf", "right"): 0.02, ("chin", None): 0.01}}
    found = best_views(sizes)
    assert found["calf left"] == {"left": 2.0}
    assert found["chin"] == {"left": 1.0, "right": 1.0}


def test_every_picture_says_whose_side_is_whose():
    for view in VIEWS:
        assert {name for name, _, _ in view.signs} & {"left", "right"}, view.name
