"""Keeps the C library from hoarding memory that was freed."""

import ctypes
import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_LARGE = 128 * 1024


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
