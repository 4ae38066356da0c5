"""What the packed meshes show of the face."""

import numpy as np
import pytest

from twitchcare.figure.arrays import MIRROR_X
from twitchcare.figure.mesh import load_mesh

EYE_CM = np.array([3.15, 163.3, 5.75])
BALL_CM = 1.7
MOUTH_CM = np.array([0.0, 156.45, 9.0])
PACKING_CM = 0.008
SHAPES = (
    *("eye_close_L", "eye_close_R", "brow_up", "brow_down", "jaw_open"),
    *("cheek_puff", "lips_round", "smile", "tongue_up"),
)
LEVELS = pytest.mark.parametrize("level", ["body", "body_close"])


def shaped(mesh, **weights):
    """The points of the mesh with shapes brought in."""
    points = mesh.points_cm.copy()
    for name, weight in weights.items():
        points[mesh.shapes[name].vertices] += weight * mesh.shapes[name].cm
    return points


def used(mesh):
    """The vertices that some triangle has."""
    return np.unique(mesh.faces)


def upper_lid(mesh):
    """The vertices of the left upper lid that lie outside of the ball."""
    lid = np.zeros(len(mesh.points_cm), bool)
    lid[mesh.shapes["eye_close_L"].vertices] = True
    lid &= mesh.in_region("eyelid_upper_L") > 0
    return np.flatnonzero(lid & (np.linalg.norm(mesh.points_cm - EYE_CM, axis=1) > BALL_CM + 0.06))


def seen_from_front(mesh, points, at):
    """The number of the triangle that the front shows at a place (x, y)."""
    a, b, c = (points[mesh.faces[:, k]] for k in range(3))

    def side(p, q):
        return (q[:, 0] - p[:, 0]) * (at[1] - p[:, 1]) - (q[:, 1] - p[:, 1]) * (at[0] - p[:, 0])

    sides = np.stack([side(a, b), side(b, c), side(c, a)], 1)
    over = np.flatnonzero((sides > 0).all(1))
    shares = sides[over][:, [1, 2, 0]] / sides[over].sum(1, keepdims=True)
    depth = (shares * np.stack([a[over, 2], b[over, 2], c[over, 2]], 1)).sum(1)
    return over[depth.argmax()]


def brightness(mesh, points, at):
    """How light the tint is at a place seen from the front."""
    return mesh.tint[mesh.faces[seen_from_front(mesh, points, at)]].mean()


@LEVELS
def test_the_face_has_all_its_shapes(level):
    assert set(SHAPES) <= set(load_mesh(level).shapes)


