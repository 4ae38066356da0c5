"""The session state machine: verbs, the clock, and time that went missing."""

import pytest

from tests.fakes import FakeClock
from tests.samples import a_routine, an_exercise
from twitchcare.care.exercise import Sides
from twitchcare.care.place import Side
from twitchcare.care.routine import expand
from twitchcare.care.session import Session
from twitchcare.care.session_plan import Phase

CALF = an_exercise("calf", Sides.BOTH, hold_s=30, reps=2, rest_s=10)
NECK = an_exercise("neck", Sides.NONE, hold_s=20, reps=1, rest_s=8)
STEPS = expand(a_routine("evening", CALF, NECK), {e.id: e for e in (CALF, NECK)})
# calf left 1, 2, calf right 1, 2, neck: 5+30+10, 30, 5+30+10, 30+10, 5+20
TOTAL_S = 185.0


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def session(clock: FakeClock) -> Session:
    session = Session(STEPS, clock.running_s, clock.elapsed_s)
    session.play()
    return session


def pass_time(session: Session, clock: FakeClock, seconds: float) -> None:
    """Let time pass the way it does in the program: with a look at least every second. Exact in halves."""
    while seconds > 0:
        clock.advance(min(1.0, seconds))
        session.moment()
        seconds -= 1.0


def test_a_new_session_waits_for_play(clock: FakeClock) -> None:
    session = Session(STEPS, clock.running_s, clock.elapsed_s)
    clock.advance(3)
    moment = session.moment()
    assert (moment.phase, moment.index, moment.left_s, moment.paused) == (Phase.READY, 0, 5.0, True)
    assert (moment.fraction, moment.elapsed_s, moment.remaining_s) == (0.0, 0.0, TOTAL_S)


def test_getting_ready_turns_into_the_hold_and_the_hold_into_rest(session: Session, clock: FakeClock) -> None:
    pass_time(session, clock, 4.5)
    assert session.moment().phase is Phase.READY
    pass_time(session, clock, 1.5)
    moment = session.moment()
    assert (moment.phase, moment.left_s, moment.phase_s) == (Phase.HOLD, 29.0, 30.0)
    pass_time(session, clock, 30)
    assert (session.moment().phase, session.moment().left_s) == (Phase.REST, 9.0)


def test_the_other_side_begins_with_a_switch(session: Session, clock: FakeClock) -> None:
    pass_time(session, clock, 76)
    moment = session.moment()
    assert (moment.phase, STEPS[moment.index].side) == (Phase.SWITCH, Side.RIGHT)


def test_the_session_ends_after_exactly_its_total_time(session: Session, clock: FakeClock) -> None:
    pass_time(session, clock, TOTAL_S - 0.5)
    assert session.moment().phase is Phase.HOLD
    clock.advance(0.5)
    moment = session.moment()
    assert (moment.phase, moment.left_s, moment.fraction, moment.remaining_s) == (Phase.DONE, 0.0, 1.0, 0.0)
    assert (session.done_s, session.holds_done, session.total_s) == (TOTAL_S, 5, TOTAL_S)
    assert moment.phase_fraction == 1.0


def test_a_pause_stops_every_number(session: Session, clock: FakeClock) -> None:
    pass_time(session, clock, 12)
    session.pause()
    before = session.moment()
    clock.advance(600)
    assert session.moment() == before
    assert before.paused
    session.play()
    clock.advance(1)
    assert session.moment().left_s == pytest.approx(before.left_s - 1)


def test_next_goes_to_the_next_hold_and_after_the_last_one_ends(session: Session) -> None:
    reached = []
    for _ in range(4):
        session.next()
        reached.append((session.moment().index, session.moment().phase))
    expected = [(1, Phase.HOLD), (2, Phase.SWITCH), (3, Phase.HOLD), (4, Phase.READY)]
    assert reached == expected
    session.next()
    assert (session.moment().phase, session.moment().fraction) == (Phase.DONE, 1.0)


def test_back_from_the_first_hold_starts_it_again(session: Session, clock: FakeClock) -> None:
    pass_time(session, clock, 20)
    session.back()
    assert (session.moment().phase, session.moment().index, session.moment().left_s) == (Phase.READY, 0, 5.0)


