"""The steps of a routine laid out as phases."""

import pytest

from tests.samples import a_routine, an_exercise
from twitchcare.care.exercise import Exercise, Sides
from twitchcare.care.ids import ExerciseId
from twitchcare.care.place import Side
from twitchcare.care.routine import Step, expand
from twitchcare.care.session_plan import Phase, plan


def phases_of(*exercises: Exercise, first: Side = Side.LEFT) -> list[tuple[Phase, Side | None, float]]:
    steps = expand(a_routine("r", *exercises), {e.id: e for e in exercises}, first)
    return [(span.phase, steps[span.index].side, span.length_s) for span in plan(steps)]


def test_the_other_side_of_an_exercise_begins_with_a_switch() -> None:
    assert phases_of(an_exercise("calf", hold_s=30, rest_s=10)) == [
        (Phase.READY, Side.LEFT, 5),
        (Phase.HOLD, Side.LEFT, 30),
        (Phase.SWITCH, Side.RIGHT, 5),
        (Phase.HOLD, Side.RIGHT, 30),
    ]


def test_the_side_asked_for_starts() -> None:
    sides = [side for _, side, _ in phases_of(an_exercise("calf"), first=Side.RIGHT)]
    assert sides == [Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT]


def test_repeated_holds_rest_between_and_do_not_get_ready_again() -> None:
    phases = [phase for phase, _, _ in phases_of(an_exercise("neck", Sides.NONE, reps=3))]
    assert phases == [Phase.READY, Phase.HOLD, Phase.REST, Phase.HOLD, Phase.REST, Phase.HOLD]


def test_a_new_exercise_gets_ready_even_on_the_other_side() -> None:
    first, second = an_exercise("a", Sides.ONE), an_exercise("b", Sides.BOTH)
    phases = [phase for phase, _, _ in phases_of(first, second)]
    assert phases == [Phase.READY, Phase.HOLD, Phase.REST, Phase.READY, Phase.HOLD, Phase.SWITCH, Phase.HOLD]


def test_each_phase_starts_where_the_one_before_ends() -> None:
    exercises = [an_exercise("a", reps=2), an_exercise("b", Sides.NONE)]
    spans = plan(expand(a_routine("r", *exercises), {e.id: e for e in exercises}))
    ends = [span.starts_s + span.length_s for span in spans]
    assert [span.starts_s for span in spans] == [0.0, *ends[:-1]]


@pytest.mark.parametrize("steps", [(), (Step(ExerciseId("a"), None, 1, 5.0, 0.0, 0.0),)])
def test_a_session_without_anything_to_hold_is_refused(steps: tuple[Step, ...]) -> None:
    with pytest.raises(ValueError, match="something to hold"):
        plan(steps)
