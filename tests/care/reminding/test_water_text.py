import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twitchcare.care.reminding.nudge_line import Anchor
from twitchcare.care.reminding.water import Nudge
from twitchcare.care.reminding.water_state import Pause, Result, ShownNudge, Snooze, WaterState
from twitchcare.care.reminding.water_text import from_text, to_text

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
INSTANTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
SHARES = st.floats(0, 1)
NUDGES = st.builds(Nudge, st.integers(1, 10**6), DAYS, INSTANTS, st.integers(1, 1000), st.booleans())
STATES = st.builds(
    WaterState,
    begun=st.just(True),
    zone=st.none() | st.sampled_from(["Europe/Warsaw", "3600 s"]),
    anchor=st.none() | st.builds(Anchor, DAYS, INSTANTS, SHARES, st.none() | SHARES),
    last_number=st.integers(0, 10**6),
    shown=st.lists(st.builds(ShownNudge, NUDGES, st.none() | st.sampled_from(Result)), max_size=4).map(tuple),
    snooze=st.none() | st.builds(Snooze, INSTANTS, INSTANTS),
    pause=st.none() | st.builds(Pause, INSTANTS, INSTANTS),
    counted=st.dictionaries(DAYS, st.floats(0, 9000), max_size=3).map(lambda days: tuple(days.items())),
)


@given(STATES)
def test_p14_a_state_comes_back_as_it_was_written(state: WaterState) -> None:
    assert from_text(to_text(state)) == state


def test_an_empty_object_is_a_program_that_ran_before() -> None:
    assert from_text("{}") == WaterState(begun=True)


def test_an_instant_with_another_offset_comes_back_in_utc() -> None:
    text = to_text(
        WaterState(pause=Pause(datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 3, tzinfo=UTC)))
    )
    moved = text.replace("2026-03-03T00:00:00+00:00", "2026-03-03T02:00:00+02:00")
    pause = from_text(moved).pause
    assert pause is not None
    assert pause.until.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        '{"zone": 3}',
        '{"shown": {}}',
        '{"shown": [1]}',
        '{"shown": [{"number": 1}]}',
        '{"last_number": true}',
        '{"last_number": 1e999}',
        '{"counted": {"today": 1}}',
        '{"pause": {"since": "2026-03-02T00:00:00", "until": "2026-03-02T00:00:00"}}',
        '{"pause": "tomorrow"}',
        "[" * 100_000,
    ],
)
def test_anything_else_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match="not a state"):
        from_text(text)


def test_an_unknown_result_is_a_value_error() -> None:
    nudge = Nudge(1, date(2026, 3, 2), datetime(2026, 3, 2, tzinfo=UTC), 250, snoozed=False)
    found = json.loads(to_text(WaterState(shown=(ShownNudge(nudge),))))
    found["shown"][0]["result"] = "shouted"
    with pytest.raises(ValueError, match="not a state"):
        from_text(json.dumps(found))
