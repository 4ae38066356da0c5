"""The paced breath."""

from dataclasses import replace

import pytest

from tests.samples import an_exercise
from twitchcare.care.exercise import BreathPattern, Exercise, Kind
from twitchcare.ui.player.breath import Breath, BreathPart, breath_at, pace_of

BOX = BreathPattern(4, 3, 5, 2)


@pytest.mark.parametrize(
    ("elapsed_s", "breath"),
    [
        (0.0, Breath(BreathPart.IN, 0.0, 4.0)),
        (2.0, Breath(BreathPart.IN, 0.5, 2.0)),
        (4.0, Breath(BreathPart.FULL, 1.0, 3.0)),
        (7.0, Breath(BreathPart.OUT, 1.0, 5.0)),
        (9.5, Breath(BreathPart.OUT, 0.5, 2.5)),
        (12.5, Breath(BreathPart.EMPTY, 0.0, 1.5)),
        (14.0, Breath(BreathPart.IN, 0.0, 4.0)),
        (14.0 * 20 + 7.0, Breath(BreathPart.OUT, 1.0, 5.0)),
    ],
)
def test_the_breath_goes_round_part_by_part(elapsed_s: float, breath: Breath) -> None:
    assert breath_at(BOX, elapsed_s) == breath


def test_parts_without_time_are_left_out() -> None:
    assert breath_at(BreathPattern(4, 0, 6, 0), 4.0).part is BreathPart.OUT
    assert breath_at(BreathPattern(4, 0, 6, 0), 10.0).part is BreathPart.IN


def breathing(pattern: BreathPattern | None, kind: Kind = Kind.BREATHING) -> Exercise:
    return replace(an_exercise("slow"), kind=kind, breath=pattern)


def test_only_a_breathing_exercise_with_times_is_paced() -> None:
    assert pace_of(breathing(BOX)) == BOX
    assert pace_of(breathing(None)) is None
    assert pace_of(breathing(BOX, Kind.STRETCH)) is None
    assert pace_of(breathing(BreathPattern(0, 0, 0, 0))) is None
    assert pace_of(breathing(BreathPattern(5, 0, 15, 0))) is None
