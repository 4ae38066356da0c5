"""What the diary says about one entry, in as few words as do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from twitchcare.care.content import Content
from twitchcare.care.diary import (
    Drink,
    Entry,
    Episode,
    EpisodeKind,
    FactorReading,
    Outcome,
    Record,
    SessionRun,
    ThermalRun,
    Warmth,
)
from twitchcare.care.place import Place
from twitchcare.care.settings import VolumeUnit
from twitchcare.ui.parts.number_words import number_words, volume_words
from twitchcare.ui.parts.time_words import duration_words

KIND_ICONS = {
    EpisodeKind.TWITCH: "pulse",
    EpisodeKind.CRAMP: "cramp",
    EpisodeKind.TIGHTNESS: "tense",
    EpisodeKind.JERK: "jerk",
    EpisodeKind.TREMOR: "tremor",
}
_FACTOR_ICONS = {"sleep": "moon", "caffeine": "cup", "stress": "heart", "exercise": "dumbbell"}


@dataclass(frozen=True, slots=True)
class EntryWords:
    """icon, colour: names of the look. detail, note: may be empty."""

    icon: str
    colour: str
    title: str
    detail: str
    note: str = ""


class DiaryWords:
    """Puts entries into words. unit: of the drinks; set it before asking."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self.unit = VolumeUnit.ML

    def of(self, record: Record) -> EntryWords:
        """Return the words for one record."""
        match record:
            case Episode():
                return self._episode(record)
            case SessionRun():
                return self._session(record)
            case ThermalRun():
                return self._thermal(record)
            case Drink():
                return self._drink(record)
            case FactorReading():
                return _factor(record)

    def of_drinks(self, drinks: Sequence[Entry]) -> EntryWords:
        """Return one line for all drinks of a day."""
        records = [entry.record for entry in drinks if isinstance(entry.record, Drink)]
        total = volume_words(sum(record.volume_ml for record in records), self.unit)
        drunk = _tr("1 drink") if len(records) == 1 else _tr("{0} drinks", len(records)).format(len(records))
        return EntryWords("water", "water", _tr("Drinks"), f"{drunk}, {total}")

    def _episode(self, record: Episode) -> EntryWords:
        parts = [kind_words(record.kind), _tr("{0} of 10").format(record.intensity)]
        if record.duration_s is not None:
            parts.append(duration_words(record.duration_s))
        if record.pain:
            parts.append(_tr("pain {0} of 10").format(record.pain))
        title = self._place(record.place)
        return EntryWords(KIND_ICONS[record.kind], "accent", title, ", ".join(parts), record.note)

    def _session(self, record: SessionRun) -> EntryWords:
        routine = self._content.routines.get(record.routine)
        title = _own_words(record.routine) if routine is None else routine.title
        done = duration_words(record.done_s)
        if record.total_s - record.done_s > 30:
            done = _tr("{0} of {1}").format(done, duration_words(record.total_s))
        parts = [done] if record.outcome is None else [done, _outcome(record.outcome)]
        return EntryWords("sessions", "calm", title, ", ".join(parts))

    def _thermal(self, record: ThermalRun) -> EntryWords:
        timer = self._content.thermal.timers.get(record.timer)
        title = _own_words(record.timer) if timer is None else timer.title
        parts = [] if record.place is None else [self._place(record.place)]
        parts.append(duration_words(record.done_s))
        if record.stopped_early:
            parts.append(_tr("stopped early"))
        kind = "warm" if record.kind is Warmth.WARM else "cold"
        return EntryWords(kind, kind, title, ", ".join(parts))

    def _drink(self, record: Drink) -> EntryWords:
        kind = self._content.hydration.drinks.get(record.drink)
        title = _own_words(record.drink) if kind is None else kind.title
        return EntryWords("glass", "water", title, volume_words(record.volume_ml, self.unit))

    def _place(self, place: Place) -> str:
        known = place.region in self._content.regions
        return self._content.title_of(place) if known else _own_words(place.region)


def kind_words(kind: EpisodeKind) -> str:
    """Return what an episode is called."""
    return {
        EpisodeKind.TWITCH: _tr("Twitch"),
        EpisodeKind.CRAMP: _tr("Cramp"),
        EpisodeKind.TIGHTNESS: _tr("Tightness"),
        EpisodeKind.JERK: _tr("Jerk"),
        EpisodeKind.TREMOR: _tr("Tremor"),
    }[kind]


def factor_words(factor: str) -> str:
    """Return what a daily item is called."""
    known = {
        "sleep": _tr("Sleep"),
        "caffeine": _tr("Caffeine"),
        "stress": _tr("Stress"),
        "exercise": _tr("Exercise"),
        "tiredness": _tr("Tiredness"),
        "alcohol": _tr("Alcohol"),
    }
    return known.get(factor, _own_words(factor))


def _factor(record: FactorReading) -> EntryWords:
    unit = f" {record.unit}" if record.unit else " " + _tr("of 10")
    icon = _FACTOR_ICONS.get(record.factor, "dot")
    return EntryWords(icon, "muted", factor_words(record.factor), number_words(record.value) + unit)


def _outcome(outcome: Outcome) -> str:
    return {
        Outcome.BETTER: _tr("felt better after"),
        Outcome.SAME: _tr("felt the same after"),
        Outcome.WORSE: _tr("felt worse after"),
    }[outcome]


def _own_words(name: str) -> str:
    """An id that the content of today does not know, made readable."""
    return name.replace("_", " ").capitalize()


def _tr(words: str, number: int = -1) -> str:
    """number: what the form of a plural depends on, in languages that have several."""
    return QCoreApplication.translate("EntryWords", words, None, number)
