"""The journey of a day's drinking: how much so far, one more glass, take it back, change the goal."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twitchcare.care.content import Content
from twitchcare.care.diary import Drink, Entry, NotSaved
from twitchcare.care.hydration_day import next_day_at, water_day
from twitchcare.care.hydration_today import Unsaved, WaterDay, look, span_of_days
from twitchcare.care.ids import ConditionId, DrinkId, EntryId, GuideId
from twitchcare.care.settings import Profile, Settings, WaterSettings
from twitchcare.flows.ports import Clock, Diary, SettingsKeeper

WATER = DrinkId("water")
LOOK_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class NotKept:
    """Something could not be written; the reason is a sentence. drink: kept here, `retry` tries again."""

    reason: str
    drink: Unsaved | None = None


class HydrationFlow(QObject):
    """Today's drinking. `day` shows where it stands; it moves with the clock, the diary and the settings."""

    day_changed = Signal(WaterDay)  # another picture of the day: draw this one
    drunk = Signal(Entry)  # a drink was logged here and is in the diary
    taken_back = Signal(Entry)  # a drink was taken out of the diary here
    not_kept = Signal(NotKept)  # the diary or the settings could not be written; nothing shown is lost

    def __init__(
        self,
        content: Content,
        clock: Clock,
        diary: Diary,
        settings: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules, self._clock = content.hydration, clock
        self._diary, self._keeper = diary, settings
        self._unsaved: tuple[Unsaved, ...] = ()
        self._added: list[EntryId] = []  # what undo takes back first, the last one at the end
        self._settings = settings.load()
        self._wake = QTimer(self)
        self._wake.setSingleShot(True)
        self._wake.timeout.connect(self.refresh)
        self.day = self._look()
        self._wait()
        diary.subscribe(self._hear)

    @Slot()
    def refresh(self) -> None:
        """Look again at clock, diary and settings; others may have changed them."""
        self._settings = self._keeper.load()
        self._show()

    def add(
        self, volume_ml: float, drink: DrinkId = WATER, at: datetime | None = None, day: date | None = None
    ) -> None:
        """Log a drink, now or at an aware time. day: the day it is for, if `at` alone does not say it.

        Raises ValueError for a volume that no drink has.
        """
        record, when = Drink(drink, volume_ml), at or self._clock.now()
        water = self._settings.water
        self._write(Unsaved(record, when, day or water_day(when, water.wake, water.bed), ""))

    @Slot()
    def undo(self) -> None:
        """Take back the last drink: the last one logged here, else the one last written for today."""
        if self._unsaved:
            self._unsaved = self._unsaved[:-1]
            self._show()
        elif self._added:
            self.remove(self._added[-1])
        elif self.day.entries:
            self.remove(max(entry.id for entry in self.day.entries))

    def remove(self, entry: EntryId) -> None:
        """Take one drink out of the diary; it stays in the journal."""
        found = [one for one in self.day.entries if one.id == entry]
        try:
            self._diary.remove(entry)
        except NotSaved as problem:
            self.not_kept.emit(NotKept(str(problem)))
            return
        self._added = [one for one in self._added if one != entry]
        self._show()
        for one in found:
            self.taken_back.emit(one)

    @Slot()
    def retry(self) -> None:
        """Try again to write what the diary could not take."""
        waiting, self._unsaved = self._unsaved, ()
        for drink in waiting:
            self._write(drink)

    def choose_guide(self, guide: GuideId) -> None:
        """Take the goal from another guide. Raises KeyError for one that the content does not have."""
        self.change_water(replace(self._settings.water, guide=self._rules.guides[guide].id))

    def set_extras(self, heat_c: float | None, exercise_min: int) -> None:
        """Say how hot today is and how much sweaty exercise it has; tomorrow starts without."""
        changed = replace(
            self._settings.water, heat_c=heat_c, exercise_min=exercise_min, extras_day=self.day.day
        )
        self.change_water(changed)

    def change_water(self, water: WaterSettings) -> None:
        """Save other settings of drinking."""
        self._save(replace(self._settings, water=water))

    def set_profile(self, profile: Profile) -> None:
        """Save another profile."""
        self._save(replace(self._settings, profile=profile))

    def set_condition(self, condition: ConditionId, on: bool) -> None:
        """Add one condition to the profile, or take it away."""
        others = tuple(one for one in self._settings.profile.conditions if one != condition)
        self.set_profile(replace(self._settings.profile, conditions=others + (condition,) * on))

    def _write(self, drink: Unsaved) -> None:
        try:
            entry = self._diary.add(drink.record, drink.at, drink.day)
        except NotSaved as problem:
            kept = replace(drink, reason=str(problem))
            self._unsaved = (*self._unsaved, kept)
            self._show()
            self.not_kept.emit(NotKept(kept.reason, kept))
            return
        self._added.append(entry.id)
        self._show()
        self.drunk.emit(entry)

    def _save(self, settings: Settings) -> None:
        try:
            self._keeper.save(settings)
        except NotSaved as problem:
            self.not_kept.emit(NotKept(str(problem)))
            return
        self.refresh()

    def _hear(self, days: Iterable[date]) -> None:
        first, last = span_of_days(self._settings, self._clock.now())
        if any(first <= day <= last for day in days):
            self._show()

    def _show(self) -> None:
        before, self.day = self.day, self._look()
        self._wait()
        if self.day != before:
            self.day_changed.emit(self.day)

    def _look(self) -> WaterDay:
        now = self._clock.now()
        entries = self._diary.between(*span_of_days(self._settings, now))
        return look(self._rules, self._settings, entries, self._unsaved, now)

    def _wait(self) -> None:
        """Look again in a minute, or when the next day starts, whichever comes first."""
        water, now = self._settings.water, self._clock.now()
        until_next_day = next_day_at(now, water.wake, water.bed).astimezone(UTC) - now.astimezone(UTC)
        wait = min(LOOK_AGAIN, max(until_next_day, timedelta()))
        self._wake.start(int(wait / timedelta(milliseconds=1)) + 1)
