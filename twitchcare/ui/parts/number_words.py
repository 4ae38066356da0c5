"""Numbers and volumes as the person's language writes them: 8.5 is 8,5 in German."""

from PySide6.QtCore import QLocale

from twitchcare.care.settings import VolumeUnit
from twitchcare.care.volume import volume_text


def number_words(value: float) -> str:
    """Return a number with no more digits than it needs."""
    return _in_locale(f"{value:g}")


def volume_words(volume_ml: float, unit: VolumeUnit) -> str:
    """Return a volume in the unit of the person, such as "750 ml" or "8.5 US oz"."""
    return _in_locale(volume_text(volume_ml, unit))


def _in_locale(text: str) -> str:
    return text.replace(".", QLocale().decimalPoint())
