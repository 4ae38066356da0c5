"""Laws that hold whatever happens: random settings, zones and events over several days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.care.reminding.world import RAN_BEFORE, World
from twitchcare.care.reminding.hold import HoldReason
from twitchcare.care.reminding.nudge_line import NudgeLine
from twitchcare.care.reminding.water import Nudge
from twitchcare.care.reminding.water_day import days_around
from twitchcare.care.reminding.water_state import WaterState
from twitchcare.care.reminding.water_text import from_text, to_text
from twitchcare.care.settings import EVERY_DAY, ReminderSettings, Window

ZONES = [
    ZoneInfo(name)
    for name in ("Europe/Warsaw", "Australia/Lord_Howe", "America/New_York", "Asia/Kathmandu", "Pacific/Apia")
]
BLOCKS = (HoldReason.DO_NOT_DISTURB, HoldReason.AWAY, HoldReason.LOCKED)
Event = tuple[str, float]
MINUTES = st.integers(1, 600)
EVENTS = st.one_of(
    st.tuples(st.just("run"), MINUTES),
    st.tuples(st.just("run"), MINUTES),
    st.tuples(st.just("sleep"), MINUTES),
    st.tuples(st.just("drink"), st.sampled_from([50, 250, 500, 900])),
    st.tuples(st.just("snooze"), st.integers(1, 60)),
    st.tuples(st.just("pause"), MINUTES),
    st.tuples(st.just("block"), st.integers(0, 2)),
    st.tuples(st.just("unblock"), st.integers(0, 2)),
    st.tuples(st.just("other"), st.just(0)),
)
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30]))
SETTINGS = st.builds(
    ReminderSettings,
    water_windows=st.one_of(
        st.just(()),
        st.builds(lambda start, end: (Window(EVERY_DAY, start, end),), TIMES, TIMES),
        st.just((Window(EVERY_DAY, time(7), time(12)), Window(EVERY_DAY, time(14), time(23)))),
    ),
    winddown_min=st.sampled_from([0, 60, 120]),
    nudge_gap_min=st.sampled_from([5, 20, 60]),
    quiet_after_drink_min=st.sampled_from([0, 30]),
    max_per_day=st.integers(0, 12),
    settle_s=st.sampled_from([0, 60]),
    min_gap_min=st.sampled_from([1, 10]),
    max_per_hour=st.integers(1, 4),
)
STARTS = st.builds(
    lambda day, at, zone: datetime.combine(day, at, zone),
    st.sampled_from([date(2026, 3, 27), date(2026, 10, 24), date(2026, 7, 6), date(2026, 4, 4)]),
    TIMES,
    st.sampled_from(ZONES),
)
WORLDS = st.builds(
    World,
    STARTS,
    SETTINGS,
    goal_ml=st.sampled_from([1000, 2000, 4000]),
    serving_ml=st.sampled_from([150, 250, 400]),
    state=st.sampled_from([RAN_BEFORE, WaterState()]),
)


@dataclass
class Watched:
    """A world and what was true at each nudge."""

    world: World
    lines: dict[int, NudgeLine]
    counted: dict[int, float]
    blocked: dict[int, bool]

    def note(self) -> None:
        for nudge in self.world.shown[len(self.lines) :]:
            days = days_around(
                nudge.at.astimezone(self.world.zone), self.world.settings, self.world.pace, self.world.state
            )
            (line,) = (line for line in days.lines if line.day == nudge.day)
            self.lines[nudge.number] = line
            self.counted[nudge.number] = self.world.counted_ml(line)
            self.blocked[nudge.number] = bool(self.world.blocked)


def played(world: World, events: list[Event]) -> Watched:
    watched = Watched(world, {}, {}, {})
    watched.note()
    for name, value in events:
        happen(world, name, value)
        watched.note()
    return watched


def happen(world: World, name: str, value: float) -> None:
    steps: dict[str, Callable[[], None]] = {
        "run": lambda: world.run(value),
        "sleep": lambda: world.sleep(value),
        "drink": lambda: world.drink(value),
        "snooze": lambda: world.snooze(int(value)),
        "pause": lambda: world.pause(value),
        "block": lambda: world.block(BLOCKS[int(value)]),
        "unblock": lambda: world.unblock(BLOCKS[int(value)]),
        "other": lambda: world.others.append(world.at),
    }
    steps[name]()


STORIES = st.lists(EVENTS, max_size=25)


@settings(max_examples=40, deadline=None)
@given(WORLDS, STORIES)
def test_p1_never_outside_the_active_hours_or_after_the_wind_down(world: World, story: list[Event]) -> None:
    watched = played(world, story)
    for nudge in world.shown:
        assert any(nudge.at in span for span in watched.lines[nudge.number].spans)


@settings(max_examples=40, deadline=None)
@given(WORLDS, STORIES)
def test_p2_and_p3_the_hourly_cap_and_the_gap_hold(world: World, story: list[Event]) -> None:
    played(world, story)
    most, gap = world.settings.max_per_hour, timedelta(minutes=world.settings.min_gap_min)
    for nudge in world.shown:
        before = [at for at in (*times(world.shown), *world.others) if at < nudge.at]
        assert sum(nudge.at - at < timedelta(hours=1) for at in before) < most
        assert nudge.snoozed or all(nudge.at - at >= gap for at in before)


@settings(max_examples=40, deadline=None)
@given(WORLDS, STORIES)
def test_p4_none_while_blocked_paused_or_settling(world: World, story: list[Event]) -> None:
    watched = played(world, story)
    assert not any(watched.blocked.values())
    slept_at = world.at
    world.sleep(300)
    grace = timedelta(seconds=world.settings.settle_s)
    world.run(10)
    assert not any(slept_at < at < slept_at + timedelta(minutes=300) + grace for at in times(world.shown))
    paused_at = world.at
    world.pause(90)
    world.run(90)
    assert not any(paused_at < at < paused_at + timedelta(minutes=90) for at in times(world.shown))


@settings(max_examples=40, deadline=None)
@given(WORLDS, STORIES)
def test_p11_a_drink_never_brings_a_nudge_nearer_than_the_quiet_time(
    world: World, story: list[Event]
) -> None:
    played(world, story)
    quiet = timedelta(minutes=world.settings.quiet_after_drink_min)
    for drink in world.drunk:
        assert not any(drink.at < at < drink.at + quiet for at in times(world.shown))


@settings(max_examples=40, deadline=None)
@given(WORLDS, STORIES)
def test_p12_never_after_the_goal_is_met_and_never_above_the_maximum(
    world: World, story: list[Event]
) -> None:
    watched = played(world, story)
    assert world.goal_ml is not None
    for nudge in world.shown:
        assert watched.counted[nudge.number] < world.goal_ml
        of_the_day = [other for other in world.shown if other.day == nudge.day]
        assert len(of_the_day) <= world.settings.max_per_day


@settings(max_examples=40, deadline=None)
@given(WORLDS, STORIES)
def test_rule_18_no_hour_asks_for_more_than_a_litre(world: World, story: list[Event]) -> None:
    played(world, story)
    for nudge in world.shown:
        hour = [n for n in world.shown if timedelta(0) <= nudge.at - n.at < timedelta(hours=1)]
        assert sum(n.serving_ml for n in hour) <= 1000


@settings(max_examples=40, deadline=None)
@given(STARTS, SETTINGS, STORIES)
def test_p8_and_p14_writing_the_state_down_and_reading_it_at_every_look_changes_nothing(
    start: datetime, chosen: ReminderSettings, story: list[Event]
) -> None:
    kept, restored = World(start, chosen), World(start, chosen)
    restored.restore = written_down
    played(kept, story)
    played(restored, story)
    assert kept.shown == restored.shown


@settings(max_examples=40, deadline=None)
@given(STARTS, SETTINGS, STORIES, st.integers(1, 52))
def test_p9_moving_everything_by_whole_weeks_in_a_zone_without_clock_changes_shifts_nothing(
    start: datetime, chosen: ReminderSettings, story: list[Event], weeks: int
) -> None:
    here = start.replace(tzinfo=ZoneInfo("Asia/Kathmandu"))
    moved = timedelta(weeks=weeks)
    now, later = World(here, chosen), World(here + moved, chosen)
    played(now, story)
    played(later, story)
    assert [at + moved for at in times(now.shown)] == times(later.shown)


@settings(max_examples=40, deadline=None)
@given(STARTS, SETTINGS, STORIES, st.floats(1, 500))
def test_looking_at_the_clock_once_more_changes_nothing(
    start: datetime, chosen: ReminderSettings, story: list[Event], minutes: float
) -> None:
    once, twice = World(start, chosen), World(start, chosen)
    played(once, [*story, ("run", 500.0)])
    played(twice, [*story, ("run", minutes), ("run", 500.0 - minutes)])
    assert [round(at.timestamp()) for at in times(once.shown)] == [
        round(at.timestamp()) for at in times(twice.shown)
    ]


@settings(max_examples=40, deadline=None)
@given(WORLDS, STORIES)
def test_p6_unblocked_inside_the_hours_and_behind_something_comes(world: World, story: list[Event]) -> None:
    played(world, story)
    for reason in BLOCKS:
        world.unblock(reason)
    decision = world.ask()
    assert decision.show is not None or decision.explanation.next_at is not None or nothing_can_come(world)


def nothing_can_come(world: World) -> bool:
    """No day of the coming week has room for a nudge."""
    days = days_around(world.now, world.settings, world.pace, world.state)
    assert world.goal_ml is not None
    share = world.serving_ml / world.goal_ml
    slow = all(line.share_at(line.stops - timedelta(seconds=1)) < share for line in days.lines)
    return world.settings.max_per_day == 0 or slow or not any(line.spans for line in days.lines)


def written_down(state: WaterState) -> WaterState:
    return from_text(to_text(state)) if state.begun else state


def times(nudges: list[Nudge]) -> list[datetime]:
    return [nudge.at.astimezone(UTC) for nudge in nudges]
