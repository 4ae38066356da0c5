"""What a launch of the window asks for."""

from pathlib import Path
from typing import NamedTuple

PAGES = ("today", "body", "sessions", "heat-cold", "water", "diary", "learn", "settings")
INTERRUPTED = 130  # the exit code that shells expect after Ctrl+C


class Launch(NamedTuple):
    """page: one of PAGES, None for the last one. tray: stay hidden at first. cramp: help at once.

    language: a code such as "de", "" for what the settings say.
    """

    page: str | None = None
    tray: bool = False
    cramp: bool = False
    data_dir: Path | None = None
    bundle: Path | None = None
    language: str = ""

    @property
    def message(self) -> str:
        """What a second launch asks of the first."""
        if self.cramp:
            return "cramp"
        return f"page {self.page}" if self.page else "raise"
