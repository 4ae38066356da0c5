from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from twitchcare.care.reminding.water import Nudge, WaterPace
from twitchcare.care.reminding.water_state import KEEP_AT_MOST, Pause, Result, WaterState

MONDAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def nudge(number: int, at: datetime = NOON, day: date = MONDAY) -> Nudge:
    return Nudge(number, day, at, 250, snoozed=False)


def test_rule_19_a_second_result_for_the_same_number_is_ignored() -> None:
    state = WaterState().with_shown(nudge(1)).with_result(1, Result.SKIP).with_result(1, Result.DONE)
    assert [row.result for row in state.shown] == [Result.SKIP]


def test_rule_16_what_could_not_be_delivered_can_still_be_answered() -> None:
    state = WaterState().with_shown(nudge(1)).with_result(1, Result.UNDELIVERABLE)
    assert [row.result for row in state.with_result(1, Result.DONE).shown] == [Result.DONE]


def test_rule_19_of_two_results_that_settle_nothing_the_first_stays() -> None:
    state = WaterState().with_shown(nudge(1)).with_result(1, Result.OPENED).with_result(1, Result.EXPIRED)
    assert [row.result for row in state.shown] == [Result.OPENED]


def test_a_result_for_an_unknown_number_changes_nothing() -> None:
    state = WaterState().with_shown(nudge(1))
    assert state.with_result(9, Result.DONE) == state
    assert state.find(9) is None


def test_an_answer_to_an_earlier_number_is_stored_with_it() -> None:
    state = WaterState().with_shown(nudge(1)).with_shown(nudge(2)).with_result(1, Result.DONE)
    assert [row.result for row in state.shown] == [Result.DONE, None]


def test_showing_takes_the_snooze_with_it() -> None:
    assert WaterState().with_snooze(NOON, 15).with_shown(nudge(1)).snooze is None


def test_nudges_older_than_two_days_are_forgotten_in_both_directions_of_time() -> None:
    state = WaterState().with_shown(nudge(1, NOON - timedelta(days=3)))
    state = state.with_shown(nudge(2, NOON + timedelta(days=900))).with_shown(nudge(3))
    assert [row.nudge.number for row in state.shown] == [3]


def test_the_list_of_nudges_does_not_grow_without_end() -> None:
    state = WaterState()
    for number in range(1, KEEP_AT_MOST + 5):
        state = state.with_shown(nudge(number))
    assert len(state.shown) == KEEP_AT_MOST
    assert state.last_number == KEEP_AT_MOST + 4


def test_a_drink_of_another_day_leaves_the_nudge_open() -> None:
    state = WaterState().with_shown(nudge(1)).with_drink(date(2026, 3, 3))
    assert [row.result for row in state.shown] == [None]
    assert WaterState().with_drink(MONDAY) == WaterState()


def test_a_pause_into_the_past_is_over_at_once_and_takes_the_snooze() -> None:
    state = WaterState().with_snooze(NOON, 15).with_pause(NOON, NOON - timedelta(hours=1))
    assert (state.pause, state.snooze) == (Pause(NOON, NOON), None)


def test_ending_no_pause_changes_nothing() -> None:
    assert WaterState().with_pause_ended(NOON) == WaterState()


def test_what_was_drunk_is_kept_for_three_days() -> None:
    state = WaterState()
    for day in range(2, 7):
        state = state.with_counted(date(2026, 3, day), 100.0 * day)
    assert [day.day for day, _ in state.counted] == [4, 5, 6]
    assert dict(state.with_counted(date(2026, 3, 6), 50).counted)[date(2026, 3, 6)] == 50


PACE = WaterPace(2000, 0, 250, None, NOON.time(), NOON.time())


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"serving_ml": 0}, "serving"),
        ({"serving_ml": 1001}, "serving"),
        ({"goal_ml": 0}, "goal"),
        ({"last_drink_at": datetime(2026, 3, 2)}, "aware"),  # noqa: DTZ001
    ],
)
def test_a_pace_that_makes_no_sense_is_refused(change: dict[str, int], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        replace(PACE, **change)  # type: ignore[arg-type]
