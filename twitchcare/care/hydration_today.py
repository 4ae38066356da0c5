"""The water day as a page shows it: the plan, what was drunk and when, and the last seven days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate

from twitchcare.care.day import local_day
from twitchcare.care.diary import Drink, Entry
from twitchcare.care.hydration import HydrationRules
from twitchcare.care.hydration_day import pace_line, water_day
from twitchcare.care.hydration_goal import WaterProfile
from twitchcare.care.hydration_pace import Sip, TooFast
from twitchcare.care.hydration_plan import WaterPlan, plan_water
from twitchcare.care.settings import Profile, Settings, VolumeUnit, WaterSettings

WEEK = 7


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A drink that the diary could not take yet, and the sentence that says why."""

    record: Drink
    at: datetime
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class DayTotal:
    """What a goal counts of one day's drinks."""

    day: date
    counted_ml: int


@dataclass(frozen=True, slots=True)
class Level:
    """From this instant on so much of the day's drinks was counted."""

    at: datetime
    counted_ml: float


@dataclass(frozen=True, slots=True)
class WaterDay:
    """One look at the water day. entries: drinks of the day, oldest first; unsaved ones count too.

    levels: how the counted amount rose, oldest first. week: the last seven days, the day itself last.
    """

    now: datetime
    plan: WaterPlan
    entries: tuple[Entry, ...]
    unsaved: tuple[Unsaved, ...]
    levels: tuple[Level, ...]
    week: tuple[DayTotal, ...]
    profile: Profile
    water: WaterSettings

    @property
    def day(self) -> date:
        return self.plan.day

    @property
    def counted_ml(self) -> int:
        return self.plan.counted_ml

    @property
    def goal_ml(self) -> int | None:
        return self.plan.goal_ml

    @property
    def pace_ml(self) -> int | None:
        return self.plan.pace_ml_now

    @property
    def behind_ml(self) -> int | None:
        return self.plan.behind_ml

    @property
    def too_fast(self) -> TooFast | None:
        return self.plan.too_fast

    @property
    def unit(self) -> VolumeUnit:
        return self.water.unit

    @property
    def glasses_ml(self) -> tuple[int, ...]:
        return self.water.glasses_ml

    @property
    def up(self) -> tuple[datetime, datetime]:
        """From waking to bed on this day."""
        waking = pace_line(self.now, self.water.wake, self.water.bed, 0, 0)
        return waking.start, waking.end

    @property
    def can_undo(self) -> bool:
        """Whether there is a drink of today to take back."""
        return bool(self.entries or self.unsaved)

    @property
    def last_drink_at(self) -> datetime | None:
        """When something was last drunk on this day."""
        times = [entry.when.at_utc for entry in self.entries] + [drink.at for drink in self.unsaved]
        return max(times, default=None)


def span_of_days(settings: Settings, now: datetime) -> tuple[date, date]:
    """Return the first and last diary day that a look at now has to know."""
    day = water_day(now, settings.water.wake, settings.water.bed)
    return day - timedelta(days=WEEK), day + timedelta(days=1)


def look(
    rules: HydrationRules,
    settings: Settings,
    entries: Sequence[Entry],
    unsaved: Sequence[Unsaved],
    now: datetime,
) -> WaterDay:
    """Return the water day at `now`. entries: of the days of `span_of_days`, of any kind."""
    water = settings.water
    day = water_day(now, water.wake, water.bed)
    drinks = [(entry, entry.record) for entry in entries if isinstance(entry.record, Drink)]
    sips = [_sip(record, entry.when.at_utc, day_of(entry, water), now) for entry, record in drinks]
    sips += [_sip(drink.record, drink.at, drink.day, now) for drink in unsaved]
    who = WaterProfile.of(settings, day)
    return WaterDay(
        now=now,
        plan=plan_water(rules, who, sips, now, settings.reminders.winddown_min),
        entries=tuple(entry for entry, _ in drinks if day_of(entry, water) == day),
        unsaved=tuple(unsaved),
        levels=_levels(rules, [sip for sip in sips if sip.day == day]),
        week=tuple(_total(rules, sips, day - timedelta(days=back)) for back in reversed(range(WEEK))),
        profile=settings.profile,
        water=settings.water,
    )


def day_of(entry: Entry, water: WaterSettings) -> date:
    """Return the water day of an entry: the day it was logged for, if that was said, else by its time."""
    when = entry.when
    said = when.local_day != local_day(when.local)
    return when.local_day if said else water_day(when.local, water.wake, water.bed)


def _sip(record: Drink, at: datetime, day: date, now: datetime) -> Sip:
    # After the clock was set back a drink may lie ahead; it was drunk all the same.
    return Sip(min(at.astimezone(UTC), now), record.drink, record.volume_ml, day)


def _levels(rules: HydrationRules, sips: Sequence[Sip]) -> tuple[Level, ...]:
    times = sorted((sip.at, rules.counted_ml(sip.drink, sip.volume_ml)) for sip in sips)
    totals = accumulate(counted_ml for _, counted_ml in times)
    return tuple(Level(at, total_ml) for (at, _), total_ml in zip(times, totals, strict=True))


def _total(rules: HydrationRules, sips: Sequence[Sip], day: date) -> DayTotal:
    counted_ml = sum(rules.counted_ml(sip.drink, sip.volume_ml) for sip in sips if sip.day == day)
    return DayTotal(day, round(counted_ml))
