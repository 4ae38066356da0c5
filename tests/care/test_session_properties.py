"""What holds for every session, whatever the routine and whatever the person presses."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import FakeClock
from tests.samples import a_routine, an_exercise
from twitchcare.care.exercise import Exercise, Sides
from twitchcare.care.place import Side
from twitchcare.care.routine import Step, expand, total_s
from twitchcare.care.session import GAP_S, Moment, Session
from twitchcare.care.session_plan import Phase

VERBS = ("play", "pause", "next", "back", "too_much", "stop")


@st.composite
def routines(draw: st.DrawFn) -> tuple[tuple[Exercise, ...], tuple[Step, ...]]:
    """Up to four exercises of any kind of sides and dose, and their steps."""
    exercises = tuple(
        an_exercise(
            f"exercise_{number}",
            draw(st.sampled_from(Sides)),
            hold_s=draw(st.sampled_from((0.5, 6.0, 20.0, 30.0, 61.7))),
            reps=draw(st.integers(1, 3)),
            rest_s=draw(st.sampled_from((0.0, 3.0, 10.0))),
        )
        for number in range(draw(st.integers(1, 4)))
    )
    first = draw(st.sampled_from(Side))
    return exercises, expand(a_routine("any", *exercises), {e.id: e for e in exercises}, first)


moves = st.lists(st.one_of(st.sampled_from(VERBS), st.floats(0.0, 2 * GAP_S)), max_size=60)


def played_through(steps: tuple[Step, ...]) -> list[Moment]:
    """Every moment of a session that nobody touches, looked at twice a second."""
    clock = FakeClock()
    session = Session(steps, clock.running_s, clock.elapsed_s)
    session.play()
    moments = [session.moment()]
    while moments[-1].phase is not Phase.DONE:
        clock.advance(0.5)
        moments.append(session.moment())
    return moments


@given(routines())
def test_the_phases_together_last_as_long_as_the_steps(
    drawn: tuple[tuple[Exercise, ...], tuple[Step, ...]],
) -> None:
    _, steps = drawn
    moments = played_through(steps)
    lengths = {(m.index, m.phase): m.phase_s for m in moments}
    assert abs(sum(lengths.values()) - total_s(steps)) < 1e-6
    assert abs((len(moments) - 1) * 0.5 - total_s(steps)) <= 0.5 + 1e-6


@given(routines())
def test_both_sides_get_the_same_hold(drawn: tuple[tuple[Exercise, ...], tuple[Step, ...]]) -> None:
    exercises, steps = drawn
    held: defaultdict[tuple[str, Side | None], float] = defaultdict(float)
    holds = {m.index: m.phase_s for m in played_through(steps) if m.phase is Phase.HOLD}
    for index, hold_s in holds.items():
        held[steps[index].exercise, steps[index].side] += hold_s
    for exercise in exercises:
        if exercise.sides is Sides.BOTH:
            assert held[exercise.id, Side.LEFT] == held[exercise.id, Side.RIGHT] > 0


@given(routines(), moves)
def test_whatever_is_pressed_the_session_stays_within_its_bounds(
    drawn: tuple[tuple[Exercise, ...], tuple[Step, ...]], pressed: list[str | float]
) -> None:
    _, steps = drawn
    clock = FakeClock()
    session = Session(steps, clock.running_s, clock.elapsed_s)
    for move in pressed:
        if isinstance(move, str):
            getattr(session, move)()
        else:
            clock.advance(move)
        moment = session.moment()
        assert 0.0 <= moment.left_s <= moment.phase_s
        assert 0 <= moment.index < len(steps)
        assert 0.0 <= moment.fraction <= 1.0
        assert moment.remaining_s >= 0.0
        assert 0.0 <= moment.elapsed_s <= session.total_s + 1e-6
        assert 0.0 <= session.done_s <= session.total_s
        if moment.phase is not Phase.DONE:
            assert moment.left_s > 0.0


@given(routines(), st.lists(st.floats(0.01, GAP_S), min_size=1, max_size=40), st.data())
def test_pausing_loses_nothing(
    drawn: tuple[tuple[Exercise, ...], tuple[Step, ...]], passed: list[float], data: st.DataObject
) -> None:
    _, steps = drawn
    clock, other_clock = FakeClock(), FakeClock()
    steady = Session(steps, clock.running_s, clock.elapsed_s)
    paused = Session(steps, other_clock.running_s, other_clock.elapsed_s)
    steady.play()
    paused.play()
    for seconds in passed:
        clock.advance(seconds)
        other_clock.advance(seconds)
        if data.draw(st.booleans()):
            paused.pause()
            other_clock.sleep(data.draw(st.floats(0, 9e5)))
            paused.play()
        left, right = steady.moment(), paused.moment()
        assert abs(left.elapsed_s - right.elapsed_s) < 1e-6
        assert abs(steady.done_s - paused.done_s) < 1e-6


@given(routines(), st.integers(0, 20))
def test_back_undoes_next_and_next_undoes_back(
    drawn: tuple[tuple[Exercise, ...], tuple[Step, ...]], wanted: int
) -> None:
    _, steps = drawn
    clock = FakeClock()
    session = Session(steps, clock.running_s, clock.elapsed_s)
    for _ in range(min(wanted, len(steps) - 1)):
        session.next()
    index = session.moment().index
    if index + 1 < len(steps):
        session.next()
        session.back()
        assert session.moment().index == index
    if index > 0:
        session.back()
        session.next()
        assert session.moment().index == index


@given(routines(), st.sets(st.integers(0, 400), max_size=8))
def test_time_that_went_missing_skips_no_hold(
    drawn: tuple[tuple[Exercise, ...], tuple[Step, ...]], absent_at: set[int]
) -> None:
    _, steps = drawn
    clock = FakeClock()
    session = Session(steps, clock.running_s, clock.elapsed_s)
    held: set[int] = set()
    look = 0
    while (moment := session.moment()).phase is not Phase.DONE:
        if moment.phase is Phase.HOLD:
            held.add(moment.index)
        session.play()
        look += 1
        if look in absent_at:
            clock.sleep(7200)
        else:
            clock.advance(0.25)
    assert held == set(range(len(steps)))
