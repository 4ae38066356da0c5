"""What the next start needs before the data is open: size, place and page of the window, and the look."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

WINDOW_NOTE = "window.json"


@dataclass(frozen=True)
class WindowMemory:
    """geometry: as the window gives it. page: its key. What is empty was never remembered."""

    geometry: str = ""
    page: str = ""
    appearance: str = "system"
    text_scale: float = 1.0
    told_about_hiding: bool = False
    language: str = ""


def recall(path: Path) -> WindowMemory:
    """Return what was remembered; a missing or damaged note is as good as none."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        known = {name: found[name] for name in WindowMemory.__dataclass_fields__ if name in found}
        memory = WindowMemory(**known)
        return memory if _is_sane(memory) else WindowMemory()
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return WindowMemory()


def remember(path: Path, memory: WindowMemory) -> None:
    """Write the note whole or not at all. A full disk costs only the size of the next window."""
    fresh = path.with_suffix(".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_text(json.dumps(asdict(memory)), encoding="utf-8")
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _is_sane(memory: WindowMemory) -> bool:
    texts = (memory.geometry, memory.page, memory.appearance, memory.language)
    return all(isinstance(text, str) for text in texts) and 0.5 <= memory.text_scale <= 3.0
