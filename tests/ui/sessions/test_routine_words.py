"""Lengths, postures and doses in words."""

from dataclasses import replace
from itertools import combinations

import pytest

from tests.samples import a_routine, an_exercise
from tests.small_content import small_content
from twitchcare.care.exercise import Sides
from twitchcare.care.routine import Item
from twitchcare.ui.sessions.routine_words import (
    dose_words,
    exact_words,
    posture_icon,
    postures_words,
    situation_words,
)
from twitchcare.ui.sessions.shelf_filter import Posture


@pytest.mark.parametrize(
    ("length_s", "words"), [(45, "45 s"), (60, "1 min"), (230, "3 min 50 s"), (725.0, "12 min 5 s")]
)
def test_an_exact_length_is_told_in_minutes_and_seconds(length_s, words):
    assert exact_words(length_s) == words


def dose(sides: Sides, item_sides: Sides | None = None, reps: int | None = None, moves: int = 1) -> str:
    exercise = an_exercise("pull", sides, hold_s=30, reps=2)
    exercise = replace(exercise, dose=replace(exercise.dose, moves=moves))
    routine = a_routine("one", exercise)
    content = small_content((exercise,), (routine,))
    return dose_words(routine, Item(exercise.id, reps=reps, sides=item_sides), content)


def test_a_dose_tells_holds_seconds_and_sides():
    assert dose(Sides.BOTH) == "2 × 30 s on each side"
    assert dose(Sides.NONE) == "2 × 30 s"
    assert dose(Sides.ONE) == "2 × 30 s on one side"


def test_what_the_routine_says_outranks_the_exercise():
    assert dose(Sides.BOTH, item_sides=Sides.ONE, reps=1) == "30 s on one side"


def test_a_moving_exercise_tells_how_often_it_moves():
    assert dose(Sides.NONE, reps=1, moves=8) == "30 s, 8 slow movements"


def test_every_set_of_postures_has_words_and_a_drawing():
    sets = [found for size in range(5) for found in combinations(Posture, size)]
    words = {postures_words(found) for found in sets}
    assert "" not in words
    assert postures_words(()) == "Any position"
    assert postures_words(tuple(Posture)) == "Mixed positions"
    assert all(posture_icon(found) for found in sets)


def test_a_situation_of_another_bundle_is_shown_by_its_name():
    assert situation_words("wind_down") == "Wind down"
    assert situation_words("after_travel") == "After travel"
