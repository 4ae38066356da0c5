"""Lets the figure's kernels run as plain Python, so that no test waits for a compiler."""

from importlib.util import find_spec

if find_spec("numba") is not None:
    import numba

    numba.config.DISABLE_JIT = True
