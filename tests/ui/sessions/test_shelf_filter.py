"""What fits what someone looks for."""

from dataclasses import replace

import pytest

from tests.samples import a_routine, an_exercise
from tests.small_content import small_content
from twitchcare.care.exercise import Exercise, Position
from twitchcare.care.ids import RoutineId
from twitchcare.ui.sessions.shelf_filter import (
    Length,
    Posture,
    Wanted,
    listed,
    postures_of,
    shown_minutes,
    situations_of,
)


def an_exercise_in(position: Position) -> Exercise:
    return replace(an_exercise(position.value), position=position)


def postures(named: Position, *positions: Position) -> tuple[Posture, ...]:
    """The postures of a routine that names one position and whose exercises have these."""
    exercises = [an_exercise_in(position) for position in positions]
    routine = replace(a_routine("legs", *exercises), position=named)
    return postures_of(routine, {exercise.id: exercise for exercise in exercises})


def test_a_posture_that_the_routine_names_is_meant():
    assert postures(Position.SEATED, Position.STANDING) == (Posture.SEATED,)


def test_any_position_is_made_precise_by_the_exercises():
    assert postures(Position.ANY, Position.STANDING, Position.ANY, Position.SEATED) == (
        Posture.SEATED,
        Posture.STANDING,
    )
    assert postures(Position.ANY, Position.ANY) == ()


def test_on_the_floor_becomes_lying_only_when_all_of_it_is():
    assert postures(Position.FLOOR, Position.SUPINE, Position.PRONE) == (Posture.LYING,)
    assert postures(Position.FLOOR, Position.SUPINE, Position.QUADRUPED) == (Posture.FLOOR,)
    assert postures(Position.FLOOR, Position.ANY) == (Posture.FLOOR,)


@pytest.mark.parametrize(("length_s", "minutes"), [(5, 1), (60, 1), (75, 1), (76, 2), (185, 3), (725, 12)])
def test_a_few_seconds_more_are_not_another_minute(length_s, minutes):
    assert shown_minutes(length_s) == minutes


def test_short_and_long_together_are_everything_and_agree_with_what_is_shown(content):
    every = listed(content)
    short = [entry for entry in every if entry.fits(Wanted(length=Length.SHORT))]
    long = [entry for entry in every if entry.fits(Wanted(length=Length.LONG))]
    assert short
    assert long
    assert len(short) + len(long) == len(every) == len(content.routines)
    assert max(entry.minutes for entry in short) <= 3 < min(entry.minutes for entry in long)


def test_a_chosen_posture_never_offers_a_change_of_position(content):
    for posture in Posture:
        found = [entry for entry in listed(content) if entry.fits(Wanted(posture=posture))]
        assert found
        allowed = {posture, Posture.LYING} if posture is Posture.FLOOR else {posture}
        assert all(set(entry.postures) <= allowed for entry in found)


def test_words_are_found_in_title_summary_and_region_whatever_their_case(content):
    entry = next(e for e in listed(content) if e.routine.id == RoutineId("calf_easy"))
    summary_word = entry.routine.summary.split()[0]
    assert entry.fits(Wanted(words="EASY calf"))
    assert entry.fits(Wanted(words=summary_word.upper()))
    assert not entry.fits(Wanted(words="calf eyelid"))
    eyelids = next(e for e in listed(content) if e.routine.id == RoutineId("eyelid_easy"))
    assert eyelids.fits(Wanted(words="upper eyelid"))


def test_a_situation_is_found_by_what_it_is_called():
    exercise = an_exercise("calf_wall")
    routine = replace(a_routine("legs", exercise), situations=("desk",))
    content = small_content((exercise,), (routine,))
    (named,) = listed(content, {"desk": "At the desk"}.__getitem__)
    assert named.fits(Wanted(words="Desk calf"))
    assert not named.fits(Wanted(words="evening"))


def test_situations_come_from_the_content_the_most_frequent_first(content):
    found = situations_of(content)
    assert set(found) == {name for routine in content.routines.values() for name in routine.situations}
    counts = [sum(name in r.situations for r in content.routines.values()) for name in found]
    assert counts == sorted(counts, reverse=True)
