import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.figure.solids import Material, band, box, cushion, divided, tube

lengths = st.floats(0.5, 200)
numbers = st.floats(-50, 50, allow_subnormal=False)
points = st.tuples(numbers, numbers, numbers).map(np.array)


def volume(solid):
    """Of a closed solid whose faces look outwards; negative if they look inwards."""
    a, b, c = (solid.vertices[solid.faces[:, k]] for k in range(3))
    return (np.cross(a, b) * c).sum() / 6


def assert_sound(solid):
    assert np.linalg.norm(solid.normals, axis=1) == pytest.approx(np.ones(len(solid.normals)))
    a, b, c = (solid.vertices[solid.faces[:, k]] for k in range(3))
    square = np.cross(b - a, c - a)
    assert (np.linalg.norm(square, axis=1) > 1e-9).all()
    shown = solid.normals[solid.faces].mean(1)
    assert ((square * shown).sum(1) > 0).all()  # the shading looks to the same side as the triangle


@given(lengths, lengths, lengths, st.floats(0.01, 5))
def test_a_box_fills_its_corners_but_for_its_cut_edges(wide, high, deep, bevel):
    solid = box((1, 2, 3), (1 + wide, 2 + high, 3 + deep), Material.WOOD, bevel)
    assert_sound(solid)
    assert solid.vertices.min(0) == pytest.approx([1, 2, 3])
    assert solid.vertices.max(0) == pytest.approx([1 + wide, 2 + high, 3 + deep])
    whole = wide * high * deep
    cut = min(bevel, 0.45 * min(wide, high, deep))
    assert whole > volume(solid) > whole - 2 * cut**2 * (wide + high + deep) - 1e-9


@given(points, points.filter(lambda p: np.linalg.norm(p) > 1), st.floats(0.5, 5))
def test_a_tube_has_its_length_and_thickness(start, along, radius):
    solid = tube(start, start + along, radius, Material.METAL)
    assert_sound(solid)
    round_share = 12 / (2 * np.pi) * np.sin(2 * np.pi / 12)
    assert volume(solid) == pytest.approx(round_share * np.pi * radius**2 * np.linalg.norm(along), rel=1e-6)


def test_an_upright_tube_can_be_made():
    assert_sound(tube(np.zeros(3), np.array([0.0, 10, 0]), 1, Material.METAL))


def test_a_leaning_leg_has_level_ends_and_is_shaded_round_about_its_own_length():
    foot, top = np.array([3.0, 0, 1]), np.array([0.0, 40, 0])
    leg = tube(foot, top, 2.0, Material.WOOD, level=True)
    assert_sound(leg)
    assert set(leg.vertices[:, 1].round(9).tolist()) == {0.0, 40.0}
    sides = leg.normals[: len(leg.normals) // 2]
    assert sides @ (top - foot) == pytest.approx(np.zeros(len(sides)), abs=1e-9)


@given(points, points.filter(lambda p: np.linalg.norm(p) > 1))
def test_a_band_reaches_from_point_to_point(start, along):
    solid = band(start, start + along, 3.0, 0.4, Material.FABRIC)
    assert_sound(solid)
    length = np.linalg.norm(along)
    reach = (solid.vertices - start) @ along / length
    assert (reach.min(), reach.max()) == pytest.approx((0, length), abs=1e-9)
    assert solid.vertices.mean(0) == pytest.approx(start + along / 2)


def test_a_level_band_lies_flat():
    solid = band(np.zeros(3), np.array([0.0, 0, 40]), 3.0, 0.4, Material.FABRIC)
    assert np.ptp(solid.vertices, axis=0) == pytest.approx([3.0, 0.4, 40.0])


def test_a_band_between_two_points_that_meet_is_a_speck():
    solid = band(np.ones(3), np.ones(3), 3.0, 0.4, Material.FABRIC)
    assert np.isfinite(solid.vertices).all()
    assert np.abs(solid.vertices - 1).max() < 2


def test_a_ball_is_round():
    solid = cushion((3, 3, 3), Material.FABRIC, 1.0, 1.0)
    assert_sound(solid)
    assert np.linalg.norm(solid.vertices, axis=1) == pytest.approx(np.full(len(solid.vertices), 3.0))
    assert solid.normals == pytest.approx(solid.vertices / 3, abs=0.1)


def test_a_cushion_is_squarer_than_a_ball_and_keeps_its_size():
    solid = cushion((20, 5, 18), Material.FABRIC, 0.3, 0.5)
    assert_sound(solid)
    assert np.ptp(solid.vertices, axis=0) == pytest.approx([40, 10, 36])
    assert volume(solid) > 1.25 * volume(cushion((20, 5, 18), Material.FABRIC, 1.0, 1.0))


def test_a_placed_solid_is_turned_about_the_origin_and_then_moved():
    quarter = np.array([[0.0, 0, 1], [0, 1, 0], [-1, 0, 0]])  # the front goes to the left
    wall = box((-1, 0, -1), (1, 1, 0), Material.WALL, looks_to=(0, 0, 1)).placed(
        quarter, np.array([5.0, 0, 0])
    )
    assert wall.looks_to == pytest.approx((1, 0, 0))
    assert (wall.vertices[:, 0].min(), wall.vertices[:, 0].max()) == pytest.approx((4, 5))
    assert_sound(wall)


def test_a_wall_lets_the_body_shine_through_most_of_all_from_behind():
    wall = box((-9, 0, -1), (9, 20, 0), Material.WALL, looks_to=(0, 0, 1))
    before, behind = (wall.opacity_from(np.array([0.0, 10, z])) for z in (100, -100))
    assert 0 < behind < before < 1
    assert box((0, 0, 0), (1, 1, 1), Material.WOOD).opacity_from(np.zeros(3)) == 1.0


@given(st.floats(3, 40))
def test_a_divided_solid_has_the_same_form_in_small_triangles(longest):
    whole = box((0, 0, 0), (50, 4, 30), Material.WOOD)
    parts = divided(whole, longest)
    assert_sound(parts)
    corners = parts.vertices[parts.faces]
    assert np.linalg.norm(corners - np.roll(corners, -1, axis=1), axis=2).max() <= longest
    assert volume(parts) == pytest.approx(volume(whole))
    assert (parts.material, parts.is_static) == (whole.material, whole.is_static)
