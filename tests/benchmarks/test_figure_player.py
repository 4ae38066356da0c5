"""The figure at 600 by 800 pixels in a real window, with OpenGL and without: speed, smoothness, memory."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop_test.desktop import Desktop, what_is_missing

pytestmark = pytest.mark.benchmark
SCRIPT = Path(__file__).with_name("figure_player.py")


@pytest.fixture
def desktop(tmp_path):
    if missing := what_is_missing():
        pytest.skip(f"needs {missing}")
    with Desktop(tmp_path) as desktop:
        del desktop.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]
        yield desktop


@pytest.mark.parametrize("way", ["gl", "painter"])
@pytest.mark.parametrize("exercise", ["calf_wall", "jaw_drop"])
def test_the_figure_in_a_window(desktop: Desktop, way: str, exercise: str):
    shown = subprocess.run(
        [sys.executable, str(SCRIPT), exercise],
        env={**desktop.environ, "TWITCHCARE_FIGURE": way},
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    print(f"\n{exercise}, {shown.stdout.strip()}")
