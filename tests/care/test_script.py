"""What is said in the course of a hold."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.small_content import small_content
from twitchcare.care.exercise import Exercise
from twitchcare.care.script import SHORTEST_GAP_S, Line, line_at, lines_of


def _scripted(*lines: tuple[float, str], hold_s: float = 100.0) -> Exercise:
    exercise = next(iter(small_content().exercises.values()))
    return replace(
        exercise,
        dose=replace(exercise.dose, hold_s=hold_s),
        script=tuple(words for _, words in lines),
        script_at_s=tuple(at_s for at_s, _ in lines),
    )


def test_a_hold_of_the_advised_length_has_every_line_at_its_second():
    exercise = _scripted((0, "Make fists."), (5, "Let go."), (20, "Notice the difference."))
    assert lines_of(exercise, 100) == (
        Line(0, "Make fists."),
        Line(5, "Let go."),
        Line(20, "Notice the difference."),
    )


def test_a_longer_hold_does_not_stretch_the_script():
    exercise = _scripted((0, "Close the eyes."), (30, "Open them."))
    assert [line.at_s for line in lines_of(exercise, 300)] == [0, 30]


def test_a_shorter_hold_leaves_lines_out_rather_than_hurry():
    exercise = _scripted((0, "one"), (10, "two"), (20, "three"), (30, "four"))
    assert [line.words for line in lines_of(exercise, 50)] == ["one", "three"]


def test_the_line_of_a_moment_is_the_one_said_last():
    lines = (Line(0, "one"), Line(10, "two"))
    assert line_at(lines, 9.99) == lines[0]
    assert line_at(lines, 10) == lines[1]
    assert line_at(lines[1:], 3) is None


@given(
    gaps_s=st.lists(st.floats(0.5, 90), min_size=1, max_size=40),
    share=st.floats(0.05, 2.0),
)
def test_lines_keep_their_order_fall_into_the_hold_and_never_hurry(gaps_s, share):
    times_s = [sum(gaps_s[:index]) for index in range(len(gaps_s))]
    hold_s = sum(gaps_s) + 1
    exercise = _scripted(*((at_s, str(at_s)) for at_s in times_s), hold_s=hold_s)
    lines = lines_of(exercise, hold_s * share)
    assert lines[0].at_s == 0
    assert all(line.at_s < hold_s * share for line in lines)
    written_s = [float(line.words) for line in lines]
    for (before, after), (said, then) in zip(pairwise(lines), pairwise(written_s), strict=True):
        assert after.at_s - before.at_s >= min(SHORTEST_GAP_S, then - said) - 1e-9
