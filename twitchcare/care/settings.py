"""What the person chose. One frozen value; a change makes a new one."""

from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import Any, TypeVar

from twitchcare.care.ids import ConditionId, GuideId

Part = TypeVar("Part", bound=Any)


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"


class VolumeUnit(StrEnum):
    ML = "ml"
    US_OZ = "us_oz"
    UK_OZ = "uk_oz"


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Weekday(StrEnum):
    """In the order of `date.weekday()`."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


EVERY_DAY = tuple(Weekday)
EFSA = GuideId("efsa")
LARGEST_SERVING_ML = 1000  # more than this in an hour is never proposed

# Refusing one odd number would cost a person all the settings that are kept with it, and whoever works with
# settings need not check them again. So a number out of its range becomes the nearest in it.
_RANGES: dict[str, tuple[float, float]] = {
    "own_ml": (1, 10_000),
    "doctor_ml": (1, 10_000),
    "heat_c": (-60, 60),
    "exercise_min": (0, 1440),
    "serving_ml": (1, LARGEST_SERVING_ML),
    "snooze_min": (1, 1440),
    "winddown_min": (0, 720),
    "nudge_gap_min": (0, 1440),
    "quiet_after_drink_min": (0, 1440),
    "max_per_day": (0, 100),
    "settle_s": (0, 3600),
    "min_gap_min": (0, 1440),
    "max_per_hour": (0, 60),
    "birth_year": (1880, 2200),
    "text_scale": (0.9, 2.0),
}
_LARGEST_GLASS_ML = 5000


def _bring_into_range(part: Any) -> None:
    for name in (each.name for each in fields(part) if each.name in _RANGES):
        value, (low, high) = getattr(part, name), _RANGES[name]
        if value is not None and not low <= value <= high:
            object.__setattr__(part, name, type(value)(low if value < low else high))


@dataclass(frozen=True, slots=True)
class Window:
    """Active hours that start on the given weekdays; `end` <= `start` ends on the next day."""

    days: tuple[Weekday, ...]
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Profile:
    """What the advice asks about the person; every part may stay unsaid."""

    birth_year: int | None = None
    sex: Sex | None = None
    pregnant: bool = False
    breastfeeding: bool = False
    conditions: tuple[ConditionId, ...] = ()
    conditions_asked: bool = False

    def __post_init__(self) -> None:
        _bring_into_range(self)


@dataclass(frozen=True, slots=True)
class WaterSettings:
    """guide: whose reference value gives the goal. own_ml, doctor_ml: used by the guides of that name.

    extras_day: the day that heat_c and exercise_min speak of; None is every day.
    """

    guide: GuideId = EFSA
    own_ml: int | None = None
    doctor_ml: int | None = None
    heat_c: float | None = None
    exercise_min: int = 0
    wake: time = time(7, 0)
    bed: time = time(23, 0)
    unit: VolumeUnit = VolumeUnit.ML
    glasses_ml: tuple[int, ...] = (150, 250, 330, 500)
    serving_ml: int = 250
    extras_day: date | None = None

    def __post_init__(self) -> None:
        _bring_into_range(self)
        if not all(0 < glass_ml <= _LARGEST_GLASS_ML for glass_ml in self.glasses_ml):
            glasses = (min(max(glass_ml, 1), _LARGEST_GLASS_ML) for glass_ml in self.glasses_ml)
            object.__setattr__(self, "glasses_ml", tuple(glasses))


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """water: reminders of drinking, on or off, in these windows; an empty tuple means wake to bed.

    settle_s: how long nothing is said after a start or a wake-up. max_per_hour, min_gap_min: for all kinds.
    """

    water_on: bool = True
    water_windows: tuple[Window, ...] = ()
    snooze_min: int = 15
    winddown_min: int = 120
    nudge_gap_min: int = 60
    quiet_after_drink_min: int = 30
    max_per_day: int = 12
    settle_s: int = 60
    min_gap_min: int = 10
    max_per_hour: int = 3

    def __post_init__(self) -> None:
        _bring_into_range(self)


TEXT_SCALES = _RANGES["text_scale"]  # the smallest and the largest text size


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the person chose. text_scale: text size, 1.0 is 100 %. language: a code, "" the system's."""

    profile: Profile = field(default_factory=Profile)
    water: WaterSettings = field(default_factory=WaterSettings)
    reminders: ReminderSettings = field(default_factory=ReminderSettings)
    appearance: Appearance = Appearance.SYSTEM
    reduced_motion: bool = False
    voice_on: bool = True
    text_scale: float = 1.0
    language: str = ""

    def __post_init__(self) -> None:
        _bring_into_range(self)


def with_changes(kept: Part, before: Part, wanted: Part) -> Part:
    """Return `kept` with those fields changed in which `wanted` differs from `before`, parts of parts too."""
    changes: dict[str, object] = {}
    for field_ in fields(kept):
        here, old, new = (getattr(value, field_.name) for value in (kept, before, wanted))
        if new != old:
            changes[field_.name] = with_changes(here, old, new) if is_dataclass(here) else new
    return replace(kept, **changes)
