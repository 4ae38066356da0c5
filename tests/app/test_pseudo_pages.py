"""Every page with longer words, and from right to left, in the smallest window that is meant for it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.app.pseudo_pages import WIDTH, cut_words, settle
from twitchcare.app.language import PSEUDO

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("code", PSEUDO)
def test_no_words_are_cut_on_any_page(code, tmp_path):
    words = [sys.executable, "-m", "tests.app.pseudo_pages", code, str(tmp_path)]
    shown = subprocess.run(words, capture_output=True, text=True, timeout=120, check=True, cwd=ROOT)
    found = json.loads(shown.stdout)
    assert found["cut"] == {}
    assert min(found["seen"].values()) > 2  # on the cramp page most words are painted
    assert (found["width"], found["mirrored"]) == (WIDTH, code == "xx-rtl")
    assert not list((tmp_path / "log").glob("fault*"))


def test_words_with_too_little_room_are_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    short, long, fits = (QLabel("Some more words", page) for _ in range(3))
    short.resize(30, 30)
    long.setWordWrap(True)
    long.resize(70, 5)
    fits.resize(400, 60)
    page.show()
    settle()
    assert len(cut_words(page)) == 2
