"""The pace of the figure: glides, glow and breath by the clock."""

from itertools import pairwise

import pytest

from tests.fakes import FakeClock
from twitchcare.ui.figure.glide import Glide, resting
from twitchcare.ui.figure.pacer import Pacer


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def pacer(clock: FakeClock) -> Pacer:
    return Pacer(clock.running_s)


def test_a_glide_starts_ends_and_never_leaves_its_range() -> None:
    for eased in (False, True):
        glide = Glide(2.0, 4.0, 10.0, 2.0, eased)
        assert [glide.at(at) for at in (9.0, 10.0, 11.0, 12.0, 99.0)] == [2.0, 2.0, 3.0, 4.0, 4.0]
        assert not glide.is_over(11.9)
        assert glide.is_over(12.0)
    assert resting(7.0).at(0.0) == 7.0


def test_a_new_goal_starts_from_where_it_is(pacer: Pacer, clock: FakeClock) -> None:
    pacer.move_to(1.0, 2.0)
    clock.advance(1.0)
    pacer.move_to(0.0, 1.0)
    assert pacer.now().share == pytest.approx(0.5)
    clock.advance(0.5)
    assert pacer.now().share == pytest.approx(0.25)
    assert pacer.is_moving()
    clock.advance(0.5)
    assert not pacer.is_moving()


def test_shares_stay_between_start_and_end(pacer: Pacer) -> None:
    pacer.show(1.7)
    assert pacer.now().share == 1.0
    pacer.show(-3)
    assert pacer.now().share == 0.0


def test_the_free_breath_rises_slower_than_it_must_and_falls(pacer: Pacer, clock: FakeClock) -> None:
    pacer.breathe(True)
    seen = []
    for _ in range(101):
        seen.append(pacer.now().breath)
        clock.advance(0.1)
    assert seen[0] == 0.0
    assert max(seen) == pytest.approx(1.0, abs=0.01)
    assert seen[-1] == pytest.approx(0.0, abs=0.01)
    assert max(abs(b - a) for a, b in pairwise(seen)) < 0.06
    pacer.breathe(False)
    assert pacer.now().breath == 0.0


def test_the_glow_swells_softly_while_it_breathes_only(pacer: Pacer, clock: FakeClock) -> None:
    clock.advance(1.3)
    assert pacer.now().glow == 1.0
    pacer.breathe(True)
    clock.advance(1.3)
    assert 0.8 < pacer.now().glow < 0.95


def test_a_paced_breath_is_followed_without_steps(pacer: Pacer, clock: FakeClock) -> None:
    pacer.breathe(True)
    pacer.follow_breath(0.0)
    pacer.follow_breath(0.3)
    assert pacer.now().breath == 0.0
    clock.advance(0.05)
    assert pacer.now().breath == pytest.approx(0.1)
    pacer.follow_breath(None)
    assert pacer.now().breath < 0.01


def test_the_same_glow_does_not_start_again(pacer: Pacer, clock: FakeClock) -> None:
    pacer.glow_to(0.0)
    clock.advance(0.4)
    pacer.glow_to(0.0)
    clock.advance(0.1)
    assert not pacer.is_moving()
