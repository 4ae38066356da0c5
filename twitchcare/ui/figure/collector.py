"""Keeps Python from looking for unused objects while another thread works.

Python frees what it finds unused in whichever thread it happens to look; a widget must not be freed in
another one than its own. So it does not look as long as any thread of the figure works.
"""

import gc
import sys

_SWITCH_S = 0.0005
"""How long a thread that works keeps the interpreter while the main thread wants it: 5 ms if left alone,
and painting one picture asks for it a dozen times."""


class CollectorPause:
    """Counts who works elsewhere. Used by the main thread only."""

    def __init__(self) -> None:
        self._count = 0
        self._switch_s = sys.getswitchinterval()

    def begin(self) -> None:
        """Somebody sets to work."""
        self._count += 1
        gc.disable()
        sys.setswitchinterval(_SWITCH_S)

    def end(self) -> None:
        """Somebody is done."""
        self._count = max(0, self._count - 1)
        if self._count == 0:
            gc.enable()
            sys.setswitchinterval(self._switch_s)
