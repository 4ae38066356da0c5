"""What the person chose, in the file."""

from twitchcare.care.settings import Settings
from twitchcare.store.database import Database
from twitchcare.store.settings_codec import decode_settings, encode_settings
from twitchcare.store.state_store import TextTable, read_text, write_text

NAME = "settings"
SPOILT = "settings.spoilt"


class SettingsStore:
    """Keeps one `Settings`. What cannot be read becomes the default, and its text is not thrown away."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Settings:
        kept = read_text(self._database.db, TextTable.SETTING, NAME)
        return Settings() if kept is None else decode_settings(kept).settings

    def spoilt(self) -> tuple[str, ...]:
        """The keys whose values do not fit and are shown as their defaults; "" for the whole text."""
        kept = read_text(self._database.db, TextTable.SETTING, NAME)
        return () if kept is None else decode_settings(kept).spoilt

    def save(self, settings: Settings) -> None:
        """Store the settings, or raise NotSaved. Text that could not be read is put aside first."""
        with self._database.writing() as db:
            kept = read_text(db, TextTable.SETTING, NAME)
            if kept is not None and decode_settings(kept).spoilt:
                write_text(db, TextTable.SETTING, SPOILT, kept)
            write_text(db, TextTable.SETTING, NAME, encode_settings(settings, kept))
