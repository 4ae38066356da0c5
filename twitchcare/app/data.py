"""Opens what the person wrote, whatever state it is in, and says what is wrong in one sentence."""

from dataclasses import dataclass

from twitchcare.desktop.clock import SystemClock
from twitchcare.desktop.folders import Folders
from twitchcare.store.open import Store, memory_store, open_store
from twitchcare.store.problem import StoreRefused


@dataclass(frozen=True)
class OpenData:
    """The data, and a sentence about it; empty when all is well."""

    store: Store
    problem: str


def open_data(folders: Folders, clock: SystemClock) -> OpenData:
    """Return the data of a folder. A file that is refused stays untouched, and this run keeps nothing."""
    try:
        store = open_store(folders.data, clock)
    except StoreRefused as refused:
        return OpenData(memory_store(clock), f"{refused} Until then nothing you enter is kept.")
    return OpenData(store, store.problem.sentence if store.problem is not None else "")
