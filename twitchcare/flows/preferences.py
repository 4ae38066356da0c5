"""The journey of the settings: what the person chose, and one change at a time, kept at once."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from twitchcare.care.diary import NotSaved
from twitchcare.care.settings import Settings, with_changes
from twitchcare.flows.ports import SettingsKeeper


@dataclass(frozen=True, slots=True)
class NotChosen:
    """A change that could not be kept; the settings are as before. The reason is a sentence."""

    reason: str
    wanted: Settings


class PreferencesFlow(QObject):
    """`settings` is what holds now."""

    changed = Signal(Settings)  # something else holds now
    not_kept = Signal(NotChosen)  # a change could not be written, so it does not hold

    def __init__(self, keeper: SettingsKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.settings = keeper.load()

    def change(self, settings: Settings) -> None:
        """Keep other settings. What cannot be kept does not hold.

        Only what differs from `settings` is changed: other pages keep theirs in the same place.
        """
        wanted = with_changes(self._keeper.load(), self.settings, settings)
        try:
            self._keeper.save(wanted)
        except NotSaved as problem:
            self.not_kept.emit(NotChosen(str(problem), wanted))
            return
        self._hold(wanted)

    @Slot()
    def refresh(self) -> None:
        """Look again at what is kept; another page may have changed it."""
        self._hold(self._keeper.load())

    def _hold(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)
