"""The house holds: rooms, arrows, clocks, length, a quick start. Planted text proves that each rule bites."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from tests.architecture import MAX_LINES, ROOMS, offences, read_house, slow_starts

HOUSE = read_house(Path(__file__).parents[1] / "twitchcare")


def test_every_room_is_read() -> None:
    assert {path.parts[0] for path in HOUSE} >= set(ROOMS)


@pytest.mark.parametrize("path", HOUSE, ids=str)
def test_the_file_keeps_the_rules_of_its_room(path: PurePosixPath) -> None:
    assert offences(path, HOUSE[path]) == []


def test_nothing_slow_is_loaded_at_the_start() -> None:
    assert slow_starts(HOUSE) == []


@pytest.mark.parametrize(
    ("path", "source", "named"),
    [
        # against the arrows, in each way to write an import
        ("care/plan.py", "from twitchcare.bundle.read import read", "twitchcare.bundle.read.read"),
        ("care/plan.py", "from twitchcare import store", "twitchcare.store"),
        ("care/plan.py", "import twitchcare.ui.window as window", "twitchcare.ui.window"),
        ("care/plan.py", "from ..resource import resource", "twitchcare.resource.resource"),
        ("care/deep/plan.py", "from ...flows import session", "twitchcare.flows.session"),
        ("care/plan.py", "def late():\n    from twitchcare.app import wiring", "twitchcare.app.wiring"),
        ("care/plan.py", "import importlib\nimportlib.import_module('twitchcare.ui')", "twitchcare.ui"),
        ("care/plan.py", "from importlib import import_module\nimport_module(NAME)", "(computed name)"),
        ("care/plan.py", "if TYPE_CHECKING:\n    from twitchcare.ui import page", "twitchcare.ui.page"),
        ("figure/bones.py", "from twitchcare.care import region", "twitchcare.care.region"),
        ("bundle/read.py", "import twitchcare.store.diary", "twitchcare.store.diary"),
        ("store/diary.py", "from twitchcare.bundle import read", "twitchcare.bundle.read"),
        ("store/diary.py", "from twitchcare.resource import resource", "twitchcare.resource.resource"),
        ("desktop/tray.py", "from twitchcare.flows import ports", "twitchcare.flows.ports"),
        ("flows/session.py", "from twitchcare.store import diary", "twitchcare.store.diary"),
        ("flows/session.py", "from twitchcare.figure import pose", "twitchcare.figure.pose"),
        ("ui/page.py", "from twitchcare.desktop import tray", "twitchcare.desktop.tray"),
        ("ui/page.py", "from twitchcare.app.wiring import wire", "twitchcare.app.wiring.wire"),
        ("resource.py", "from twitchcare.care import region", "twitchcare.care.region"),
        # packages that the room may not have
        ("care/plan.py", "import PySide6.QtCore", "PySide6.QtCore"),
        ("care/plan.py", "import msgspec", "msgspec"),
        ("care/plan.py", "import sqlite3", "sqlite3"),
        ("figure/bones.py", "from PySide6.QtGui import QVector3D", "PySide6.QtGui.QVector3D"),
        ("bundle/read.py", "import numpy", "numpy"),
        ("store/diary.py", "import msgspec", "msgspec"),
        ("desktop/tray.py", "import pyqtgraph", "pyqtgraph"),
        ("flows/session.py", "from PySide6 import QtWidgets", "PySide6.QtWidgets"),
        ("flows/session.py", "from PySide6.QtGui import QColor", "PySide6.QtGui.QColor"),
        ("flows/session.py", "import PySide6", "PySide6"),
        ("ui/page.py", "import sqlite3", "sqlite3"),
        ("ui/page.py", "import numpy", "numpy"),
        ("app/main.py", "import requests", "requests"),
        ("app/main.py", "from urllib import request", "urllib.request"),
        ("app/main.py", "import http.client", "http.client"),
        # wall clocks
        (
            "care/plan.py",
            "from datetime import UTC, datetime\nat = datetime.now(UTC)",
            "datetime.datetime.now",
        ),
        ("ui/page.py", "import datetime as dt\nday = dt.date.today()", "datetime.date.today"),
        ("flows/session.py", "import time\ndef f(clock=time.time): ...", "time.time"),
        ("store/diary.py", "from time import time as now\nnow()", "time.time"),
        (
            "ui/page.py",
            "from PySide6.QtCore import QDateTime\nQDateTime.currentDateTimeUtc()",
            "PySide6.QtCore.QDateTime.currentDateTimeUtc",
        ),
        # the house itself
        ("utils/tools.py", "", "utils"),
        ("helpers.py", "", "helpers"),
        ("care/plan.py", "x = 1\n" * (MAX_LINES + 1), str(MAX_LINES + 1)),
    ],
)
def test_an_offence_is_found_and_named(path: str, source: str, named: str) -> None:
    found = offences(PurePosixPath(path), source)
    assert len(found) == 1
    assert found[0].startswith(path)
    assert named in found[0].removeprefix(path)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("care/plan.py", "from collections.abc import Mapping\nfrom twitchcare.care.region import Region"),
        ("care/plan.py", "from . import region\nfrom datetime import datetime\nday = datetime(2026, 3, 2)"),
        ("care/plan.py", "def late():\n    import numpy as np"),
        ("care/plan.py", "def plan(clock):\n    return clock.now(), clock.time.time()"),
        ("store/diary.py", "import sqlite3"),
        ("bundle/read.py", "from urllib.parse import urlsplit"),
        ("flows/session.py", "from PySide6 import QtCore\nfrom PySide6.QtCore import QObject"),
        ("ui/page.py", "from twitchcare.resource import resource\nfrom PySide6.QtWidgets import QWidget"),
        (
            "desktop/clocks.py",
            "import time\nfrom datetime import UTC, datetime\ndatetime.now(UTC), time.time()",
        ),
        (
            "app/wiring.py",
            "from twitchcare.ui import window\nfrom twitchcare.store import diary\nimport sqlite3",
        ),
        ("app/about.py", "from twitchcare import __version__"),
        ("__main__.py", "from twitchcare.app.main import main"),
        ("care/plan.py", "x = 1\n" * MAX_LINES),
    ],
)
def test_what_the_rules_allow_passes(path: str, source: str) -> None:
    assert offences(PurePosixPath(path), source) == []


def _slow(**sources: str) -> list[str]:
    return slow_starts(
        {PurePosixPath(name.replace("__", "/") + ".py"): text for name, text in sources.items()}
    )


@pytest.mark.parametrize(
    "source",
    [
        "import numpy as np",
        "from numpy.typing import NDArray",
        "from PySide6 import QtMultimedia",
        "from PySide6.QtTextToSpeech import QTextToSpeech",
        "try:\n    import pyqtgraph\nexcept ImportError:\n    pass",
        "class Plot:\n    import pyqtgraph",
    ],
)
@pytest.mark.parametrize("room", sorted(set(ROOMS) - {"figure"}))
def test_a_slow_import_at_load_time_is_found_in_every_start_up_room(room: str, source: str) -> None:
    assert len(_slow(**{f"{room}__page": source})) == 1


def test_what_is_loaded_late_may_load_slowly_but_not_be_loaded_at_the_start() -> None:
    late = {"figure__mesh": "import numpy", "ui__figure__drawing__card": "from twitchcare.figure import mesh"}
    assert _slow(**late) == []
    assert len(_slow(**late, ui__page="from twitchcare.ui.figure.drawing import card")) == 1
    assert len(_slow(**late, ui__figure__view="from twitchcare.figure import mesh")) == 1


def test_a_slow_import_inside_a_function_or_for_types_only_is_fine() -> None:
    assert _slow(ui__page="def show():\n    import pyqtgraph") == []
    assert _slow(care__plan="if TYPE_CHECKING:\n    import numpy") == []


def test_the_figure_may_load_numpy_and_then_must_itself_be_loaded_late() -> None:
    figure = {"figure__skin": "import numpy", "figure__pose": "from twitchcare.figure import skin"}
    assert _slow(**figure, ui__page="def show():\n    from twitchcare.figure.pose import Pose") == []
    (found,) = _slow(**figure, ui__page="from twitchcare.figure.pose import Pose")
    assert found.startswith("ui/page.py:1: `twitchcare.figure.pose.Pose`")
    assert len(_slow(figure__skin="import pyqtgraph")) == 1
