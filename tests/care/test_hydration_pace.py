"""How fast is too fast."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import MONDAY_MORNING
from tests.water import water_rules
from twitchcare.care.hydration_pace import Pace, Sip, over_day, room_ml, too_fast
from twitchcare.care.ids import ConditionId, DrinkId

NOW = MONDAY_MORNING
WATER = DrinkId("water")
BARIATRIC = (ConditionId("bariatric"), ConditionId("not_in_this_bundle"), ConditionId("lithium"))


def drunk(*ago_and_ml: tuple[float, float]) -> list[Sip]:
    """Sips as pairs of minutes ago and ml."""
    return [Sip(NOW - timedelta(minutes=ago), WATER, volume_ml) for ago, volume_ml in ago_and_ml]


def level(sips: Sequence[Sip], conditions: Sequence[ConditionId] = (), now: datetime = NOW) -> Pace | None:
    found = too_fast(water_rules(), conditions, sips, now)
    return None if found is None else found.level


@pytest.mark.parametrize(
    ("sips", "expected"),
    [
        ([], None),
        ([(50, 400), (5, 400)], None),
        ([(50, 400), (5, 401)], Pace.WARN),
        ([(50, 500), (5, 500)], Pace.WARN),
        ([(50, 500), (5, 501)], Pace.STOP),
        ([(60, 900), (5, 250)], None),
        ([(59, 600), (5, 250)], Pace.WARN),
        ([(-5, 3000)], None),
    ],
)
def test_the_limits_hold_for_what_is_strictly_younger_than_an_hour(
    sips: list[tuple[float, float]], expected: Pace | None
) -> None:
    assert level(drunk(*sips)) is expected


def test_it_says_how_much_was_drunk_and_when_it_is_over() -> None:
    found = too_fast(water_rules(), (), drunk((10, 500), (40, 300), (55, 200)), NOW)
    assert found is not None
    assert (found.drunk_ml, found.limit_ml, found.span_min) == (1000, 800, 60)
    assert found.clear_at == NOW + timedelta(minutes=5)
    later = found.clear_at
    assert level(drunk((10, 500), (40, 300), (55, 200)), now=later) is None


def test_after_a_stomach_reduction_a_quarter_of_a_litre_in_a_quarter_of_an_hour_is_fast() -> None:
    assert level(drunk((10, 150), (2, 150)), BARIATRIC) is Pace.WARN
    assert level(drunk((10, 150), (2, 150))) is None
    assert level(drunk((15, 150), (2, 150)), BARIATRIC) is None


def test_a_stop_outranks_the_slower_limit() -> None:
    assert level(drunk((2, 1100)), BARIATRIC) is Pace.STOP


def test_room_is_what_the_warning_leaves() -> None:
    assert room_ml(water_rules(), (), drunk((10, 550)), NOW) == 250
    assert room_ml(water_rules(), (), drunk((10, 900)), NOW) == 0
    assert room_ml(water_rules(), BARIATRIC, drunk((10, 100)), NOW) == 150


def test_a_day_over_the_ceiling_stops_with_the_signs() -> None:
    assert over_day(water_rules(), 4000, False, drunk((300, 4000))) is None
    found = over_day(water_rules(), 4000, False, drunk((300, 4001)))
    assert found is not None
    assert (found.level, found.span_min, found.clear_at) == (Pace.STOP, None, None)
    assert "emergency help" in found.claim.text


def test_a_doctors_limit_has_a_calmer_sentence() -> None:
    found = over_day(water_rules(), 1500, True, drunk((300, 1600)))
    assert found is not None
    assert found.claim == water_rules().texts.over_limit


@given(st.lists(st.tuples(st.floats(0, 180), st.integers(1, 1500)), max_size=12))
def test_a_warning_is_over_when_it_says_so(sips: list[tuple[float, int]]) -> None:
    found = too_fast(water_rules(), (), drunk(*sips), NOW)
    if found is None:
        assert room_ml(water_rules(), (), drunk(*sips), NOW) >= 0
        return
    assert found.clear_at is not None
    assert found.clear_at > NOW
    assert too_fast(water_rules(), (), drunk(*sips), found.clear_at) is None
    assert room_ml(water_rules(), (), drunk(*sips), NOW) == 0


@given(st.lists(st.tuples(st.floats(0, 180), st.integers(1, 900)), max_size=8))
def test_drinking_the_room_never_passes_a_limit(sips: list[tuple[float, int]]) -> None:
    past = drunk(*sips)
    room = room_ml(water_rules(), (), past, NOW)
    if room > 0:
        assert too_fast(water_rules(), (), [*past, Sip(NOW, WATER, room)], NOW) is None
