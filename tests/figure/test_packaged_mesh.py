"""The packed meshes as they ship: alike on both sides, complete, closed, and moved alike."""

from pathlib import Path

import numpy as np
import pytest

from twitchcare.figure.arrays import MIRROR_X
from twitchcare.figure.body_check import INSETS
from twitchcare.figure.mesh import LEVELS, load_mesh
from twitchcare.figure.pose import bind_pose, mirrored, pose_of
from twitchcare.figure.skeleton import load_skeleton
from twitchcare.figure.skinning import Skin, weights_of

REGIONS = Path(__file__).parents[2] / "resources" / "bundle" / "regions"
TRIANGLES = {"body": 14_000, "body_low": 3_600, "body_close": 24_000}
NECK_CM = 150.0  # above it eyes, mouth and hair are laid in, and the skin has openings
STEP_CM = 1 / 160
ROUNDING_CM = 0.02

SIDE_BEND = {
    "thigh_L": (70, 25, -20),
    "shin_L": (95, 0, 0),
    "upper_arm_R": (120, 40, 30),
    "forearm_R": (80, 0, 0),
    "waist": (10, 8, 12),
    "index_L": (60, 10, 0),
}


@pytest.fixture(scope="module", params=LEVELS)
def level(request):
    return request.param


@pytest.fixture(scope="module")
def mesh(level):
    return load_mesh(level)


@pytest.fixture(scope="module")
def skeleton():
    return load_skeleton()


def opposite(points):
    """For each point the index of its mirror image."""
    order = {tuple(row): index for index, row in enumerate(np.round(points / STEP_CM).astype(int).tolist())}
    across = np.round(points * MIRROR_X / STEP_CM).astype(int).tolist()
    return np.array([order.get(tuple(row), -1) for row in across])


def body_rows(mesh):
    return np.flatnonzero(mesh.points_cm[:, 1] < NECK_CM)


def test_the_count_of_triangles_is_near_the_target(mesh, level):
    assert len(mesh.faces) == pytest.approx(TRIANGLES[level], rel=0.03)


def test_every_vertex_below_the_neck_has_a_mirror_image(mesh):
    rows = body_rows(mesh)
    other = opposite(mesh.points_cm)
    assert (other[rows] >= 0).all()
    middle = rows[mesh.points_cm[rows, 0] == 0]
    assert len(middle) > 10


def test_values_of_the_two_sides_are_alike(mesh, skeleton):
    other, rows = opposite(mesh.points_cm), body_rows(mesh)
    rows = rows[mesh.points_cm[rows, 0] > 0.3]
    across = other[rows]
    assert mesh.openness[rows] == pytest.approx(mesh.openness[across])
    assert mesh.cloth_cm[rows] == pytest.approx(mesh.cloth_cm[across])
    held = np.zeros((2, len(rows), len(skeleton.bones)))
    for side, points in enumerate((rows, across)):
        for k in range(4):
            np.add.at(held[side], (np.arange(len(rows)), mesh.bones[points, k]), mesh.weights[points, k])
    assert held[0] == pytest.approx(held[1][:, skeleton.mirror])


def test_weights_sum_to_one(mesh):
    assert mesh.weights.sum(1) == pytest.approx(1.0)
    assert (mesh.weights >= 0).all()
    assert ((mesh.linear >= 0) & (mesh.linear <= 1)).all()


def test_normals_have_length_one_and_point_outwards(mesh):
    assert np.linalg.norm(mesh.normals[body_rows(mesh)], axis=1) == pytest.approx(1.0)
    corners = mesh.points_cm[mesh.faces]
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    outwards = np.einsum("ni,nki->nk", across, mesh.normals[mesh.faces]).min(1) > 0
    assert outwards.mean() > 0.93