def test_going_back_to_the_other_side_gives_time_to_switch(session: Session, clock: FakeClock) -> None:
    session.next()
    session.next()
    session.back()
    moment = session.moment()
    assert (moment.phase, moment.index, moment.left_s) == (Phase.SWITCH, 1, 5.0)
    assert moment.remaining_s == pytest.approx(TOTAL_S - 45 + 5)
    pass_time(session, clock, 4)
    assert session.moment().elapsed_s == moment.elapsed_s
    pass_time(session, clock, 1)
    assert (session.moment().phase, session.moment().index) == (Phase.HOLD, 1)
    assert session.done_s == 0.0


def test_going_back_to_another_exercise_gives_time_to_get_ready(session: Session) -> None:
    for _ in range(4):
        session.next()
    session.back()
    assert (session.moment().phase, session.moment().index) == (Phase.READY, 3)


def test_going_to_another_hold_keeps_the_pause(session: Session, clock: FakeClock) -> None:
    session.pause()
    session.next()
    clock.advance(60)
    assert (session.moment().index, session.moment().paused, session.moment().left_s) == (1, True, 30.0)


def test_too_much_leaves_out_the_rest_of_the_exercise(session: Session, clock: FakeClock) -> None:
    pass_time(session, clock, 10)
    session.too_much()
    moment = session.moment()
    assert (moment.index, moment.phase, moment.paused) == (4, Phase.READY, False)
    session.too_much()
    assert session.moment().phase is Phase.DONE


def test_a_stop_keeps_what_was_done(session: Session, clock: FakeClock) -> None:
    pass_time(session, clock, 40)
    session.stop()
    moment = session.moment()
    assert (moment.phase, moment.index, moment.elapsed_s) == (Phase.DONE, 0, 40.0)
    assert (session.done_s, session.holds_done) == (40.0, 1)


@pytest.mark.parametrize(("held_s", "holds"), [(14, 0), (15, 1)])
def test_half_a_hold_counts_as_done(session: Session, clock: FakeClock, held_s: float, holds: int) -> None:
    pass_time(session, clock, 5 + held_s)
    session.stop()
    assert session.holds_done == holds


def test_nothing_moves_after_the_end(session: Session, clock: FakeClock) -> None:
    session.stop()
    ended = session.moment()
    for verb in (session.play, session.pause, session.next, session.back, session.too_much, session.stop):
        verb()
        clock.advance(1)
        assert session.moment() == ended


def test_repeating_holds_never_claims_more_than_the_session_has(session: Session, clock: FakeClock) -> None:
    for _ in range(12):
        pass_time(session, clock, 35)
        session.back()
    assert session.done_s == TOTAL_S


@pytest.mark.parametrize("absence", ["slept", "stalled"])
def test_missing_time_pauses_at_the_last_moment_shown(
    session: Session, clock: FakeClock, absence: str
) -> None:
    pass_time(session, clock, 12)
    shown = session.moment()
    if absence == "slept":
        clock.sleep(3600)
    else:
        clock.advance(7)
    moment = session.moment()
    assert (moment.index, moment.phase, moment.left_s) == (shown.index, shown.phase, shown.left_s)
    assert (moment.paused, moment.waited) == (True, True)
    session.play()
    clock.advance(1)
    after = session.moment()
    assert (after.left_s, after.waited) == (shown.left_s - 1, False)


def test_a_short_stall_is_caught_up(session: Session, clock: FakeClock) -> None:
    clock.advance(5)
    assert session.moment().phase is Phase.HOLD
    clock.advance(5)
    assert session.moment().left_s == 25


def test_a_clock_that_runs_backwards_changes_nothing(session: Session, clock: FakeClock) -> None:
    pass_time(session, clock, 8)
    shown = session.moment()
    clock.advance(-3)
    assert session.moment() == shown


def test_the_share_of_the_phase_that_is_over(session: Session, clock: FakeClock) -> None:
    pass_time(session, clock, 20)
    assert session.moment().phase_fraction == pytest.approx(0.5)
