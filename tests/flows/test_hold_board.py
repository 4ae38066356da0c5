from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from twitchcare.care.reminding.hold import Hold, HoldReason
from twitchcare.flows.hold_board import HoldBoard


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def board(clock: FakeClock, qtbot: QtBot) -> HoldBoard:
    return HoldBoard(clock)


def now(clock: FakeClock) -> datetime:
    return clock.now().astimezone(UTC)


def test_it_starts_free_with_the_grace_of_a_start(board: HoldBoard, clock: FakeClock) -> None:
    assert board.surroundings().free_since == now(clock)
    assert board.surroundings().holds == frozenset()


def test_a_hold_keeps_the_time_of_its_first_beginning(board: HoldBoard, clock: FakeClock) -> None:
    began = now(clock)
    board.begin(HoldReason.SESSION)
    clock.advance(60)
    board.begin(HoldReason.SESSION)
    assert board.surroundings().holds == {Hold(HoldReason.SESSION, None, began)}


def test_the_grace_begins_when_the_last_hold_ends(board: HoldBoard, clock: FakeClock) -> None:
    began = now(clock)
    board.begin(HoldReason.SESSION)
    board.begin(HoldReason.LOCKED)
    clock.advance(60)
    board.end(HoldReason.SESSION)
    assert board.surroundings().free_since == began
    clock.advance(60)
    board.end(HoldReason.LOCKED)
    assert board.surroundings().free_since == now(clock)


def test_ending_what_never_began_says_nothing(board: HoldBoard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(board.changed):
        board.end(HoldReason.AWAY)


def test_beginning_and_ending_are_told(board: HoldBoard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.changed, timeout=0):
        board.begin(HoldReason.AWAY)
    with qtbot.waitSignal(board.changed, timeout=0):
        board.end(HoldReason.AWAY)


def test_a_hold_with_an_end_goes_by_itself(board: HoldBoard, clock: FakeClock) -> None:
    until = now(clock) + timedelta(minutes=30)
    board.begin(HoldReason.MEETING, until)
    clock.advance(40 * 60)
    board.look()
    assert board.surroundings().holds == frozenset()
    assert board.surroundings().free_since == until


def test_sleep_begins_a_new_grace(board: HoldBoard, clock: FakeClock) -> None:
    clock.sleep(3600)
    assert board.look() == timedelta(0)
    assert board.surroundings().free_since == now(clock)


def test_a_clock_that_was_set_moves_all_times_with_it(board: HoldBoard, clock: FakeClock) -> None:
    began, until = now(clock), now(clock) + timedelta(hours=1)
    board.begin(HoldReason.AWAY)
    board.begin(HoldReason.MEETING, until)
    step = timedelta(days=1)
    clock.set_wall(clock.now() + step)
    assert board.look() == step
    assert board.look() == timedelta(0)
    around = board.surroundings()
    assert around.free_since == began + step
    assert around.holds == {
        Hold(HoldReason.AWAY, None, began + step),
        Hold(HoldReason.MEETING, until + step, began + step),
    }
