"""The timer: deadlines from the clock, looks at the skin, and a cap that nothing extends."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.care.thermal_samples import a_way
from tests.fakes import FakeClock
from twitchcare.care.thermal_timer import CHECK_ANSWER_S, Ending, Phase, ThermalTimer

MIN = 60.0


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def begin(clock: FakeClock, minutes: int = 15, check: int = 5) -> ThermalTimer:
    return ThermalTimer(a_way(check=check), minutes, clock.elapsed_s)


def test_it_starts_at_once_and_tells_when_the_next_look_comes(clock: FakeClock) -> None:
    timer = begin(clock)
    clock.advance(MIN)
    moment = timer.moment()
    assert moment.phase is Phase.RUNNING
    assert (moment.applied_s, moment.left_s, moment.next_check_s) == (MIN, 14 * MIN, 4 * MIN)


@pytest.mark.parametrize("minutes", [0, 4, 21, 60])
def test_minutes_outside_the_limits_are_refused(clock: FakeClock, minutes: int) -> None:
    with pytest.raises(ValueError, match="outside 5 to 20"):
        begin(clock, minutes)


def test_with_every_look_answered_it_ends_after_its_time(clock: FakeClock) -> None:
    timer = begin(clock)
    for _ in range(2):
        clock.advance(5 * MIN)
        assert timer.moment().phase is Phase.CHECK
        timer.skin_is_well()
        assert timer.moment().phase is Phase.RUNNING
    assert timer.moment().next_check_s is None  # the end is a look of its own
    clock.advance(5 * MIN)
    moment = timer.moment()
    assert (moment.phase, moment.ending, moment.left_s, moment.late_s) == (Phase.DONE, Ending.TIME_UP, 0, 0)
    assert moment.over


def test_time_goes_on_while_the_question_waits(clock: FakeClock) -> None:
    timer = begin(clock)
    clock.advance(5 * MIN + 20)
    moment = timer.moment()
    assert (moment.phase, moment.check_left_s, moment.left_s) == (Phase.CHECK, 40, 10 * MIN - 20)


def test_a_look_without_an_answer_stops_it_after_a_minute(clock: FakeClock) -> None:
    timer = begin(clock)
    clock.advance(5 * MIN + CHECK_ANSWER_S)
    moment = timer.moment()
    assert (moment.phase, moment.ending) == (Phase.STOPPED, Ending.UNANSWERED)
    assert moment.applied_s == 5 * MIN + CHECK_ANSWER_S
    timer.skin_is_well()
    assert timer.moment() == moment


@pytest.mark.parametrize("after_s", [30, 5 * MIN])
def test_a_bad_skin_stops_it_asked_or_not(clock: FakeClock, after_s: float) -> None:
    timer = begin(clock)
    clock.advance(after_s)
    timer.skin_is_not_well()
    clock.advance(600)
    moment = timer.moment()
    assert (moment.phase, moment.ending, moment.applied_s) == (Phase.STOPPED, Ending.SKIN, after_s)


def test_the_person_can_stop_it_also_during_a_pause(clock: FakeClock) -> None:
    timer = begin(clock)
    clock.advance(90)
    timer.pause()
    clock.advance(30)
    timer.stop()
    assert timer.moment().ending is Ending.PERSON
    assert timer.moment().applied_s == 90


def test_what_comes_after_the_end_changes_nothing(clock: FakeClock) -> None:
    timer = begin(clock, minutes=5)
    clock.advance(5 * MIN)
    timer.stop()
    timer.skin_is_not_well()
    assert timer.moment().ending is Ending.TIME_UP


def test_sleep_of_the_computer_counts_and_an_overdue_use_is_over_at_once(clock: FakeClock) -> None:
    timer = begin(clock, minutes=5)
    clock.sleep(40 * MIN)
    moment = timer.moment()
    assert (moment.phase, moment.applied_s, moment.late_s) == (Phase.DONE, 5 * MIN, 35 * MIN)


def test_sleep_over_a_look_at_the_skin_stops_it_there(clock: FakeClock) -> None:
    timer = begin(clock)
    clock.sleep(8 * MIN)
    moment = timer.moment()
    assert (moment.ending, moment.applied_s, moment.late_s) == (Ending.UNANSWERED, 6 * MIN, 2 * MIN)


def test_a_pause_stands_still_and_brings_no_look(clock: FakeClock) -> None:
    timer = begin(clock)
    clock.advance(4 * MIN)
    timer.pause()
    clock.advance(4 * MIN)
    moment = timer.moment()
    assert (moment.phase, moment.applied_s, moment.left_s) == (Phase.PAUSED, 4 * MIN, 11 * MIN)
    timer.resume()
    clock.advance(MIN)
    assert timer.moment().phase is Phase.CHECK


def test_a_pause_while_the_question_waits_is_ignored(clock: FakeClock) -> None:
    timer = begin(clock)
    clock.advance(5 * MIN)
    timer.pause()
    clock.advance(30)
    assert timer.moment().check_left_s == 30


def test_pauses_never_carry_it_past_the_cap(clock: FakeClock) -> None:
    timer = begin(clock, check=20)
    clock.advance(2 * MIN)
    timer.pause()
    clock.advance(17 * MIN)
    timer.resume()
    assert timer.moment().left_s == MIN
    clock.advance(3 * MIN)
    moment = timer.moment()
    assert (moment.phase, moment.ending) == (Phase.STOPPED, Ending.CAP)
    assert (moment.applied_s, moment.late_s) == (3 * MIN, 2 * MIN)


def test_a_forgotten_pause_ends_at_the_cap(clock: FakeClock) -> None:
    timer = begin(clock)
    timer.pause()
    clock.advance(25 * MIN)
    timer.resume()
    moment = timer.moment()
    assert (moment.ending, moment.applied_s, moment.late_s) == (Ending.CAP, 0, 5 * MIN)


def test_resume_without_a_pause_changes_nothing(clock: FakeClock) -> None:
    timer = begin(clock)
    clock.advance(MIN)
    timer.resume()
    assert timer.moment().applied_s == MIN


actions = st.lists(
    st.tuples(
        st.sampled_from(["pause", "resume", "skin_is_well", "moment"]), st.floats(0, 400, allow_nan=False)
    ),
    max_size=40,
)


@settings(max_examples=200, deadline=None)
@given(st.integers(5, 20), actions)
def test_whatever_is_pressed_the_cap_holds_and_an_end_is_final(
    minutes: int, pressed: list[tuple[str, float]]
) -> None:
    clock = FakeClock()
    timer, began_s = begin(clock, minutes), clock.elapsed_s()
    ended = None
    for name, wait_s in pressed:
        getattr(timer, name)()
        clock.advance(wait_s)
        moment = timer.moment()
        assert moment.applied_s <= minutes * MIN
        assert moment.over or clock.elapsed_s() - began_s < 20 * MIN
        assert moment.over or moment.left_s >= 0
        assert ended is None or moment == ended
        ended = moment if moment.over else None
