"""Holds grouped as a person counts them."""

from itertools import pairwise

from tests.small_content import CALF_WALL, EVENING, NECK_NOD, SHIN, small_content
from twitchcare.care.place import Side
from twitchcare.care.routine import expand, total_s
from twitchcare.ui.player.legs import leg_at, legs_of

STEPS = expand(EVENING, small_content().exercises, Side.RIGHT)


def test_a_leg_is_one_exercise_on_one_side() -> None:
    assert [(leg.exercise, leg.side, leg.reps) for leg in legs_of(STEPS)] == [
        (CALF_WALL.id, Side.RIGHT, 2),
        (CALF_WALL.id, Side.LEFT, 2),
        (SHIN.id, Side.RIGHT, 1),
        (NECK_NOD.id, None, 1),
    ]


def test_legs_follow_each_other_and_last_as_long_as_the_session() -> None:
    legs = legs_of(STEPS)
    for leg, following in pairwise(legs):
        assert following.starts_s == leg.starts_s + leg.length_s
        assert following.first == leg.last + 1
    assert legs[-1].starts_s + legs[-1].length_s == total_s(STEPS)


def test_every_step_belongs_to_the_leg_around_it() -> None:
    assert [leg_at(legs_of(STEPS), index) for index in range(len(STEPS))] == [0, 0, 1, 1, 2, 3]
