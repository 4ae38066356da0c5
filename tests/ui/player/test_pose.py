"""Which picture belongs to a moment."""

from dataclasses import replace

import pytest

from tests.small_content import CALF_WALL, EVENING, small_content
from twitchcare.care.exercise import Dose
from twitchcare.care.routine import expand
from twitchcare.care.session import Moment
from twitchcare.care.session_plan import Phase
from twitchcare.figure.stills import StillMoment
from twitchcare.ui.player.pose import pose_at

STEP = expand(EVENING, small_content().exercises)[0]


def at(phase: Phase, share: float = 0.0) -> Moment:
    return Moment(phase, 0, 40 * (1 - share), 40, 0, 0, 0, paused=False)


@pytest.mark.parametrize("phase", [Phase.READY, Phase.SWITCH, Phase.REST])
def test_outside_a_hold_the_start_is_shown(phase: Phase) -> None:
    pose = pose_at(at(phase), STEP, CALF_WALL)
    assert (pose.exercise, pose.side, pose.moment) == (STEP.exercise, STEP.side, StillMoment.START)


def test_a_still_hold_shows_the_end() -> None:
    for share in (0.0, 0.5, 0.99, 1.0):
        assert pose_at(at(Phase.HOLD, share), STEP, CALF_WALL).moment is StillMoment.END


def test_a_hold_of_several_movements_goes_there_and_back() -> None:
    moving = replace(CALF_WALL, dose=Dose(40, 1, 0, 40, moves=2))
    shown = [pose_at(at(Phase.HOLD, share), STEP, moving).moment for share in (0.1, 0.3, 0.6, 0.8)]
    assert shown == [StillMoment.END, StillMoment.START] * 2