@LEVELS
@pytest.mark.parametrize("name", [name for name in SHAPES if name[-2:] not in ("_L", "_R")])
def test_a_shape_moves_both_sides_alike(level, name):
    mesh = load_mesh(level)
    moved = shaped(mesh, **{name: 1.0})[used(mesh)]
    for point in moved[:: len(moved) // 400]:
        assert np.linalg.norm(moved - point * MIRROR_X, axis=1).min() < 3 * PACKING_CM


@LEVELS
def test_the_two_eyes_close_alike(level):
    mesh = load_mesh(level)
    left, right = shaped(mesh, eye_close_L=1.0), shaped(mesh, eye_close_R=1.0) * MIRROR_X
    for point in left[mesh.shapes["eye_close_L"].vertices]:
        assert np.linalg.norm(right - point, axis=1).min() < 3 * PACKING_CM


@LEVELS
@pytest.mark.parametrize("weight", [0.25, 0.5, 0.75, 1.0])
def test_a_closing_lid_never_sinks_into_the_ball(level, weight):
    mesh = load_mesh(level)
    away = np.linalg.norm(shaped(mesh, eye_close_L=weight)[upper_lid(mesh)] - EYE_CM, axis=1)
    assert away.min() > BALL_CM - PACKING_CM


@LEVELS
def test_the_lid_glides_down_evenly(level):
    mesh = load_mesh(level)
    lid = upper_lid(mesh)
    edge = lid[mesh.points_cm[lid][:, 1].argsort()]
    middle = edge[np.abs(mesh.points_cm[edge, 0] - EYE_CM[0]) < 0.5][:3]
    heights = [shaped(mesh, eye_close_L=w)[middle, 1].mean() for w in (0.0, 0.5, 1.0)]
    assert 0.6 < heights[0] - heights[2] < 1.3
    assert heights[1] == pytest.approx((heights[0] + heights[2]) / 2, abs=0.05)


@LEVELS
def test_an_open_eye_shows_the_pupil_and_a_closed_one_the_lid(level):
    mesh = load_mesh(level)
    pupil = EYE_CM[:2] + np.array([0.05, -0.06])
    assert brightness(mesh, mesh.points_cm, pupil) < 0.2
    closed = shaped(mesh, eye_close_L=1.0)
    assert brightness(mesh, closed, pupil) > 0.6
    corner = mesh.faces[seen_from_front(mesh, closed, pupil)][0]
    assert mesh.region_names[mesh.region[corner]] == "eyelid_upper_L"


@LEVELS
def test_the_open_mouth_shows_a_dark_hollow_and_the_closed_one_lips(level):
    mesh = load_mesh(level)
    closed = mesh.points_cm
    for height in (0.35, -0.5):
        place = MOUTH_CM[:2] + np.array([0.6, height])
        assert brightness(mesh, closed, place) > 0.7
    opened = shaped(mesh, jaw_open=1.0)
    assert brightness(mesh, opened, MOUTH_CM[:2] + np.array([0.3, -1.3])) < 0.5


@LEVELS
def test_a_full_jaw_opens_fifty_millimetres(level):
    mesh = load_mesh(level)
    shape = mesh.shapes["jaw_open"]
    start = mesh.points_cm[shape.vertices]
    teeth = (mesh.tint[shape.vertices].min(1) > 1.0) & (np.abs(start[:, 0]) < 0.4) & (start[:, 1] > 155.9)
    gap = np.linalg.norm(shape.cm[teeth], axis=1)
    assert teeth.any()
    assert gap == pytest.approx(np.full(teeth.sum(), 5.0), abs=0.3)


@LEVELS
def test_the_upper_half_of_the_face_stays_when_the_jaw_opens(level):
    mesh = load_mesh(level)
    shape = mesh.shapes["jaw_open"]
    high = mesh.points_cm[shape.vertices][:, 1] > 162.5
    assert np.linalg.norm(shape.cm[high], axis=1).max(initial=0.0) < 0.3


@LEVELS
def test_the_tongue_reaches_the_upper_teeth_when_the_jaw_is_half_open(level):
    mesh = load_mesh(level)
    points = shaped(mesh, jaw_open=0.5, tongue_up=1.0)
    tip = mesh.shapes["tongue_up"].vertices
    high = points[tip][points[tip][:, 2].argmax()]
    assert abs(high[0]) < 0.8
    assert 155.5 < points[tip][:, 1].max() < 158.0


@LEVELS
def test_brows_rise_cheeks_swell_lips_narrow_and_corners_lift(level):
    mesh = load_mesh(level)
    ways = {name: mesh.shapes[name] for name in SHAPES}

    def way(name, near, radius=0.8):
        start = mesh.points_cm[ways[name].vertices]
        close = np.linalg.norm(start - near, axis=1) < radius
        return ways[name].cm[close].mean(0)

    assert way("brow_up", [2.9, 166.0, 8.0])[1] > 0.5
    assert way("brow_down", [1.5, 165.7, 8.3])[1] < -0.2
    assert way("cheek_puff", [4.6, 157.2, 5.8], 1.2)[0] > 0.6
    corner = [2.4, 156.5, 8.3]
    assert way("lips_round", corner)[0] < -0.4
    assert way("smile", corner)[0] > 0.2
    assert way("smile", corner)[1] > 0.3


@LEVELS
def test_nothing_below_the_neck_moves_with_the_face(level):
    mesh = load_mesh(level)
    for name in SHAPES:
        assert mesh.points_cm[mesh.shapes[name].vertices][:, 1].min() > 147.9
