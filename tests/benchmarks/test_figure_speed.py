"""How long the figure's arithmetic takes: a frame must leave time to draw it."""

import statistics
import time
from collections.abc import Callable

import numpy as np  # noqa: TID253
import pytest

from twitchcare.figure.camera import frame
from twitchcare.figure.ground import Ground
from twitchcare.figure.kinematics import bone_matrices
from twitchcare.figure.mesh import LEVELS, load_mesh
from twitchcare.figure.motion import Motion, Prop, PropKind, View
from twitchcare.figure.picking import pick
from twitchcare.figure.pose import bind_pose, pose_of
from twitchcare.figure.props import build_props
from twitchcare.figure.skeleton import load_skeleton
from twitchcare.figure.skinning import Skin

pytestmark = pytest.mark.benchmark
ROUNDS = 100
SKELETON = load_skeleton()
STANDING = pose_of(SKELETON, {})
SQUATTING = pose_of(
    SKELETON, {"thigh": (100, 10, 0), "shin": (110, 0, 0), "foot": (20, 0, 0), "upper_arm": (80, 0, 0)}
)
SQUAT = Motion("squat", (STANDING, SQUATTING), View(30, 10))


def print_time(what: str, work: Callable[[], object]) -> float:
    """Print median and 99th percentile in milliseconds and return the median."""
    work()
    took = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        took.append((time.perf_counter() - begun) * 1000)
    took.sort()
    median = statistics.median(took)
    print(f"\n{what}: median {median:.2f} ms, p99 {took[ROUNDS * 99 // 100]:.2f} ms", end="")
    return median


def test_pose_and_joints():
    print_time("pose between keys", lambda: SQUAT.pose_at(0.6))
    print_time("44 joints", lambda: bone_matrices(SKELETON, SQUATTING))


@pytest.mark.parametrize("level", LEVELS)
def test_pose_skin_shadow_and_pick(level):
    mesh = load_mesh(level)
    skin, ground = Skin(mesh, SKELETON, bind_pose(SKELETON)), Ground(mesh.points_cm, mesh.faces)
    size = f"{len(mesh.faces)} triangles"
    whole = print_time(f"pose and skin, {size}", lambda: skin.posed(SQUAT.pose_at(0.6)))
    points, _ = skin.posed(SQUATTING)
    shadow = print_time(f"ground shadow, {size}", lambda: ground.shadow(points))
    eye, direction = frame(points, 30, 10, 0.75).ray(300, 400, 600, 800)
    picking = print_time(f"pick, {size}", lambda: pick(points, mesh.faces, eye, direction))
    print(f"\nsum {whole + shadow + picking:.2f} ms")
    assert np.isfinite(points).all()


def test_props_of_a_frame():
    props = (
        Prop(PropKind.MAT),
        Prop(PropKind.CHAIR, (70, 0, 0)),
        Prop(PropKind.STRAP, landmarks=("palm_L", "ball_L", "palm_R")),
    )
    matrices = bone_matrices(SKELETON, SQUATTING)
    print_time("props with a strap", lambda: build_props(props, SKELETON, matrices))
