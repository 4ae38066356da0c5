"""A routine becomes the holds that are played: both sides in full, no time lost or made up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import a_routine, an_exercise
from twitchcare.care.exercise import Exercise, Sides
from twitchcare.care.place import Side
from twitchcare.care.routine import (
    READY_S,
    Item,
    Routine,
    Step,
    cautions_of,
    equipment_of,
    expand,
    total_s,
)

BOTH = an_exercise("calf_wall", Sides.BOTH, hold_s=30, reps=2, rest_s=10)
NONE = an_exercise("neck_nod", Sides.NONE, hold_s=20, reps=1, rest_s=5)
ONE = an_exercise("cramp", Sides.ONE, hold_s=45, reps=2, rest_s=15)
EXERCISES = {exercise.id: exercise for exercise in (BOTH, NONE, ONE)}


def steps_of(routine: Routine, first: Side = Side.LEFT) -> tuple[Step, ...]:
    return expand(routine, EXERCISES, first)


def test_both_sides_get_the_same_holds_and_the_switch_is_the_rest() -> None:
    steps = steps_of(a_routine("r", BOTH))
    assert [(s.side, s.rep, s.ready_s, s.hold_s, s.rest_s) for s in steps] == [
        (Side.LEFT, 1, READY_S, 30, 10),
        (Side.LEFT, 2, 0, 30, 0),
        (Side.RIGHT, 1, READY_S, 30, 10),
        (Side.RIGHT, 2, 0, 30, 0),
    ]
    assert total_s(steps) == 150


def test_the_side_that_starts_can_be_chosen() -> None:
    assert steps_of(a_routine("r", BOTH), Side.RIGHT)[0].side is Side.RIGHT


def test_an_exercise_on_one_side_stays_on_that_side() -> None:
    assert {step.side for step in steps_of(a_routine("r", ONE), Side.RIGHT)} == {Side.RIGHT}


def test_an_exercise_of_both_sides_at_once_has_no_side() -> None:
    assert [step.side for step in steps_of(a_routine("r", NONE))] == [None]


def test_the_last_hold_has_no_rest_and_those_before_it_have() -> None:
    steps = steps_of(a_routine("r", NONE, NONE))
    assert [step.rest_s for step in steps] == [5, 0]


def test_an_item_may_change_dose_and_sides() -> None:
    routine = replace(a_routine("r", BOTH), items=(Item(BOTH.id, reps=3, hold_s=12, sides=Sides.ONE),))
    steps = steps_of(routine)
    assert [(step.side, step.hold_s) for step in steps] == [(Side.LEFT, 12)] * 3


def test_a_routine_without_exercises_is_refused() -> None:
    with pytest.raises(ValueError, match="has no exercises"):
        replace(a_routine("r", BOTH), items=())


def test_cautions_and_equipment_are_told_once() -> None:
    careful = replace(BOTH, cautions=("Stop if it hurts.", "Hold on."), equipment=("wall",))
    other = replace(NONE, cautions=("Hold on.",), equipment=("chair", "wall"))
    exercises: dict[str, Exercise] = {careful.id: careful, other.id: other}
    routine = a_routine("r", careful, other, careful)
    assert cautions_of(routine, exercises) == ("Stop if it hurts.", "Hold on.")  # type: ignore[arg-type]
    assert equipment_of(routine, exercises) == ("wall", "chair")  # type: ignore[arg-type]


@given(
    st.lists(
        st.tuples(
            st.sampled_from([BOTH, NONE, ONE]), st.none() | st.integers(1, 5), st.none() | st.just(7.0)
        ),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from(Side),
)
def test_left_and_right_always_hold_equally_long(
    picked: list[tuple[Exercise, int | None, float | None]], first: Side
) -> None:
    items = tuple(Item(exercise.id, reps, hold_s) for exercise, reps, hold_s in picked)
    steps = steps_of(replace(a_routine("r", BOTH), items=items), first)
    paired = [step for step in steps if step.exercise == BOTH.id]
    held = {side: sum(step.hold_s for step in paired if step.side is side) for side in Side}
    assert held[Side.LEFT] == held[Side.RIGHT]
    assert steps[-1].rest_s == 0
    assert total_s(steps) == sum(step.ready_s + step.hold_s + step.rest_s for step in steps)