def test_the_skin_below_the_neck_is_closed(mesh, level):
    """Coarse fingers may touch along an edge, which then has four triangles; that leaves no hole."""
    edges = np.sort(mesh.faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    found, count = np.unique(edges, axis=0, return_counts=True)
    low = (mesh.points_cm[found, 1] < NECK_CM).all(1)
    assert (count[low] % 2 == 0).all()
    assert (count[low] > 2).sum() <= (12 if level == "body_low" else 2)


def area_of(mesh, label):
    """The area of the triangles of a region; those on the midline count for the side they lie on."""
    corners = mesh.points_cm[mesh.faces]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1) / 2
    return float(area @ mesh.in_region(label)[mesh.faces].mean(1))


@pytest.mark.parametrize("region", sorted(path.stem for path in REGIONS.glob("*.json")))
def test_every_region_has_skin_and_the_same_on_both_sides(region):
    body = load_mesh("body")
    if region in INSETS:
        return
    if region in body.region_names:
        assert area_of(body, region) > 3.0
        return
    left, right = (area_of(body, f"{region}_{side}") for side in "LR")
    assert left > 3.0
    assert left == pytest.approx(right, rel=1e-3)


def test_a_mirrored_pose_moves_the_skin_to_the_mirror_image(mesh, skeleton):
    skin = Skin(mesh, skeleton, bind_pose(skeleton))
    pose = pose_of(skeleton, SIDE_BEND)
    given, _ = skin.posed(pose)
    swapped, _ = skin.posed(mirrored(skeleton, pose))
    rows, other = body_rows(mesh), opposite(mesh.points_cm)
    assert given[rows] * MIRROR_X == pytest.approx(swapped[other[rows]], abs=ROUNDING_CM)


def test_the_bind_pose_leaves_the_skin_where_it_is(mesh, skeleton):
    bind = bind_pose(skeleton)
    points, normals = Skin(mesh, skeleton, bind).posed(bind)
    assert points == pytest.approx(mesh.points_cm, abs=1e-3)
    rows = body_rows(mesh)
    assert normals[rows] == pytest.approx(mesh.normals[rows], abs=1e-3)


def test_each_finger_bends_without_its_neighbours(skeleton):
    mesh = load_mesh("body_close")
    skin = Skin(mesh, skeleton, bind_pose(skeleton))
    rest = pose_of(skeleton, {})
    before, _ = skin.posed(rest)
    for finger in ("index", "middle", "ring", "little"):
        bent, _ = skin.posed(pose_of(skeleton, {f"{finger}_L": (80, 0, 0)}))
        moved = np.linalg.norm(bent - before, axis=1)
        for other in {"index", "middle", "ring", "little"} - {finger}:
            tip = (mesh.weights * (mesh.bones == skeleton.index(f"{other}_tip_L"))).sum(1) > 0.9
            assert tip.any()
            assert moved[tip].max() < 0.2, (finger, other)
        own = (mesh.weights * (mesh.bones == skeleton.index(f"{finger}_tip_L"))).sum(1) > 0.9
        assert moved[own].min() > 2.0


@pytest.mark.parametrize("name", ["hip_fold", "knee_fold", "toe_spread", "foot_arch"])
def test_shapes_of_the_sides_are_mirror_images(mesh, name):
    left, right = (mesh.shapes[f"{name}_{side}"] for side in "LR")
    other = opposite(mesh.points_cm)
    cm = np.zeros_like(mesh.points_cm)
    cm[right.vertices] = right.cm
    rows = left.vertices[mesh.points_cm[left.vertices, 1] < NECK_CM]
    own = np.zeros_like(mesh.points_cm)
    own[left.vertices] = left.cm
    assert own[rows] == pytest.approx(cm[other[rows]] * MIRROR_X, abs=0.002)


def test_an_in_breath_opens_the_chest_by_one_to_two_centimetres(mesh):
    breath = mesh.shapes["breath"]
    assert 1.0 < breath.cm[:, 2].max() < 2.0
    assert abs(breath.cm[:, 2].min()) < 0.2


def test_a_bent_knee_brings_in_its_shape_and_no_other(skeleton):
    assert set(weights_of(skeleton, pose_of(skeleton, {"shin_L": (120, 0, 0)}))) == {"knee_fold_L"}
