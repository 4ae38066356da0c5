"""The journey of a day's drinking."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import MONDAY_MORNING, FakeClock, MemoryDiary, MemorySettings
from tests.small_content import small_content
from tests.water import water_rules
from twitchcare.care.content import Content
from twitchcare.care.diary import Drink
from twitchcare.care.hydration_today import WaterDay
from twitchcare.care.ids import ConditionId, DrinkId, EntryId, GuideId
from twitchcare.care.settings import Profile, Settings, VolumeUnit
from twitchcare.flows.hydration import WATER, HydrationFlow, NotKept

MONDAY = MONDAY_MORNING.date()
TEA = DrinkId("black_tea")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def diary(clock: FakeClock) -> MemoryDiary:
    return MemoryDiary(clock)


@pytest.fixture
def settings() -> MemorySettings:
    return MemorySettings()


@pytest.fixture
def content() -> Content:
    return replace(small_content(), hydration=water_rules())


@pytest.fixture
def flow(
    qapp: object, content: Content, clock: FakeClock, diary: MemoryDiary, settings: MemorySettings
) -> HydrationFlow:
    return HydrationFlow(content, clock, diary, settings)


def ms_until_next_look(flow: HydrationFlow) -> int:
    return flow._wake.interval()


def test_a_drink_is_in_the_diary_and_in_the_picture(
    qtbot: QtBot, flow: HydrationFlow, diary: MemoryDiary
) -> None:
    with qtbot.waitSignals([flow.day_changed, flow.drunk], timeout=0):
        flow.add(250)
    assert diary.records == (Drink(WATER, 250),)
    assert (flow.day.counted_ml, flow.day.can_undo) == (250, True)


def test_the_picture_is_new_before_anyone_hears_of_the_drink(flow: HydrationFlow) -> None:
    seen: list[int] = []
    flow.drunk.connect(lambda entry: seen.append(flow.day.counted_ml))
    flow.add(250)
    assert seen == [250]


def test_a_drink_can_be_logged_for_an_earlier_time(flow: HydrationFlow, diary: MemoryDiary) -> None:
    flow.add(200, TEA, MONDAY_MORNING - timedelta(hours=8))
    (entry,) = diary.entries
    assert entry.when.local_day == MONDAY - timedelta(days=1)
    assert flow.day.entries == ()


def test_a_drink_can_be_logged_for_the_day_of_a_notice(flow: HydrationFlow) -> None:
    flow.add(200, day=MONDAY - timedelta(days=1))
    assert flow.day.counted_ml == 0
    assert flow.day.week[-2].counted_ml == 200


def test_an_impossible_volume_is_refused(flow: HydrationFlow, diary: MemoryDiary) -> None:
    with pytest.raises(ValueError, match="5000"):
        flow.add(6000)
    assert diary.records == ()


def test_undo_takes_back_the_last_drink_logged_here(
    qtbot: QtBot, flow: HydrationFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    flow.add(250)
    clock.advance(60)
    flow.add(330, at=MONDAY_MORNING - timedelta(hours=1))
    with qtbot.waitSignal(flow.taken_back, timeout=0) as told:
        flow.undo()
    assert told.args is not None
    assert told.args[0].record == Drink(WATER, 330)
    assert [entry.record for entry in diary.entries] == [Drink(WATER, 250)]
    flow.undo()
    flow.undo()
    assert not diary.records
    assert not flow.day.can_undo


def test_undo_after_a_start_takes_back_what_was_last_written_today(
    content: Content, clock: FakeClock, diary: MemoryDiary, settings: MemorySettings, qapp: object
) -> None:
    diary.add(Drink(WATER, 250))
    diary.add(Drink(WATER, 330), MONDAY_MORNING - timedelta(hours=1))
    HydrationFlow(content, clock, diary, settings).undo()
    assert diary.records == (Drink(WATER, 250),)


def test_one_drink_of_the_list_can_be_removed(flow: HydrationFlow, diary: MemoryDiary) -> None:
    flow.add(250)
    flow.add(330)
    flow.remove(flow.day.entries[0].id)
    assert [entry.record for entry in flow.day.entries] == [Drink(WATER, 330)]
    flow.undo()
    assert diary.records == ()


def test_what_another_process_logs_shows_at_once(
    qtbot: QtBot, flow: HydrationFlow, diary: MemoryDiary
) -> None:
    with qtbot.waitSignal(flow.day_changed, timeout=0), qtbot.assertNotEmitted(flow.drunk):
        diary.add(Drink(WATER, 500))
    assert flow.day.counted_ml == 500


def test_a_change_of_a_day_long_ago_changes_no_picture(
    qtbot: QtBot, flow: HydrationFlow, diary: MemoryDiary
) -> None:
    with qtbot.assertNotEmitted(flow.day_changed):
        diary.add(Drink(WATER, 500), MONDAY_MORNING - timedelta(days=40))


def test_a_drink_that_cannot_be_saved_is_kept_counted_and_tried_again(
    qtbot: QtBot, flow: HydrationFlow, clock: FakeClock, diary: MemoryDiary
) -> None:
    diary.broken = "The disk is full."
    with qtbot.waitSignal(flow.not_kept, timeout=0) as told, qtbot.assertNotEmitted(flow.drunk):
        flow.add(250)
    assert told.args is not None
    assert told.args[0] == NotKept("The disk is full.", flow.day.unsaved[0])
    assert flow.day.counted_ml == 250
    clock.advance(600)
    with qtbot.waitSignal(flow.not_kept, timeout=0):
        flow.retry()
    diary.broken = None
    with qtbot.waitSignal(flow.drunk, timeout=0):
        flow.retry()
    assert diary.entries[0].when.local.hour == 10
    assert diary.entries[0].when.local.minute == 0
    assert (flow.day.unsaved, flow.day.counted_ml) == ((), 250)


def test_undo_drops_an_unsaved_drink_first(flow: HydrationFlow, diary: MemoryDiary) -> None:
    flow.add(250)
    diary.broken = "The disk is full."
    flow.add(330)
    flow.undo()
    assert (flow.day.unsaved, flow.day.counted_ml) == ((), 250)


def test_a_drink_that_cannot_be_removed_stays_and_it_is_said(
    qtbot: QtBot, flow: HydrationFlow, diary: MemoryDiary
) -> None:
    flow.add(250)
    diary.broken = "The disk is full."
    with qtbot.waitSignal(flow.not_kept, timeout=0), qtbot.assertNotEmitted(flow.taken_back):
        flow.undo()
    assert flow.day.counted_ml == 250


def test_removing_a_drink_of_another_day_is_no_drink_taken_back_today(
    qtbot: QtBot, flow: HydrationFlow, diary: MemoryDiary
) -> None:
    old = diary.add(Drink(WATER, 500), MONDAY_MORNING - timedelta(days=3))
    with qtbot.assertNotEmitted(flow.taken_back):
        flow.remove(old.id)
    assert diary.records == ()


def test_the_pace_moves_with_the_clock(qtbot: QtBot, flow: HydrationFlow, clock: FakeClock) -> None:
    before = flow.day.pace_ml
    clock.advance(3600)
    with qtbot.waitSignal(flow.day_changed, timeout=0):
        flow.refresh()
    assert before is not None
    assert flow.day.pace_ml is not None
    assert flow.day.pace_ml > before


def test_nothing_new_is_not_told(qtbot: QtBot, flow: HydrationFlow) -> None:
    with qtbot.assertNotEmitted(flow.day_changed):
        flow.refresh()


def test_the_day_starts_anew_at_four(flow: HydrationFlow, clock: FakeClock) -> None:
    flow.add(250)
    clock.set_wall(MONDAY_MORNING + timedelta(hours=17, minutes=59, seconds=58))
    flow.refresh()
    assert (flow.day.day, flow.day.counted_ml) == (MONDAY, 250)
    assert ms_until_next_look(flow) == 2001
    clock.advance(2)
    flow.refresh()
    assert (flow.day.day, flow.day.counted_ml) == (MONDAY + timedelta(days=1), 0)
    assert ms_until_next_look(flow) == 60_001


def test_another_guide_gives_another_goal_and_is_kept(flow: HydrationFlow, settings: MemorySettings) -> None:
    flow.choose_guide(GuideId("iom"))
    assert flow.day.goal_ml == 2200
    assert settings.settings.water.guide == "iom"


def test_an_unknown_guide_is_refused(flow: HydrationFlow) -> None:
    with pytest.raises(KeyError):
        flow.choose_guide(GuideId("aunt"))


def test_a_hot_day_ends_with_the_day(flow: HydrationFlow, clock: FakeClock) -> None:
    flow.set_extras(31, 60)
    assert flow.day.goal_ml == 2500
    clock.advance(24 * 3600)
    flow.refresh()
    assert flow.day.goal_ml == 1600


def test_a_condition_switches_the_goal_off_and_on_again(flow: HydrationFlow) -> None:
    ill = ConditionId("stomach_illness")
    flow.set_condition(ill, True)
    flow.set_condition(ill, True)
    assert (flow.day.goal_ml, flow.day.profile.conditions) == (None, (ill,))
    flow.set_condition(ill, False)
    assert (flow.day.goal_ml, flow.day.profile.conditions) == (1600, ())


def test_the_profile_can_be_set(flow: HydrationFlow) -> None:
    flow.set_profile(Profile(birth_year=1950))
    assert flow.day.plan.ceiling_ml == 3000


def test_settings_changed_elsewhere_show_at_the_next_look(
    flow: HydrationFlow, settings: MemorySettings
) -> None:
    settings.save(Settings(water=replace(Settings().water, unit=VolumeUnit.US_OZ)))
    flow.refresh()
    assert flow.day.unit is VolumeUnit.US_OZ


def test_settings_that_cannot_be_saved_change_nothing_and_it_is_said(
    qtbot: QtBot, flow: HydrationFlow, settings: MemorySettings
) -> None:
    settings.broken = "The disk is full."
    with qtbot.waitSignal(flow.not_kept, timeout=0) as told:
        flow.choose_guide(GuideId("iom"))
    assert told.args == [NotKept("The disk is full.")]
    assert flow.day.goal_ml == 1600


def test_a_picture_is_a_value(flow: HydrationFlow) -> None:
    before = flow.day
    flow.add(250)
    assert isinstance(before, WaterDay)
    assert before.counted_ml == 0
    assert flow.day.entries[0].id == EntryId(1)
