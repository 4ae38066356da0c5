"""How far the figure is at each moment of a session."""

from dataclasses import replace

import pytest

from tests.samples import an_exercise
from twitchcare.care.session import Moment
from twitchcare.care.session_plan import Phase
from twitchcare.ui.player.course import glow_at, share_at

STILL = an_exercise("still", hold_s=30, reps=2)
THERE_AND_BACK = replace(STILL, dose=replace(STILL.dose, moves=3))


def moment(phase: Phase, into_s: float, phase_s: float) -> Moment:
    return Moment(phase, 0, phase_s - into_s, phase_s, 0.0, 0.0, 0.0, paused=False)


@pytest.mark.parametrize("phase", [Phase.READY, Phase.SWITCH])
def test_it_waits_at_the_start(phase: Phase) -> None:
    assert share_at(moment(phase, 4.0, 5.0), STILL) == 0.0


def test_a_hold_goes_into_the_pose_in_three_seconds_and_stays() -> None:
    shares = [share_at(moment(Phase.HOLD, into_s, 30.0), STILL) for into_s in (0.0, 1.5, 3.0, 29.0)]
    assert shares == [0.0, 0.5, 1.0, 1.0]


def test_a_short_hold_still_has_a_hold() -> None:
    assert share_at(moment(Phase.HOLD, 2.0, 5.0), STILL) == 1.0


def test_a_rest_goes_back_to_the_start() -> None:
    shares = [share_at(moment(Phase.REST, into_s, 10.0), STILL) for into_s in (0.0, 1.25, 9.0)]
    assert shares == [1.0, 0.5, 0.0]


def test_movements_go_there_and_back_within_their_time() -> None:
    shares = [share_at(moment(Phase.HOLD, 30.0 * k / 12, 30.0), THERE_AND_BACK) for k in range(12)]
    assert shares == pytest.approx([0.0, 0.5, 1.0, 0.5] * 3)
    assert share_at(moment(Phase.REST, 0.0, 10.0), THERE_AND_BACK) == 0.0


def test_looking_ahead_ends_with_the_phase() -> None:
    assert share_at(moment(Phase.HOLD, 1.4, 30.0), STILL, 0.1) == pytest.approx(0.5)
    assert share_at(moment(Phase.HOLD, 30.0, 30.0), THERE_AND_BACK, 0.1) == pytest.approx(0.0)


def test_the_muscles_glow_fully_while_they_work() -> None:
    assert glow_at(moment(Phase.HOLD, 0.0, 30.0)) == 1.0
    assert glow_at(moment(Phase.READY, 0.0, 5.0)) < 1.0
