"""An exercise on a body: its glow, its frames, and a camera that shows all of it."""

from dataclasses import replace

import numpy as np
import pytest

from tests.ui.figure.capsules import capsule_skin, reaching_motion
from twitchcare.figure.actor import Actor, soft_glow
from twitchcare.figure.moment import Pace, Seen
from twitchcare.figure.scene import Colours, lights_for
from twitchcare.figure.skeleton import load_skeleton
from twitchcare.figure.solids import Material

GREY = (0.5, 0.5, 0.5)
COLOURS = Colours(GREY, GREY, GREY, GREY, dict.fromkeys(Material, GREY))


@pytest.fixture(scope="module")
def actor() -> Actor:
    return Actor(reaching_motion(), capsule_skin(), load_skeleton())


@pytest.mark.parametrize("around_deg", [0.0, 90.0, 200.0])
@pytest.mark.parametrize("aspect", [0.5, 1.0, 2.0])
def test_the_body_is_in_the_picture_from_every_side_all_the_way(
    actor: Actor, around_deg: float, aspect: float
) -> None:
    height = 400.0
    for share in (0.0, 0.4, 1.0):
        scene = actor.scene(Pace(share, 1.0, 1.0), Seen(around_deg, 8.0), aspect, COLOURS)
        spots = scene.camera.project(scene.points_cm, height * aspect, height)
        assert (spots[:, 0].min(), spots[:, 1].min()) > (0.0, 0.0)
        assert spots[:, 0].max() < height * aspect
        assert spots[:, 1].max() < height


def test_zoom_goes_to_where_it_glows(actor: Actor) -> None:
    whole, near = (actor.camera(0.0, 8.0, zoom, 1.0) for zoom in (1.0, 3.0))
    glowing = np.average(actor.frame(1.0, 0.0).points_cm, axis=0, weights=actor.glow)
    assert near.distance_cm == pytest.approx(whole.distance_cm / 3.0)
    assert np.linalg.norm(near.target_cm - glowing) < np.linalg.norm(whole.target_cm - glowing)


def test_a_close_up_centres_on_its_landmark() -> None:
    skeleton = load_skeleton()
    close = Actor(reaching_motion(close="wristc_R"), capsule_skin(), skeleton)
    camera = close.camera(0.0, 8.0, 1.0, 1.0)
    assert np.linalg.norm(camera.target_cm - skeleton.landmarks["wristc_R"].at_cm) < 12.0
    assert camera.distance_cm < 200.0


def test_the_chest_opens_with_the_breath_and_nothing_else_moves(actor: Actor) -> None:
    empty, full = actor.frame(0.5, 0.0), actor.frame(0.5, 1.0)
    moved = np.linalg.norm(full.points_cm - empty.points_cm, axis=1) > 0.01
    breathing = set(actor.mesh.shapes["breath"].vertices.tolist())
    assert moved.any()
    assert set(np.flatnonzero(moved).tolist()) <= breathing


def test_the_same_moment_is_not_worked_out_twice(actor: Actor) -> None:
    assert actor.frame(0.3, 0.2) is actor.frame(0.3, 0.2)
    assert actor.frame(0.3, 0.2) is not actor.frame(0.3, 0.21)


def test_the_glow_is_full_inside_soft_at_its_rim_and_nowhere_else() -> None:
    mesh = capsule_skin().mesh
    arm = mesh.in_region("upper_arm_L") > 0
    low_end = arm & (mesh.points_cm[:, 1] < 124.0)
    elsewhere = mesh.region_names.index("forearm_L")
    mesh = replace(mesh, region=np.where(low_end, elsewhere, mesh.region))
    glow = soft_glow(mesh, ("upper_arm_L",))
    inside = mesh.in_region("upper_arm_L") > 0
    assert glow[inside].max() == pytest.approx(1.0, abs=0.01)
    assert 0.3 < glow[inside].min() < 1.0
    assert 0.0 < glow[low_end].max() < 0.7
    assert glow[~arm].max() == 0.0
    assert not soft_glow(mesh, ()).any()


def test_no_light_ever_comes_from_behind_the_body(actor: Actor) -> None:
    for around_deg in range(0, 360, 30):
        axes = actor.camera(float(around_deg), 10.0, 1.0, 1.0).axes
        lights = lights_for(axes)
        assert lights.key @ axes[2] > 0.3
        assert np.linalg.norm(lights.key) == pytest.approx(1.0)
        assert lights.edge @ axes[2] < 0.0
