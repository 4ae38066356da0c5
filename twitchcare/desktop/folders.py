"""Where the person's data lies on this machine."""

from dataclasses import dataclass
from pathlib import Path


class NoDataFolder(Exception):
    """There is no usable place for the data; the sentence says why and what to do."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The one folder of data and what is inside it."""

    data: Path

    @property
    def config(self) -> Path:
        return self.data / "config"

    @property
    def log(self) -> Path:
        return self.data / "log"

    @property
    def backup(self) -> Path:
        return self.data / "backup"

    @property
    def packs(self) -> Path:
        """Made when the first content pack is added."""
        return self.data / "packs"

    def make(self) -> None:
        """Make all of them, for the person alone (0700). Raises NoDataFolder."""
        for folder in (self.data, self.config, self.log, self.backup):
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as problem:
                what = (problem.strerror or str(problem)).lower()
                raise NoDataFolder(
                    f"{folder}: the folder cannot be made ({what}); choose another one with --data-dir."
                ) from problem


def data_folder(given: Path | None = None) -> Path:
    """Return the folder of data: the given one, or the usual place of this system. Makes nothing.

    Raises NoDataFolder when the system does not say where the person's home is.
    """
    if given is not None:
        return _expanded(given).absolute()
    usual = _usual_place()
    if usual is None or not usual.is_absolute():
        raise NoDataFolder(
            "The system does not say where your home folder is (HOME is not set); "
            "name a folder for your data with --data-dir."
        )
    return usual


def _usual_place() -> Path | None:
    """Return what platformdirs says; without a home some releases raise, others say something relative."""
    from platformdirs import user_data_dir

    try:
        return Path(user_data_dir("twitchcare", appauthor=False))
    except RuntimeError:
        return None


def _expanded(given: Path) -> Path:
    try:
        return given.expanduser()
    except RuntimeError as problem:
        raise NoDataFolder(f"{given}: there is no such home folder; write the folder in full.") from problem
