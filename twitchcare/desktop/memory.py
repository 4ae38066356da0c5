"""Keeps libraries from hoarding memory and cores."""

import ctypes
import os
import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_LARGE = 2 * 1024 * 1024
"""Above the arrays of a picture that is made 30 times a second: each would be fetched and cleared anew,
which costs a quarter of its time. With 128 kB the window at rest takes not a kilobyte less."""


def be_frugal() -> bool:
    """Tell glibc to give large freed blocks back at once; call it first. False where there is no glibc.

    Left alone, it raises these limits by itself as soon as one picture was decoded, and keeps some 14 MB.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    limits = ((_M_MMAP_THRESHOLD, _LARGE), (_M_TRIM_THRESHOLD, _LARGE), (_M_ARENA_MAX, 1))
    taken = [mallopt(name, value) == 1 for name, value in limits]  # each is tried, whatever the others say
    return all(taken)


def calculate_alone() -> None:
    """Let numpy use one thread; call it before numpy is loaded. A choice of the person's own stands.

    Our matrices are small: more threads wait for each other, up to 48 ms for 0.3 ms of work on a busy
    machine of two cores, and each takes memory of its own.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
