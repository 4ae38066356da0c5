"""Sentences for what is shown outside the window: notices and the tray."""

from PySide6.QtCore import QCoreApplication

from twitchcare.care.reminding.water import Nudge
from twitchcare.care.settings import VolumeUnit
from twitchcare.flows.reminders import NoticeText
from twitchcare.ui.parts.number_words import volume_words


class WaterPhrases:
    """Puts a proposal to drink into words, in the unit of the person."""

    def __init__(self, unit: VolumeUnit = VolumeUnit.ML) -> None:
        self.unit = unit

    def water(self, nudge: Nudge, snooze_min: int) -> NoticeText:
        """Say it neutrally: a notice may be read by others."""
        volume = volume_words(nudge.serving_ml, self.unit)
        return NoticeText(
            title=_tr("Time for a glass"),
            body=_tr("{0} would bring you back to your pace.").format(volume),
            drank=_tr("Drank {0}").format(volume),
            snooze=_tr("{0} min").format(snooze_min),
            skip=_tr("Skip"),
            open=_tr("Open"),
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("WaterPhrases", words)
