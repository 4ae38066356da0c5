"""One use: its looks at the skin, its end, and its entry in the diary."""

from datetime import UTC, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.care.thermal_samples import LEFT_CALF, a_way
from tests.fakes import FakeClock, MemoryDiary
from twitchcare.care.diary import ThermalRun, Warmth
from twitchcare.care.ids import TimerId
from twitchcare.care.thermal_timer import Ending, Phase
from twitchcare.flows.thermal_use import ThermalUse

MIN = 60.0


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def diary(clock: FakeClock) -> MemoryDiary:
    return MemoryDiary(clock)


@pytest.fixture
def use(qtbot: QtBot, clock: FakeClock, diary: MemoryDiary) -> ThermalUse:
    return ThermalUse(clock, diary)


def test_the_due_look_is_said_once(qtbot: QtBot, use: ThermalUse, clock: FakeClock) -> None:
    use.start(a_way(), 15, LEFT_CALF)
    clock.advance(5 * MIN)
    with qtbot.waitSignal(use.check_due, timeout=0):
        use.refresh()
    clock.advance(1)
    with qtbot.assertNotEmitted(use.check_due):
        use.refresh()
    use.skin_is_well()
    assert use.moment is not None
    assert use.moment.phase is Phase.RUNNING


def test_the_end_is_stored_and_said(
    qtbot: QtBot, use: ThermalUse, clock: FakeClock, diary: MemoryDiary
) -> None:
    use.start(a_way(), 5, LEFT_CALF)
    clock.advance(5 * MIN)
    with qtbot.waitSignal(use.finished, timeout=0):
        use.refresh()
    assert diary.records == (ThermalRun(Warmth.WARM, TimerId("heat_pack"), LEFT_CALF, 300.0, False),)
    assert not use.going


def test_a_bad_skin_is_stored_as_stopped_early(use: ThermalUse, clock: FakeClock, diary: MemoryDiary) -> None:
    use.start(a_way(), 15, None)
    clock.advance(4 * MIN)
    use.skin_is_not_well()
    (run,) = diary.records
    assert isinstance(run, ThermalRun)
    assert (run.done_s, run.stopped_early) == (240.0, True)


def test_after_sleep_the_entry_has_the_time_of_the_end(
    use: ThermalUse, clock: FakeClock, diary: MemoryDiary
) -> None:
    began = clock.now()
    use.start(a_way(), 5, LEFT_CALF)
    clock.sleep(90 * MIN)
    use.refresh()
    assert use.moment is not None
    assert use.moment.ending is Ending.TIME_UP
    assert diary.entries[0].when.at_utc == began.astimezone(UTC) + timedelta(minutes=5)


def test_a_slip_of_the_finger_is_not_stored(use: ThermalUse, clock: FakeClock, diary: MemoryDiary) -> None:
    use.start(a_way(), 5, LEFT_CALF)
    clock.advance(20)
    use.stop()
    assert diary.records == ()


def test_pausing_and_going_on(use: ThermalUse, clock: FakeClock) -> None:
    use.start(a_way(), 5, LEFT_CALF)
    use.toggle()
    assert use.moment is not None
    assert use.moment.phase is Phase.PAUSED
    clock.advance(60)
    use.toggle()
    assert use.moment.applied_s == 0.0
    assert use.going


def test_a_second_use_beside_the_first_is_refused(use: ThermalUse) -> None:
    use.start(a_way(), 5, LEFT_CALF)
    with pytest.raises(ValueError, match="one use"):
        use.start(a_way(), 5, None)


def test_what_could_not_be_stored_can_be_tried_again(
    qtbot: QtBot, use: ThermalUse, clock: FakeClock, diary: MemoryDiary
) -> None:
    use.start(a_way(), 5, LEFT_CALF)
    ended = clock.now() + timedelta(minutes=5)
    clock.advance(5 * MIN)
    diary.broken = "The disk is full."
    with qtbot.waitSignal(use.not_kept, timeout=0) as told:
        use.refresh()
    assert told.args[0].reason == "The disk is full."
    diary.broken = None
    clock.advance(10 * MIN)
    use.keep_again()
    use.keep_again()
    assert [entry.when.at_utc for entry in diary.entries] == [ended.astimezone(UTC)]
    assert use.unsaved is None


def test_nothing_happens_before_the_first_start(use: ThermalUse) -> None:
    for action in (use.toggle, use.skin_is_well, use.skin_is_not_well, use.stop, use.refresh, use.keep_again):
        action()
    assert use.moment is None
