"""The diary's journey: weeks, writing down, taking back, and what happens when nothing can be written."""

from datetime import date, datetime, timedelta

import pytest

from tests.fakes import MONDAY_MORNING, WINTER, FakeClock, MemoryDiary
from twitchcare.care.diary import Drink, Episode, EpisodeKind, FactorReading
from twitchcare.care.ids import DrinkId, FactorId, RegionId
from twitchcare.care.place import Place, Side
from twitchcare.flows.diary import DiaryFlow, DiaryProblem, Unwritten

MONDAY = date(2026, 3, 2)
CRAMP = Episode(Place(RegionId("calf"), Side.LEFT), EpisodeKind.CRAMP, 6)
WATER = Drink(DrinkId("water"), 250)
SLEEP = FactorId("sleep")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def diary(clock: FakeClock) -> MemoryDiary:
    return MemoryDiary(clock)


@pytest.fixture
def flow(qapp, clock: FakeClock, diary: MemoryDiary) -> DiaryFlow:
    return DiaryFlow(clock, diary)


def days_of(flow: DiaryFlow) -> tuple[date, date]:
    return flow.week.first, flow.week.last


def test_the_week_in_sight_ends_today(flow):
    assert days_of(flow) == (MONDAY - timedelta(days=6), MONDAY)
    assert flow.week.is_latest
    assert flow.week == flow.recent


def test_what_is_logged_stands_on_its_day(qtbot, flow):
    with qtbot.waitSignals([flow.week_changed, flow.recent_changed, flow.added], timeout=0):
        entry = flow.log(CRAMP)
    assert flow.week.days[-1].date == MONDAY
    assert flow.week.days[-1].entries == (entry,)


def test_a_cramp_at_three_in_the_night_belongs_to_the_day_before(flow):
    flow.log(CRAMP, at=MONDAY_MORNING.replace(hour=3))
    assert [len(day.entries) for day in flow.week.days[-2:]] == [1, 0]


def test_minutes_ago_are_counted_back_from_now(flow, clock):
    entry = flow.log_ago(CRAMP, 60 * 7)
    assert entry.when.local == MONDAY_MORNING.replace(hour=3, tzinfo=None)
    assert entry.when.local_day == MONDAY - timedelta(days=1)


def test_earlier_and_later_move_by_a_week_and_never_beyond_today(flow):
    flow.earlier()
    assert days_of(flow) == (date(2026, 2, 17), date(2026, 2, 23))
    assert not flow.week.is_latest
    flow.later()
    flow.later()
    assert days_of(flow)[1] == MONDAY


def test_a_week_can_be_asked_for_and_left_for_today(flow):
    flow.show_week(date(2025, 12, 29))
    assert days_of(flow) == (date(2025, 12, 29), date(2026, 1, 4))
    flow.show_latest()
    assert flow.week == flow.recent


def test_an_entry_written_elsewhere_shows_at_once(qtbot, flow, diary):
    with qtbot.waitSignal(flow.week_changed, timeout=0):
        diary.add(WATER)
    assert len(flow.week.entries) == 1


def test_a_change_outside_the_weeks_in_sight_is_not_drawn(qtbot, flow, diary):
    with qtbot.assertNotEmitted(flow.week_changed):
        diary.add(WATER, day=date(2020, 1, 1))


def test_an_older_week_in_sight_stays_when_something_new_is_logged(qtbot, flow):
    flow.earlier()
    with qtbot.assertNotEmitted(flow.week_changed), qtbot.waitSignal(flow.recent_changed, timeout=0):
        flow.log(CRAMP)


def test_a_removed_entry_comes_back_with_its_time_and_day(qtbot, flow):
    at = MONDAY_MORNING.replace(hour=3)
    entry = flow.log(CRAMP, at=at, day=date(2026, 2, 28))
    with qtbot.waitSignal(flow.removed, timeout=0):
        flow.remove(entry)
    assert flow.week.entries == ()
    flow.undo()
    (back,) = flow.week.entries
    assert (back.record, back.when) == (entry.record, entry.when)
    assert not flow.can_undo


