"""Turning the figure: limits, shortest ways, and what the named views are."""

import pytest

from tests.fakes import FakeClock
from twitchcare.figure.moment import Seen
from twitchcare.ui.figure.turntable import HIGHEST_DEG, LARGEST_ZOOM, LOWEST_DEG, Named, Turntable


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def table(clock: FakeClock) -> Turntable:
    made = Turntable(clock.running_s)
    made.reset(Seen(-70.0, 12.0))
    return made


def test_it_goes_neither_over_the_top_nor_under_the_floor(table: Turntable) -> None:
    table.turn(0.0, 500.0)
    assert table.now().above_deg == HIGHEST_DEG
    table.turn(0.0, -500.0)
    assert table.now().above_deg == LOWEST_DEG


def test_an_exercise_best_seen_from_straight_above_can_be_seen_so(table: Turntable) -> None:
    table.reset(Seen(0.0, 88.0))
    table.turn(10.0, 30.0)
    assert table.now().above_deg == 88.0


def test_it_takes_the_shorter_way_round(table: Turntable, clock: FakeClock) -> None:
    table.reset(Seen(-170.0, 0.0))
    table.turn(-400.0, 0.0)
    start = table.now().around_deg
    for named in Named:
        table.go_to(named, at_once=True)
        assert abs(table.now().around_deg - start) <= 180.0
        start = table.now().around_deg
    assert not table.is_turning()


def test_the_side_is_the_one_that_the_exercise_shows(table: Turntable) -> None:
    table.go_to(Named.SIDE, at_once=True)
    assert table.now().around_deg == -90.0
    table.reset(Seen(40.0, 0.0))
    table.go_to(Named.SIDE, at_once=True)
    assert table.now().around_deg == 90.0


def test_it_turns_in_a_calm_moment_and_rests(table: Turntable, clock: FakeClock) -> None:
    table.zoom_by(2.0)
    table.go_to(Named.BEST)
    assert table.is_turning()
    clock.advance(1.0)
    assert table.now() == Seen(-70.0, 12.0, 1.0) == table.aim
    assert not table.is_turning()


def test_zoom_has_limits(table: Turntable) -> None:
    table.zoom_by(100.0)
    assert table.now().zoom == LARGEST_ZOOM
    table.zoom_by(0.001)
    assert table.now().zoom == 1.0
