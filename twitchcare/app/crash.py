"""What happens when the program itself is at fault: a private note, one sentence, and it goes on."""

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from twitchcare import __version__

_KEEP = 20


def catch_faults(folder: Path, tell: Callable[[str], None]) -> None:
    """From now on write a note about every uncaught error into `folder` and tell the person once each.

    A note names places in the code, never texts or values: those may be somebody's diary.
    """

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        path = write_note(folder, kind, trace, datetime.now().astimezone())
        where = f" A note is in {path}." if path else ""
        sentence = f"Something in twitchcare failed ({kind.__name__}); it goes on.{where}"
        print(f"twitchcare: {sentence}", file=sys.stderr)
        tell(sentence)

    sys.excepthook = caught


def write_note(
    folder: Path, kind: type[BaseException], trace: TracebackType | None, now: datetime
) -> Path | None:
    """Write which kind of error passed through which lines; return the note, or None if it cannot be kept."""
    lines = [f"twitchcare {__version__}, Python {sys.version.split()[0]}, {sys.platform}", kind.__name__]
    for frame in traceback.extract_tb(trace):
        lines.append(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}")
    path = folder / f"fault-{now:%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        path.chmod(0o600)
        for old in sorted(folder.glob("fault-*.txt"))[:-_KEEP]:
            old.unlink()
    except OSError:
        return None
    return path
