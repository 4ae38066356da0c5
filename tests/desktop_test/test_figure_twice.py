"""With a graphics card and without, the same figure is seen."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop_test.desktop import Desktop

pytestmark = pytest.mark.desktop
SCRIPT = Path(__file__).with_name("figure_twice.py")
EXERCISES = ("calf_wall", "hamstring_chair", "cat_cow", "hamstring_strap", "jaw_drop")
SAME_MESH, SMALL_MESH = 0.985, 0.97  # of what each outline covers, what both cover


def test_both_ways_to_draw_show_the_same_outline(desktop: Desktop) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *EXERCISES],
        env=desktop.environ,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    if "no OpenGL" in done.stdout:
        pytest.skip("this display has no OpenGL")
    lines = [line.split() for line in done.stdout.splitlines()]
    assert len(lines) == 3 * len(EXERCISES)
    assert [line for line in lines if float(line[2]) < SAME_MESH] == []
    assert [line for line in lines if float(line[3]) < SMALL_MESH] == []
