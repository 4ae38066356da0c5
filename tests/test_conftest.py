"""The ground the other tests stand on, itself tested by running pytest on planted tests."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

TESTS = Path(__file__).parent

PLANTED = """
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

KEPT = []

def test_leaves_a_window(qapp):
    KEPT.append(QWidget())

def test_leaves_a_hidden_cycle_only(qapp):
    window = QWidget()
    window.myself = window

def test_hands_its_window_over(qtbot):
    window = QWidget()
    KEPT.append(window)
    qtbot.addWidget(window)
    box = QComboBox(window)
    box.addItem("one")
    QMenu(window)
    window.show()
    window.setToolTip("tip")

def test_deletes_it_itself(qapp):
    window = QWidget()
    KEPT.append(window)
    window.deleteLater()
"""


@pytest.fixture
def planted_run(tmp_path: Path) -> str:
    """What pytest prints for the planted tests, with our conftest, first below `ui`, then elsewhere."""
    (tmp_path / "conftest.py").write_text(
        (TESTS / "conftest.py").read_text(encoding="utf-8"), encoding="utf-8"
    )
    for folder in ("ui", "flows"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"test_{folder}.py").write_text(PLANTED, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nqt_api = pyside6\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-rA", "--import-mode=importlib", "ui", "flows"]
    environ = {**os.environ, "COLUMNS": "200", "PYTEST_ADDOPTS": ""}
    return subprocess.run(
        command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=False
    ).stdout


def test_only_the_widget_that_stays_alive_fails_and_only_under_ui(planted_run: str) -> None:
    assert (
        "ERROR ui/test_ui.py::test_leaves_a_window - Failed: top-level widgets left behind: QWidget"
        in planted_run
    )
    assert "8 passed, 1 error" in planted_run


def test_home_and_data_folders_are_private() -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
        assert Path(os.environ[name]).is_relative_to(tempfile.gettempdir())
        assert Path(os.environ[name]).is_dir()
