"""Pixels without a graphics card: coverage, colours, what hides what."""

from dataclasses import replace

import numpy as np
import pytest

from tests.ui.figure.capsules import capsule_skin, reaching_motion
from twitchcare.figure.actor import Actor
from twitchcare.figure.moment import Pace
from twitchcare.figure.motion import Motion
from twitchcare.figure.scene import Colours, Scene
from twitchcare.figure.setting import Prop, PropKind
from twitchcare.figure.skeleton import load_skeleton
from twitchcare.figure.soft_picture import Edges, SoftPicture, mats, walls
from twitchcare.figure.solids import Material

WIDTH, HEIGHT = 150, 200
SKIN, CLOTH, GLOW = (0.8, 0.7, 0.6), (0.2, 0.3, 0.9), (1.0, 0.2, 0.1)
COLOURS = Colours(SKIN, CLOTH, GLOW, (0.0, 0.0, 0.0), dict.fromkeys(Material, (0.1, 0.6, 0.1)))


def scene_of(motion: Motion, *, glow: float = 1.0) -> Scene:
    actor = Actor(motion, capsule_skin(), load_skeleton())
    return actor.scene(Pace(1.0, glow, 0.0), actor.best(), WIDTH / HEIGHT, COLOURS)


def pixels(scene: Scene) -> np.ndarray:
    raw = SoftPicture(scene, WIDTH, HEIGHT).pixels()
    return np.frombuffer(raw, np.uint8).reshape(HEIGHT, WIDTH, 4)


def test_the_ground_stays_clear_and_the_body_solid() -> None:
    picture = pixels(scene_of(reaching_motion()))
    assert set(np.unique(picture[..., 3])) == {0, 255}
    assert 0.05 < (picture[..., 3] == 255).mean() < 0.6
    assert not picture[picture[..., 3] == 0].any()


def test_garment_skin_and_glow_have_their_own_colours() -> None:
    scene = scene_of(replace(reaching_motion(), props=()))
    picture = pixels(scene).astype(int)
    solid = picture[picture[..., 3] == 255]
    blue = (solid[:, 2] > 1.5 * solid[:, 0]).mean()
    red = (solid[:, 0] > 2.5 * solid[:, 2]).mean()
    assert blue > 0.2
    assert red > 0.02
    without = pixels(replace(scene, strength=0.0)).astype(int)
    body = without[without[..., 3] == 255]
    assert (body[:, 0] > 2.5 * body[:, 2]).mean() < red / 10


def test_what_is_nearer_hides_what_is_farther() -> None:
    block = Prop(PropKind.BLOCK, (0.0, 60.0, 60.0), 0.0, (80.0, 80.0, 10.0))
    motion = replace(reaching_motion(), props=(block,), view=replace(reaching_motion().view, around_deg=0.0))
    front = pixels(scene_of(motion)).astype(int)
    behind = pixels(scene_of(replace(motion, props=(replace(block, at_cm=(0.0, 60.0, -60.0)),)))).astype(int)

    def green(picture: np.ndarray) -> int:
        return int(
            ((picture[..., 1] > 1.5 * picture[..., 0]) & (picture[..., 1] > 1.5 * picture[..., 2])).sum()
        )

    assert green(front) > 1.2 * green(behind) > 0


def test_a_wall_is_laid_behind_or_before_the_body_and_a_mat_under_it() -> None:
    wall = Prop(PropKind.WALL, (0.0, 0.0, -40.0), 0.0)
    motion = replace(reaching_motion(), props=(wall, Prop(PropKind.MAT)))
    scene = scene_of(motion)
    assert len(walls(scene, WIDTH, HEIGHT, behind=True)) == 1
    assert walls(scene, WIDTH, HEIGHT, behind=False) == []
    assert mats(scene, WIDTH, HEIGHT)
    round_the_back = replace(scene, camera=replace(scene.camera, around_deg=180.0))
    assert walls(round_the_back, WIDTH, HEIGHT, behind=True) == []
    ((patches, opacity),) = walls(round_the_back, WIDTH, HEIGHT, behind=False)
    assert patches
    assert 0.0 < opacity < 0.3


def test_outlines_run_along_the_rim_of_what_is_covered() -> None:
    scene = scene_of(replace(reaching_motion(), props=()))
    picture = SoftPicture(scene, WIDTH, HEIGHT)
    cover = pixels(scene)[..., 3] > 0
    lines = picture.outline(Edges.of(picture.faces))
    assert len(lines) > 50
    for line in lines:
        x, y = round((line.x1 + line.x2) / 2), round((line.y1 + line.y2) / 2)
        around = cover[max(0, y - 3) : y + 4, max(0, x - 3) : x + 4]
        assert around.any()
    on_rim = [
        not cover[max(0, round(e.y1) - 3) : round(e.y1) + 4, max(0, round(e.x1) - 3) : round(e.x1) + 4].all()
        for e in lines
    ]
    assert np.mean(on_rim) > 0.5  # the others are limbs before the trunk


def test_every_edge_of_a_closed_body_has_two_triangles() -> None:
    tetrahedron = np.array([[0, 1, 2], [0, 3, 1], [1, 3, 2], [2, 3, 0]])
    edges = Edges.of(tetrahedron)
    assert len(edges.ends) == 6
    assert (edges.one != edges.other).all()
    assert {tuple(sorted(pair)) for pair in edges.ends.tolist()} == {
        (0, 1),
        (0, 2),
        (0, 3),
        (1, 2),
        (1, 3),
        (2, 3),
    }


@pytest.mark.parametrize("openness", [0.0, 1.0])
def test_hollows_are_darker(openness: float) -> None:
    scene = scene_of(replace(reaching_motion(), props=()), glow=0.0)
    mesh = replace(scene.mesh, openness=np.full(len(scene.points_cm), openness))
    picture = pixels(replace(scene, mesh=mesh))
    bright = picture[picture[..., 3] == 255][:, :3].mean()
    assert (bright > 90) == (openness == 1.0)
