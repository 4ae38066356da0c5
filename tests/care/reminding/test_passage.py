from datetime import UTC, datetime, timedelta

import pytest

from twitchcare.care.reminding.passage import Passage, Reading, passage

NOON = Reading(datetime(2026, 3, 2, 12, tzinfo=UTC), 100.0, 200.0)


def later(wall_s: float, running_s: float, elapsed_s: float) -> Passage:
    after = Reading(
        NOON.at + timedelta(seconds=wall_s), NOON.running_s + running_s, NOON.elapsed_s + elapsed_s
    )
    return passage(NOON, after)


def test_time_that_passes_alike_on_all_clocks_is_mere_waiting() -> None:
    assert later(900, 900, 900) == Passage(slept=False, step=timedelta(0))


@pytest.mark.parametrize(("gap_s", "slept"), [(4.9, False), (5.1, True)])
def test_a_gap_over_five_seconds_is_sleep(gap_s: float, slept: bool) -> None:
    assert later(60 + gap_s, 60, 60 + gap_s) == Passage(slept, step=timedelta(0))


@pytest.mark.parametrize("step_s", [120, -120])
def test_rule_14_small_steps_of_the_clock_are_ignored(step_s: int) -> None:
    assert later(60 + step_s, 60, 60).step == timedelta(0)


@pytest.mark.parametrize("step_s", [121, -121, 86400, -86400])
def test_rule_14_larger_steps_are_told_with_their_size(step_s: int) -> None:
    assert later(60 + step_s, 60, 60) == Passage(slept=False, step=timedelta(seconds=step_s))


def test_a_step_during_sleep_is_told_apart_from_the_sleep() -> None:
    assert later(3600 + 7200, 10, 3600) == Passage(slept=True, step=timedelta(hours=2))
