import numpy as np
import pytest
from hypothesis import given, settings

from tests.figure.samples import REST, SKELETON, column_mesh, poses, turns
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.pose import Pose, mirrored, pose_of
from twitchcare.figure.quaternions import to_matrix
from twitchcare.figure.skeleton import Corrective, Skeleton
from twitchcare.figure.skinning import Skin, weights_of

KNEE_CM = SKELETON.bone("shin_L").at_cm
BIND = pose_of(SKELETON, {"thigh": (4, 8, 0), "shin": (6, 0, 0)})


def leg(bind=REST, linear=0.0):
    """A skinned tube from 20 cm below the left knee to 20 cm above."""
    mesh = column_mesh(("shin_L", "thigh_L"), KNEE_CM - np.array([0.0, 20.0, 0.0]), 40.0, linear)
    return Skin(mesh, SKELETON, bind)


def bare(pose):
    """The pose without its shapes."""
    return Pose(pose.angles_deg, pose.root_cm, pose.root_turn)


def narrowest_cm(points):
    """The least distance between opposite corners of the tube's rings."""
    return min(np.linalg.norm(points[at] - points[at + 2]) for at in range(0, len(points), 4))


@pytest.mark.parametrize("bind", [REST, BIND])
def test_the_bind_pose_shows_the_mesh_as_it_was_built(bind):
    skin = leg(bind, 0.3)
    points, normals = skin.posed(bind)
    assert points == pytest.approx(skin.mesh.points_cm, abs=1e-9)
    assert normals == pytest.approx(skin.mesh.normals, abs=1e-9)


@given(poses())
@settings(max_examples=40)
def test_the_ends_follow_their_bones_wherever_the_body_is(pose):
    skin = leg()
    points, normals = skin.posed(bare(pose))
    for rows, name in ((slice(0, 4), "shin_L"), (slice(-4, None), "thigh_L")):
        matrix = bone_matrices(SKELETON, pose)[SKELETON.index(name)]
        moved = skin.mesh.points_cm[rows] @ matrix[:3, :3].T + matrix[:3, 3]
        assert points[rows] == pytest.approx(moved, abs=1e-6)
    assert np.linalg.norm(normals, axis=1) == pytest.approx(np.ones(len(normals)))


@given(poses(), turns())
@settings(max_examples=40)
def test_the_skin_turns_with_the_whole_body_as_one(pose, turn):
    upright, turned = Pose(pose.angles_deg), Pose(pose.angles_deg, pose.root_cm, turn)
    pelvis, matrix = SKELETON.bone("pelvis").at_cm, to_matrix(turn)
    points, normals = leg(linear=0.3).posed(upright)
    moved, bent = leg(linear=0.3).posed(turned)
    assert moved == pytest.approx((points - pelvis) @ matrix.T + pelvis + pose.root_cm, abs=1e-6)
    assert bent == pytest.approx(normals @ matrix.T, abs=1e-6)


def test_a_bent_tube_keeps_its_width_by_dual_quaternions_and_loses_it_by_plain_blending():
    twisted = pose_of(SKELETON, {"shin_L": (0, 0, 120)})
    full, flat = leg().posed(twisted)[0], leg(linear=1.0).posed(twisted)[0]
    wide = np.sqrt(8.0)
    assert narrowest_cm(full) == pytest.approx(wide, rel=0.02)
    assert narrowest_cm(flat) < 0.8 * wide


def test_the_linear_share_mixes_both_blends():
    bent = pose_of(SKELETON, {"shin_L": (100, 0, 0)})
    none, half, all_ = (leg(linear=share).posed(bent)[0] for share in (0.0, 0.5, 1.0))
    assert half == pytest.approx((none + all_) / 2, abs=1e-9)


def test_a_named_shape_moves_its_vertices_in_the_bind_pose():
    skin = leg()
    points, _ = skin.posed(Pose(REST.angles_deg, shapes={"breath": 0.5}))
    change = points - skin.mesh.points_cm
    assert change[0] == pytest.approx([0.5, 0, 0])
    assert change[5] == pytest.approx([0, 0, 1.0])
    assert np.abs(np.delete(change, [0, 5], axis=0)).max() < 1e-9


def test_a_shape_that_the_mesh_does_not_have_changes_nothing():
    skin = leg()
    points, _ = skin.posed(Pose(REST.angles_deg, shapes={"halo": 1.0}))
    assert points == pytest.approx(skin.mesh.points_cm)


def test_the_mesh_itself_is_never_changed():
    skin = leg()
    before = skin.mesh.points_cm.copy()
    skin.posed(Pose(REST.angles_deg + 3.0, shapes={"breath": 1.0}))
    assert (skin.mesh.points_cm == before).all()


def test_a_corrective_comes_in_smoothly_with_its_joint():
    skeleton = Skeleton(SKELETON.bones)
    skeleton.correctives = (Corrective("fold_L", skeleton.index("shin_L"), 0, 60.0, 140.0),)
    shown = [weights_of(skeleton, pose_of(skeleton, {"shin_L": (deg, 0, 0)})) for deg in (50, 80, 100, 150)]
    assert [weights.get("fold_L", 0.0) for weights in shown] == pytest.approx([0.0, 5 / 32, 0.5, 1.0])


def test_faint_shapes_are_left_out():
    assert "breath" not in weights_of(SKELETON, Pose(REST.angles_deg, shapes={"breath": 1e-4}))


@given(poses())
@settings(max_examples=20)
def test_a_mirrored_pose_shows_the_mirrored_skin(pose):
    right = column_mesh(("shin_R", "thigh_R"), (KNEE_CM - [0, 20, 0]) * [-1, 1, 1], 40.0)
    left_points, _ = leg().posed(bare(pose))
    right_points, _ = Skin(right, SKELETON, REST).posed(mirrored(SKELETON, bare(pose)))
    swapped = right_points.reshape(-1, 4, 3)[:, [3, 2, 1, 0]].reshape(-1, 3) * [-1, 1, 1]
    assert swapped == pytest.approx(left_points, abs=1e-6)
