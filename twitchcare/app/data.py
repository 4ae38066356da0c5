"""Opens what the person wrote, whatever state it is in, and says what is wrong in one sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from twitchcare.desktop.clock import SystemClock
from twitchcare.desktop.folders import Folders
from twitchcare.store.open import Store, memory_store, open_store
from twitchcare.store.problem import StoreRefused

_MOST_NAMES = 4


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
    if store.problem is not None:
        return OpenData(store, store.problem.sentence)
    return OpenData(store, _about_settings(store.settings.spoilt()))


def _about_settings(spoilt: Sequence[str]) -> str:
    """Return a sentence about settings that could not be read; empty for none."""
    if not spoilt:
        return ""
    names = ", ".join(name for name in spoilt[:_MOST_NAMES] if name)
    which = f"Some settings could not be read ({names})" if names else "Your settings could not be read"
    return f"{which} and are as in a new program. Please look at them; your diary is not touched."
