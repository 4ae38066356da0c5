"""Start, memory, hover and idleness against an empty window, each as a ratio within one run."""

import os
import random
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.desktop_test.desktop import Desktop, what_is_missing

pytestmark = pytest.mark.benchmark
HERE = Path(__file__).parent
ROUNDS = 11
SETTLE_S = 8.0
IDLE_S = 60.0


@pytest.fixture
def desktop(tmp_path):
    if missing := what_is_missing():
        pytest.skip(f"needs {missing}")
    with Desktop(tmp_path) as desktop:
        # The peers' figures were taken without a screen reader.
        del desktop.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]
        yield desktop


def started(desktop: Desktop, *command: str) -> tuple[float, str]:
    """Return milliseconds from the start of a process to the time it prints, and the rest it prints."""
    begun = time.clock_gettime(time.CLOCK_MONOTONIC)
    shown = subprocess.run(
        [sys.executable, *command],
        env=desktop.environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    at, _, rest = shown.stdout.strip().partition(" ")
    return (float(at) - begun) * 1000, rest


def test_start_to_first_painted_window(desktop: Desktop):
    data = str(desktop.home / "data-dir")
    ours, empty, imported = [], [], set()
    for _ in range(ROUNDS):
        empty.append(started(desktop, str(HERE / "empty_window.py"))[0])
        took, heavy = started(desktop, str(HERE / "first_paint.py"), "--data-dir", data)
        ours.append(took)
        imported.update(heavy.split())
    took_ms, empty_ms = statistics.median(ours), statistics.median(empty)
    print(f"\nfirst paint: {took_ms:.0f} ms, empty {empty_ms:.0f} ms, {took_ms / empty_ms:.2f}×")
    print(f"numpy or pyqtgraph imported by then: {imported or 'neither'}")


def pss_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def pause(seconds: float) -> None:
    threading.Event().wait(seconds)


def test_proportional_memory_with_the_window_shown(desktop: Desktop):
    empty = desktop.start(sys.executable, str(HERE / "empty_window.py"), "stay")
    pause(SETTLE_S)
    yardstick = pss_mb(empty.pid)
    empty.terminate()
    empty.wait()
    program = desktop.start_program("--data-dir", str(desktop.home / "data-dir"))
    pause(SETTLE_S)
    ours = pss_mb(program.pid)
    print(f"\nmemory: {ours:.1f} MB, empty {yardstick:.1f} MB, {ours - yardstick:+.1f} MB")


def wakeups(pid: int) -> int:
    status = Path(f"/proc/{pid}/task/{pid}/status").read_text()
    return int(status.split("voluntary_ctxt_switches:")[1].split()[0])


def test_wakeups_with_the_window_hidden(desktop: Desktop):
    program = desktop.start_program("--tray", "--data-dir", str(desktop.home / "data-dir"))
    pause(2 * SETTLE_S)  # where there is no tray, the small window comes up after 10 s
    before = wakeups(program.pid)
    pause(IDLE_S)
    print(f"\nidle: {(wakeups(program.pid) - before) / IDLE_S * 10:.2f} wake-ups in 10 s")


def test_hover_to_highlight(qtbot):
    from PySide6.QtCore import QPointF

    from twitchcare.bundle.reader import load_content
    from twitchcare.flows.body_map import BodyMapFlow
    from twitchcare.ui.body.body_view import BodyView

    view = BodyView(BodyMapFlow(), load_content(None).content)
    qtbot.addWidget(view)
    view.resize(984, 780)
    view.show()
    qtbot.waitExposed(view)
    canvas, chance, took = view.canvas, random.Random(5), []
    for _ in range(3000):
        point = QPointF(chance.uniform(0, canvas.width()), chance.uniform(0, canvas.height()))
        begun = time.perf_counter()
        canvas.hover_at(point)
        canvas.grab()
        took.append((time.perf_counter() - begun) * 1000)
    took.sort()
    print(
        f"\nhover: median {took[1500]:.2f} ms, p99 {took[2970]:.2f} ms ({os.environ.get('QT_QPA_PLATFORM')})"
    )
