"""How full the chest is while the figure breathes, from 0 (breathed out) to 1: for the shape `breath`."""

from collections.abc import Sequence
from math import cos, pi

FREE_S = (4.0, 0.0, 6.0, 0.0)
"""Calm breathing without a pace of its own: in, hold, out, hold."""


def fullness(
    elapsed_s: float, in_s: float = 4.0, out_s: float = 6.0, *, full_s: float = 0.0, empty_s: float = 0.0
) -> float:
    """Return the fullness at a time, starting empty with an in-breath; it slows at both ends.

    full_s, empty_s: how long the breath is held after the in-breath and after the out-breath. Raises
    ValueError if a phase is negative or nothing lasts.
    """
    phases = (in_s, full_s, out_s, empty_s)
    if min(phases) < 0 or sum(phases) <= 0:
        raise ValueError(f"these phases cannot be breathed: {phases}")
    at = elapsed_s % sum(phases)
    if at < in_s:
        return _eased(at / in_s)
    if at < in_s + full_s:
        return 1.0
    if at < in_s + full_s + out_s:
        return _eased(1.0 - (at - in_s - full_s) / out_s)
    return 0.0


def paced(elapsed_s: float, phases_s: Sequence[float]) -> float:
    """Return the fullness for a pattern of in, hold, out, hold; all zero breathes freely."""
    breathe_in_s, full_s, out_s, empty_s = phases_s if any(phases_s) else FREE_S
    return fullness(elapsed_s, breathe_in_s, out_s, full_s=full_s, empty_s=empty_s)


def _eased(share: float) -> float:
    return (1.0 - cos(pi * share)) / 2.0
