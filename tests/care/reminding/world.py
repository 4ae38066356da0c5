"""A small world for the water reminder: a clock that a test moves, drinks, and a list of what was shown."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from twitchcare.care.day import local_day
from twitchcare.care.reminding.hold import Hold, HoldReason, Surroundings
from twitchcare.care.reminding.nudge_line import NudgeLine
from twitchcare.care.reminding.water import Nudge, WaterPace
from twitchcare.care.reminding.water_day import counted_ml, days_around
from twitchcare.care.reminding.water_decision import Decision, decide
from twitchcare.care.reminding.water_moves import clock_set, looked
from twitchcare.care.reminding.water_state import Result, WaterState
from twitchcare.care.settings import ReminderSettings

WARSAW = ZoneInfo("Europe/Warsaw")
EIGHT, TWENTY_TWO = time(8, 0), time(22, 0)
RAN_BEFORE = WaterState(begun=True)


@dataclass(frozen=True)
class Drunk:
    at: datetime
    day: date
    ml: float


class World:
    """Plays the rules against simulated time. The goal is 2000 ml from 08:00 to 22:00 unless told."""

    def __init__(
        self,
        start: datetime,
        settings: ReminderSettings | None = None,
        goal_ml: int | None = 2000,
        serving_ml: int = 250,
        state: WaterState = RAN_BEFORE,
        hours: tuple[time, time] = (EIGHT, TWENTY_TWO),
    ) -> None:
        if start.tzinfo is None:
            raise ValueError("the world needs a zone")
        self.zone: tzinfo = start.tzinfo
        self.at = start.astimezone(UTC)
        self.settings = settings or ReminderSettings()
        self.goal_ml, self.serving_ml, self.hours = goal_ml, serving_ml, hours
        self.state = state
        self.drunk: list[Drunk] = []
        self.shown: list[Nudge] = []
        self.blocked: set[HoldReason] = set()
        self.free_since = self.at
        self.others: list[datetime] = []
        self.too_fast = False
        self.restore: Callable[[WaterState], WaterState] | None = None
        self.look()

    @property
    def now(self) -> datetime:
        return self.at.astimezone(self.zone)

    @property
    def pace(self) -> WaterPace:
        day = local_day(self.now.replace(tzinfo=None))
        return WaterPace(
            goal_ml=self.goal_ml,
            counted_ml=sum(drink.ml for drink in self.drunk if drink.day == day),
            serving_ml=self.serving_ml,
            last_drink_at=max((drink.at for drink in self.drunk), default=None),
            wake=self.hours[0],
            bed=self.hours[1],
            too_fast=self.too_fast,
            day=day,
        )

    @property
    def around(self) -> Surroundings:
        holds = frozenset(Hold(reason) for reason in self.blocked)
        return Surroundings(self.free_since, holds, tuple(self.others))

    @property
    def times(self) -> list[str]:
        """When nudges were shown, as the person read the clock in the zone of now."""
        return [f"{nudge.at.astimezone(self.zone):%a %H:%M:%S}".removesuffix(":00") for nudge in self.shown]

    def ask(self) -> Decision:
        return decide(self.now, self.settings, self.pace, self.state, self.around)

    def look(self) -> Decision:
        """Look at the clock, show what is due, return what is decided then."""
        if self.restore is not None:
            self.state = self.restore(self.state)
        self.state = looked(self.now, self.settings, self.pace, self.state)
        decision = self.ask()
        if decision.show is not None:
            self.shown.append(decision.show)
            self.state = self.state.with_shown(decision.show)
            decision = self.ask()
            assert decision.show is None
        assert decision.next_wake_at is None or decision.next_wake_at > self.at
        return decision

    def run(self, minutes: float) -> None:
        """Let time pass with the program running."""
        end = self.at + timedelta(minutes=minutes)
        while True:
            wake_at = self.look().next_wake_at
            if wake_at is None or wake_at > end:
                break
            self.at = wake_at
        self.at = end
        self.look()

    def run_to(self, hour: int, minute: int = 0) -> None:
        """Run to the next time that the wall clock says this."""
        local = self.now
        target = datetime.combine(local.date(), time(hour, minute), self.zone)
        if target.astimezone(UTC) <= self.at:
            target = datetime.combine(local.date() + timedelta(days=1), time(hour, minute), self.zone)
        self.run((target.astimezone(UTC) - self.at) / timedelta(minutes=1))

    def sleep(self, minutes: float) -> None:
        """The computer sleeps or the program is not running: nobody looks at the clock."""
        self.at += timedelta(minutes=minutes)
        self.free_since = self.at
        self.look()

    def block(self, reason: HoldReason) -> None:
        self.blocked.add(reason)
        self.look()

    def unblock(self, reason: HoldReason) -> None:
        if reason in self.blocked:
            self.blocked.discard(reason)
            self.free_since = self.at
        self.look()

    def drink(self, ml: float) -> None:
        day = local_day(self.now.replace(tzinfo=None))
        self.drunk.append(Drunk(self.at, day, ml))
        day_now = days_around(self.now, self.settings, self.pace, self.state).day_of_drinks
        self.state = self.state.with_drink(day_now)
        self.look()

    def snooze(self, minutes: int = 15) -> None:
        last = self.state.last
        if last is not None and not last.settled:
            settled = self.state.with_result(last.nudge.number, Result.SNOOZE)
            self.state = settled.with_snooze(self.at, minutes)
        self.look()

    def pause(self, minutes: float) -> None:
        self.state = self.state.with_pause(self.at, self.at + timedelta(minutes=minutes))
        self.look()

    def travel(self, zone: tzinfo) -> None:
        self.zone = zone
        self.look()

    def set_clock(self, step: timedelta) -> None:
        """Somebody sets the wall clock; drinks keep the times they were written with."""
        self.at += step
        self.free_since += step
        self.others = [at + step for at in self.others]
        self.state = clock_set(self.now, step, self.settings, self.pace, self.state)
        self.look()

    def change(self, settings: ReminderSettings) -> None:
        self.settings = settings
        self.look()

    def counted_ml(self, line: NudgeLine) -> float:
        days = days_around(self.now, self.settings, self.pace, self.state)
        return counted_ml(line, days, self.pace, self.state)

    def reasons(self) -> set[HoldReason]:
        return {hold.reason for hold in self.ask().holds}

    def until(self, reason: HoldReason) -> str:
        """When a standing reason ends, as the clock on the wall will say."""
        (hold,) = (hold for hold in self.ask().holds if hold.reason is reason)
        return "never" if hold.until is None else f"{hold.until.astimezone(self.zone):%H:%M}"


def monday(hour: int, minute: int = 0, zone: tzinfo = WARSAW) -> datetime:
    """2 March 2026: an ordinary Monday."""
    return datetime(2026, 3, 2, hour, minute, tzinfo=zone)
