"""Which way to draw is chosen, and what a picture without a graphics card looks like."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.ui.figure.capsules import capsule_skin, reaching_motion
from twitchcare.figure.actor import Actor
from twitchcare.figure.skeleton import load_skeleton
from twitchcare.ui.figure.renderers import CHOICE, has_card, is_slow, may_use_gl, painter_renderer


@pytest.mark.parametrize(
    ("choice", "platform", "expected"),
    [
        ("gl", "offscreen", True),
        ("painter", "xcb", False),
        ("", "offscreen", False),
        ("nonsense", "minimal", False),
    ],
)
def test_a_choice_wins_and_without_a_screen_there_is_none(
    monkeypatch: pytest.MonkeyPatch, choice: str, platform: str, expected: bool
) -> None:
    monkeypatch.setenv(CHOICE, choice)
    assert may_use_gl(platform) is expected


def test_a_card_is_seen_by_its_device(tmp_path: Path) -> None:
    (tmp_path / "dri").mkdir()
    (tmp_path / "dri" / "card0").touch()
    assert not has_card("linux", tmp_path)
    assert has_card("win32", tmp_path)
    assert has_card("darwin", tmp_path)
    (tmp_path / "dri" / "renderD128").touch()
    assert has_card("linux", tmp_path)


def test_the_painter_knows_that_it_is_slow(qapp: object) -> None:
    assert is_slow(painter_renderer())


def test_the_painter_draws_body_and_shadow_on_a_clear_ground(qapp: object) -> None:
    actor = Actor(reaching_motion(), capsule_skin(), load_skeleton())
    picture = painter_renderer().render(actor.probe(), QSize(150, 200))
    assert picture.size() == QSize(150, 200)
    assert picture.format() is QImage.Format.Format_ARGB32_Premultiplied
    alphas = [picture.pixelColor(x, y).alpha() for x in range(150) for y in range(200)]
    assert alphas.count(0) > 5000
    assert alphas.count(255) > 2000
    assert sum(0 < alpha < 255 for alpha in alphas) > 200
