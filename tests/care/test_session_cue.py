"""The instants of a session that are worth a sound."""

import pytest

from twitchcare.care.session import Moment
from twitchcare.care.session_cue import Cue, CueKind, cue_between
from twitchcare.care.session_plan import Phase


def at(
    left_s: float, phase: Phase = Phase.HOLD, index: int = 0, paused: bool = False, of_s: float = 30.0
) -> Moment:
    return Moment(phase, index, left_s, of_s, 0.5, 50.0, 50.0, paused)


def test_the_start_is_a_cue() -> None:
    assert cue_between(None, at(5.0, Phase.READY)) == Cue(CueKind.PHASE, Phase.READY, 0, 5)


def test_a_new_phase_is_a_cue_with_its_length() -> None:
    assert cue_between(at(0.1, Phase.READY), at(29.9)) == Cue(CueKind.PHASE, Phase.HOLD, 0, 30)


def test_the_same_phase_from_its_beginning_is_a_cue() -> None:
    assert cue_between(at(12.0), at(30.0)) == Cue(CueKind.PHASE, Phase.HOLD, 0, 30)


@pytest.mark.parametrize(("before_s", "after_s", "said"), [(3.05, 2.95, 3), (2.1, 2.0, 2), (3.5, 0.9, 1)])
def test_the_last_three_seconds_are_counted_once_each(before_s: float, after_s: float, said: int) -> None:
    assert cue_between(at(before_s), at(after_s)) == Cue(CueKind.COUNT, Phase.HOLD, 0, said)


def test_half_way_through_a_hold_is_a_cue() -> None:
    assert cue_between(at(15.05), at(14.95)) == Cue(CueKind.HALF_WAY, Phase.HOLD, 0, 15)


def test_a_short_hold_has_no_half_way() -> None:
    assert cue_between(at(5.05, of_s=10.0), at(4.95, of_s=10.0)) is None


def test_a_rest_has_no_half_way() -> None:
    assert cue_between(at(15.05, Phase.REST), at(14.95, Phase.REST)) is None


def test_nothing_is_said_between_the_marks() -> None:
    assert cue_between(at(20.0), at(19.9)) is None


def test_a_paused_session_is_silent() -> None:
    assert cue_between(at(3.1), at(2.9, paused=True)) is None
