"""What a person writes down, or what the program writes down for them."""

from dataclasses import dataclass
from enum import StrEnum

from twitchcare.care.day import When
from twitchcare.care.ids import DrinkId, EntryId, FactorId, RoutineId, TimerId
from twitchcare.care.place import Place


class Outcome(StrEnum):
    """How something felt afterwards."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class EpisodeKind(StrEnum):
    TWITCH = "twitch"
    CRAMP = "cramp"
    TIGHTNESS = "tightness"
    JERK = "jerk"
    TREMOR = "tremor"


class Warmth(StrEnum):
    WARM = "warm"
    COLD = "cold"


@dataclass(frozen=True, slots=True)
class Drink:
    """Something drunk. volume_ml is what was in the glass; the water share belongs to the drink."""

    drink: DrinkId
    volume_ml: float

    def __post_init__(self) -> None:
        if not 0 < self.volume_ml <= 5000:
            raise ValueError("a drink is more than 0 and at most 5000 ml")


@dataclass(frozen=True, slots=True)
class SessionRun:
    """One run of a routine: how much of it was done, and how it felt."""

    routine: RoutineId
    place: Place | None
    done_s: float
    total_s: float
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class ThermalRun:
    """One use of warmth or cold on a place, in seconds actually spent."""

    kind: Warmth
    timer: TimerId
    place: Place | None
    done_s: float
    stopped_early: bool


@dataclass(frozen=True, slots=True)
class Episode:
    """One thing felt. intensity and pain: 0 (none) to 10 (worst)."""

    place: Place
    kind: EpisodeKind
    intensity: int
    pain: int | None = None
    duration_s: float | None = None
    note: str = ""

    def __post_init__(self) -> None:
        for value in (self.intensity, self.pain):
            if value is not None and not 0 <= value <= 10:
                raise ValueError("intensity and pain lie between 0 and 10")
        if self.duration_s is not None and self.duration_s < 0:
            raise ValueError("a duration is not negative")


@dataclass(frozen=True, slots=True)
class FactorReading:
    """A daily item that may matter (sleep, caffeine, stress, …) and its value in its own unit."""

    factor: FactorId
    value: float
    unit: str = ""


Record = Drink | SessionRun | ThermalRun | Episode | FactorReading


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored record with its number and its time."""

    id: EntryId
    when: When
    record: Record


class NotSaved(Exception):
    """A record could not be written. Nothing already written was lost; the sentence says why."""
