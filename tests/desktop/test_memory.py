"""Freed memory goes back to the system."""

import os
import subprocess
import sys

import pytest

from twitchcare.desktop.memory import be_frugal, calculate_alone

# One large block is freed first: that alone makes an untouched C library keep the next ones.
HOARD = """
import ctypes
from pathlib import Path
from twitchcare.desktop.memory import be_frugal
if {frugal}:
    be_frugal()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
def take(size):
    block = libc.malloc(size)
    ctypes.memset(block, 1, size)
    return block
libc.free(take(16 << 20))
below, above = take(12 << 20), take(64 << 10)
libc.free(below)
status = Path("/proc/self/status").read_text()
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limits are those of glibc")
def test_a_freed_picture_does_not_stay():
    held = {}
    for frugal in (True, False):
        command = [sys.executable, "-c", HOARD.format(frugal=frugal)]
        held[frugal] = int(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert held[False] - held[True] > 8 * 1024  # kB


def test_elsewhere_nothing_is_done(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert be_frugal() is False


def test_numpy_calculates_in_one_thread_unless_the_person_chose(monkeypatch):
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    calculate_alone()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "4")
    calculate_alone()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "4"
