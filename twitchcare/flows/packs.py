"""The journey of the content packs: added, switched, removed and brought back. Used from the next start."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from twitchcare.care.pack import PackRow
from twitchcare.flows.ports import PackKeeper


@dataclass(frozen=True, slots=True)
class PackShelf:
    """rows: every pack. removed: the title of the one that can be brought back. waits: a change was made."""

    rows: tuple[PackRow, ...] = ()
    removed: str = ""
    waits: bool = False


@dataclass(frozen=True, slots=True)
class NotAdded:
    """Why a pack was not added: sentences with file, place and remedy. reason: what the disk said."""

    name: str
    problems: tuple[str, ...] = ()
    reason: str = ""


class PacksFlow(QObject):
    """`shelf` is how the packs are now. Nothing is read before `refresh` is called."""

    changed = Signal(PackShelf)  # a pack came, went, or was switched
    refused = Signal(NotAdded)  # a pack was not added, or a change could not be kept
    added = Signal(str)  # the title of the pack that was added

    def __init__(self, keeper: PackKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.shelf = PackShelf()

    @Slot()
    def refresh(self) -> None:
        """Look again: somebody else may have changed the folder."""
        self._hold(self.shelf.removed, self.shelf.waits)

    @Slot(object)
    def add(self, path: Path) -> None:
        """Check a pack and install it, or say everything that is wrong with it."""
        known = {row.id: row for row in self._keeper.rows()}
        try:
            problems = self._keeper.add(path)
        except OSError as problem:
            self.refused.emit(NotAdded(path.name, reason=problem.strerror or str(problem)))
            return
        if problems:
            self.refused.emit(NotAdded(path.name, problems))
            return
        self._hold("", True)
        new = next((row for row in self.shelf.rows if known.get(row.id) != row), None)
        self.added.emit(new.title if new else path.name)

    @Slot(str)
    def remove(self, pack: str) -> None:
        """Take a pack out; `undo` brings it back."""
        title = next((row.title for row in self.shelf.rows if row.id == pack), pack)
        self._change(lambda: self._keeper.remove(pack), title)

    @Slot()
    def undo(self) -> None:
        """Bring back the pack that was removed last."""
        self._change(self._keeper.undo)

    def switch(self, pack: str, on: bool) -> None:
        """Switch a whole pack."""
        self._change(lambda: self._keeper.switch(pack, on), self.shelf.removed)

    def switch_item(self, pack: str, key: str, on: bool) -> None:
        """Switch one thing of a pack."""
        self._change(lambda: self._keeper.switch_item(pack, key, on), self.shelf.removed)

    def _change(self, make: Callable[[], None], removed: str = "") -> None:
        try:
            make()
        except OSError as problem:
            self._hold(self.shelf.removed, self.shelf.waits)
            self.refused.emit(NotAdded("", reason=problem.strerror or str(problem)))
            return
        self._hold(removed, True)

    def _hold(self, removed: str, waits: bool) -> None:
        self.shelf = PackShelf(self._keeper.rows(), removed, waits)
        self.changed.emit(self.shelf)
