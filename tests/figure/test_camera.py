import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from twitchcare.figure.camera import Camera, frame, frame_ball

WIDE_PX, HIGH_PX = 600.0, 800.0
arounds, aboves = st.floats(-180, 180), st.floats(-5, 90)
numbers = st.floats(-100, 100, allow_subnormal=False)
points = st.tuples(numbers, numbers, numbers)
cameras = st.builds(Camera, arounds, aboves, points, st.floats(150, 900), st.floats(10, 60))
clouds = st.lists(points, min_size=2, max_size=20).map(np.array)
FRONT = Camera(0, 0, (0, 90, 0), 400)


def pixel(camera, point):
    return camera.project(np.array([point], np.float64), WIDE_PX, HIGH_PX)[0]


def test_from_the_front_the_figures_left_is_on_the_right_of_the_picture_and_up_is_up():
    assert pixel(FRONT, (0, 90, 0)) == pytest.approx([300, 400, 400])
    x, y, depth = pixel(FRONT, (20, 120, 30))
    assert x > 300
    assert y < 400
    assert depth == pytest.approx(370)


def test_90_degrees_around_sees_the_left_side():
    camera = Camera(90, 0, (0, 0, 0), 300)
    assert camera.eye_cm == pytest.approx([300, 0, 0])
    assert pixel(camera, (0, 0, 20))[0] < 300  # the front of the figure is on the left


def test_90_degrees_above_looks_straight_down_with_the_front_below():
    camera = Camera(0, 90, (0, 0, 0), 300)
    assert camera.eye_cm == pytest.approx([0, 300, 0])
    assert pixel(camera, (0, 0, 20))[1] > 400
    assert pixel(camera, (20, 0, 0))[0] > 300


@given(cameras)
def test_the_axes_are_square_and_right_handed(camera):
    assert camera.axes @ camera.axes.T == pytest.approx(np.eye(3), abs=1e-9)
    assert np.linalg.det(camera.axes) == pytest.approx(1)


@given(cameras, points)
def test_the_matrices_show_a_point_where_project_says(camera, point):
    x, y, depth = pixel(camera, point)
    assume(depth > 10)
    clip = camera.projection(WIDE_PX / HIGH_PX) @ camera.view() @ np.array([*point, 1.0])
    shown = clip[:3] / clip[3]
    assert (shown[0] + 1) / 2 * WIDE_PX == pytest.approx(x, abs=1e-3)
    assert (1 - shown[1]) / 2 * HIGH_PX == pytest.approx(y, abs=1e-3)


@given(cameras)
def test_what_is_near_the_target_lies_within_the_drawn_depth(camera):
    for reach in (-0.9, 0.9):
        point = np.array(camera.target_cm) + reach * min(camera.distance_cm, 300) * camera.axes[2]
        clip = camera.projection(1.0) @ camera.view() @ np.array([*point, 1.0])
        assert -1 < clip[2] / clip[3] < 1


@given(cameras, st.floats(0, WIDE_PX), st.floats(0, HIGH_PX), st.floats(20, 900))
def test_a_ray_goes_through_its_pixel_at_every_distance(camera, x, y, reach):
    eye, direction = camera.ray(x, y, WIDE_PX, HIGH_PX)
    assert np.linalg.norm(direction) == pytest.approx(1)
    found = pixel(camera, eye + reach * direction)
    assert found[:2] == pytest.approx([x, y], abs=1e-6)


@given(clouds, arounds, aboves, st.floats(0.4, 2.5), st.floats(0.5, 1))
def test_a_frame_just_holds_all_points(cloud, around, above, aspect, margin):
    assume(np.ptp(cloud, axis=0).max() > 1)
    camera = frame(cloud, around, above, aspect, margin)
    shown = camera.project(cloud, HIGH_PX * aspect, HIGH_PX)
    assume((shown[:, 2] > 1.001).all())
    off = np.abs(shown[:, :2] / [HIGH_PX * aspect, HIGH_PX] - 0.5) * 2
    assert off.max() == pytest.approx(margin, abs=1e-6)


@given(clouds, arounds, st.floats(0.4, 2.5))
def test_a_frame_is_centred_across_and_upwards(cloud, around, aspect):
    assume(np.ptp(cloud, axis=0).min() > 1)
    camera = frame(cloud, around, 10, aspect)
    shown = camera.project(cloud, HIGH_PX * aspect, HIGH_PX)
    assume((shown[:, 2] > 0.1 * camera.distance_cm).all())
    ends = np.stack([shown.min(0), shown.max(0)])[:, :2] / [HIGH_PX * aspect, HIGH_PX]
    assert ends.sum(0) == pytest.approx([1, 1], abs=1e-3)


@given(points, st.floats(1, 100), arounds, st.floats(0.4, 2.5))
def test_a_framed_ball_touches_the_margin_from_every_side(centre, radius, around, aspect):
    camera = frame_ball(np.array(centre), radius, around, 10, aspect, 0.9)
    away, (right, up, _) = camera.eye_cm - centre, camera.axes
    tangent = np.arcsin(radius / np.linalg.norm(away))
    side = right if aspect < 1 else up
    nearest = centre + radius * (np.sin(tangent) * away / np.linalg.norm(away) + np.cos(tangent) * side)
    shown = camera.project(nearest[None], HIGH_PX * aspect, HIGH_PX)[0, :2] / [HIGH_PX * aspect, HIGH_PX]
    assert np.abs(shown - 0.5).max() * 2 == pytest.approx(0.9)


@given(cameras, st.floats(-400, 400), st.floats(-400, 400))
def test_turning_keeps_the_camera_above_the_floor_and_below_the_top(camera, around, above):
    turned = camera.turned(around, above)
    assert -5 <= turned.above_deg <= max(80, camera.above_deg)
    assert -180 < turned.around_deg <= 180
    assert (turned.around_deg - camera.around_deg - around) % 360 == pytest.approx(0, abs=1e-6) or (
        turned.around_deg - camera.around_deg - around
    ) % 360 == pytest.approx(360, abs=1e-6)
    assert (turned.target_cm, turned.distance_cm) == (camera.target_cm, camera.distance_cm)


def test_a_view_from_straight_above_is_not_jolted_by_turning_around():
    assert Camera(0, 90, (0, 0, 0), 300).turned(10, 0).above_deg == 90
    assert Camera(0, 90, (0, 0, 0), 300).turned(0, -30).above_deg == 60


@given(cameras, cameras)
def test_a_way_between_cameras_starts_and_ends_at_them(start, end):
    for share, camera in ((0.0, start), (1.0, end)):
        there = start.towards(end, share)
        assert there.eye_cm == pytest.approx(camera.eye_cm, abs=1e-6)
        assert there.axes == pytest.approx(camera.axes, abs=1e-6)
        assert there.opening_deg == pytest.approx(camera.opening_deg)


def test_a_way_between_cameras_goes_the_shorter_way_round():
    start, end = Camera(170, 0, (0, 0, 0), 300), Camera(-170, 0, (0, 0, 0), 300)
    assert start.towards(end, 0.25).around_deg == pytest.approx(175)
    assert start.towards(end, 0.75).around_deg == pytest.approx(-175)
