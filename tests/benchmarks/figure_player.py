"""The player with its figure, driven for some seconds; prints what it took. Run by `test_figure_player`.

Arguments: exercise. Prints: renderer, frames a second while moving and while breathing, how long the event
loop stood still while loading and while moving, memory in MB that the player added, pictures made while
hidden.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from twitchcare.bundle.reader import load_content
from twitchcare.care.place import Side
from twitchcare.desktop.memory import be_frugal, calculate_alone
from twitchcare.ui.figure.figure_view import FigureView
from twitchcare.ui.figure.loader import shared_loader
from twitchcare.ui.theme.theme import theme

_BEAT_MS = 2


def memory_mb() -> float:
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


class Pulse:
    """Notices how long the event loop stood still."""

    def __init__(self) -> None:
        self._timer, self._last = QTimer(), time.perf_counter()
        self._gaps_ms: list[float] = []
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def reset(self) -> None:
        self._last, self._gaps_ms = time.perf_counter(), []

    def told(self) -> str:
        gaps = sorted(self._gaps_ms) or [0.0]
        return f"at most {gaps[-1]:.0f} ms (99 of 100: {gaps[len(gaps) * 99 // 100]:.0f} ms)"

    def _beat(self) -> None:
        now = time.perf_counter()
        self._gaps_ms.append((now - self._last) * 1000)
        self._last = now


def spend(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def frames_a_second(figure: FigureView, seconds: float) -> float:
    drawn, begun = figure.drawn, time.perf_counter()
    spend(seconds)
    return (figure.drawn - drawn) / (time.perf_counter() - begun)


def main() -> None:
    be_frugal()  # as the program does
    calculate_alone()
    application = QApplication(sys.argv)
    theme.apply(application, "light")
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    window.resize(600, 800)
    window.show()
    content = load_content(None).content
    spend(0.5)
    before_mb, pulse = memory_mb(), Pulse()
    figure = FigureView(content)
    column.addWidget(figure)
    pulse.reset()
    waiting = QEventLoop()
    figure.ready_changed.connect(waiting.quit)
    figure.show_exercise(sys.argv[1], Side.LEFT)
    waiting.exec()
    loading = pulse.told()
    spend(0.3)  # the first picture
    pulse.reset()
    figure.move_to(1.0, 5.0)
    moving = frames_a_second(figure, 4.5)
    stood = pulse.told()
    spend(1.0)
    figure.set_breathing(True)
    spend(0.3)
    breathing = frames_a_second(figure, 3.0)
    added_mb = memory_mb() - before_mb
    window.hide()
    spend(0.2)
    drawn = figure.drawn
    figure.move_to(0.0, 1.0)
    spend(1.0)
    hidden = figure.drawn - drawn
    name = figure._renderer.name if figure._renderer else "nothing"
    print(f"{name}: moving {moving:.0f} fps, breathing {breathing:.0f} fps")
    print(f"event loop stood still {loading} while loading, {stood} while moving")
    print(f"{added_mb:.0f} MB added; {hidden} pictures drawn while hidden")
    shared_loader().close()


if __name__ == "__main__":
    main()