def test_undo_takes_out_what_was_added_last(flow):
    flow.log(WATER)
    flow.log(CRAMP)
    flow.undo()
    assert [entry.record for entry in flow.week.entries] == [WATER]
    flow.undo()
    assert [entry.record for entry in flow.week.entries] == [WATER]


def test_what_cannot_be_written_is_kept_with_its_own_time(qtbot, flow, clock, diary):
    diary.broken = "The disk is full."
    with qtbot.waitSignal(flow.not_kept, timeout=0) as caught:
        assert flow.log(CRAMP) is None
    unwritten = Unwritten(CRAMP, MONDAY_MORNING, MONDAY)
    assert caught.args == [DiaryProblem("The disk is full.", unwritten)]
    clock.advance(3600)
    diary.broken = None
    flow.retry()
    assert flow.waiting == ()
    assert flow.week.entries[0].when.local.hour == MONDAY_MORNING.hour


def test_trying_again_in_vain_keeps_it(flow, diary):
    diary.broken = "The disk is full."
    flow.log(CRAMP)
    flow.log(WATER)
    flow.retry()
    assert [one.record for one in flow.waiting] == [CRAMP, WATER]


def test_what_cannot_be_removed_stays_in_sight(qtbot, flow, diary):
    entry = flow.log(CRAMP)
    diary.broken = "The disk is full."
    with qtbot.waitSignal(flow.not_kept, timeout=0) as caught, qtbot.assertNotEmitted(flow.removed):
        flow.remove(entry)
    assert caught.args == [DiaryProblem("The disk is full.")]
    assert flow.week.entries == (entry,)


def test_a_daily_item_has_one_value_a_day(flow):
    flow.set_factor(FactorReading(SLEEP, 6, "h"))
    flow.set_factor(FactorReading(SLEEP, 7, "h"))
    assert [entry.record for entry in flow.week.entries] == [FactorReading(SLEEP, 7, "h")]
    assert flow.factor_today(SLEEP).record.value == 7
    flow.clear_factor(SLEEP)
    assert flow.week.entries == ()
    flow.clear_factor(SLEEP)


def test_daily_items_of_other_days_and_kinds_stay(flow, clock):
    flow.set_factor(FactorReading(SLEEP, 6, "h"))
    flow.set_factor(FactorReading(FactorId("stress"), 5))
    clock.advance(24 * 3600)
    flow.set_factor(FactorReading(SLEEP, 8, "h"))
    assert len(flow.recent.entries) == 3


def test_of_a_daily_item_that_cannot_be_written_only_the_last_value_waits(flow, diary):
    diary.broken = "The disk is full."
    flow.log(CRAMP)
    for value in (5, 6, 7):
        flow.set_factor(FactorReading(SLEEP, value, "h"))
    assert [one.record for one in flow.waiting] == [CRAMP, FactorReading(SLEEP, 7, "h")]


def test_a_daily_item_that_cannot_be_corrected_says_so(qtbot, flow, diary):
    flow.set_factor(FactorReading(SLEEP, 6, "h"))
    diary.broken = "The disk is full."
    with qtbot.waitSignal(flow.not_kept, timeout=0):
        flow.set_factor(FactorReading(SLEEP, 7, "h"))
    assert flow.factor_today(SLEEP).record.value == 6


def test_a_new_day_begins_at_four(qtbot, flow, clock):
    clock.set_wall(datetime(2026, 3, 3, 3, 59, tzinfo=WINTER))
    flow.refresh()
    assert flow.recent.today == MONDAY
    clock.advance(60)
    with qtbot.waitSignals([flow.recent_changed, flow.week_changed], timeout=0):
        flow.refresh()
    assert flow.week.last == date(2026, 3, 3)


def test_it_looks_again_when_the_next_day_starts(qapp, clock, diary):
    clock.set_wall(datetime(2026, 3, 3, 3, 58, tzinfo=WINTER))
    flow = DiaryFlow(clock, diary)
    assert 119_000 <= flow._wake.interval() <= 121_000


def test_a_skipped_check_in_is_asked_again_tomorrow(qtbot, flow, clock):
    assert flow.check_in_open
    with qtbot.waitSignal(flow.recent_changed, timeout=0):
        flow.skip_check_in()
    assert not flow.check_in_open
    clock.advance(24 * 3600)
    assert flow.check_in_open
